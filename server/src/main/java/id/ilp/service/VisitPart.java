package id.ilp.service;

import id.ilp.service.DueService.Reason;
import id.ilp.service.DueService.Status;
import java.util.List;

/**
 * Judges what belongs to a visit: weight and blood pressure of K2 are those of that visit, not of another in the same
 * trimester.
 */
final class VisitPart {

  private final Judge judge;
  private final Circumstances at;

  VisitPart(Judge judge, Circumstances at) {
    this.judge = judge;
    this.at = at;
  }

  /**
   * @param visit verdict on the visit
   */
  Verdict judge(Step part, Window window, Verdict visit) {
    if (!visit.isDone()) {
      return new Verdict(visit.status(), visit.reason(), List.of(), 0, visit.detail(), window);
    }
    Fact encounter = visit.last();
    List<Fact> proofs = judge.proofs(part.service()).stream()
        .filter(proof -> encounter.reference().equals(proof.encounter())
            || proof.when().day().equals(encounter.when().day()))
        .toList();
    if (!proofs.isEmpty()) {
      return new Verdict(Status.DONE, Reason.GIVEN, List.of(proofs.get(0)), proofs.size(), null, window);
    }
    boolean isToday = encounter.when().day().equals(at.now().toLocalDate());
    return isToday
        ? new Verdict(Status.DUE, Reason.WITHIN_WINDOW, List.of(), 0, null, window)
        : new Verdict(Status.CLOSED, Reason.WINDOW_CLOSED, List.of(), 0, null, window);
  }
}
