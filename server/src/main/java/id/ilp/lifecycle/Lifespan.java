package id.ilp.lifecycle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Patient;

/**
 * The days on which a person lives, the day of birth and that of death included. Of a date that only names a month or a
 * year the first day counts for a birth and the last for a death.
 *
 * @param birth empty if it is not known
 * @param lastDay empty if the person lives, or died on a day that nobody knows
 * @param diedSometime whether the record says that the person has died, but not when
 */
record Lifespan(Optional<LocalDate> birth, Optional<LocalDate> lastDay, boolean diedSometime) {

  private static final int FULL_DATE = 10;
  private static final int MONTH = 7;

  static Lifespan of(Patient patient, ZoneId zone) {
    Optional<LocalDate> birth = Optional.ofNullable(patient.getBirthDateElement().getValueAsString()).map(text ->
        switch (text.length()) {
          case FULL_DATE -> LocalDate.parse(text);
          case MONTH -> YearMonth.parse(text).atDay(1);
          default -> LocalDate.of(Integer.parseInt(text), 1, 1);
        });
    Optional<LocalDate> lastDay = patient.getDeceased() instanceof DateTimeType death && death.hasValue()
        ? Optional.of(dayOf(death, zone))
        : Optional.empty();
    boolean diedSometime = patient.getDeceased() instanceof BooleanType died && died.booleanValue();
    return new Lifespan(birth, lastDay, diedSometime);
  }

  private static LocalDate dayOf(DateTimeType death, ZoneId zone) {
    String text = death.getValueAsString();
    return switch (text.length()) {
      case FULL_DATE -> LocalDate.parse(text);
      case MONTH -> YearMonth.parse(text).atEndOfMonth();
      case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
      default -> death.getValue().toInstant().atZone(zone).toLocalDate();
    };
  }

  /** Whether the person has not died before a day. Of someone who died on an unknown day nothing is claimed. */
  boolean reaches(LocalDate date) {
    return !diedSometime && lastDay.map(last -> !date.isAfter(last)).orElse(true);
  }

  /** The earlier of an end and the day after death. */
  Optional<LocalDate> cut(Optional<LocalDate> until) {
    Optional<LocalDate> gone = lastDay.map(last -> last.plusDays(1));
    return until.isPresent() && gone.isPresent()
        ? Optional.of(until.get().isBefore(gone.get()) ? until.get() : gone.get())
        : until.or(() -> gone);
  }
}
