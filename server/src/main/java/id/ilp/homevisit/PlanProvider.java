package id.ilp.homevisit;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.platform.Language;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;

/** {@code $home-visit-plan}, which computes, and {@code $schedule-home-visits}, which stores what was computed. */
final class PlanProvider {

  private final HomeVisitRights rights;
  private final Plans plans;
  private final Scheduling scheduling;
  private final Limits limits;

  PlanProvider(HomeVisitRights rights, Plans plans, Scheduling scheduling, Limits limits) {
    this.rights = rights;
    this.plans = plans;
    this.scheduling = scheduling;
    this.limits = limits;
  }

  /**
   * @param days that a plan covers when nobody says
   * @param maxPage families of a page at most
   * @param defaultPage when the client does not say
   */
  record Limits(int days, int maxPage, int defaultPage) {}

  /**
   * @param from first day, today or later; without it today
   * @param until last day
   */
  @Operation(name = "$home-visit-plan", type = Organization.class, idempotent = true,
      canonicalUrl = Parts.DEFINITIONS + "home-visit-plan")
  public Parameters plan(
      @IdParam IdType id,
      @OperationParam(name = "from", max = 1) DateType from,
      @OperationParam(name = "until", max = 1) DateType until,
      @OperationParam(name = Constants.PARAM_COUNT, max = 1) IntegerType count,
      @OperationParam(name = Constants.PARAM_OFFSET, max = 1) IntegerType offset,
      RequestDetails request) {
    Period period = Period.of(from, until, limits.days());
    int size = Period.number(count, limits.defaultPage(), 1, limits.maxPage());
    int first = Period.number(offset, 0, 0, Integer.MAX_VALUE);
    Set<String> types = rights.ofFacility(id, request);
    List<PlannedVisit> visits = plans.of(id.getIdPart(), period, types);
    int start = Math.min(first, visits.size());
    int end = Math.min(start + size, visits.size());
    Parameters answer = head(period);
    answer.addParameter().setName("total").setValue(new IntegerType(visits.size()));
    answer.addParameter().setName("without-kader").setValue(
        new IntegerType((int) visits.stream().filter(visit -> visit.kader() == null).count()));
    if (end < visits.size()) {
      answer.addParameter().setName("next-offset").setValue(new IntegerType(end));
    }
    Language language = languageOf(request);
    visits.subList(start, end).forEach(visit -> add(answer.addParameter().setName("family"), visit, language));
    return answer;
  }

  /**
   * @param household only these families; without it all of the plan
   */
  @Operation(name = "$schedule-home-visits", type = Organization.class,
      canonicalUrl = Parts.DEFINITIONS + "schedule-home-visits")
  public Parameters schedule(
      @IdParam IdType id,
      @OperationParam(name = "from", max = 1) DateType from,
      @OperationParam(name = "until", max = 1) DateType until,
      @OperationParam(name = "household") List<Reference> household,
      RequestDetails request) {
    Period period = Period.of(from, until, limits.days());
    Set<String> types = rights.ofFacility(id, request);
    Parameters answer = head(period);
    scheduling.schedule(id.getIdPart(), period, types, household == null ? List.of() : household, request)
        .forEach(entry -> {
          ParametersParameterComponent part = answer.addParameter().setName("visit");
          PlannedVisit visit = entry.visit();
          Parts.addReference(part, "household", visit.family().reference(), visit.family().name());
          Parts.addReference(part, "appointment", entry.appointment(), null);
          Parts.addCode(part, "outcome", entry.outcome());
          if (visit.kader() != null) {
            Parts.addReference(part, "kader", visit.kader().reference(), visit.kader().name());
          }
          Parts.addDate(part, "date", visit.date());
        });
    return answer;
  }

  private static Parameters head(Period period) {
    Parameters answer = new Parameters();
    answer.addParameter().setName("from").setValue(Parts.date(period.from()));
    answer.addParameter().setName("until").setValue(Parts.date(period.until()));
    return answer;
  }

  private static void add(ParametersParameterComponent part, PlannedVisit visit, Language language) {
    Family family = visit.family();
    Parts.addReference(part, "household", family.reference(), family.name());
    Parts.addCode(part, "kind", visit.kind());
    Parts.addDate(part, "date", visit.date());
    if (visit.kader() != null) {
      Parts.addReference(part, "kader", visit.kader().reference(), visit.kader().name());
      Parts.addYes(part, "assigned", visit.kader().assigned().contains(family.id()));
    }
    Parts.addDate(part, "last-visit", visit.lastVisit());
    Parts.addYes(part, "yearly-due", visit.due());
    Parts.addReference(part, "appointment", visit.appointment(), null);
    visit.reasons().forEach(reason -> Parts.addReason(part, reason, language));
  }

  static Language languageOf(RequestDetails request) {
    return Language.accepted(request.getHeader("Accept-Language"));
  }
}
