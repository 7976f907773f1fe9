package id.ilp.lifecycle;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A band of ages in completed days or months of life, without its upper end: {@code 6 to 12 months} holds from the
 * day on which six months are completed to the day before twelve are.
 *
 * <p>Whoever was born on a day that a later month lacks (29 February, the 31st) completes it on the first of the next
 * month: someone born on 29 February 2008 is 18 on 1 March 2026.
 *
 * @param from completed units at which the band begins
 * @param until completed units at which it has ended, or null if it never does
 * @param unit {@link ChronoUnit#DAYS} or {@link ChronoUnit#MONTHS}
 */
record AgeBand(int from, Integer until, ChronoUnit unit) {

  private static final int MONTHS_OF_YEAR = 12;

  /** The births, both days included, of those who are in a band on some day; no earliest one if the band has no end. */
  record Births(Optional<LocalDate> earliest, LocalDate latest) {}

  AgeBand {
    if (from < 0 || until != null && until <= from || unit != ChronoUnit.DAYS && unit != ChronoUnit.MONTHS) {
      throw new IllegalArgumentException("no band of ages: " + from + " to " + until + " " + unit);
    }
  }

  static AgeBand days(int from, int until) {
    return new AgeBand(from, until, ChronoUnit.DAYS);
  }

  static AgeBand months(int from, int until) {
    return new AgeBand(from, until, ChronoUnit.MONTHS);
  }

  static AgeBand years(int from, int until) {
    return months(from * MONTHS_OF_YEAR, until * MONTHS_OF_YEAR);
  }

  static AgeBand fromYears(int from) {
    return new AgeBand(from * MONTHS_OF_YEAR, null, ChronoUnit.MONTHS);
  }

  /**
   * @param from {@code P2D}, {@code P6M}, {@code P15Y}
   * @param until the same, or null for a band without end
   * @throws IllegalArgumentException if days are mixed with months or years
   */
  static AgeBand parse(String from, String until) {
    Period begin = Period.parse(from);
    Period end = until == null ? null : Period.parse(until);
    boolean inDays = begin.getDays() > 0 || end != null && end.getDays() > 0;
    Integer last = end == null ? null : unitsOf(end, inDays);
    return new AgeBand(unitsOf(begin, inDays), last, inDays ? ChronoUnit.DAYS : ChronoUnit.MONTHS);
  }

  private static int unitsOf(Period age, boolean inDays) {
    if (inDays ? age.toTotalMonths() != 0 : age.getDays() != 0) {
      throw new IllegalArgumentException("days mixed with months: " + age);
    }
    return inDays ? age.getDays() : (int) age.toTotalMonths();
  }

  boolean holds(LocalDate birth, LocalDate date) {
    return !date.isBefore(birth) && !date.isBefore(since(birth))
        && until(birth).map(date::isBefore).orElse(true);
  }

  /** First day of the band. */
  LocalDate since(LocalDate birth) {
    return reached(birth, from, unit);
  }

  /** First day after the band. */
  Optional<LocalDate> until(LocalDate birth) {
    return Optional.ofNullable(until).map(end -> reached(birth, end, unit));
  }

  Births birthsAt(LocalDate date) {
    return new Births(
        Optional.ofNullable(until).map(end -> date.minus(end, unit).plusDays(1)), date.minus(from, unit));
  }

  /** The day on which an age is completed. */
  static LocalDate reached(LocalDate birth, int units, ChronoUnit unit) {
    LocalDate day = birth.plus(units, unit);
    return unit == ChronoUnit.MONTHS && day.getDayOfMonth() < birth.getDayOfMonth() ? day.plusDays(1) : day;
  }
}
