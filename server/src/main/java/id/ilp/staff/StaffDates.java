package id.ilp.staff;

import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The days that somebody asks about. */
final class StaffDates {

  private StaffDates() {}

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
