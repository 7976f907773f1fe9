package id.ilp.booking;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import id.ilp.access.WriteAccess;
import id.ilp.facility.Setting;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Organization;

/**
 * Where a service is booked.
 *
 * @param organization that is to give it
 * @param keeper id of the Organization that may change the booking, with all above it
 */
record BookingPlace(Organization organization, String keeper) {

  /** Posyandu, pustu, puskesmas, health office, province, ministry: more is a circle. */
  private static final int LEVELS = 8;

  /** A school or home is served by any of these. */
  private static final Set<Setting> SERVING = Set.of(Setting.PUSKESMAS, Setting.PUSTU, Setting.POSYANDU);

  /**
   * @throws ProblemException 422 if the organisation is not known, closed, or of a kind that has no such setting
   */
  static BookingPlace of(BookingRequest asked, DaoRegistry daos, RequestDetails request) {
    Organization organization = read(daos, asked.organization()).orElseThrow(() -> refusal(
        "Organization/" + asked.organization() + " tidak ada.",
        "There is no Organization/" + asked.organization() + "."));
    if (organization.hasActive() && !organization.getActive()) {
      throw refusal("Organization/" + asked.organization() + " sudah tidak aktif.",
          "Organization/" + asked.organization() + " is not active any more.");
    }
    boolean fits = organization.getType().stream()
        .flatMap(type -> type.getCoding().stream())
        .map(code -> Setting.ofOrganizationType(code.getCode()))
        .filter(Objects::nonNull)
        .anyMatch(kind -> kind == asked.setting() || !SERVING.contains(asked.setting()) && SERVING.contains(kind));
    if (!fits) {
      throw refusal("Organization/" + asked.organization() + " tidak melayani di " + asked.setting().code() + ".",
          "Organization/" + asked.organization() + " does not serve at " + asked.setting().code() + ".");
    }
    return new BookingPlace(organization, keeperOf(asked.organization(), daos, request));
  }

  /**
   * The lower of the two, so that both can change it: who books for a unit below leaves it to that unit; who books at
   * a unit above keeps it.
   */
  private static String keeperOf(String place, DaoRegistry daos, RequestDetails request) {
    String caller = WriteAccess.organization(request).orElse(place);
    String above = caller;
    for (int level = 0; level < LEVELS && above != null; level++) {
      if (above.equals(place)) {
        return caller;
      }
      above = read(daos, above)
          .map(unit -> unit.getPartOf().getReferenceElement().getIdPart()).orElse(null);
    }
    return place;
  }

  /** The network is open to everybody with a token. */
  private static Optional<Organization> read(DaoRegistry daos, String id) {
    try {
      return Optional.of(daos.getResourceDao(Organization.class)
          .read(new IdType("Organization", id), new SystemRequestDetails()));
    } catch (ResourceNotFoundException | ResourceGoneException e) {
      return Optional.empty();
    }
  }

  private static ProblemException refusal(String indonesian, String english) {
    return new ProblemException(422, Problem.error(
        IssueType.BUSINESSRULE, "booking-place", "Parameters.parameter.organization", indonesian, english));
  }
}
