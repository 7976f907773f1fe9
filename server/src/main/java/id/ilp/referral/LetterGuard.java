package id.ilp.referral;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.LetterSides;
import id.ilp.access.LetterSides.Side;
import id.ilp.access.StoredAccess;
import id.ilp.access.WriteAccess;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * Holds the task of a referral or order to its states, by whatever way it is changed. Whom it is about stays who it
 * was, also of a specimen that was sent: an answer for somebody else's referral is the most dangerous of mistakes.
 */
@Interceptor
public final class LetterGuard {

  private static final Set<TaskStatus> NOT_TAKEN_UP = Set.of(TaskStatus.DRAFT, TaskStatus.REQUESTED);
  private static final Set<TaskStatus> NEEDS_REASON = Set.of(TaskStatus.REJECTED, TaskStatus.FAILED);

  private final TaskStates states;
  private final LetterSides sides;

  LetterGuard(TaskStates states, LetterSides sides) {
    this.states = states;
    this.sides = sides;
  }

  /** At the end of the transaction, when references within it have their ids; what is thrown here undoes it all. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
    if (LetterSides.bringsDataOver() || StoredAccess.isInNobodysName(request)) {
      return;
    }
    if (before instanceof Task known && after instanceof Task task && Letters.requestOf(known).isPresent()) {
      refuse(check(known, task, sides.of("Task/" + known.getIdElement().getIdPart())));
    }
    if (before instanceof Specimen known && after instanceof Specimen specimen) {
      refuse(check(known, specimen, sides.of("Specimen/" + known.getIdElement().getIdPart())));
    }
  }

  /** Whoever continues what somebody else has sent does not take it away. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
  public void beforeDelete(IBaseResource resource, RequestDetails request) {
    if (!(resource instanceof Task || resource instanceof Specimen) || LetterSides.bringsDataOver()) {
      return;
    }
    String reference = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    if (!sides.of(reference).contains(Side.SENDER)) {
      throw new ProblemException(403, WriteAccess.notYours(reference, resource.fhirType()));
    }
  }

  private static void refuse(Optional<ProblemException> problem) {
    problem.ifPresent(found -> {
      throw found;
    });
  }

  /** A laboratory that receives a specimen writes down when and in what state; whose it is was said by who took it. */
  Optional<ProblemException> check(Specimen known, Specimen specimen, Set<Side> caller) {
    return differs(known.getSubject(), specimen.getSubject()) && !caller.contains(Side.SENDER)
        ? refused(409, "referral-changed", "Specimen.subject",
            "Pasien contoh uji hanya dapat diperbaiki pengirimnya.",
            "Only the sender corrects whose specimen it is.")
        : Optional.empty();
  }

  Optional<ProblemException> check(Task known, Task task, Set<Side> caller) {
    if (differs(known.getFor(), task.getFor())) {
      return refused(409, "referral-changed", "Task.for",
          "Orang dalam tugas rujukan tidak dapat diganti. Buat rujukan baru.",
          "The person of a referral's task does not change. Write a new referral.");
    }
    if (differs(known.getFocus(), task.getFocus())) {
      return refused(409, "referral-changed", "Task.focus",
          "Rujukan yang dikerjakan tugas ini tidak dapat diganti. Buat tugas baru.",
          "The referral that this task carries out does not change. Write a new task.");
    }
    boolean redirects = caller.contains(Side.SENDER) && NOT_TAKEN_UP.contains(known.getStatus());
    if (differs(known.getOwner(), task.getOwner()) && !redirects) {
      return refused(409, "referral-changed", "Task.owner",
          "Tujuan hanya dapat diganti pengirim, sebelum tugasnya diterima. Untuk meneruskan, buat rujukan baru.",
          "Only the sender changes the destination, before it was taken up. To pass it on, write a new referral.");
    }
    return known.getStatus() == task.getStatus() || known.getStatus() == null
        ? Optional.empty()
        : checkState(known.getStatus(), task, caller);
  }

  private Optional<ProblemException> checkState(TaskStatus from, Task task, Set<Side> caller) {
    TaskStatus to = task.getStatus();
    Optional<Side> side = to == null ? Optional.empty() : states.sideFor(from, to);
    String step = from.toCode() + " → " + (to == null ? "?" : to.toCode());
    if (side.isEmpty()) {
      return states.isFinal(from)
          ? refused(409, "referral-state", "Task.status", "Tugas ini sudah " + from.toCode()
                  + ", keadaan akhir, dan tidak dibuka lagi. Buat rujukan baru.",
              "This task is " + from.toCode() + ", a final state, and is not opened again. Write a new referral.")
          : refused(409, "referral-state", "Task.status", "Keadaan " + step + " tidak mungkin. Lihat referral.md.",
              "The state cannot go " + step + ". See referral.md.");
    }
    if (!caller.contains(side.get())) {
      return side.get() == Side.RECEIVER
          ? refused(403, "referral-side", "Task.status",
              "Hanya fasilitas tujuan (owner) yang dapat mengubah " + step + ".",
              "Only the facility that it is addressed to (owner) may go " + step + ".")
          : refused(403, "referral-side", "Task.status", "Hanya pengirim yang dapat mengubah " + step + ".",
              "Only the sender may go " + step + ".");
    }
    if (NEEDS_REASON.contains(to) && !task.hasStatusReason()) {
      return refused(422, "referral-reason", "Task.statusReason",
          "Isi alasannya di statusReason, supaya pengirim dapat mencari jalan lain.",
          "Give the reason in statusReason, so that the sender can find another way.");
    }
    return Optional.empty();
  }

  private static boolean differs(Reference before, Reference after) {
    return before.hasReference() && !Objects.equals(idOf(before), idOf(after));
  }

  private static String idOf(Reference reference) {
    return reference.hasReference()
        ? reference.getReferenceElement().toUnqualifiedVersionless().getValue()
        : null;
  }

  private static Optional<ProblemException> refused(
      int status, String rule, String expression, String indonesian, String english) {
    IssueType type = status == 403 ? IssueType.FORBIDDEN : IssueType.BUSINESSRULE;
    return Optional.of(new ProblemException(status, Problem.error(type, rule, expression, indonesian, english)));
  }
}
