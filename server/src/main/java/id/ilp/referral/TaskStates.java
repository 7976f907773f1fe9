package id.ilp.referral;

import id.ilp.access.LetterSides.Side;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** Which state of a referral's task follows which, and who brings it about: {@code referral/transitions.csv}. */
final class TaskStates {

  private final Map<TaskStatus, Map<TaskStatus, Side>> transitions = new EnumMap<>(TaskStatus.class);

  private TaskStates() {}

  static TaskStates load() {
    TaskStates states = new TaskStates();
    for (CSVRecord row : ReferralTable.rows("transitions.csv")) {
      states.transitions
          .computeIfAbsent(TaskStatus.fromCode(row.get("from")), from -> new EnumMap<>(TaskStatus.class))
          .put(TaskStatus.fromCode(row.get("to")), Side.valueOf(row.get("side").toUpperCase(Locale.ROOT)));
    }
    return states;
  }

  /** Who may bring a task from one state into another; empty if nobody may. */
  Optional<Side> sideFor(TaskStatus from, TaskStatus to) {
    return Optional.ofNullable(transitions.getOrDefault(from, Map.of()).get(to));
  }

  boolean isFinal(TaskStatus state) {
    return !transitions.containsKey(state);
  }
}
