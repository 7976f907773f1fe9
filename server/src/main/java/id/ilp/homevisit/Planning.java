package id.ilp.homevisit;

import id.ilp.homevisit.ReasonRules.Rule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the visits of a period in order and gives each a day: urgent ones first, on a day no more than a kader can do,
 * what cannot wait on the first day. Families in any order are planned alike.
 */
final class Planning {

  private static final int NONE = Integer.MAX_VALUE;

  private final ReasonRules rules;
  private final int dailyLoad;

  /**
   * @param dailyLoad most visits of a kader on one day
   */
  Planning(ReasonRules rules, int dailyLoad) {
    this.rules = rules;
    this.dailyLoad = dailyLoad;
  }

  /**
   * @param visits one for each family, those that are booked with their day
   * @param from first day
   * @param until last day
   * @return all of them, the most urgent first; with their days
   */
  List<PlannedVisit> plan(Collection<PlannedVisit> visits, LocalDate from, LocalDate until) {
    Map<String, Map<LocalDate, Integer>> load = new HashMap<>();
    visits.stream().filter(visit -> visit.appointment() != null && visit.kader() != null && visit.date() != null)
        .forEach(visit -> count(load, visit.kader(), visit.date()));
    return visits.stream().sorted(order()).map(visit -> dated(visit, load, from, until)).toList();
  }

  /** The kind that the most urgent reason asks for; null if there is none. */
  static String kindOf(List<Reason> reasons, ReasonRules rules) {
    return reasons.isEmpty() ? null : rules.of(reasons.get(0).code()).kind();
  }

  /** The most urgent reason first. */
  static Comparator<Reason> byUrgency(ReasonRules rules) {
    return Comparator.<Reason>comparingInt(reason -> rules.of(reason.code()).rank())
        .thenComparing(Reason::subject).thenComparing(Reason::code).thenComparing(Reason::evidence);
  }

  private Comparator<PlannedVisit> order() {
    return Comparator.<PlannedVisit>comparingInt(this::rank)
        .thenComparing(Comparator.comparingLong(this::pressing).reversed())
        .thenComparing(visit -> visit.lastVisit() == null ? LocalDate.MIN : visit.lastVisit())
        .thenComparing(visit -> visit.family().id());
  }

  private int rank(PlannedVisit visit) {
    return visit.reasons().isEmpty() ? NONE : ruleOf(visit).rank();
  }

  /** How many reasons are as urgent as the first. */
  private long pressing(PlannedVisit visit) {
    int first = rank(visit);
    return visit.reasons().stream().filter(reason -> rules.of(reason.code()).rank() == first).count();
  }

  private Rule ruleOf(PlannedVisit visit) {
    return rules.of(visit.reasons().get(0).code());
  }

  private PlannedVisit dated(
      PlannedVisit visit, Map<String, Map<LocalDate, Integer>> load, LocalDate from, LocalDate until) {
    if (visit.appointment() != null || visit.reasons().isEmpty() || visit.kader() == null) {
      return visit;
    }
    Rule rule = ruleOf(visit);
    if (rule.atOnce()) {
      count(load, visit.kader(), from);
      return visit.on(from);
    }
    Map<LocalDate, Integer> hers = load.getOrDefault(visit.kader().role(), Map.of());
    for (LocalDate day = firstDay(visit, rule, from); !day.isAfter(until); day = day.plusDays(1)) {
      if (hers.getOrDefault(day, 0) < dailyLoad) {
        count(load, visit.kader(), day);
        return visit.on(day);
      }
    }
    return visit;
  }

  private static LocalDate firstDay(PlannedVisit visit, Rule rule, LocalDate from) {
    LocalDate rested = visit.lastVisit() == null ? from : visit.lastVisit().plusDays(rule.rest());
    return rested.isAfter(from) ? rested : from;
  }

  private static void count(Map<String, Map<LocalDate, Integer>> load, Kader kader, LocalDate day) {
    load.computeIfAbsent(kader.role(), any -> new HashMap<>()).merge(day, 1, Integer::sum);
  }
}
