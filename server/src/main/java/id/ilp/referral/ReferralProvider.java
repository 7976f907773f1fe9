package id.ilp.referral;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Seen;
import id.ilp.access.WriteAccess;
import id.ilp.conformance.IlpPackage;
import java.time.Instant;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;

/** {@code GET /fhir/Organization/{id}/$referrals}: what waits for a facility, and what it waits for. */
final class ReferralProvider {

  private final IFhirResourceDao<Organization> organizations;
  private final Referrals referrals;
  private final WriteAccess access;
  private final int usualPage;
  private final int mostPage;

  ReferralProvider(
      IFhirResourceDao<Organization> organizations,
      Referrals referrals,
      WriteAccess access,
      int usualPage,
      int mostPage) {
    this.organizations = organizations;
    this.referrals = referrals;
    this.access = access;
    this.usualPage = usualPage;
    this.mostPage = mostPage;
  }

  /**
   * @param direction in (without it) or out
   * @param state open (without it), closed, late or all
   * @param cluster unit that an internal referral is addressed to
   */
  @Operation(name = "$referrals", type = Organization.class, idempotent = true,
      canonicalUrl = IlpPackage.CANONICAL + "/OperationDefinition/referrals")
  public Parameters referrals(
      @IdParam IdType id,
      @OperationParam(name = "direction", max = 1) CodeType direction,
      @OperationParam(name = "state", max = 1) CodeType state,
      @OperationParam(name = "cluster", max = 1) CodeType cluster,
      @OperationParam(name = Constants.PARAM_COUNT, max = 1) IntegerType count,
      @OperationParam(name = Constants.PARAM_OFFSET, max = 1) IntegerType offset,
      RequestDetails request) {
    ReferralRequest asked = ReferralRequest.of(direction, state, cluster, count, offset, usualPage, mostPage);
    String organization = Seen.read(organizations, id, request).getIdElement().getIdPart();
    // An Organization is open to everybody: who may not see referrals is told so, not that there are none.
    access.decide("GET", "ServiceRequest/any", request);
    Instant now = Instant.now();
    return new ReferralsAnswer(referrals.of(organization, asked, now, LocalDate.now()), referrals, now).page(asked);
  }
}
