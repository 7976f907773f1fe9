package id.ilp.staff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a kader is owed.
 *
 * @param lines one a rate that her activities fall under, in the order of the list
 */
record Incentive(List<Line> lines) {

  /** @param number of activities, not of visits */
  record Line(IncentiveRate rate, int number) {

    BigDecimal rupiah() {
      return rate.rupiah().multiply(BigDecimal.valueOf(number));
    }
  }

  Incentive {
    lines = List.copyOf(lines);
  }

  /** Of two rates for the same setting and day the first in the list holds. */
  static Incentive of(List<IncentiveRate> rates, Collection<KaderVisit> visits) {
    List<Line> lines = new ArrayList<>();
    Set<KaderVisit> left = new HashSet<>(visits);
    for (IncentiveRate rate : rates) {
      List<KaderVisit> hers = left.stream()
          .filter(visit -> visit.setting().equals(rate.setting()) && rate.days().covers(visit.day()))
          .toList();
      hers.forEach(left::remove);
      long number = hers.stream().map(visit -> activityOf(visit, rate)).distinct().count();
      if (number > 0) {
        lines.add(new Line(rate, (int) number));
      }
    }
    return new Incentive(lines);
  }

  BigDecimal rupiah() {
    return lines.stream().map(Line::rupiah).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Visits that are one activity have the same. */
  private static List<Object> activityOf(KaderVisit visit, IncentiveRate rate) {
    return List.of(visit.day(), rate.perHousehold() ? visit.household() : visit.facility());
  }
}
