package id.ilp.homevisit;

import id.ilp.platform.AskedDate;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * The days that a plan covers.
 *
 * @param from first day
 * @param until last day
 */
record Period(LocalDate from, LocalDate until) {

  private static final int MOST_DAYS = 366;

  /**
   * @param usual how many days there are if nobody says
   * @throws ProblemException 400 if the dates make no period from today on of at most a year
   */
  static Period of(DateType from, DateType until, int usual) {
    LocalDate first = AskedDate.orToday(from, "from");
    LocalDate last = AskedDate.of(until, "until").orElse(first.plusDays(usual - 1L));
    if (first.isBefore(LocalDate.now()) || last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS - 1L))) {
      throw bad("home-visit-period",
          "Rencana dimulai hari ini atau sesudahnya (from) dan berakhir pada until, paling lama " + MOST_DAYS
              + " hari.",
          "A plan begins today or later (from) and ends with until, after at most " + MOST_DAYS + " days.");
    }
    return new Period(first, last);
  }

  /**
   * @param value of the parameter, or null
   * @throws ProblemException 400 if it is less than {@code least}
   */
  static int number(IntegerType value, int usual, int least, int most) {
    if (value == null || value.isEmpty()) {
      return usual;
    }
    if (value.getValue() < least) {
      throw bad("home-visit-page", "_count paling sedikit 1 dan _offset paling sedikit 0.",
          "_count is at least 1 and _offset at least 0.");
    }
    return Math.min(value.getValue(), most);
  }

  static ProblemException bad(String rule, String indonesian, String english) {
    return new ProblemException(400, Problem.error(IssueType.INVALID, rule, null, indonesian, english));
  }
}
