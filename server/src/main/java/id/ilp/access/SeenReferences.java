package id.ilp.access;

import id.ilp.platform.Problem;
import id.ilp.platform.References;
import id.ilp.platform.References.Found;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Holds that a new reference leads to what the caller sees. HAPI looks ids up in a memory that knows no callers, and a
 * reference to a person opens her record to the facility that wrote it.
 */
final class SeenReferences {

  /** Answered by PostgreSQL with the caller's eyes. */
  private static final String SEEN = """
      select stored.res_type || '/' || stored.fhir_id
      from hfj_resource stored join unnest(?, ?) as wanted (res_type, fhir_id) using (res_type, fhir_id)
      where stored.res_deleted_at is null""";

  private final JdbcTemplate jdbc;

  SeenReferences(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param before what the resource was, or null; whatever it referred to then is let be
   * @return a problem for each new reference to a resource that is not there for the caller
   */
  List<Problem> problemsOf(Resource before, Resource resource) {
    Set<String> known = before == null
        ? Set.of()
        : References.in(before).stream().map(SeenReferences::targetOf).collect(Collectors.toSet());
    List<Found> added = References.in(resource).stream()
        .filter(found -> isLocal(found) && !known.contains(targetOf(found)))
        .toList();
    if (added.isEmpty()) {
      return List.of();
    }
    Set<String> seen = seen(added.stream().map(SeenReferences::targetOf).distinct().map(IdType::new).toList());
    return added.stream()
        .filter(found -> !seen.contains(targetOf(found)))
        .map(found -> References.notFound(found.target(), resource.fhirType() + found.path()))
        .toList();
  }

  private Set<String> seen(List<IdType> targets) {
    return new HashSet<>(jdbc.queryForList(SEEN, String.class,
        targets.stream().map(IdType::getResourceType).toArray(String[]::new),
        targets.stream().map(IdType::getIdPart).toArray(String[]::new)));
  }

  /** Others are contained, within the Bundle, or refused by the store. */
  private static boolean isLocal(Found found) {
    IdType target = new IdType(found.target());
    return !found.target().contains("?") && target.hasResourceType() && target.hasIdPart();
  }

  private static String targetOf(Found found) {
    IdType target = new IdType(found.target());
    return target.getResourceType() + "/" + target.getIdPart();
  }
}
