package id.ilp.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Records that were opened in an emergency ("break the glass"): to one caller, for a quarter of an hour. */
public final class Emergencies {

  static final Duration OPEN_FOR = Duration.ofMinutes(15);

  /** How long an answer is kept: asked with every request, changed once in a long while. */
  private static final Duration KEPT = Duration.ofSeconds(2);

  private final JdbcTemplate jdbc;
  private final Map<String, Known> byCaller = new ConcurrentHashMap<>();

  private record Known(List<Long> subjects, Instant until) {}

  Emergencies(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Rows of the people whose records are open to the caller now. */
  List<Long> openedBy(Caller caller) {
    String name = caller.client() + "\n" + personOf(caller);
    Known known = byCaller.get(name);
    if (known == null || known.until().isBefore(Instant.now())) {
      known = new Known(jdbc.queryForList(
          "select subject from ilp.emergency_access where client = ? and person = ? and until > now()",
          Long.class, caller.client(), personOf(caller)), Instant.now().plus(KEPT));
      byCaller.put(name, known);
    }
    return known.subjects();
  }

  /**
   * Runs in the transaction that also writes the audit record.
   *
   * @param patient id of the Patient
   * @return until when it is open
   */
  public Instant open(Caller caller, String patient, String reason) {
    Instant until = Instant.now().plus(OPEN_FOR);
    jdbc.update("""
        insert into ilp.emergency_access (client, person, subject, reason, until)
        select ?, ?, res_id, ?, ? from hfj_resource where res_type = 'Patient' and fhir_id = ?""",
        caller.client(), personOf(caller), reason, OffsetDateTime.ofInstant(until, ZoneOffset.UTC), patient);
    byCaller.clear();
    return until;
  }

  private static String personOf(Caller caller) {
    return caller.person() == null ? "" : caller.person();
  }
}
