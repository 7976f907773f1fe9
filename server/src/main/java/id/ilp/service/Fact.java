package id.ilp.service;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a resource says that is of use for judging services.
 *
 * @param type of the resource
 * @param id of the resource
 * @param status of the resource; for a Condition its clinical status; empty if it has none
 * @param codes {@code system|code} of code, type, class, category, vaccineCode, reasonCode, identifier and medication
 * @param when it was done, began or was written, or null
 * @param ended when a period ended, or null
 * @param encounter {@code Encounter/id} at which it was done, or null
 * @param episodes {@code EpisodeOfCare/id} that an Encounter belongs to
 * @param dose number of the dose, or null
 * @param form address of the form without version, or null
 * @param reasons codes of why it was not done
 * @param finding what was found
 * @param parts components
 */
record Fact(
    String type,
    String id,
    String status,
    Set<String> codes,
    Moment when,
    Moment ended,
    String encounter,
    Set<String> episodes,
    Integer dose,
    String form,
    Set<String> reasons,
    Finding finding,
    List<Finding> parts) {

  /** What a service that was given looks like; resources of other types have no such thing. */
  private static final Map<String, Set<String>> DONE = Map.ofEntries(
      Map.entry("Observation", Set.of("final", "amended", "corrected", "preliminary")),
      Map.entry("Procedure", Set.of("completed")),
      Map.entry("Immunization", Set.of("completed")),
      Map.entry("Encounter", Set.of("finished", "in-progress", "onleave", "arrived", "triaged")),
      Map.entry("QuestionnaireResponse", Set.of("completed", "amended")),
      Map.entry("MedicationStatement", Set.of("active", "completed")),
      Map.entry("MedicationRequest", Set.of("active", "completed")),
      Map.entry("MedicationDispense", Set.of("completed", "in-progress")),
      Map.entry("MedicationAdministration", Set.of("completed", "in-progress")),
      Map.entry("ServiceRequest", Set.of("active", "completed")),
      Map.entry("DiagnosticReport", Set.of("final", "amended", "corrected", "appended", "preliminary", "partial")),
      Map.entry("CarePlan", Set.of("active", "completed")),
      Map.entry("Task", Set.of("completed")),
      Map.entry("Condition", Set.of("", "active", "recurrence", "relapse", "inactive", "remission", "resolved")));

  private static final Set<String> NOT_DONE = Set.of("not-done", "not-taken", "declined");

  Fact {
    codes = Set.copyOf(codes);
    episodes = Set.copyOf(episodes);
    reasons = Set.copyOf(reasons);
    parts = List.copyOf(parts);
  }

  String reference() {
    return type + "/" + id;
  }

  /** Whether the resource can prove anything. */
  boolean isDone() {
    return DONE.getOrDefault(type, Set.of()).contains(status);
  }

  /** Whether it says that something was not done. */
  boolean isNotDone() {
    return NOT_DONE.contains(status);
  }

  boolean isActiveCondition() {
    return type.equals("Condition") && Set.of("", "active", "recurrence", "relapse").contains(status);
  }

  Fact withCodes(Collection<String> added) {
    Set<String> more = new HashSet<>(codes);
    more.addAll(added);
    return new Fact(type, id, status, more, when, ended, encounter, episodes, dose, form, reasons, finding, parts);
  }
}
