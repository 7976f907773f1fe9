package id.ilp.homevisit;

import java.util.Date;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Task;

/** Ends a danger sign with the follow-up that has dealt with it, by whatever way its Task is written. */
final class DangerEnds {

  private final VisitRecords records;
  private final Rights rights;

  /** Whose Task ends whose danger sign: a sign that somebody else has raised is not ended by a Task of one's own. */
  @FunctionalInterface
  interface Rights {
    boolean mayEnd(Task task, Flag flag);
  }

  DangerEnds(VisitRecords records, Rights rights) {
    this.records = records;
    this.rights = rights;
  }

  /**
   * @param before the Task as it was, or null if it is new
   * @return the Flag to store, ended; empty if there is none to end, or others are still at it
   */
  Optional<Flag> of(Task before, Task task) {
    boolean ended = TaskState.of(task).endsDanger() && (before == null || !TaskState.of(before).endsDanger());
    if (!ended || !isDanger(task.getCode())) {
      return Optional.empty();
    }
    return VisitRecords.locationOf(task.getFocus())
        .filter(focus -> focus.startsWith("Flag/"))
        .flatMap(focus -> records.locked(Flag.class, focus.substring("Flag/".length())))
        .filter(flag -> flag.getStatus() == FlagStatus.ACTIVE)
        .filter(flag -> flag.getCategory().stream().anyMatch(DangerEnds::isDanger))
        .filter(flag -> VisitRecords.locationOf(flag.getSubject()).equals(VisitRecords.locationOf(task.getFor())))
        .filter(flag -> rights.mayEnd(task, flag))
        .filter(flag -> records.tasksOf(flag).stream().filter(other -> !isSame(other, task))
            .noneMatch(other -> TaskState.of(other).isOpen()))
        .map(flag -> end(flag, task));
  }

  private static Flag end(Flag flag, Task task) {
    Date now = new Date();
    Date start = flag.getPeriod().getStart();
    Date end = task.getExecutionPeriod().getEnd();
    boolean said = end != null && !end.after(now) && (start == null || !end.before(start));
    Period period = flag.getPeriod();
    period.setEnd(said ? end : start != null && start.after(now) ? start : now);
    return flag.setStatus(FlagStatus.INACTIVE).setPeriod(period);
  }

  private static boolean isSame(Task one, Task other) {
    return one.getIdElement().getIdPart().equals(other.getIdElement().getIdPart());
  }

  private static boolean isDanger(CodeableConcept concept) {
    return concept.getCoding().stream()
        .anyMatch(code -> Codes.FINDING.equals(code.getSystem()) && Codes.DANGER_SIGN.equals(code.getCode()));
  }
}
