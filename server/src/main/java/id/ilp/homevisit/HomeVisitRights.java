package id.ilp.homevisit;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Caller;
import id.ilp.access.OwnFacilities;
import id.ilp.access.Seen;
import id.ilp.access.WriteAccess;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import id.ilp.service.DueLists;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;

/**
 * Who may ask for the visits of a facility or of a kader: the facility and what is above it; the kader for herself.
 * What each is told of families is decided row by row.
 */
final class HomeVisitRights {

  private static final List<String> NEEDED = List.of("Patient", "Group");

  private final DaoRegistry daos;
  private final OwnFacilities facilities;
  private final WriteAccess writes;

  HomeVisitRights(DaoRegistry daos, OwnFacilities facilities, WriteAccess writes) {
    this.daos = daos;
    this.facilities = facilities;
    this.writes = writes;
  }

  /**
   * @return types of resources that the caller may read
   * @throws ProblemException 403 if these are not the caller's visits, or the token does not cover people and families
   */
  Set<String> ofFacility(IdType id, RequestDetails request) {
    Organization facility = Seen.read(daos.getResourceDao(Organization.class), id, request);
    Caller caller = Caller.current().orElseThrow();
    boolean may = switch (caller.kind()) {
      case FACILITY, VENDOR, DINKES -> facilities.include(caller, facility.getIdElement().getIdPart());
      case NATIONAL -> true;
      case KADER, AUDITOR, ADMIN -> false;
    };
    return types(may, caller, request);
  }

  /** As above, for one kader. */
  Set<String> ofKader(IdType id, RequestDetails request) {
    PractitionerRole role = Seen.read(daos.getResourceDao(PractitionerRole.class), id, request);
    Caller caller = Caller.current().orElseThrow();
    boolean may = switch (caller.kind()) {
      case KADER -> role.getIdElement().getIdPart().equals(caller.role());
      case FACILITY, VENDOR, DINKES ->
          facilities.include(caller, role.getOrganization().getReferenceElement().getIdPart());
      case NATIONAL -> true;
      case AUDITOR, ADMIN -> false;
    };
    return types(may, caller, request);
  }

  private Set<String> types(boolean may, Caller caller, RequestDetails request) {
    if (!may) {
      throw forbidden("home-visit-access",
          "Daftar kunjungan rumah hanya terbuka bagi fasilitas itu dan yang di atasnya; kader hanya melihat miliknya.",
          "Home visits are for that facility and what is above it; for a kader they are her own.");
    }
    for (String type : NEEDED) {
      if (!caller.scopes().reads(type)) {
        throw forbidden("scope",
            "Panggilan ini membaca orang dan keluarga. Minta scope system/" + type + ".rs tanpa syarat.",
            "This call reads people and families. Ask for the scope system/" + type + ".rs without a condition.");
      }
      // A health office states its purpose.
      writes.decide("GET", type + "/any", request);
    }
    return Stream.concat(DueLists.TYPES.stream(), Care.TYPES.stream()).filter(caller.scopes()::reads)
        .collect(Collectors.toSet());
  }

  private static ProblemException forbidden(String rule, String indonesian, String english) {
    return new ProblemException(403, Problem.error(IssueType.FORBIDDEN, rule, null, indonesian, english));
  }
}
