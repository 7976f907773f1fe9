package id.ilp.sandbox;

import id.ilp.district.District;
import id.ilp.district.DistrictPlan;
import java.time.LocalDate;

/**
 * How far the district has been stored in this database.
 *
 * @param edition of the generator that began it
 * @param stored number of the last Bundle that is stored
 */
record DistrictMark(String edition, DistrictPlan plan, int stored, boolean complete) {

  private static final String COMPLETE = "complete";

  /** Before the first Bundle. */
  static DistrictMark begin(DistrictPlan plan) {
    return new DistrictMark(District.EDITION, plan, 0, false);
  }

  static DistrictMark read(String text) {
    String[] parts = text.split("\\|");
    DistrictPlan plan = new DistrictPlan(
        Integer.parseInt(parts[1]), Long.parseLong(parts[2]), LocalDate.parse(parts[3]));
    return new DistrictMark(parts[0], plan, Integer.parseInt(parts[4]), parts[5].equals(COMPLETE));
  }

  String text() {
    return String.join("|", edition, String.valueOf(plan.people()), String.valueOf(plan.seed()),
        plan.date().toString(), String.valueOf(stored), complete ? COMPLETE : "open");
  }

  DistrictMark at(int number) {
    return new DistrictMark(edition, plan, number, false);
  }

  DistrictMark completed() {
    return new DistrictMark(edition, plan, stored, true);
  }

  /** Another generator would make other people under the same numbers. */
  boolean canGoOn() {
    return !complete && edition.equals(District.EDITION);
  }
}
