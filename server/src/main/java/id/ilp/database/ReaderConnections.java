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
 * Tells PostgreSQL for whom each connection reads. Told only when the reader changes: a server with few callers pays one
 * short statement now and then.
 */
final class ReaderConnections extends DelegatingDataSource implements AutoCloseable {

  private static final String TELL = """
      select set_config('ilp.reader', ?, false), set_config('ilp.keys', ?, false),
        set_config('ilp.hidden', ?, false), set_config('ilp.emergencies', ?, false)""";

  private final HikariDataSource pool;
  private final Map<PGConnection, Reader> told = Collections.synchronizedMap(new WeakHashMap<>());

  ReaderConnections(HikariDataSource pool) {
    super(pool);
    this.pool = pool;
  }

  @Override
  public void close() {
    pool.close();
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    try {
      tell(connection, Reader.current());
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private void tell(Connection connection, Reader reader) throws SQLException {
    PGConnection physical = connection.unwrap(PGConnection.class);
    if (reader.equals(told.get(physical))) {
      return;
    }
    told.remove(physical);
    try (PreparedStatement statement = connection.prepareStatement(TELL)) {
      statement.setString(1, reader.mode());
      statement.setString(2, reader.keys());
      statement.setString(3, String.valueOf(reader.hidden()));
      statement.setString(4, reader.emergencies());
      statement.execute();
    }
    told.put(physical, reader);
  }
}
