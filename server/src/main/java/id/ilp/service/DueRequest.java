package id.ilp.service;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Caller;
import id.ilp.access.Scopes;
import id.ilp.platform.AskedDate;
import id.ilp.platform.Language;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import id.ilp.service.DueService.Status;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * What a call of {@code $due-services} asks for.
 *
 * @param date for which is judged
 * @param statuses that are listed
 * @param types of resources that the caller may read
 */
record DueRequest(LocalDate date, Set<Status> statuses, Set<String> types) {

  /** What something has to be done for now. */
  static final Set<Status> OPEN = Set.of(Status.DUE, Status.OVERDUE);

  /**
   * @param date null: today
   * @param status null or empty: {@code usual}
   * @throws ProblemException 400 if a parameter cannot be understood, 403 if the token does not cover people
   */
  static DueRequest of(DateType date, List<CodeType> status, Set<Status> usual) {
    Caller caller = Caller.current().orElseThrow();
    if (!caller.scopes().reads("Patient")) {
      throw new ProblemException(403, Problem.error(IssueType.FORBIDDEN, "scope", null,
          "Panggilan ini membaca orang dan catatannya. Minta scope system/Patient.rs tanpa syarat.",
          "This call reads people and their records. Ask for the scope system/Patient.rs without a condition."));
    }
    return new DueRequest(AskedDate.orToday(date, "date"), statusesOf(status, usual), typesOf(caller.scopes()));
  }

  /** Types that are read for what is due and that a token covers. */
  static Set<String> typesOf(Scopes scopes) {
    return DueLists.TYPES.stream().filter(scopes::reads).collect(Collectors.toSet());
  }

  static Language languageOf(RequestDetails request) {
    return Language.accepted(request.getHeader("Accept-Language"));
  }

  private static Set<Status> statusesOf(List<CodeType> codes, Set<Status> usual) {
    if (codes == null || codes.isEmpty()) {
      return usual;
    }
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    for (CodeType code : codes) {
      for (String each : code.getValueAsString().split(",")) {
        statuses.add(Arrays.stream(Status.values())
            .filter(status -> status.code().equals(each.strip())).findFirst()
            .orElseThrow(() -> bad("due-status", "status tidak dikenal. Pakai kode dari CodeSystem due-status.",
                "The status is not known. Use codes of the CodeSystem due-status.")));
      }
    }
    return statuses;
  }

  /** Today it is now; of another day its end is asked for. */
  LocalDateTime now() {
    LocalDateTime now = LocalDateTime.now();
    return date.equals(now.toLocalDate()) ? now : date.atTime(LocalTime.MAX);
  }

  boolean wants(DueService service) {
    return statuses.contains(service.status());
  }

  /** Of many people: what somebody would be sought out for. */
  boolean isWorthSeeking(DueService service) {
    return wants(service) && !service.ifIndicated() && !service.anchor().equals(Rule.Anchor.CONTACT.code());
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
      throw bad("due-page", "_count paling sedikit 1 dan _offset paling sedikit 0.",
          "_count is at least 1 and _offset at least 0.");
    }
    return Math.min(value.getValue(), most);
  }

  static ProblemException bad(String rule, String indonesian, String english) {
    return new ProblemException(400, Problem.error(IssueType.INVALID, rule, null, indonesian, english));
  }
}
