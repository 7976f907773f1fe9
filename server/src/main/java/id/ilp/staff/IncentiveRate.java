package id.ilp.staff;

import id.ilp.platform.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;

/**
 * What a kader is owed for one kind of activity.
 *
 * @param activity names the kind in answers
 * @param setting code of the setting whose visits are such activities
 * @param perHousehold whether several visits to one household on a day are one activity; otherwise all visits of a
 *     facility on a day are
 * @param rupiah for one activity
 * @param days on which the rate holds
 * @param fund where the money comes from
 * @param source who says so
 */
record IncentiveRate(
    String activity,
    String setting,
    boolean perHousehold,
    BigDecimal rupiah,
    Days days,
    Text name,
    String fund,
    String source) {

  static IncentiveRate of(CSVRecord row) {
    BigDecimal rupiah = new BigDecimal(row.get("rupiah"));
    if (rupiah.signum() < 0) {
      throw new IllegalArgumentException("rupiah below zero");
    }
    String from = row.get("from");
    String until = row.get("until");
    return new IncentiveRate(
        row.get("activity"),
        row.get("setting"),
        isPerHousehold(row.get("per")),
        rupiah,
        new Days(from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from),
            until.isEmpty() ? LocalDate.MAX : LocalDate.parse(until)),
        new Text(row.get("nama"), row.get("name")),
        row.get("fund"),
        row.get("source"));
  }

  private static boolean isPerHousehold(String per) {
    return switch (per) {
      case "household" -> true;
      case "day" -> false;
      default -> throw new IllegalArgumentException("per is household or day, not " + per);
    };
  }
}
