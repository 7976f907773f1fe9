package id.ilp.lifecycle;

import id.ilp.lifecycle.MaternalEvent.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stages of a mother by what is recorded of her: the only rule for one person, as {@link MaternalSql} is for a
 * search ({@code docs/lifecycle.md}).
 */
final class MaternalStages {

  /** Nobody is a mother before this age; the time of a birth in a baby's record is not its own delivery. */
  static final int YOUNGEST_YEARS = 8;

  private static final String MALE = "male";

  private final LifeCycleSettings limits;

  MaternalStages(LifeCycleSettings limits) {
    this.limits = limits;
  }

  /** One event by which a stage holds. */
  private record Reason(LifeCycleStage stage, LocalDate since, LocalDate until, Basis basis, String evidence) {}

  /**
   * @param birth of the person; empty if it is not known
   * @param sex administrative gender, or null
   * @param events in any order; later ones count for the end of a stage only
   * @return in the order of {@link LifeCycleStage}
   */
  List<HeldStage> at(
      Optional<LocalDate> birth, String sex, Collection<MaternalEvent> events, LocalDate date) {
    if (events.isEmpty() || MALE.equals(sex) || birth.map(day -> isTooYoung(day, date)).orElse(false)) {
      return List.of();
    }
    List<Reason> reasons = new ArrayList<>();
    events.forEach(event -> add(event, events, date, reasons));
    return reasons.stream()
        .collect(Collectors.groupingBy(Reason::stage, TreeMap::new, Collectors.toList()))
        .values().stream().map(MaternalStages::joined).toList();
  }

  private static boolean isTooYoung(LocalDate birth, LocalDate date) {
    return birth.isAfter(date.minusYears(YOUNGEST_YEARS));
  }

  private void add(MaternalEvent event, Collection<MaternalEvent> all, LocalDate date, List<Reason> reasons) {
    switch (event.kind()) {
      case PREGNANCY -> pregnant(event, all, date).ifPresent(reasons::add);
      case LABOUR -> inLabour(event, all, date).ifPresent(reasons::add);
      case CHILD -> {
        if (event.lasts(date) && isNursed(event.first(), date)) {
          reasons.add(breastfeeding(event, Basis.CHILD));
        }
      }
      case CHILDBED, DELIVERY -> delivered(event, all, date).forEach(reasons::add);
    }
  }

  private Optional<Reason> pregnant(MaternalEvent episode, Collection<MaternalEvent> all, LocalDate date) {
    LocalDate longest = episode.first().plusDays(limits.pregnancyDays() + 1L);
    Optional<LocalDate> over = overBy(episode, all);
    if (!episode.lasts(date) || !date.isBefore(longest) || over.filter(day -> !date.isBefore(day)).isPresent()) {
      return Optional.empty();
    }
    // The end of one that is open is not known, though it ends by itself.
    LocalDate until = over.map(day -> earlier(day, longest)).orElse(null);
    return Optional.of(reason(LifeCycleStage.PREGNANT, episode, until, Basis.EPISODE));
  }

  private Optional<Reason> inLabour(MaternalEvent visit, Collection<MaternalEvent> all, LocalDate date) {
    LocalDate longest = visit.first().plusDays(limits.deliveryDays());
    LocalDate until = overBy(visit, all).map(day -> earlier(day, longest)).orElse(longest);
    return visit.lasts(date) && date.isBefore(until)
        ? Optional.of(reason(LifeCycleStage.DELIVERING, visit, until, Basis.VISIT))
        : Optional.empty();
  }

  private Stream<Reason> delivered(MaternalEvent birth, Collection<MaternalEvent> all, LocalDate date) {
    Basis basis = birth.kind() == Kind.CHILDBED ? Basis.EPISODE : Basis.VISIT;
    LocalDate day = birth.first();
    List<Reason> reasons = new ArrayList<>();
    if (birth.kind() == Kind.DELIVERY && day.equals(date)) {
      reasons.add(reason(LifeCycleStage.DELIVERING, birth, day.plusDays(1), basis));
    }
    if (!date.isBefore(day) && date.isBefore(dayAfterChildbed(day))) {
      reasons.add(reason(LifeCycleStage.POSTPARTUM, birth, dayAfterChildbed(day), basis));
    }
    // A child that is known decides; a delivery counts where none is.
    if (isNursed(day, date) && all.stream().noneMatch(other -> other.kind() == Kind.CHILD
        && Math.abs(ChronoUnit.DAYS.between(day, other.first())) <= 1)) {
      reasons.add(breastfeeding(birth, basis));
    }
    return reasons.stream();
  }

  private boolean isNursed(LocalDate birth, LocalDate date) {
    return !date.isBefore(dayAfterChildbed(birth)) && date.isBefore(weaned(birth));
  }

  private Reason breastfeeding(MaternalEvent birth, Basis basis) {
    return new Reason(LifeCycleStage.BREASTFEEDING, dayAfterChildbed(birth.first()), weaned(birth.first()), basis,
        birth.evidence());
  }

  private LocalDate weaned(LocalDate birth) {
    return AgeBand.reached(birth, limits.breastfeedingMonths(), ChronoUnit.MONTHS);
  }

  private LocalDate dayAfterChildbed(LocalDate delivery) {
    return delivery.plusDays(limits.postpartumDays() + 1L);
  }

  /** First day after its own end or after the first delivery since it began, whichever comes first. */
  private static Optional<LocalDate> overBy(MaternalEvent event, Collection<MaternalEvent> all) {
    Stream<LocalDate> deliveries = all.stream()
        .filter(other -> other.isDelivery() && !other.first().isBefore(event.first())).map(MaternalEvent::first);
    return Stream.concat(event.last().stream(), deliveries)
        .min(LocalDate::compareTo).map(day -> day.plusDays(1));
  }

  private static Reason reason(LifeCycleStage stage, MaternalEvent event, LocalDate until, Basis basis) {
    return new Reason(stage, event.first(), until, basis, event.evidence());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static HeldStage joined(List<Reason> reasons) {
    LocalDate since = reasons.stream().map(Reason::since).min(Comparator.naturalOrder()).orElseThrow();
    Optional<LocalDate> until = reasons.stream().anyMatch(reason -> reason.until() == null)
        ? Optional.empty()
        : reasons.stream().map(Reason::until).max(Comparator.naturalOrder());
    Basis basis = reasons.stream().map(Reason::basis).min(Comparator.naturalOrder()).orElseThrow();
    return new HeldStage(reasons.get(0).stage(), since, until, basis,
        reasons.stream().map(Reason::evidence).distinct().sorted().toList());
  }
}
