package id.ilp.homevisit;

import com.fasterxml.jackson.databind.JsonNode;
import id.ilp.homevisit.StoredJson.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The families of a puskesmas, pustu or posyandu, and who of its kader looks after each. Whoever asks gets the same
 * division, so the caller reads for the server itself; what is told of a family is decided later.
 */
final class Territory {

  private static final String TYPE = "http://terminology.kemkes.go.id/CodeSystem/organization-type";
  private static final String PUSKESMAS = "102";
  private static final String ADMINISTRATIVE_CODE =
      "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode";

  private static final String ABOVE = """
      with recursive part as (
        select res_id, 0 as depth from hfj_resource
        where res_type = 'Organization' and fhir_id = ? and res_deleted_at is null
        union
        select link.target_resource_id, part.depth + 1
        from part join hfj_res_link link on link.src_resource_id = part.res_id
        where link.src_path = 'Organization.partOf' and part.depth < 8
      )
      select stored.res_type, stored.fhir_id, version.res_text_vc, '' from part
      join hfj_resource stored on stored.res_id = part.res_id
      join hfj_res_ver version on version.res_id = stored.res_id and version.res_ver = stored.res_ver
      where stored.res_deleted_at is null order by part.depth""";

  private static final String BELOW = """
      with recursive part as (
        select res_id from hfj_resource where res_type = 'Organization' and fhir_id = ? and res_deleted_at is null
        union
        select link.src_resource_id from part join hfj_res_link link on link.target_resource_id = part.res_id
        where link.src_path = 'Organization.partOf'
      )
      select stored.res_type, stored.fhir_id, version.res_text_vc, '' from part
      join hfj_resource stored on stored.res_id = part.res_id
      join hfj_res_ver version on version.res_id = stored.res_id and version.res_ver = stored.res_ver
      where stored.res_deleted_at is null""";

  /** The last column holds the areas of the facility. */
  private static final String AREAS = """
      select 'Organization', facility.fhir_id, '{}', here.area
      from ilp.catchment here join hfj_resource facility on facility.res_id = here.organization
      where facility.fhir_id = any (?)""";

  /** The last column holds the village of the family. */
  private static final String FAMILIES = """
      with family as (
        select home.subject from ilp.subject home
        where exists (select from unnest(?::text[]) code where starts_with(home.area, code))
        union
        select rule.res_id from ilp.resource_access rule
        join hfj_resource keeper on keeper.res_id = rule.owner
        where keeper.res_type = 'Organization' and keeper.fhir_id = any (?) and rule.subject = rule.res_id
        union
        select known.subject from ilp.subject_access known
        join hfj_resource kader on kader.res_id = known.reader
        where known.reason = 'assigned' and kader.res_type = 'PractitionerRole' and kader.fhir_id = any (?)
      )
      select stored.res_type, stored.fhir_id, version.res_text_vc, home.area from family
      join hfj_resource stored on stored.res_id = family.subject
      join hfj_res_ver version on version.res_id = stored.res_id and version.res_ver = stored.res_ver
      left join ilp.subject home on home.subject = stored.res_id
      where stored.res_type = 'Group' and stored.res_deleted_at is null
      order by stored.res_id limit ?""";

  private final StoredJson store;

  Territory(StoredJson store) {
    this.store = store;
  }

  /**
   * @param families of the facility, by id in order
   * @param kader who looks after a family, by its id; those without any kader are not in it
   * @param workers the facility's own kader and those below it
   * @param complete false: there are more families than were to be read
   */
  record Land(List<Family> families, Map<String, Kader> kader, List<Kader> workers, boolean complete) {}

  /**
   * @param organization id
   * @param day for which memberships and roles are read
   * @param most families that may be read
   */
  Land of(String organization, LocalDate day, int most) {
    List<Stored> above = store.query(ABOVE, organization);
    String root = above.stream().filter(each -> isA(each, PUSKESMAS)).map(Stored::id).findFirst().orElse(organization);
    Map<String, Stored> network = new LinkedHashMap<>();
    store.query(BELOW, root).forEach(each -> network.put(each.id(), each));
    above.stream().limit(1).forEach(self -> network.put(self.id(), self));
    Map<String, Set<String>> villages = villagesOf(network);
    Set<String> own = within(organization, network);
    Set<String> areas = new TreeSet<>();
    own.forEach(each -> areas.addAll(villages.get(each)));
    List<Kader> everyone = kaderOf(network.keySet(), villages, day);
    List<Kader> workers = everyone.stream().filter(each -> own.contains(each.organization())).toList();
    List<Stored> groups = store.query(FAMILIES, areas.toArray(String[]::new), own.toArray(String[]::new),
        workers.stream().map(Kader::role).toArray(String[]::new), most + 1);
    List<Family> families = familiesOf(groups, day);
    Map<String, Kader> division = Division.of(families, everyone);
    boolean posyandu = isPosyandu(network.get(organization));
    return new Land(
        families.stream().filter(family -> !posyandu || isOf(family, own, division.get(family.id()))).toList(),
        division, workers, groups.size() <= most);
  }

