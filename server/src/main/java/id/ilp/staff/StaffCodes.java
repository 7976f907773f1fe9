package id.ilp.staff;

import id.ilp.conformance.IlpPackage;
import id.ilp.platform.Language;
import id.ilp.platform.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;

/** The guide's codes of staff, with their names in both languages. */
final class StaffCodes {

  static final String ROLE = IlpPackage.CANONICAL + "/CodeSystem/staff-role";
  static final String LEVEL = IlpPackage.CANONICAL + "/CodeSystem/kader-level";
  static final String SKILL = IlpPackage.CANONICAL + "/CodeSystem/kader-skill";
  static final String TEAM = IlpPackage.CANONICAL + "/CodeSystem/care-team-kind";

  static final String KADER = "kader";
  static final String CLUSTER_LEAD = "cluster-lead";
  static final String CLUSTER_MEMBER = "cluster-member";

  private static final List<String> SYSTEMS = List.of(ROLE, LEVEL, SKILL);

  private final Map<String, Map<String, Text>> names;

  private StaffCodes(Map<String, Map<String, Text>> names) {
    this.names = names;
  }

  static StaffCodes of(IlpPackage guide) {
    Map<String, Map<String, Text>> names = new HashMap<>();
    guide.resources().stream()
        .filter(CodeSystem.class::isInstance)
        .map(CodeSystem.class::cast)
        .filter(system -> SYSTEMS.contains(system.getUrl()))
        .forEach(system -> names.put(system.getUrl(), namesIn(system)));
    return new StaffCodes(names);
  }

  private static Map<String, Text> namesIn(CodeSystem system) {
    Map<String, Text> names = new HashMap<>();
    system.getConcept().forEach(concept ->
        names.put(concept.getCode(), new Text(concept.getDisplay(), englishOf(concept))));
    return names;
  }

  private static String englishOf(ConceptDefinitionComponent concept) {
    return concept.getDesignation().stream()
        .filter(designation -> Language.ENGLISH.tag().equals(designation.getLanguage()))
        .map(CodeSystem.ConceptDefinitionDesignationComponent::getValue)
        .findFirst().orElse(concept.getDisplay());
  }

  boolean knows(String system, String code) {
    return names.getOrDefault(system, Map.of()).containsKey(code);
  }

  /** Without a name if the guide does not know the code. */
  Coding coding(String system, String code, Language language) {
    Text name = names.getOrDefault(system, Map.of()).get(code);
    return new Coding(system, code, name == null ? null : name.in(language));
  }
}
