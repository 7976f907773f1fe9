package id.ilp.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ilp.access.Caller;
import id.ilp.lifecycle.MothersChildren;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads people and what is recorded of them straight from HAPI's tables, many at a time. PostgreSQL leaves out what the
 * caller of this thread may not see.
 */
final class Records {

  /** People whose records are read by one statement. */
  private static final int BATCH = 250;

  private static final String OF_SUBJECTS = """
      select subject.fhir_id, stored.res_type, stored.fhir_id, version.res_text_vc
      from hfj_resource subject
      join ilp.resource_access rule on rule.subject = subject.res_id
      join hfj_resource stored on stored.res_id = rule.res_id
      join hfj_res_ver version on version.res_id = stored.res_id and version.res_ver = stored.res_ver
      where subject.res_type = ? and subject.fhir_id = any (?) and subject.res_deleted_at is null
        and stored.res_type = any (?) and stored.res_deleted_at is null
      """;

  private static final String CHILDREN = """
      union all
      select mother.fhir_id, stored.res_type, stored.fhir_id, version.res_text_vc
      from hfj_resource mother
      %sjoin hfj_resource stored on stored.res_id = child.res_id
      join hfj_res_ver version on version.res_id = stored.res_id and version.res_ver = stored.res_ver
      where mother.res_type = ? and mother.fhir_id = any (?) and mother.res_deleted_at is null
        and stored.res_deleted_at is null""".formatted(MothersChildren.joinedTo("mother"));

  private static final String BY_ID = """
      select stored.fhir_id, version.res_text_vc
      from hfj_resource stored
      join hfj_res_ver version on version.res_id = stored.res_id and version.res_ver = stored.res_ver
      where stored.res_type = ? and stored.fhir_id = any (?) and stored.res_deleted_at is null""";

  private static final String OF_AREA = """
      select stored.fhir_id
      from ilp.subject known
      join hfj_resource stored on stored.res_id = known.subject
      where known.area like ? and stored.res_type = 'Patient' and stored.res_deleted_at is null
      order by stored.res_id limit ?""";

  private final JdbcTemplate jdbc;
  private final ObjectMapper json = new ObjectMapper();
  private final ZoneId zone = ZoneId.systemDefault();
  private final FactReader facts = new FactReader(zone);

  Records(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A stored text that is not read yet. */
  private record Row(String subject, String type, String id, String text) {}

  /**
   * The people that the caller sees and of whom something can be due.
   *
   * @param ids of Patient resources
   * @param types of resources that the caller may read
   */
  List<Known> people(Collection<String> ids, Set<String> types) {
    List<Known> people = new ArrayList<>();
    readPeople(ids, types, people::addAll);
    return people;
  }

  /** As above, handed over in parts, so that those who have come can be judged while the next are read. */
  void readPeople(Collection<String> ids, Set<String> types, Consumer<List<Known>> reader) {
    List<String> all = List.copyOf(ids);
    for (int first = 0; first < all.size(); first += BATCH) {
      reader.accept(batch(all.subList(first, Math.min(all.size(), first + BATCH)), types));
    }
  }

  private List<Known> batch(List<String> ids, Set<String> types) {
    Map<String, JsonNode> patients = byId("Patient", ids);
    if (Caller.current().map(Caller::kind).filter(Caller.Kind.KADER::equals).isPresent()) {
      // Not on her form, so not by what follows from it either.
      patients.values().forEach(patient -> ((ObjectNode) patient).remove("maritalStatus"));
    }
    Map<String, List<Fact>> histories = histories("Patient", patients.keySet(), types);
    List<Known> people = new ArrayList<>();
    patients.forEach((id, patient) -> PersonReader.read(patient, zone).ifPresent(person -> people.add(new Known(
        id, PersonReader.nameOf(patient), person, histories.getOrDefault(id, List.of())))));
    return people;
  }

  /** What is recorded of each of the subjects, and the children of those who are people. */
  Map<String, List<Fact>> histories(String subjectType, Collection<String> ids, Set<String> types) {
    List<Row> rows = new ArrayList<>();
    query(OF_SUBJECTS + CHILDREN, statement -> {
      Array subjects = statement.getConnection().createArrayOf("text", ids.toArray());
      statement.setString(1, subjectType);
      statement.setArray(2, subjects);
      statement.setArray(3, statement.getConnection().createArrayOf("text", types.toArray()));
      statement.setString(4, subjectType);
      statement.setArray(5, subjects);
    }, found -> rows.add(new Row(found.getString(1), found.getString(2), found.getString(3), found.getString(4))));
    // Reading the texts takes longer than fetching them.
    Map<String, List<Fact>> histories = rows.parallelStream().collect(Collectors.groupingByConcurrent(
        Row::subject, Collectors.mapping(this::factOf, Collectors.toList())));
    return withMedicines(histories);
  }

  private Fact factOf(Row row) {
    JsonNode resource = tree(row.text());
    return row.type().equals(FactReader.CHILD)
        ? facts.readChild(row.id(), resource) : facts.read(row.id(), resource);
  }

  private Map<String, List<Fact>> withMedicines(Map<String, List<Fact>> histories) {
    Set<String> references = new HashSet<>();
    histories.values().forEach(facts -> facts.forEach(fact -> fact.codes().stream()
        .filter(code -> code.startsWith(FactReader.MEDICATION)).forEach(references::add)));
    if (references.isEmpty()) {
      return histories;
    }
    Map<String, Set<String>> codes = new HashMap<>();
    byId("Medication", references.stream().map(each -> each.substring(FactReader.MEDICATION.length())).toList())
        .forEach((id, medicine) -> codes.put(FactReader.MEDICATION + id, FactReader.codesOf(medicine)));
    Map<String, List<Fact>> complete = new HashMap<>();
    histories.forEach((subject, facts) -> complete.put(subject, facts.stream()
        .map(fact -> fact.withCodes(fact.codes().stream()
            .flatMap(code -> codes.getOrDefault(code, Set.of()).stream()).toList())).toList()));
    return complete;
  }

  /** Resources of a type that the caller sees, by id. */
  Map<String, JsonNode> byId(String type, Collection<String> ids) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    query(BY_ID, statement -> {
      statement.setString(1, type);
      statement.setArray(2, statement.getConnection().createArrayOf("text", ids.toArray()));
    }, row -> found.put(row.getString(1), tree(row.getString(2))));
    return found;
  }

  /**
   * Ids of people who live in an area, as far as the caller sees them.
   *
   * @param code Kemendagri code of a village or of a larger area
   * @param most at most so many
   */
  List<String> livingIn(String code, int most) {
    List<String> ids = new ArrayList<>();
    query(OF_AREA, statement -> {
      statement.setString(1, code + "%");
      statement.setInt(2, most);
    }, row -> ids.add(row.getString(1)));
    return ids;
  }

  private JsonNode tree(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored resource is no JSON", e);
    }
  }

  private void query(String sql, Setter setter, Reader reader) {
    jdbc.execute((ConnectionCallback<Void>) (Connection connection) -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        setter.set(statement);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            reader.read(rows);
          }
        }
      }
      return null;
    });
  }

  private interface Setter {
    void set(PreparedStatement statement) throws SQLException;
  }

  private interface Reader {
    void read(ResultSet row) throws SQLException;
  }
}