  /** A village may have several posyandu: each has the families of its kader, and those it keeps itself. */
  private static boolean isOf(Family family, Set<String> own, Kader kader) {
    return kader == null ? own.contains(family.organization()) : own.contains(kader.organization());
  }

  private static List<Family> familiesOf(List<Stored> groups, LocalDate day) {
    return groups.stream()
        .filter(group -> group.json().path("active").asBoolean(true)
            && "person".equals(group.json().path("type").asText()))
        .map(group -> Family.of(group.id(), group.json(), group.of(), day))
        .sorted((left, right) -> left.id().compareTo(right.id())).toList();
  }

  /** Kader of the facilities who hold their role on the day. */
  private List<Kader> kaderOf(Collection<String> facilities, Map<String, Set<String>> villages, LocalDate day) {
    List<Kader> kader = new ArrayList<>();
    List<String> references = facilities.stream().map(each -> "Organization/" + each).toList();
    for (Stored role : store.referring("PractitionerRole.organization", "Organization", references)) {
      JsonNode json = role.json();
      String organization = role.of().substring("Organization/".length());
      if (Codes.has(json.path("code"), Codes.ROLE, "kader") && json.path("active").asBoolean(true)
          && isDuring(json.path("period"), day)) {
        kader.add(new Kader(role.id(), json.path("practitioner").path("reference").asText(null),
            json.path("practitioner").path("display").asText(null), organization,
            villages.getOrDefault(organization, Set.of()), assigned(json)));
      }
    }
    return kader;
  }

  static Set<String> assigned(JsonNode role) {
    Set<String> families = new HashSet<>();
    for (JsonNode extension : role.path("extension")) {
      String family = Family.idOf(extension.path("valueReference"), "Group");
      if (Codes.ASSIGNED.equals(extension.path("url").asText()) && family != null) {
        families.add(family);
      }
    }
    return families;
  }

  private static boolean isDuring(JsonNode period, LocalDate day) {
    return Care.compare(period.path("start"), day) <= 0 && Care.compare(period.path("end"), day) >= 0;
  }

  /** By id of the facility: its service areas; a posyandu has none of whole villages, but stands in one. */
  private Map<String, Set<String>> villagesOf(Map<String, Stored> network) {
    Map<String, Set<String>> villages = new HashMap<>();
    network.keySet().forEach(id -> villages.put(id, new TreeSet<>()));
    store.query(AREAS, (Object) network.keySet().toArray(String[]::new))
        .forEach(area -> villages.get(area.id()).add(area.of()));
    network.forEach((id, facility) -> {
      if (villages.get(id).isEmpty() && isPosyandu(facility)) {
        addVillage(facility.json(), villages.get(id));
      }
    });
    return villages;
  }

  private static void addVillage(JsonNode facility, Set<String> villages) {
    facility.path("address").forEach(address -> address.path("extension").forEach(extension -> {
      if (ADMINISTRATIVE_CODE.equals(extension.path("url").asText())) {
        extension.path("extension").forEach(part -> {
          if ("village".equals(part.path("url").asText())) {
            villages.add(part.path("valueCode").asText());
          }
        });
      }
    }));
  }

  /** The facility and what is below it. */
  private static Set<String> within(String organization, Map<String, Stored> network) {
    Set<String> found = new HashSet<>(Set.of(organization));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Stored each : network.values()) {
        grows |= found.contains(String.valueOf(Family.idOf(each.json().path("partOf"), "Organization")))
            && found.add(each.id());
      }
    }
    return found;
  }

  private static boolean isPosyandu(Stored facility) {
    return isA(facility, "131") || isA(facility, "130");
  }

  private static boolean isA(Stored facility, String type) {
    return facility != null && Codes.has(facility.json().path("type"), TYPE, type);
  }
}
