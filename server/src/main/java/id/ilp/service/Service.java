package id.ilp.service;

import java.util.List;
import org.hl7.fhir.r4.model.Coding;

/**
 * What is given to a person: an ActivityDefinition of the guide.
 *
 * @param id of the definition
 * @param url of the definition
 * @param item row of the decree's tables, or null
 * @param levels where and by whom
 * @param evidence what proves it; one is enough
 */
record Service(String id, String url, Coding item, List<Level> levels, List<Evidence> evidence) {

  private static final List<String> VISIT = List.of("Encounter");

  Service {
    levels = List.copyOf(levels);
    evidence = List.copyOf(evidence);
  }

  /** Whether the service is a visit of its own, so that its parts are what was done at that visit. */
  boolean isVisit() {
    return evidence.stream().map(Evidence::type).distinct().toList().equals(VISIT);
  }
}
