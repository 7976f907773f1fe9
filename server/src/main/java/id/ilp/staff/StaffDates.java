package id.ilp.staff;

import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The days that somebody asks about. */
final class StaffDates {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private StaffDates() {}

  /**
   * @return the day, or null if the parameter was not given
   * @throws ProblemException 400 if it is not one full date between 1900 and 2199
   */
  static LocalDate read(DateType date, String parameter) {
    if (date == null || date.getValueAsString() == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(date.getValueAsString());
      if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
        return day;
      }
    } catch (DateTimeException e) {
      // Refused below.
    }
    throw new ProblemException(400, Problem.error(IssueType.VALUE, "staff-date", null,
        "Parameter " + parameter + " adalah satu tanggal lengkap antara 1900 dan 2199, misalnya 2026-11-01.",
        "Parameter " + parameter + " is one full date between 1900 and 2199, such as 2026-11-01."));
  }

  /**
   * @throws ProblemException 400 if the last day is before the first, or more than so many days are asked for
   */
  static void checkOrder(LocalDate first, LocalDate last, int most, String lastParameter) {
    if (last.isBefore(first) || last.isAfter(first.plusDays(most - 1L))) {
      throw new ProblemException(400, Problem.error(IssueType.VALUE, "staff-period", null,
          "Parameter " + lastParameter + " tidak boleh sebelum hari pertama, dan paling banyak " + most + " hari.",
          "Parameter " + lastParameter + " may not be before the first day, and at most " + most + " days are given."));
    }
  }
}
