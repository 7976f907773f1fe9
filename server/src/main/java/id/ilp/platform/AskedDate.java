package id.ilp.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The day for which somebody asks, as a parameter of an operation or search has it. */
public final class AskedDate {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private AskedDate() {}

  /**
   * @param date of a parameter, or null
   * @param parameter its name
   * @return the day; empty if the parameter was not given
   * @throws ProblemException 400 if it is not one full date between 1900 and 2199
   */
  public static Optional<LocalDate> of(DateType date, String parameter) {
    return date == null || date.getValueAsString() == null
        ? Optional.empty()
        : Optional.of(of(date.getValueAsString(), parameter));
  }

  /** As above; without the parameter today, in the zone of the server. */
  public static LocalDate orToday(DateType date, String parameter) {
    return of(date, parameter).orElseGet(LocalDate::now);
  }

  /**
   * @param text as the client wrote it
   * @param parameter that holds it
   * @throws ProblemException 400 if it is not one full date between 1900 and 2199
   */
  public static LocalDate of(String text, String parameter) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (!date.isBefore(FIRST) && !date.isAfter(LAST)) {
        return date;
      }
    } catch (DateTimeException e) {
      // Refused below.
    }
    throw new ProblemException(400, Problem.error(IssueType.VALUE, "date-parameter", null,
        "Parameter " + parameter + " adalah satu tanggal lengkap antara 1900 dan 2199, misalnya 2026-11-01.",
        "Parameter " + parameter + " is one full date between 1900 and 2199, such as 2026-11-01."));
  }
}
