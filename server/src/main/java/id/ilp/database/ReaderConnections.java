package id.ilp.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells PostgreSQL for whom each connection reads, and how long it may take. Told only when that changes: a
 * server with few callers pays one short statement now and then.
 */
final class ReaderConnections extends DelegatingDataSource implements AutoCloseable {

  private static final String TELL = """
      select set_config('ilp.reader', ?, false), set_config('ilp.keys', ?, false),
        set_config('ilp.hidden', ?, false), set_config('ilp.emergencies', ?, false),
        set_config('statement_timeout', ?, false), set_config('idle_in_transaction_session_timeout', ?, false)""";

  private final HikariDataSource pool;
  private final TimeLimits limits;
  private final Map<PGConnection, Told> told = Collections.synchronizedMap(new WeakHashMap<>());

  private record Told(Reader reader, TimeLimits limits) {}

  ReaderConnections(HikariDataSource pool, TimeLimits limits) {
    super(pool);
    this.pool = pool;
    this.limits = limits;
  }

  @Override
  public void close() {
    pool.close();
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    try {
      tell(connection, new Told(Reader.current(), Reader.isServerThread() ? TimeLimits.NONE : limits));
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private void tell(Connection connection, Told now) throws SQLException {
    PGConnection physical = connection.unwrap(PGConnection.class);
    if (now.equals(told.get(physical))) {
      return;
    }
    told.remove(physical);
    try (PreparedStatement statement = connection.prepareStatement(TELL)) {
      statement.setString(1, now.reader().mode());
      statement.setString(2, now.reader().keys());
      statement.setString(3, String.valueOf(now.reader().hidden()));
      statement.setString(4, now.reader().emergencies());
      statement.setString(5, now.limits().statementMillis());
      statement.setString(6, now.limits().idleTransactionMillis());
      statement.execute();
    }
    told.put(physical, now);
  }
}
