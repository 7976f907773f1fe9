package id.ilp.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where everything that anybody does is written down. What is recorded is in the database when the call returns, or
 * stands and falls with the caller's transaction; nothing waits in memory.
 */
public final class AuditTrail {

  private static final String INSERT = """
      with event as (
        insert into ilp.audit_event (uuid, action, outcome, operation, client, person, kind, organizations, role,
          address, request_id, purpose, query, reason, resources, patients, times)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        returning id, recorded, patients)
      insert into ilp.audit_patient (patient, recorded, audit_id)
      select distinct patient, recorded, id from event, unnest(patients) as patient""";

  private static final int VERSION_7 = 0x7000;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate apart;

  AuditTrail(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Writes it in the running transaction, or for itself if there is none.
   *
   * @throws org.springframework.dao.DataAccessException if it cannot be written; what it speaks of must not happen then
   */
  public void record(AuditEntry entry) {
    jdbc.execute((ConnectionCallback<Integer>) connection -> {
      try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
        fill(statement, connection, entry);
        return statement.executeUpdate();
      }
    });
  }

  /** Writes it even if the running transaction is given up: for refusals and failures. */
  public void recordApart(AuditEntry entry) {
    apart.executeWithoutResult(transaction -> record(entry));
  }

  private static void fill(PreparedStatement statement, Connection connection, AuditEntry entry) throws SQLException {
    Agent agent = entry.agent();
    int column = 1;
    statement.setObject(column++, timeOrdered());
    statement.setString(column++, entry.action().code());
    statement.setInt(column++, entry.outcome().code());
    statement.setString(column++, entry.operation());
    statement.setString(column++, agent.client());
    statement.setString(column++, agent.person());
    statement.setString(column++, agent.kind());
    statement.setArray(column++, texts(connection, agent.organizations()));
    statement.setString(column++, agent.role());
    statement.setString(column++, agent.address());
    statement.setString(column++, entry.requestId());
    statement.setString(column++, entry.purpose());
    statement.setString(column++, entry.query());
    statement.setString(column++, entry.reason());
    statement.setArray(column++, texts(connection, entry.touched().resources()));
    statement.setArray(column++, texts(connection, entry.touched().patients()));
    statement.setInt(column, entry.times());
  }

  private static java.sql.Array texts(Connection connection, List<String> values) throws SQLException {
    return connection.createArrayOf("text", values.toArray());
  }

  /** A UUID of version 7 (RFC 9562): new rows go to the end of the index instead of all over it. */
  static UUID timeOrdered() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long time = System.currentTimeMillis() << 16 | VERSION_7 | random.nextInt(0x1000);
    return new UUID(time, random.nextLong() >>> 2 | Long.MIN_VALUE);
  }
}
