package id.ilp.growth;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import id.ilp.access.Caller;
import id.ilp.access.WriteAccess;
import id.ilp.conformance.IlpPackage;
import id.ilp.facility.Setting;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/**
 * Who may assign a nutrition status: a health worker of a pustu or puskesmas. A kader weighs, measures and reports (KMK
 * 2015/2023, the steps of growth monitoring by place).
 */
final class Assessors {

  private static final String STAFF_ROLE = IlpPackage.CANONICAL + "/CodeSystem/staff-role";
  private static final String KADER = "kader";

  private final DaoRegistry daos;

  Assessors(DaoRegistry daos) {
    this.daos = daos;
  }

  /**
   * @param performer whom the status is to name
   * @return id of the Organization that the health worker acts for
   * @throws ProblemException 403 if the caller or the performer may not, 400 if no performer is named
   */
  String check(Reference performer, RequestDetails request) {
    Caller.Kind kind = Caller.current().map(Caller::kind).orElseThrow();
    if (kind != Caller.Kind.FACILITY && kind != Caller.Kind.VENDOR) {
      throw notAnAssessor();
    }
    String organization = WriteAccess.organization(request).orElseThrow(() -> new ProblemException(403,
        Problem.error(IssueType.REQUIRED, "organization-missing", null,
            "Token ini mewakili beberapa fasilitas. Sebut fasilitasnya di header X-Organization.",
            "This token acts for several facilities. Say which in the header X-Organization.")));
    if (isPosyandu(organization)) {
      throw notAnAssessor();
    }
    IdType practitioner = new IdType(performer == null ? null : performer.getReference());
    if (!"Practitioner".equals(practitioner.getResourceType()) || !practitioner.hasIdPart()) {
      throw new ProblemException(400, Problem.error(IssueType.REQUIRED, "growth-performer", "Parameters.parameter",
          "Sebut tenaga kesehatan yang menetapkan status gizi: performer dengan reference Practitioner/<id>.",
          "Name the health worker who assigns the status: performer with the reference Practitioner/<id>."));
    }
    if (isKaderOnly(practitioner.getIdPart())) {
      throw notAnAssessor();
    }
    return organization;
  }

  private static ProblemException notAnAssessor() {
    return new ProblemException(403, Problem.error(IssueType.FORBIDDEN, "growth-assessor", null,
        "Status gizi ditetapkan tenaga kesehatan pustu atau puskesmas. Hasil ukur kader tetap tersimpan sebagai"
            + " pengukuran; laporkan kepada tenaga kesehatan.",
        "A nutrition status is assigned by a health worker of a pustu or puskesmas. What a kader measured stays a"
            + " measurement; report it to a health worker."));
  }

  private boolean isPosyandu(String organization) {
    return daos.getResourceDao(Organization.class)
        .read(new IdType("Organization", organization), new SystemRequestDetails()).getType().stream()
        .flatMap(type -> type.getCoding().stream())
        .anyMatch(code -> Setting.ofOrganizationType(code.getCode()) == Setting.POSYANDU);
  }

  /** Whether all that is known of this person is the work of a kader. */
  private boolean isKaderOnly(String practitioner) {
    SearchParameterMap search = new SearchParameterMap();
    search.setLoadSynchronous(true);
    search.add(PractitionerRole.SP_PRACTITIONER, new ReferenceParam("Practitioner/" + practitioner));
    List<PractitionerRole> roles = daos.getResourceDao(PractitionerRole.class)
        .search(search, new SystemRequestDetails()).getAllResources().stream()
        .map(PractitionerRole.class::cast)
        .filter(role -> !role.hasActive() || role.getActive())
        .toList();
    return !roles.isEmpty() && roles.stream().allMatch(Assessors::isKader);
  }

  private static boolean isKader(PractitionerRole role) {
    return role.getCode().stream()
        .flatMap(code -> code.getCoding().stream())
        .anyMatch(code -> STAFF_ROLE.equals(code.getSystem()) && KADER.equals(code.getCode()));
  }
}
