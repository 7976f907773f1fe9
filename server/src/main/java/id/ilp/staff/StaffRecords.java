package id.ilp.staff;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import id.ilp.database.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Looks up the network of facilities and its people. The caller must read for the server itself: a team is not open to
 * everybody, but how many it has is.
 */
final class StaffRecords {

  /** FHIR has no search parameter for who manages a team; the rules of access keep it. */
  private static final String TEAMS = """
      select team.fhir_id
      from hfj_resource team
      join ilp.resource_access known on known.res_id = team.res_id
      join hfj_resource keeper on keeper.res_id = known.owner
      where team.res_type = 'CareTeam' and team.res_deleted_at is null
        and keeper.res_type = 'Organization' and keeper.fhir_id = any (?)""";

  private final DaoRegistry daos;
  private final JdbcTemplate jdbc;

  StaffRecords(DaoRegistry daos, JdbcTemplate jdbc) {
    this.daos = daos;
    this.jdbc = jdbc;
  }

  /** The facilities below one, at any depth, that are in use. */
  List<Facility> below(String facility) {
    Map<String, Facility> found = new LinkedHashMap<>();
    Collection<String> parents = List.of(facility);
    while (!parents.isEmpty()) {
      List<String> children = new ArrayList<>();
      for (Organization child : referring(Organization.class, Organization.SP_PARTOF, "Organization", parents)) {
        String id = child.getIdElement().getIdPart();
        boolean inUse = !child.hasActive() || child.getActive();
        if (inUse && !id.equals(facility) && found.putIfAbsent(id, Facility.of(child)) == null) {
          children.add(id);
        }
      }
      parents = children;
    }
    return List.copyOf(found.values());
  }

  List<CareTeam> teamsOf(Collection<String> facilities) {
    List<String> ids = jdbc.queryForList(TEAMS, String.class, (Object) facilities.toArray(String[]::new));
    return withIds(CareTeam.class, ids);
  }

  /** The records of all who work at the facilities, and all records of those who are in the teams. */
  Collection<PractitionerRole> rolesOf(Collection<String> facilities, Collection<CareTeam> teams) {
    Map<String, PractitionerRole> roles = new LinkedHashMap<>();
    Set<String> people = new HashSet<>();
    Set<String> records = new HashSet<>();
    teams.stream().flatMap(team -> team.getParticipant().stream())
        .map(participant -> new IdType(participant.getMember().getReference()))
        .filter(IdType::hasIdPart)
        .forEach(member -> {
          if ("Practitioner".equals(member.getResourceType())) {
            people.add(member.getIdPart());
          } else if ("PractitionerRole".equals(member.getResourceType())) {
            records.add(member.getIdPart());
          }
        });
    for (List<PractitionerRole> some : List.of(
        referring(PractitionerRole.class, PractitionerRole.SP_ORGANIZATION, "Organization", facilities),
        rolesOfPeople(people),
        withIds(PractitionerRole.class, records))) {
      some.forEach(role -> roles.put(role.getIdElement().getIdPart(), role));
    }
    return roles.values();
  }

  List<PractitionerRole> rolesOfPeople(Collection<String> people) {
    return referring(PractitionerRole.class, PractitionerRole.SP_PRACTITIONER, "Practitioner", people);
  }

  List<HealthcareService> servicesOf(String facility) {
    return referring(HealthcareService.class, HealthcareService.SP_ORGANIZATION, "Organization", List.of(facility));
  }

  /** Without homes, of which a facility may keep thousands: they are not open to everybody. */
  List<Location> placesOf(String facility) {
    return Reader.during(Reader.of(List.of(), 0, List.of()),
        () -> referring(Location.class, Location.SP_ORGANIZATION, "Organization", List.of(facility)));
  }

  List<Practitioner> people(Collection<String> ids) {
    return withIds(Practitioner.class, ids);
  }

  private <T extends Resource> List<T> referring(
      Class<T> type, String parameter, String target, Collection<String> ids) {
    ReferenceOrListParam any = new ReferenceOrListParam();
    ids.forEach(id -> any.add(new ReferenceParam(target + "/" + id)));
    return ids.isEmpty() ? List.of() : search(type, SearchParameterMap.newSynchronous().add(parameter, any));
  }

  private <T extends Resource> List<T> withIds(Class<T> type, Collection<String> ids) {
    TokenOrListParam any = new TokenOrListParam();
    ids.forEach(id -> any.add(new TokenParam(id)));
    return ids.isEmpty() ? List.of() : search(type, SearchParameterMap.newSynchronous().add(Resource.SP_RES_ID, any));
  }

  <T extends Resource> List<T> search(Class<T> type, SearchParameterMap parameters) {
    return daos.getResourceDao(type).search(parameters, new SystemRequestDetails()).getAllResources().stream()
        .map(type::cast)
        .toList();
  }
}
