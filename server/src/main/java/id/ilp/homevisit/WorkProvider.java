package id.ilp.homevisit;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Seen;
import id.ilp.platform.AskedDate;
import id.ilp.platform.Language;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.PractitionerRole;

/** {@code $home-visits}: the visits of a day, and what must not wait, of one kader or of everybody at a facility. */
final class WorkProvider {

  private final IFhirResourceDao<PractitionerRole> roles;
  private final HomeVisitRights rights;
  private final WorkList work;

  WorkProvider(IFhirResourceDao<PractitionerRole> roles, HomeVisitRights rights, WorkList work) {
    this.roles = roles;
    this.rights = rights;
    this.work = work;
  }

  /**
   * @param date the day; without it today
   */
  @Operation(name = "$home-visits", type = PractitionerRole.class, idempotent = true,
      canonicalUrl = Parts.DEFINITIONS + "home-visits")
  public Parameters ofKader(
      @IdParam IdType id, @OperationParam(name = "date", max = 1) DateType date, RequestDetails request) {
    LocalDate day = AskedDate.orToday(date, "date");
    PractitionerRole role = Seen.read(roles, id, request);
    Set<String> types = rights.ofKader(id, request);
    String organization = role.getOrganization().getReferenceElement().getIdPart();
    if (organization == null) {
      throw new ProblemException(422, Problem.error(IssueType.BUSINESSRULE, "home-visit-role",
          "PractitionerRole.organization", "Peran ini belum menyebut posyandu atau pustunya.",
          "This role does not say at which posyandu or pustu it is."));
    }
    return answer(work.of(organization, id.getIdPart(), day, types), day, request);
  }

  /** As above, for a facility. */
  @Operation(name = "$home-visits", type = Organization.class, idempotent = true,
      canonicalUrl = Parts.DEFINITIONS + "home-visits")
  public Parameters ofFacility(
      @IdParam IdType id, @OperationParam(name = "date", max = 1) DateType date, RequestDetails request) {
    LocalDate day = AskedDate.orToday(date, "date");
    return answer(work.of(id.getIdPart(), null, day, rights.ofFacility(id, request)), day, request);
  }

  private static Parameters answer(WorkList.Day list, LocalDate day, RequestDetails request) {
    Language language = PlanProvider.languageOf(request);
    Parameters answer = new Parameters();
    answer.addParameter().setName("date").setValue(Parts.date(day));
    list.visits().forEach(visit -> add(answer.addParameter().setName("visit"), visit,
        list.reasons().getOrDefault(visit.family().id(), List.of()), list.known().care(), language));
    Instant now = Instant.now();
    list.alerts().forEach(alert ->
        addAlert(answer.addParameter().setName("alert"), alert, list.known().care(), now));
    return answer;
  }

  private static void add(
      ParametersParameterComponent part, BookedVisit visit, List<Reason> reasons, Care care, Language language) {
    Family family = visit.family();
    Parts.addReference(part, "appointment", visit.appointment().reference(), null);
    Parts.addReference(part, "household", family.reference(), family.name());
    Parts.addCode(part, "kind", visit.kind());
    Parts.addDate(part, "planned", visit.planned());
    Parts.addCode(part, "status", visit.status());
    if (visit.kader() != null) {
      Parts.addReference(part, "kader", visit.kader().reference(), visit.kader().name());
    }
    reasons.forEach(reason -> Parts.addReason(part, reason, language));
    care.living(family).stream().filter(care::sees).forEach(member -> {
      ParametersParameterComponent one = part.addPart().setName("member");
      Parts.addReference(one, "reference", member, null);
      Parts.addText(one, "name", care.nameOf(member));
    });
  }

  static void addAlert(ParametersParameterComponent part, FollowUp alert, Care care, Instant now) {
    Parts.addReference(part, "flag", alert.flag(), null);
    Parts.addReference(part, "task", alert.task(), null);
    Parts.addReference(part, "subject", alert.subject(), null);
    Parts.addText(part, "name", care.nameOf(alert.subject()));
    Parts.addReference(part, "household", alert.family().reference(), alert.family().name());
    Parts.addCode(part, "finding", alert.finding());
    Parts.addTime(part, "raised", alert.raised());
    Parts.addTime(part, "acknowledge-by", alert.acknowledgeBy());
    if (alert.minutesSince(now) != null) {
      Parts.addNumber(part, "minutes-since", alert.minutesSince(now));
    }
    if (alert.minutesLeft(now) != null) {
      Parts.addNumber(part, "minutes-left", alert.minutesLeft(now));
    }
    Parts.addCode(part, "status", alert.state());
    Parts.addText(part, "text", alert.text());
  }
}
