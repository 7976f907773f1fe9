package id.ilp.staff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;

/**
 * Whole days, the first and the last included. A period without a beginning or an end has none here either.
 *
 * @param first {@link LocalDate#MIN} if it has always been so
 * @param last {@link LocalDate#MAX} if no end is known
 */
record Days(LocalDate first, LocalDate last) {

  /**
   * The days that a Period touches. FHIR R4 includes the end: one of {@code 2026-02} lasts until the end of February,
   * and a moment belongs to the day that it is in the zone.
   */
  static Days of(Period period, ZoneId zone) {
    LocalDate first = period.hasStart() ? firstOf(period.getStartElement(), zone) : LocalDate.MIN;
    LocalDate last = period.hasEnd() ? lastOf(period.getEndElement(), zone) : LocalDate.MAX;
    return new Days(first, last);
  }

  /** The day of a moment; of a month or year its first. */
  static LocalDate firstOf(DateTimeType time, ZoneId zone) {
    String text = time.getValueAsString();
    return switch (time.getPrecision()) {
      case YEAR -> LocalDate.of(Integer.parseInt(text), 1, 1);
      case MONTH -> YearMonth.parse(text).atDay(1);
      case DAY -> LocalDate.parse(text);
      default -> time.getValue().toInstant().atZone(zone).toLocalDate();
    };
  }

  private static LocalDate lastOf(DateTimeType time, ZoneId zone) {
    LocalDate first = firstOf(time, zone);
    return switch (time.getPrecision()) {
      case YEAR -> first.withDayOfYear(first.lengthOfYear());
      case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
      default -> first;
    };
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** The days that are in both; empty if there are none. */
  Optional<Days> and(Days other) {
    Days both = new Days(later(first, other.first), last.isBefore(other.last) ? last : other.last);
    return both.first.isAfter(both.last) ? Optional.empty() : Optional.of(both);
  }

  /** What is left of these days without the others: nothing, one stretch, or one before and one after. */
  List<Days> without(Days other) {
    if (and(other).isEmpty()) {
      return List.of(this);
    }
    List<Days> left = new ArrayList<>();
    if (first.isBefore(other.first)) {
      left.add(new Days(first, other.first.minusDays(1)));
    }
    if (last.isAfter(other.last)) {
      left.add(new Days(other.last.plusDays(1), last));
    }
    return left;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
