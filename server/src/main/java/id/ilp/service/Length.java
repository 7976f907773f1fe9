package id.ilp.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A length of time as due rules write it. Hours count from the time of the day; days, weeks, months and years from the
 * local date.
 */
record Length(int count, Unit unit) {

  /** UCUM units. */
  enum Unit {
    HOUR("h"),
    DAY("d"),
    WEEK("wk"),
    MONTH("mo"),
    YEAR("a");

    private final String code;

    Unit(String code) {
      this.code = code;
    }
  }

  static final Length NONE = new Length(0, Unit.DAY);

  /**
   * @throws IllegalArgumentException if the number is not whole or the unit none of ours
   */
  static Length of(BigDecimal value, String code) {
    for (Unit unit : Unit.values()) {
      if (unit.code.equals(code)) {
        return new Length(value.intValueExact(), unit);
      }
    }
    throw new IllegalArgumentException("unit " + code);
  }

  /** Where this ends if it begins as early as the moment can have been. */
  LocalDateTime after(Moment start) {
    return after(start.earliest());
  }

  /** Where this ends if it begins as late as it can have: a birth without its hour is not overdue early. */
  LocalDateTime afterLatest(Moment start) {
    return unit == Unit.HOUR ? start.latest().plusHours(count) : after(start.earliest());
  }

  LocalDateTime after(LocalDateTime start) {
    return times(1, start);
  }

  /** So many of this, one after the other; counted from the start each time, so that months do not drift. */
  LocalDateTime times(long number, LocalDateTime start) {
    long all = number * count;
    LocalDate day = start.toLocalDate();
    return switch (unit) {
      case HOUR -> start.plusHours(all);
      case DAY -> day.plusDays(all).atStartOfDay();
      case WEEK -> day.plusWeeks(all).atStartOfDay();
      case MONTH -> monthsAfter(day, all).atStartOfDay();
      case YEAR -> monthsAfter(day, all * 12).atStartOfDay();
    };
  }

  /** How many of this have passed since the start. */
  long passed(LocalDateTime start, LocalDateTime now) {
    LocalDate day = start.toLocalDate();
    LocalDate today = now.toLocalDate();
    return switch (unit) {
      case HOUR -> Math.floorDiv(ChronoUnit.HOURS.between(start, now), count);
      case DAY -> Math.floorDiv(ChronoUnit.DAYS.between(day, today), count);
      case WEEK -> Math.floorDiv(ChronoUnit.DAYS.between(day, today), 7L * count);
      case MONTH -> Math.floorDiv(ChronoUnit.MONTHS.between(day, today), count);
      case YEAR -> Math.floorDiv(ChronoUnit.YEARS.between(day, today), count);
    };
  }

  /** Who was born on the 31st or on 29 February is older on the first day after a month without that day. */
  private static LocalDate monthsAfter(LocalDate day, long months) {
    LocalDate same = day.plusMonths(months);
    return same.getDayOfMonth() == day.getDayOfMonth() ? same : same.plusDays(1);
  }
}
