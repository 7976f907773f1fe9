package id.ilp.staff;

import java.time.DayOfWeek;
import java.util.Locale;

/** FHIR's codes of the days of the week: {@code mon} to {@code sun}. */
final class WeekDays {

  private static final int LETTERS = 3;

  private WeekDays() {}

  static String code(DayOfWeek day) {
    return day.name().substring(0, LETTERS).toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException if there is no such day
   */
  static DayOfWeek of(String code) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (code(day).equals(code)) {
        return day;
      }
    }
    throw new IllegalArgumentException("no day of the week: " + code);
  }
}
