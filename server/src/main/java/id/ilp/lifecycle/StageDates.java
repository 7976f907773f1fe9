package id.ilp.lifecycle;

import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The day for which somebody asks. */
public final class StageDates {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private StageDates() {}

  /**
   * @param text as the client wrote it; null: today, in the zone of the server
   * @param parameter that holds it
   * @throws ProblemException 400 if it is not one full date between 1900 and 2199
   */
  public static LocalDate read(String text, String parameter) {
    if (text == null) {
      return LocalDate.now();
    }
    try {
      LocalDate date = LocalDate.parse(text);
      if (!date.isBefore(FIRST) && !date.isAfter(LAST)) {
        return date;
      }
    } catch (DateTimeException e) {
      // Refused below.
    }
    throw new ProblemException(400, Problem.error(IssueType.VALUE, "stage-date", null,
        "Parameter " + parameter + " adalah satu tanggal lengkap antara 1900 dan 2199, misalnya 2026-11-01.",
        "Parameter " + parameter + " is one full date between 1900 and 2199, such as 2026-11-01."));
  }
}
