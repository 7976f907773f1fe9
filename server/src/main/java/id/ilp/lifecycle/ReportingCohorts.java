package id.ilp.lifecycle;

import id.ilp.conformance.IlpPackage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.Coding;

/**
 * The groups of age and sex by which programmes report, as the guide's code system {@code reporting-cohort} has them.
 */
final class ReportingCohorts {

  static final String SYSTEM = IlpPackage.CANONICAL + "/CodeSystem/reporting-cohort";

  /**
   * @param sex code of {@code Patient.gender}, or null for everybody
   */
  record Cohort(String code, String display, AgeBand band, String sex) {

    boolean holds(LocalDate birth, String gender, LocalDate date) {
      return band.holds(birth, date) && (sex == null || sex.equals(gender));
    }

    Coding coding() {
      return new Coding(SYSTEM, code, display);
    }
  }

  private final Map<String, Cohort> byCode = new LinkedHashMap<>();

  private ReportingCohorts(CodeSystem codes) {
    for (ConceptDefinitionComponent concept : codes.getConcept()) {
      AgeBand band = AgeBand.parse(property(concept, "from"), property(concept, "until"));
      byCode.put(concept.getCode(),
          new Cohort(concept.getCode(), concept.getDisplay(), band, property(concept, "sex")));
    }
  }

  /**
   * @throws IllegalStateException if the package has no such code system
   */
  static ReportingCohorts of(IlpPackage guide) {
    return guide.resources().stream()
        .filter(resource -> resource instanceof CodeSystem && SYSTEM.equals(resource.getUrl()))
        .findFirst()
        .map(codes -> new ReportingCohorts((CodeSystem) codes))
        .orElseThrow(() -> new IllegalStateException("The guide has no reporting cohorts"));
  }

  static ReportingCohorts of(CodeSystem codes) {
    return new ReportingCohorts(codes);
  }

  private static String property(ConceptDefinitionComponent concept, String code) {
    return concept.getProperty().stream()
        .filter(property -> property.getCode().equals(code))
        .map(ConceptPropertyComponent::getValue)
        .map(value -> value.primitiveValue())
        .findFirst().orElse(null);
  }

  Optional<Cohort> ofCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  List<Cohort> at(LocalDate birth, String gender, LocalDate date) {
    return byCode.values().stream().filter(cohort -> cohort.holds(birth, gender, date)).toList();
  }
}
