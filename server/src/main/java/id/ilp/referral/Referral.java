package id.ilp.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * A request between facilities with the task that keeps its state.
 *
 * @param request with its id
 * @param tasks of it, each with its id
 * @param from id of the Organization that keeps it, or null
 * @param urgency at the day of the question
 * @param clusters codes of the cluster units that it is addressed to
 */
record Referral(ServiceRequest request, List<Task> tasks, String from, Urgency urgency, Set<String> clusters) {

  /** The further a task has gone, the more it says: a paper answer that the sender wrote down goes before no answer. */
  private static final List<TaskStatus> BY_PROGRESS = List.of(
      TaskStatus.COMPLETED, TaskStatus.INPROGRESS, TaskStatus.ONHOLD, TaskStatus.READY, TaskStatus.ACCEPTED,
      TaskStatus.RECEIVED, TaskStatus.REQUESTED, TaskStatus.DRAFT, TaskStatus.FAILED, TaskStatus.REJECTED,
      TaskStatus.CANCELLED, TaskStatus.ENTEREDINERROR);

  private static final Set<TaskStatus> OVER = Set.of(
      TaskStatus.COMPLETED, TaskStatus.FAILED, TaskStatus.REJECTED, TaskStatus.CANCELLED, TaskStatus.ENTEREDINERROR);

  private static final Set<ServiceRequestStatus> CLOSED = Set.of(
      ServiceRequestStatus.REVOKED, ServiceRequestStatus.COMPLETED, ServiceRequestStatus.ENTEREDINERROR);

  Referral {
    tasks = List.copyOf(tasks);
    clusters = Set.copyOf(clusters);
  }

  /** Who goes first in a queue, then who waits longest; at last by id, so that pages do not overlap. */
  static Comparator<Referral> order() {
    return Comparator.comparing(Referral::urgency)
        .thenComparing(Referral::since)
        .thenComparing(referral -> referral.request().getIdElement().getIdPart());
  }

  Optional<Task> task() {
    return tasks.stream()
        .filter(Task::hasStatus)
        .min(Comparator.comparingInt(task -> place(task.getStatus())));
  }

  private static int place(TaskStatus status) {
    int place = BY_PROGRESS.indexOf(status);
    return place < 0 ? BY_PROGRESS.size() : place;
  }

  /** A state of FHIR's Task. Without one: requested, or that of a request which was taken back. */
  String state() {
    if (CLOSED.contains(request.getStatus()) && request.getStatus() != ServiceRequestStatus.COMPLETED) {
      return request.getStatus().toCode();
    }
    return task().map(task -> task.getStatus().toCode())
        .orElse(request.getStatus() == ServiceRequestStatus.COMPLETED ? "completed" : "requested");
  }

  boolean isOpen() {
    return !CLOSED.contains(request.getStatus()) && task().filter(task -> OVER.contains(task.getStatus())).isEmpty();
  }

  String priority() {
    return request.hasPriority() ? request.getPriority().toCode() : null;
  }

  /** When it was written; without that, when its task was. */
  Instant since() {
    return Optional.ofNullable(request.getAuthoredOn())
        .or(() -> task().map(Task::getAuthoredOn))
        .or(() -> Optional.ofNullable(request.getMeta().getLastUpdated()))
        .map(Date::toInstant).orElse(Instant.EPOCH);
  }

  /** Until now, or until it was over. */
  Duration waiting(Instant now) {
    Instant end = isOpen() ? now : task()
        .map(task -> task.getExecutionPeriod().hasEnd() ? task.getExecutionPeriod().getEnd() : task.getLastModified())
        .map(Date::toInstant).orElse(now);
    Duration waited = Duration.between(since(), end);
    return waited.isNegative() ? Duration.ZERO : waited;
  }

  /** To whom it goes: whom the task names, which may be one of several of the request. */
  Reference to() {
    return task().map(Task::getOwner).filter(owner -> !owner.isEmpty()).orElse(request.getPerformerFirstRep());
  }
}
