package id.ilp.service;

import id.ilp.service.DueService.Status;
import id.ilp.service.Judge.Before;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One person at one time: goes through the duties of the person's packages. */
final class Assessment {

  private static final String NOT_YET_SERVED = "not-yet-served";
  private static final String MISSED_SERVICE = "missed-service";

  /** What begins later than this from now, or ended so long ago, is not listed. */
  private static final int HORIZON_MONTHS = 12;

  private final Groups groups;
  private final Anchors anchors;
  private final Judge judge;
  private final Circumstances at;
  private final Function<String, String> contacts;
  private final boolean withParts;
  private final Map<Step, Optional<Fact>> done = new IdentityHashMap<>();
  private final List<DueService> services = new ArrayList<>();

  /**
   * @param contacts what an antenatal visit counts as, by its reference
   * @param withParts whether services within services are judged too
   */
  Assessment(
      Groups groups, Judge judge, Circumstances at, Function<String, String> contacts, boolean withParts) {
    this.groups = groups;
    this.anchors = new Anchors(groups, judge, at);
    this.judge = judge;
    this.at = at;
    this.contacts = contacts;
    this.withParts = withParts;
  }

  List<DueService> services() {
    return services;
  }

  /**
   * @param end of the stage by which the duty holds, or null
   */
  void assess(Duty duty, LocalDateTime end) {
    Step step = duty.step();
    windowOf(step, duty.rule(), duty.home(), end).ifPresent(window -> {
      Verdict verdict = judged(duty, window, end);
      if (isFarOff(verdict) || isLongPast(step.service(), duty.rule(), verdict)) {
        return;
      }
      services.add(listed(step, duty.rule(), verdict, duty.urls(), null, step.ifIndicated()));
      if (!withParts || verdict.status() == Status.NOT_YET || verdict.status() == Status.CLOSED) {
        return;
      }
      Parent parent = new Parent(
          duty, step, verdict, step.service().isVisit() ? verdict : null, step.ifIndicated());
      step.parts().forEach(part -> assess(part, parent));
    });
  }

  /** What was open for a part of its span only and is over comes again with the next span, if there is one. */
  private Verdict judged(Duty duty, Window window, LocalDateTime end) {
    Before before = before(duty.step(), duty.home());
    Verdict verdict = judge.judge(duty.step(), duty.rule(), window, before);
    if (duty.rule().open() == null || verdict.status() != Status.CLOSED) {
      return verdict;
    }
    return windowOf(duty.step(), duty.rule(), duty.home(), end, window.next())
        .filter(next -> next.from().isAfter(window.from()))
        .map(next -> judge.judge(duty.step(), duty.rule(), next, before))
        .orElse(verdict);
  }

  /** A step whose parts are judged; {@code visit} is the verdict on the visit that all of it belongs to, or null. */
  private record Parent(Duty duty, Step step, Verdict verdict, Verdict visit, boolean ifIndicated) {}

  private void assess(Step part, Parent parent) {
    Rule rule = part.rules().isEmpty() ? parent.duty().rule() : null;
    Window window = parent.verdict().window();
    for (Rule own : part.rules()) {
      Optional<Window> narrowed = narrowed(part, own, parent);
      if (narrowed.isPresent()) {
        rule = own;
        window = narrowed.get();
        break;
      }
    }
    if (rule == null) {
      return;
    }
    Verdict verdict = parent.visit() == null
        ? judge.judge(part, rule, window, before(part, parent.duty().home()))
        : new VisitPart(judge, at).judge(part, window, parent.visit());
    boolean ifIndicated = part.ifIndicated() || parent.ifIndicated();
    services.add(listed(
        part, parent.duty().rule(), verdict, parent.duty().urls(), parent.step().service().url(), ifIndicated));
    Parent inner = new Parent(parent.duty(), part, verdict, parent.visit(), ifIndicated);
    part.parts().forEach(each -> assess(each, inner));
  }

  /** A part with a rule of its own: both rules must hold. */
  private Optional<Window> narrowed(Step part, Rule rule, Parent parent) {
    Window outer = parent.verdict().window();
    Optional<LocalDateTime> since = since(part, rule, parent.duty().home());
    if (since.isEmpty()) {
      return Optional.empty();
    }
    if (rule.populations().contains(NOT_YET_SERVED) && wasServedBefore(part.service(), outer)) {
      return Optional.empty();
    }
    if (rule.anchor() != Rule.Anchor.BIRTH) {
      // A test on the day of the finding follows it, whichever was written down first.
      LocalDateTime day = since.get().toLocalDate().atStartOfDay();
      return Optional.of(rule.anchor() == Rule.Anchor.EVENT ? outer.notBefore(day) : outer);
    }
    LocalDateTime from = rule.from() == null ? null : rule.from().after(at.person().birth());
    LocalDateTime until = rule.until() == null ? null : rule.until().after(at.person().birth());
    boolean apart = from != null && outer.until() != null && !from.isBefore(outer.until())
        || until != null && !outer.from().isBefore(until);
    return apart ? Optional.empty() : Optional.of(outer.notBefore(from));
  }

  private Optional<Window> windowOf(Step step, Rule rule, ServicePackage home, LocalDateTime end) {
    return windowOf(step, rule, home, end, at.now());
  }

