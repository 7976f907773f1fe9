package id.ilp.homevisit;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.homevisit.WorkList.Known;
import id.ilp.platform.AskedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;

/** {@code $follow-ups}, the list that a pustu works off; {@code $weekly-review}, the sheet of its weekly meeting. */
final class FollowUpProvider {

  private static final Set<String> STATES =
      Set.of(FollowUp.OPEN, FollowUp.LATE, FollowUp.RESOLVED, FollowUp.REFERRED);

  private final HomeVisitRights rights;
  private final WorkList work;
  private final PlanProvider.Limits limits;

  FollowUpProvider(HomeVisitRights rights, WorkList work, PlanProvider.Limits limits) {
    this.rights = rights;
    this.work = work;
    this.limits = limits;
  }

  /**
   * @param date those raised until this day; without it today
   * @param state open, late, resolved or referred; without it open
   */
  @Operation(name = "$follow-ups", type = Organization.class, idempotent = true,
      canonicalUrl = Parts.DEFINITIONS + "follow-ups")
  public Parameters followUps(
      @IdParam IdType id,
      @OperationParam(name = "date", max = 1) DateType date,
      @OperationParam(name = "state", max = 1) CodeType state,
      @OperationParam(name = Constants.PARAM_COUNT, max = 1) IntegerType count,
      @OperationParam(name = Constants.PARAM_OFFSET, max = 1) IntegerType offset,
      RequestDetails request) {
    LocalDate day = AskedDate.orToday(date, "date");
    String wanted = state == null || state.isEmpty() ? FollowUp.OPEN : state.getValueAsString();
    if (!STATES.contains(wanted)) {
      throw Period.bad("follow-up-state", "state adalah open, late, resolved atau referred.",
          "state is open, late, resolved or referred.");
    }
    int size = Period.number(count, limits.defaultPage(), 1, limits.maxPage());
    int first = Period.number(offset, 0, 0, Integer.MAX_VALUE);
    Known known = work.know(id.getIdPart(), day, rights.ofFacility(id, request));
    List<FollowUp> found = work.followUps(known.care()).of(known.families()).stream()
        .filter(each -> isWanted(each, wanted) && !isAfter(each, day)).toList();
    int start = Math.min(first, found.size());
    int end = Math.min(start + size, found.size());
    Parameters answer = new Parameters();
    answer.addParameter().setName("date").setValue(Parts.date(day));
    answer.addParameter().setName("total").setValue(new IntegerType(found.size()));
    if (end < found.size()) {
      answer.addParameter().setName("next-offset").setValue(new IntegerType(end));
    }
    Instant now = Instant.now();
    found.subList(start, end).forEach(each ->
        WorkProvider.addAlert(answer.addParameter().setName("follow-up"), each, known.care(), now));
    return answer;
  }

  private static boolean isWanted(FollowUp each, String state) {
    return state.equals(FollowUp.OPEN) ? each.isOpen() : each.state().equals(state);
  }

  private static boolean isAfter(FollowUp each, LocalDate day) {
    return each.raised() != null && each.raised().atZone(ZoneId.systemDefault()).toLocalDate().isAfter(day);
  }

  /**
   * @param date any day of the week; without it today
   */
  @Operation(name = "$weekly-review", type = Organization.class, idempotent = true,
      canonicalUrl = Parts.DEFINITIONS + "weekly-review")
  public Parameters review(
      @IdParam IdType id, @OperationParam(name = "date", max = 1) DateType date, RequestDetails request) {
    LocalDate day = AskedDate.orToday(date, "date");
    Known known = work.know(id.getIdPart(), day, rights.ofFacility(id, request));
    WeeklyReview review = WeeklyReview.of(
        known, work.followUps(known.care()).of(known.families()), day, LocalDate.now());
    return new ReviewAnswer(known.care(), limits.maxPage()).of(review);
  }
}
