package id.ilp.service;

import id.ilp.platform.Text;
import id.ilp.service.DueService.Reason;
import id.ilp.service.DueService.Status;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges one service of one person in one window. */
final class Judge {

  private static final String ACT_REASON = "http://terminology.hl7.org/CodeSystem/v3-ActReason|";
  private static final Set<String> MEDICAL = Set.of(ACT_REASON + "MEDPREC", ACT_REASON + "IMMUNE");
  private static final Set<String> POSTPONED = Set.of(
      ACT_REASON + "OSTOCK", "http://terminology.kemkes.go.id/CodeSystem/immunization-statusReason|IS000001");

  private final Contraindications contraindications;
  private final Circumstances at;

  Judge(Contraindications contraindications, Circumstances at) {
    this.contraindications = contraindications;
    this.at = at;
  }

  /** What proves the service in the window, in order of time. A dose counts whenever it was given. */
  List<Fact> proofs(Service service, Window window) {
    return ofWindow(service, window).stream().filter(Fact::isDone).toList();
  }

  /** What proves the service at any time up to now. */
  List<Fact> proofs(Service service) {
    return at.history().fitting(service.evidence()).stream()
        .filter(fact -> fact.isDone() && at.isKnown(fact)).toList();
  }

  private List<Fact> ofWindow(Service service, Window window) {
    boolean anyDate = service.evidence().stream().anyMatch(kind -> kind.dose() != null);
    return at.history().fitting(service.evidence()).stream()
        .filter(fact -> at.isKnown(fact) && (anyDate || fact.when().touches(window.from(), window.next())))
        .toList();
  }

  /**
   * @param before the service that must be done before and its verdict, or null
   */
  Verdict judge(Step step, Rule rule, Window window, Before before) {
    List<Fact> facts = ofWindow(step.service(), window);
    List<Fact> proofs = facts.stream().filter(Fact::isDone).toList();
    if (proofs.size() >= rule.times()) {
      return new Verdict(Status.DONE, Reason.GIVEN, proofs.subList(0, rule.times()), proofs.size(), null, window);
    }
    if (before != null && before.proof().isEmpty()) {
      return new Verdict(Status.NOT_YET, Reason.WAITS_FOR, proofs, proofs.size(), before.title(), window);
    }
    LocalDateTime allowed = before == null || rule.gap() == null ? null : rule.gap().after(before.proof().get().when());
    Window open = window.notBefore(allowed);
    if (at.now().isBefore(open.from())) {
      Reason reason = at.now().isBefore(window.from()) ? Reason.BEFORE_WINDOW : Reason.INTERVAL;
      return new Verdict(Status.NOT_YET, reason, proofs, proofs.size(), null, open);
    }
    boolean within = window.until() == null || at.now().isBefore(window.until());
    if (!within && window.catchUp() != null && !at.now().isBefore(window.catchUp())) {
      return new Verdict(Status.CLOSED, Reason.WINDOW_CLOSED, proofs, proofs.size(), null, open);
    }
    Optional<Verdict> not = reasonNotTo(step.service(), facts, proofs, open);
    if (not.isPresent()) {
      return not.get();
    }
    Status status = within ? Status.DUE : Status.OVERDUE;
    Optional<Contraindications.Found> illness = contraindications.illness(step.service(), at);
    if (illness.isPresent()) {
      List<Fact> told = Stream.concat(proofs.stream(), Stream.of(illness.get().fact())).toList();
      return new Verdict(status, Reason.POSTPONED, told, proofs.size(), illness.get().text(), open);
    }
    return new Verdict(status, reasonOf(step.service(), facts, proofs, within), proofs, proofs.size(), null, open);
  }

  private static Reason reasonOf(Service service, List<Fact> facts, List<Fact> proofs, boolean within) {
    if (!within) {
      return Reason.WINDOW_PASSED;
    }
    if (isPostponed(service, facts)) {
      return Reason.POSTPONED;
    }
    return proofs.isEmpty() ? Reason.WITHIN_WINDOW : Reason.TOO_FEW;
  }

  private Optional<Verdict> reasonNotTo(Service service, List<Fact> facts, List<Fact> proofs, Window window) {
    Optional<Contraindications.Found> against = contraindications.against(service, at);
    if (against.isPresent()) {
      Contraindications.Found found = against.get();
      return Optional.of(new Verdict(
          Status.CONTRAINDICATED, found.reason(), List.of(found.fact()), proofs.size(), found.text(), window));
    }
    return notDone(service, facts)
        .filter(fact -> fact.reasons().stream().noneMatch(POSTPONED::contains))
        .map(fact -> fact.reasons().stream().anyMatch(MEDICAL::contains)
            ? new Verdict(Status.CONTRAINDICATED, Reason.MEDICAL, List.of(fact), proofs.size(), null, window)
            : new Verdict(Status.REFUSED, Reason.DECLINED, List.of(fact), proofs.size(), null, window));
  }

  /** The last record that it was not done. */
  private static Optional<Fact> notDone(Service service, List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.isNotDone() && service.evidence().stream().anyMatch(kind -> kind.isNotGivenBy(fact)))
        .reduce((first, second) -> second);
  }

  private static boolean isPostponed(Service service, List<Fact> facts) {
    return notDone(service, facts)
        .filter(fact -> fact.reasons().stream().anyMatch(POSTPONED::contains)).isPresent();
  }

  /** The service before in a series. */
  record Before(Text title, Optional<Fact> proof) {}
}