  private Optional<Window> windowOf(
      Step step, Rule rule, ServicePackage home, LocalDateTime end, LocalDateTime then) {
    return since(step, rule, home)
        .flatMap(since -> anchors.of(step, rule, since))
        .flatMap(anchor -> Windows.of(rule, anchor, end, then))
        .filter(window -> rule.anchor() != Rule.Anchor.SCHOOL_GRADE || anchors.isOfAge(rule))
        .filter(window -> end == null || window.from().isBefore(end))
        .filter(window -> !rule.populations().contains(NOT_YET_SERVED) || !wasServedBefore(step.service(), window))
        // Who is screened later is screened by another rule.
        .map(window -> rule.populations().contains(NOT_YET_SERVED) ? window.closedAtCatchUp() : window);
  }

  private boolean wasServedBefore(Service service, Window window) {
    return judge.proofs(service).stream().anyMatch(proof -> proof.when().earliest().isBefore(window.from()));
  }

  /** Since when the person is one for whom the rule is; empty if she is not. */
  private Optional<LocalDateTime> since(Step step, Rule rule, ServicePackage home) {
    if (rule.sex() != null && !rule.sex().equals(at.person().sex())) {
      return Optional.empty();
    }
    if (rule.populations().isEmpty()) {
      return Optional.of(at.person().birth().earliest());
    }
    return rule.populations().stream()
        .flatMap(group -> switch (group) {
          case NOT_YET_SERVED -> Optional.of(at.person().birth().earliest()).stream();
          case MISSED_SERVICE -> missed(home.byId().get(step.ifMissed()), home).stream();
          default -> groups.since(group, step.service().id(), at).stream();
        })
        .min(LocalDateTime::compareTo);
  }

  /** Since when a repeated service was missed: its last whole window went by without it, and so far this one. */
  private Optional<LocalDateTime> missed(Step step, ServicePackage home) {
    return step.rules().stream()
        .filter(rule -> rule.every() != null)
        .flatMap(rule -> windowOf(step, rule, home, null)
            .filter(window -> window.before() > 0 && !at.now().isBefore(window.from()))
            .filter(window -> missedWindows(step, rule, window) > 0 && judge.proofs(step.service(), window).isEmpty())
            .map(Window::from).stream())
        .min(LocalDateTime::compareTo);
  }

  private int missedWindows(Step step, Rule rule, Window window) {
    if (rule.every() == null || window.before() == 0 || window.start() == null) {
      return 0;
    }
    long last = judge.proofs(step.service()).stream()
        .filter(proof -> proof.when().latest().isAfter(window.start()))
        .mapToLong(proof -> rule.every().passed(window.start(), proof.when().latest()))
        .filter(number -> number < window.before()).max().orElse(-1);
    return (int) (window.before() - last - 1);
  }

  private Before before(Step step, ServicePackage home) {
    if (step.after() == null) {
      return null;
    }
    Step first = home.byId().get(step.after());
    return new Before(first.title(), proofOf(first, home));
  }

  /** The record that proves a step done by one of its rules. */
  private Optional<Fact> proofOf(Step step, ServicePackage home) {
    Optional<Fact> known = done.get(step);
    if (known == null) {
      known = step.rules().stream()
          .flatMap(rule -> windowOf(step, rule, home, null)
              .map(window -> judge.judge(step, rule, window, null)).stream())
          .filter(Verdict::isDone).map(Verdict::last).findFirst();
      done.put(step, known);
    }
    return known;
  }

  private boolean isFarOff(Verdict verdict) {
    return verdict.status() == Status.NOT_YET
        && verdict.window().from().isAfter(at.now().plusMonths(HORIZON_MONTHS));
  }

  /** A step of which somebody else has judged. */
  DueService listed(Duty duty, Verdict verdict) {
    return listed(duty.step(), duty.rule(), verdict, duty.urls(), null, duty.step().ifIndicated());
  }

  /** A check of years ago, given or not, is of no interest; a dose is for life. */
  private boolean isLongPast(Service service, Rule rule, Verdict verdict) {
    boolean over = verdict.isDone() || verdict.status() == Status.CLOSED;
    boolean isDose = service.evidence().stream().anyMatch(kind -> kind.type().equals("Immunization"));
    Window window = verdict.window();
    LocalDateTime end = window.catchUp() != null ? window.catchUp() : window.until();
    return over && !isDose && !rule.isRepeated() && end != null && end.isBefore(at.now().minusMonths(HORIZON_MONTHS));
  }

  private static LocalDateTime timeOf(Verdict verdict) {
    return verdict.facts().isEmpty() || verdict.last().when() == null ? null : verdict.last().when().earliest();
  }

  private DueService listed(
      Step step, Rule rule, Verdict verdict, List<String> packages, String within, boolean ifIndicated) {
    Window window = verdict.window();
    boolean open = verdict.status() == Status.DUE || verdict.status() == Status.OVERDUE;
    boolean bookable = within == null && (open || verdict.status() == Status.NOT_YET);
    // What comes again has no last chance, unless it is open for a part of its span only.
    LocalDateTime catchUp = rule.isRepeated() && rule.open() == null ? null : window.catchUp();
    String contact = verdict.isDone() && within == null ? contacts.apply(verdict.last().reference()) : null;
    return new DueService(
        step.service().id(), step.service().url(), packages, step.service().item(), within, step.title(),
        rule.anchor().code(), verdict.status(), verdict.reason(), verdict.detail(), timeOf(verdict),
        window.from(), window.until(), catchUp, ifIndicated,
        rule.times(), verdict.given(), open && within == null ? missedWindows(step, rule, window) : 0, contact,
        step.service().levels(), bookable ? Bookings.of(step.service(), at) : List.of(),
        verdict.facts().stream().map(Fact::reference).toList(), rule.source());
  }
}
