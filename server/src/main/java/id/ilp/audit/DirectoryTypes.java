package id.ilp.audit;

import java.util.Set;

/** Types of resources that hold no patient: reading them is nobody's secret. Writing them is recorded all the same. */
final class DirectoryTypes {

  private static final Set<String> TYPES = Set.of(
      "Organization", "Location", "HealthcareService", "Practitioner", "PractitionerRole", "Endpoint", "Medication",
      "StructureDefinition", "ValueSet", "CodeSystem", "ConceptMap", "NamingSystem", "SearchParameter",
      "OperationDefinition", "CapabilityStatement", "ImplementationGuide", "Questionnaire", "PlanDefinition",
      "ExampleScenario", "ActivityDefinition", "Measure", "Library");

  private DirectoryTypes() {}

  static boolean has(String type) {
    return type != null && TYPES.contains(type);
  }
}
