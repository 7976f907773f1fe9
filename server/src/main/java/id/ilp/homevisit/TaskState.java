package id.ilp.homevisit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Task;

/**
 * Where a follow-up stands by what its Task says. The one rule for what lists and plans tell, for when a danger sign is
 * over, and for when a sheet may still take its Task back.
 *
 * @param status of the Task, or empty
 * @param problem code of {@code follow-up-status}, or null
 */
record TaskState(String status, String problem) {

  /** Nobody has taken these on yet. */
  private static final Set<String> WAITING = Set.of("requested", "received", "ready", "draft");
  private static final Set<String> GIVEN_UP = Set.of("cancelled", "rejected", "failed");
  private static final Set<String> SOLVED = Set.of(FollowUp.RESOLVED, FollowUp.REFERRED);

  static TaskState of(JsonNode task) {
    return new TaskState(task.path("status").asText(""), Codes.codeOf(task.path("businessStatus"), Codes.STATE));
  }

  static TaskState of(Task task) {
    return new TaskState(
        task.hasStatus() ? task.getStatus().toCode() : "",
        task.getBusinessStatus().getCoding().stream().filter(code -> Codes.STATE.equals(code.getSystem()))
            .map(Coding::getCode).findFirst().orElse(null));
  }

  boolean isMistake() {
    return status.equals("entered-in-error");
  }

  /** How it ended, code of {@code follow-up-state}: resolved, referred, closed; empty while somebody has to act. */
  Optional<String> end() {
    if (problem != null && SOLVED.contains(problem)) {
      return Optional.of(problem);
    }
    if (status.equals("completed")) {
      return Optional.of(FollowUp.RESOLVED);
    }
    return GIVEN_UP.contains(status) ? Optional.of(FollowUp.CLOSED) : Optional.empty();
  }

  /** Whether the problem is there and nobody deals with it yet. */
  boolean isWaiting() {
    return isOpen() && WAITING.contains(status);
  }

  /** Whether somebody deals with it. */
  boolean isTakenOn() {
    return isOpen() && !WAITING.contains(status);
  }

  boolean isOpen() {
    return !isMistake() && end().isEmpty();
  }

  /** Whether the danger is dealt with. Given up without a result, it is as it was. */
  boolean endsDanger() {
    return !isMistake() && end().filter(SOLVED::contains).isPresent();
  }
}
