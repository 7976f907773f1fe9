package id.ilp.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A point in local time, as exactly as it was written: a date is known to the day, {@code 2026-03} to the month.
 *
 * @param earliest when it was at the earliest
 * @param latest when it was at the latest, inclusive; the same if the time is known
 */
record Moment(LocalDateTime earliest, LocalDateTime latest) {

  static Moment of(LocalDate day) {
    return new Moment(day.atStartOfDay(), day.atTime(LocalTime.MAX));
  }

  static Moment of(LocalDateTime time) {
    return new Moment(time, time);
  }

  /**
   * @param text FHIR date, dateTime or instant
   * @return empty if it is none
   */
  static Optional<Moment> parse(String text, ZoneId zone) {
    try {
      return Optional.of(switch (text.length()) {
        case 4 -> new Moment(Year.parse(text).atDay(1).atStartOfDay(), Year.parse(text).atMonth(12).atEndOfMonth()
            .atTime(LocalTime.MAX));
        case 7 -> new Moment(YearMonth.parse(text).atDay(1).atStartOfDay(),
            YearMonth.parse(text).atEndOfMonth().atTime(LocalTime.MAX));
        case 10 -> of(LocalDate.parse(text));
        default -> of(OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime());
      });
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The same, as far as it lies in the other; the nearest point of that if it does not. */
  Moment within(Moment other) {
    return new Moment(nearest(earliest, other), nearest(latest, other));
  }

  private static LocalDateTime nearest(LocalDateTime time, Moment span) {
    LocalDateTime begun = time.isBefore(span.earliest) ? span.earliest : time;
    return begun.isAfter(span.latest) ? span.latest : begun;
  }

  LocalDate day() {
    return earliest.toLocalDate();
  }

  /** Whether it may lie between the two; an absent end is open. */
  boolean touches(LocalDateTime from, LocalDateTime until) {
    return !latest.isBefore(from) && (until == null || earliest.isBefore(until));
  }
}
