package id.ilp.homevisit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads resources as JSON from HAPI's tables, many at a time: a village has tens of thousands. PostgreSQL leaves out
 * what the reader of this thread may not see.
 */
final class StoredJson {

  /** Subjects whose resources are read by one statement. */
  private static final int BATCH = 500;

  /** Elements of the records of a subject that this package reads: all of them fill the memory with a village. */
  private static final Set<String> READ = Set.of("status", "class", "type", "period", "appointment", "extension",
      "category", "code", "description", "businessStatus", "authoredOn", "restriction", "focus", "priority", "start",
      "serviceType", "participant", "reasonCode", "cancelationReason", "occurrenceDateTime", "occurrencePeriod");

  private static final String STORED = """
      join hfj_res_ver version on version.res_id = stored.res_id and version.res_ver = stored.res_ver
      where stored.res_deleted_at is null
      """;

  private static final String BY_ID =
      "select stored.res_type, stored.fhir_id, version.res_text_vc, '' from hfj_resource stored\n" + STORED
          + "and stored.res_type = ? and stored.fhir_id = any (?)";

  private static final String OF_SUBJECTS = """
      select stored.res_type, stored.fhir_id, version.res_text_vc, subject.res_type || '/' || subject.fhir_id
      from hfj_resource subject
      join ilp.resource_access rule on rule.subject = subject.res_id
      join hfj_resource stored on stored.res_id = rule.res_id
      """ + STORED + """
        and subject.res_type = ? and subject.fhir_id = any (?) and subject.res_deleted_at is null
        and stored.res_type = any (?)""";

  private static final String REFERRING = """
      select stored.res_type, stored.fhir_id, version.res_text_vc, target.res_type || '/' || target.fhir_id
      from hfj_resource target
      join hfj_res_link link on link.target_resource_id = target.res_id and link.src_path = ?
      join hfj_resource stored on stored.res_id = link.src_resource_id
      """ + STORED + """
        and target.res_type = ? and target.fhir_id = any (?) and target.res_deleted_at is null""";

  private final JdbcTemplate jdbc;
  private final ObjectMapper json = new ObjectMapper();

  StoredJson(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param of {@code Type/id} by which it was found: its subject or what it refers to; or what the statement says
   */
  record Stored(String type, String id, JsonNode json, String of) {

    String reference() {
      return type + "/" + id;
    }
  }

  private record Row(String type, String id, String text, String of) {}

  List<Stored> byId(String type, Collection<String> ids) {
    return query(BY_ID, type, ids.toArray(String[]::new));
  }

  /**
   * @param subjects {@code Patient/id} and {@code Group/id}
   * @param types of the resources about them
   * @return with those elements only that are read here
   */
  List<Stored> about(Collection<String> subjects, Collection<String> types) {
    List<Stored> all = new ArrayList<>();
    for (String type : List.of("Group", "Patient")) {
      List<String> ids = idsOf(subjects, type);
      for (int first = 0; first < ids.size() && !types.isEmpty(); first += BATCH) {
        List<Stored> some = query(OF_SUBJECTS, type,
            ids.subList(first, Math.min(ids.size(), first + BATCH)).toArray(String[]::new),
            types.toArray(String[]::new));
        some.forEach(each -> ((ObjectNode) each.json()).retain(READ));
        all.addAll(some);
      }
    }
    return all;
  }

  /**
   * @param path such as {@code PractitionerRole.organization}
   * @param targets {@code Type/id} of one type
   */
  List<Stored> referring(String path, String type, Collection<String> targets) {
    return query(REFERRING, path, type, idsOf(targets, type).toArray(String[]::new));
  }

  /** Columns of the statement: type, id, text, {@link Stored#of}. */
  List<Stored> query(String sql, Object... arguments) {
    List<Row> rows = new ArrayList<>();
    jdbc.query(sql, row -> {
      rows.add(new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    }, arguments);
    // Reading the texts takes longer than fetching them.
    return rows.parallelStream().map(row -> new Stored(row.type(), row.id(), tree(row.text()), row.of())).toList();
  }

  private static List<String> idsOf(Collection<String> references, String type) {
    String start = type + "/";
    return references.stream().filter(each -> each.startsWith(start)).map(each -> each.substring(start.length()))
        .distinct().toList();
  }

  private JsonNode tree(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored resource is no JSON", e);
    }
  }
}
