package id.ilp.growth;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** All of a child that the standards ask. */
record Child(Sex sex, LocalDate birth) {

  /** WHO counts days since birth; of a preterm child too, for no source of ours corrects for the weeks. */
  int daysAt(LocalDate date) {
    return Math.toIntExact(ChronoUnit.DAYS.between(birth, date));
  }

  /** Completed months, as the growth card counts. */
  int monthsAt(LocalDate date) {
    return Math.toIntExact(ChronoUnit.MONTHS.between(birth, date));
  }
}
