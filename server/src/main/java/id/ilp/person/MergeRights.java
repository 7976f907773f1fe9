package id.ilp.person;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Caller;
import id.ilp.access.WriteAccess;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Who may decide that two records are one person: a facility that may change both of them. */
final class MergeRights {

  private final WriteAccess writes;

  MergeRights(WriteAccess writes) {
    this.writes = writes;
  }

  /**
   * Ahead of any look at data.
   *
   * @throws ProblemException 403 for a kader, or if the token does not cover changing people
   */
  void checkCaller(RequestDetails request) {
    refuseKader();
    writes.decide("PUT", "Patient/any", request);
  }

  /** Who reviews needs to find people, and is no kader either. */
  void checkReviewer(RequestDetails request) {
    refuseKader();
    writes.decide("GET", "Patient/any", request);
  }

  private static void refuseKader() {
    if (Caller.current().map(Caller::kind).filter(Caller.Kind.KADER::equals).isPresent()) {
      throw new ProblemException(403, Problem.error(IssueType.FORBIDDEN, "merge-role", null,
          "Catatan ganda diperiksa dan digabung oleh fasilitas, bukan kader. Sampaikan kepada pustu.",
          "Double records are reviewed and merged by a facility, not by a kader. Tell the pustu."));
    }
  }

  /**
   * @throws ProblemException 403 if one of them was only opened in an emergency, or is not the caller's to change
   */
  void check(String source, String target) {
    Set<String> foreign = writes.foreign(Set.of("Patient/" + source, "Patient/" + target));
    if (!foreign.isEmpty()) {
      throw new ProblemException(403, foreign.stream().map(each -> WriteAccess.notYours(each, "Patient")).toList());
    }
  }
}
