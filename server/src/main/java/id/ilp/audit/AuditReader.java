package id.ilp.audit;

import id.ilp.audit.SamePerson.Held;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds audit records, the newest first. */
final class AuditReader {

  private static final String PATIENT = "Patient/";

  private static final String COLUMNS = """
      select e.id, e.uuid, e.recorded, e.action, e.outcome, e.operation, e.client, e.person, e.kind, e.organizations,
        e.role, e.address, e.request_id, e.purpose, e.query, e.reason, e.resources, e.patients, e.times
      from ilp.audit_event e""";

  private final JdbcTemplate jdbc;
  private final SamePerson people;

  AuditReader(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.people = new SamePerson(jdbc);
  }

  /**
   * @param organizations null for an officer who may see all
   */
  Optional<AuditRecord> find(UUID uuid, List<String> organizations) {
    Sql sql = new Sql(" where e.uuid = ?", uuid);
    if (organizations != null) {
      sql.add(" and e.organizations && ?::text[]", literal(organizations));
    }
    return read(sql).stream().findFirst();
  }

  List<AuditRecord> find(AuditCriteria wanted) {
    String patient = patientOf(wanted);
    // The table of patients has the same times: its index alone gives the newest of one patient, in order.
    String table = patient == null ? "e" : "p";
    String number = patient == null ? "e.id" : "p.audit_id";
    Sql sql = patient == null ? new Sql(" where true") : about(patient);
    sql.addIf(" and " + table + ".recorded >= ?", time(wanted.from()));
    sql.addIf(" and " + table + ".recorded <= ?", time(wanted.until()));
    if (wanted.before() != null) {
      Optional<AuditRecord> last = find(wanted.before(), null);
      if (last.isEmpty()) {
        return List.of();
      }
      sql.add(" and (" + table + ".recorded, " + number + ") < (?, ?)", time(last.get().recorded()), last.get().id());
    }
    if (wanted.organizations() != null) {
      sql.add(" and e.organizations && ?::text[]", literal(wanted.organizations()));
    }
    if (wanted.agent() != null) {
      sql.add(" and (e.client = ? or e.person = ?)", wanted.agent(), wanted.agent());
    }
    if (wanted.entity() != null && !isPatientAlone(wanted)) {
      // A Patient is an entity of all that is about it.
      boolean person = wanted.entity().startsWith(PATIENT);
      sql.add(person ? " and e.patients @> ?::text[]" : " and e.resources @> ?::text[]",
          literal(List.of(person ? wanted.entity().substring(PATIENT.length()) : wanted.entity())));
    }
    sql.addIf(" and e.action = ?", wanted.action());
    sql.addIf(" and e.outcome = ?", wanted.outcome());
    if (wanted.login() != null) {
      sql.add(wanted.login() ? " and e.operation = ?" : " and e.operation <> ?", AuditEntry.LOGIN);
    }
    sql.add(" order by " + table + ".recorded desc, " + number + " desc limit ?", wanted.count());
    return read(sql);
  }

  /** A Patient as an entity is found by the patient. */
  private static String patientOf(AuditCriteria wanted) {
    return isPatientAlone(wanted) ? wanted.entity().substring(PATIENT.length()) : wanted.patient();
  }

  private static boolean isPatientAlone(AuditCriteria wanted) {
    return wanted.patient() == null && wanted.entity() != null && wanted.entity().startsWith(PATIENT);
  }

  /** One record may name both ids of a person. */
  private Sql about(String patient) {
    List<Held> ids = people.idsOf(patient);
    if (ids.size() == 1) {
      return new Sql(" join ilp.audit_patient p on p.audit_id = e.id where p.patient = ?", patient);
    }
    Sql sql = new Sql(" join (select distinct named.audit_id, named.recorded from ilp.audit_patient named where false");
    for (Held each : ids) {
      sql.add(" or named.patient = ?", each.patient());
      sql.addIf(" and named.recorded >= ?", each.since());
      sql.addIf(" and named.recorded < ?", each.until());
    }
    sql.add(") p on p.audit_id = e.id where true");
    return sql;
  }

  private List<AuditRecord> read(Sql sql) {
    return jdbc.query(COLUMNS + sql.text, (row, number) -> recordOf(row), sql.values.toArray());
  }

  private static AuditRecord recordOf(ResultSet row) throws SQLException {
    Agent agent = new Agent(row.getString("client"), row.getString("person"), row.getString("kind"),
        texts(row, "organizations"), row.getString("role"), row.getString("address"));
    return new AuditRecord(
        row.getLong("id"),
        row.getObject("uuid", UUID.class),
        row.getObject("recorded", OffsetDateTime.class).toInstant(),
        row.getString("action"),
        row.getInt("outcome"),
        row.getString("operation"),
        agent,
        row.getString("request_id"),
        row.getString("purpose"),
        row.getString("query"),
        row.getString("reason"),
        new Touched(texts(row, "resources"), texts(row, "patients")),
        row.getInt("times"));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static OffsetDateTime time(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  /** PostgreSQL's way to write an array as text. */
  private static String literal(List<String> values) {
    return values.stream()
        .map(value -> "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static final class Sql {

    private final StringBuilder text;
    private final List<Object> values = new ArrayList<>();

    Sql(String text, Object... values) {
      this.text = new StringBuilder(text);
      this.values.addAll(List.of(values));
    }

    void add(String more, Object... values) {
      text.append(more);
      this.values.addAll(List.of(values));
    }

    void addIf(String more, Object value) {
      if (value != null) {
        add(more, value);
      }
    }
  }
}
