package id.ilp.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The staffing of a facility and of those below it.
 *
 * @param tallies one a standard
 * @param opening empty if nothing is asked and nothing known
 * @param kader of this facility
 * @param units facilities below for which there are standards
 */
record StaffReport(List<Tally> tallies, Optional<Opening> opening, List<Kader> kader, List<Unit> units) {

  /** @param record id of her PractitionerRole */
  record Kader(String record, KaderSkills skills) {}

  /** A facility below. */
  record Unit(Facility facility, List<Tally> tallies) {

    boolean isFulfilled() {
      return tallies.stream().allMatch(Tally::isFulfilled);
    }
  }

  /** How many units of one type there are, and how many of them have all that every standard asks. */
  record Sum(int units, int fulfilled) {}

  StaffReport {
    tallies = List.copyOf(tallies);
    kader = List.copyOf(kader);
    units = List.copyOf(units);
  }

  /** By type of organisation. */
  Map<String, Sum> sums() {
    Map<String, Sum> sums = new TreeMap<>();
    for (Unit unit : units) {
      unit.facility().sortedTypes().forEach(type ->
          sums.merge(type, new Sum(1, unit.isFulfilled() ? 1 : 0),
              (one, other) -> new Sum(one.units() + other.units(), one.fulfilled() + other.fulfilled())));
    }
    return sums;
  }
}
