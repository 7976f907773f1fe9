package id.ilp.staff;

import id.ilp.facility.ClusterUnit;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/** Records of staff for tests. */
final class Roles {

  static final Days ALWAYS = new Days(LocalDate.MIN, LocalDate.MAX);

  private Roles() {}

  static PractitionerRole role(String id, String person, String organization, String... codes) {
    PractitionerRole role = new PractitionerRole();
    role.setId(id);
    role.setPractitioner(new Reference("Practitioner/" + person));
    role.setOrganization(new Reference("Organization/" + organization));
    List.of(codes).forEach(code -> role.addCode().addCoding().setSystem(StaffCodes.ROLE).setCode(code));
    return role;
  }

  static PractitionerRole during(PractitionerRole role, String start, String end) {
    return role.setPeriod(period(start, end));
  }

  static PractitionerRole serving(PractitionerRole role, String service) {
    role.addHealthcareService(new Reference("HealthcareService/" + service));
    return role;
  }

  static Period period(String start, String end) {
    Period period = new Period();
    if (start != null) {
      period.setStartElement(new DateTimeType(start));
    }
    if (end != null) {
      period.setEndElement(new DateTimeType(end));
    }
    return period;
  }

  static CareTeam team(String kind, String organization) {
    CareTeam team = new CareTeam().setStatus(CareTeamStatus.ACTIVE);
    team.addCategory().addCoding().setSystem(StaffCodes.TEAM).setCode(kind);
    team.addManagingOrganization(new Reference("Organization/" + organization));
    return team;
  }

  static CareTeam with(CareTeam team, String member, String... codes) {
    CareTeam.CareTeamParticipantComponent participant = team.addParticipant().setMember(new Reference(member));
    List.of(codes).forEach(code -> participant.addRole().addCoding().setSystem(StaffCodes.ROLE).setCode(code));
    return team;
  }

  static HealthcareService service(String id, ClusterUnit cluster) {
    HealthcareService service = new HealthcareService();
    service.setId(id);
    service.addCategory().addCoding().setSystem(ClusterUnit.SYSTEM).setCode(cluster.code());
    return service;
  }
}
