package id.ilp.homevisit;

import id.ilp.conformance.IlpPackage;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;

/**
 * What the guide says of the sheets of home visits: which question asks for what, which answers are danger signs or
 * symptoms of tuberculosis, and which mean that medicine is there but not taken. Content of the questions:
 * "Checklist Kunjungan Rumah" (Kemenkes, 2024).
 */
final class SignBook {

  static final String SIGNS = IlpPackage.CANONICAL + "/CodeSystem/danger-sign";
  static final String ITEMS = IlpPackage.CANONICAL + "/CodeSystem/form-item";

  private static final String HOME_SHEETS = IlpPackage.CANONICAL + "/Questionnaire/home-visit-";

  private final Map<String, Map<String, Coding>> forms = new HashMap<>();
  private final Map<String, String> findings = new HashMap<>();
  private final Map<String, String> needs = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /**
   * @param guide resources of the implementation guide
   */
  SignBook(Collection<? extends MetadataResource> guide) {
    for (MetadataResource resource : guide) {
      if (resource instanceof CodeSystem codes && SIGNS.equals(codes.getUrl())) {
        codes.getConcept().forEach(this::addSign);
      } else if (resource instanceof CodeSystem codes && ITEMS.equals(codes.getUrl())) {
        codes.getConcept().forEach(this::addAdherence);
      } else if (resource instanceof Questionnaire form && form.getUrl().startsWith(HOME_SHEETS)) {
        Map<String, Coding> questions = new HashMap<>();
        addQuestions(form.getItem(), questions);
        forms.put(form.getUrl(), questions);
      }
    }
  }

  private void addSign(ConceptDefinitionComponent sign) {
    names.put(sign.getCode(), sign.getDisplay());
    sign.getProperty().stream().filter(property -> "problem".equals(property.getCode()))
        .map(ConceptPropertyComponent::getValue).filter(Coding.class::isInstance).map(Coding.class::cast)
        .forEach(problem -> findings.put(sign.getCode(),
            problem.getCode().equals(Codes.DANGER_SIGN) ? Codes.DANGER_SIGN : Codes.TB_SYMPTOM));
  }

  private void addAdherence(ConceptDefinitionComponent item) {
    names.put(item.getCode(), item.getDisplay());
    item.getProperty().stream().filter(property -> "needs".equals(property.getCode()))
        .map(ConceptPropertyComponent::getValue).filter(CodeType.class::isInstance).map(CodeType.class::cast)
        .forEach(needed -> needs.put(item.getCode(), needed.getValue()));
  }

  private static void addQuestions(List<QuestionnaireItemComponent> items, Map<String, Coding> questions) {
    for (QuestionnaireItemComponent item : items) {
      item.getCode().stream().filter(code -> SIGNS.equals(code.getSystem()) || ITEMS.equals(code.getSystem()))
          .findFirst().ifPresent(code -> questions.put(item.getLinkId(), code));
      addQuestions(item.getItem(), questions);
    }
  }

  /** Which of the coded questions stand behind the link ids of a sheet; empty if it is no sheet of home visits. */
  Map<String, Coding> questionsOf(String form) {
    return forms.getOrDefault(form.replaceFirst("\\|.*$", ""), Map.of());
  }

  /** The finding of a sign that is there, code of {@code home-visit-finding}. */
  Optional<String> findingOf(String sign) {
    return Optional.ofNullable(findings.get(sign));
  }

  /** What must be at home for this answer to mean anything: the medicine that was not taken. */
  Optional<String> neededFor(String taken) {
    return Optional.ofNullable(needs.get(taken));
  }

  String nameOf(String code) {
    return names.getOrDefault(code, code);
  }
}
