package id.ilp.homevisit;

import id.ilp.homevisit.Territory.Land;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a kader, or everybody at a facility, has to do on a day. */
final class WorkList {

  private final Plans plans;
  private final StoredJson store;
  private final Duration limit;

  /**
   * @param limit within which a danger sign is to be taken on
   */
  WorkList(Plans plans, StoredJson store, Duration limit) {
    this.plans = plans;
    this.store = store;
    this.limit = limit;
  }

  /**
   * @param families that the caller sees
   * @param kader of the facility, by their references
   */
  record Known(Land land, List<Family> families, Care care, Map<String, Kader> kader) {

    List<BookedVisit> booked(LocalDate today) {
      return families.stream().flatMap(family -> BookedVisit.of(
          family, care, land.kader().get(family.id()), kader, today).stream()).toList();
    }
  }

  /**
   * @param visits of the day and those missed before, the most urgent first
   * @param reasons by id of the family
   * @param alerts open danger signs and follow-ups
   */
  record Day(Known known, List<BookedVisit> visits, Map<String, List<Reason>> reasons, List<FollowUp> alerts) {}

  Known know(String organization, LocalDate day, Set<String> types) {
    Land land = plans.land(organization, day);
    Care care = Care.of(store, land.families(), Plans.typesOf(types));
    Map<String, Kader> kader = new HashMap<>();
    land.workers().forEach(each -> {
      kader.put(each.reference(), each);
      kader.putIfAbsent(String.valueOf(each.practitioner()), each);
    });
    return new Known(
        land, land.families().stream().filter(each -> care.sees(each.reference())).toList(), care, kader);
  }

  FollowUps followUps(Care care) {
    return new FollowUps(care, limit, Instant.now());
  }

  /**
   * @param role id of the kader's PractitionerRole, or null for everybody
   */
  Day of(String organization, String role, LocalDate date, Set<String> types) {
    Known known = know(organization, date, types);
    // What is still to come before a later day is not missed yet.
    LocalDate today = date.isAfter(LocalDate.now()) ? LocalDate.now() : date;
    List<BookedVisit> all = known.booked(today);
    Map<String, LocalDate> latest = new HashMap<>();
    all.forEach(visit -> latest.merge(visit.family().id(), visit.planned(),
        (one, other) -> one.isAfter(other) ? one : other));
    List<BookedVisit> visits = new ArrayList<>();
    for (BookedVisit visit : all) {
      boolean hers = role == null || visit.isOf(role);
      if (hers && (visit.planned().equals(date) || isStillMissed(visit, latest, known.care(), date))) {
        visits.add(visit);
      }
    }
    Map<String, List<Reason>> reasons = reasons(visits, known.care(), date, types);
    visits.sort(Comparator
        .<BookedVisit>comparingInt(visit -> plans.rank(reasons.get(visit.family().id())))
        .thenComparing(BookedVisit::planned).thenComparing(visit -> visit.appointment().id()));
    List<Family> watched = known.families().stream()
        .filter(family -> role == null || isOf(role, family, known.land())).toList();
    return new Day(known, visits, reasons,
        followUps(known.care()).of(watched).stream().filter(FollowUp::isOpen).toList());
  }

  private static boolean isOf(String role, Family family, Land land) {
    Kader kader = land.kader().get(family.id());
    return kader != null && kader.role().equals(role);
  }

  /** Missed before, and neither made up for since nor planned again. */
  private static boolean isStillMissed(
      BookedVisit visit, Map<String, LocalDate> latest, Care care, LocalDate date) {
    return visit.status().equals(BookedVisit.MISSED) && visit.planned().isBefore(date)
        && visit.planned().equals(latest.get(visit.family().id()))
        && care.lastVisit(visit.family()).filter(day -> !day.isBefore(visit.planned())).isEmpty();
  }

  private Map<String, List<Reason>> reasons(
      List<BookedVisit> visits, Care care, LocalDate date, Set<String> types) {
    List<Family> families = visits.stream().map(BookedVisit::family).distinct().toList();
    Reasons reasons = plans.reasons(care, families, types);
    Map<String, List<Reason>> byFamily = new HashMap<>();
    families.forEach(family -> {
      LocalDate last = care.lastVisit(family).orElse(null);
      byFamily.put(family.id(), reasons.of(family, last, Plans.isYearlyDue(last, new Period(date, date))));
    });
    return byFamily;
  }
}
