package id.ilp.referral;

import id.ilp.access.LetterSides;
import id.ilp.access.LetterSides.Side;
import id.ilp.visit.VisitExtension;
import java.util.Set;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * A sender that corrects a visit sends its referral's task along as it was at first. What the receiver has written in
 * it since then stays.
 */
final class SentAgain implements VisitExtension {

  private static final Set<TaskStatus> AS_SENT = Set.of(TaskStatus.DRAFT, TaskStatus.REQUESTED);

  private final StoredTasks stored;
  private final LetterSides sides;

  SentAgain(StoredTasks stored, LetterSides sides) {
    this.stored = stored;
    this.sides = sides;
  }

  @Override
  public void prepare(Sent sent) {
    if (LetterSides.bringsDataOver()) {
      return;
    }
    for (Part part : sent.parts()) {
      if (part.sentAgain() && part.resource() instanceof Task task && AS_SENT.contains(task.getStatus())
          && Letters.requestOf(task).isPresent() && sides.of(part.reference()).contains(Side.SENDER)) {
        Task known = stored.read(part.stored());
        if (!AS_SENT.contains(known.getStatus())) {
          keepProgress(known, task);
        }
      }
    }
  }

  static void keepProgress(Task known, Task task) {
    task.setStatus(known.getStatus());
    task.setStatusReason(known.getStatusReason());
    task.setBusinessStatus(known.getBusinessStatus());
    task.setExecutionPeriod(known.getExecutionPeriod());
    task.setLastModifiedElement(known.getLastModifiedElement());
    task.setOutput(known.getOutput());
  }
}
