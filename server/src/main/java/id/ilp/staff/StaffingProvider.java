package id.ilp.staff;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Seen;
import id.ilp.database.Reader;
import id.ilp.platform.AskedDate;
import id.ilp.platform.Language;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;

/** {@code GET /fhir/Organization/{id}/$staffing?date=}: the people of a facility, required against present. */
final class StaffingProvider {

  private static final int MOST_DAYS = 3660;

  private final IFhirResourceDao<Organization> organizations;
  private final Staffing staffing;
  private final StaffCodes codes;

  StaffingProvider(IFhirResourceDao<Organization> organizations, Staffing staffing, StaffCodes codes) {
    this.organizations = organizations;
    this.staffing = staffing;
    this.codes = codes;
  }

  /**
   * @param date one full date; without it today, in the zone of the server
   * @param until last day on which vacancies are looked for; without it none are
   */
  @Operation(name = "$staffing", type = Organization.class, idempotent = true, canonicalUrl = StaffingAnswer.DEFINITION)
  public Parameters staffing(
      @IdParam IdType id,
      @OperationParam(name = "date", max = 1) DateType date,
      @OperationParam(name = "until", max = 1) DateType until,
      RequestDetails request) {
    LocalDate day = AskedDate.orToday(date, "date");
    LocalDate last = AskedDate.of(until, "until").orElse(null);
    if (last != null) {
      StaffDates.checkOrder(day, last, MOST_DAYS, "until");
    }
    Facility facility = Facility.of(Seen.read(organizations, id, request));
    StaffReport report = Reader.during(Reader.SYSTEM, () -> staffing.of(facility, day, last));
    return new StaffingAnswer(codes, Language.accepted(request.getHeader("Accept-Language"))).of(report, day);
  }
}
