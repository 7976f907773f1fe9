package id.ilp.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.StringUtils;

/**
 * The server's database for a command, whether or not the server is running: the one of {@code ilp.database.url}, or
 * the server's own, which is started for the time being if nobody has. Only who may read the password gets in.
 *
 * <p>The command works under the server's own role and changes no schema.
 */
public final class CommandDatabase implements AutoCloseable {

  private final Connection connection;
  private final LocalPostgres started;

  private CommandDatabase(Connection connection, LocalPostgres started) {
    this.connection = connection;
    this.started = started;
  }

  /**
   * @param settings those of the server
   * @throws DatabaseUnavailableException if the database cannot be reached or no server has prepared it yet; the
   *     message says in both languages what to do
   */
  public static CommandDatabase open(Environment settings) throws IOException {
    String url = settings.getProperty("ilp.database.url");
    if (StringUtils.hasText(url)) {
      return new CommandDatabase(connect(url, settings.getProperty("ilp.database.username", ""),
          settings.getProperty("ilp.database.password", "")), null);
    }
    Path folder = Path.of(settings.getRequiredProperty("ilp.database.folder"));
    if (Files.notExists(folder.resolve("data"))) {
      throw notPrepared();
    }
    Optional<LocalPostgres.Running> running = LocalPostgres.running(folder);
    if (running.isPresent()) {
      return new CommandDatabase(connect(running.get().url(), LocalPostgres.USER, running.get().password()), null);
    }
    LocalPostgres started = LocalPostgres.start(folder);
    try {
      return new CommandDatabase(connect(started.url(), LocalPostgres.USER, started.password()), started);
    } catch (DatabaseUnavailableException e) {
      started.close();
      throw e;
    }
  }

  public JdbcTemplate jdbc() {
    return new JdbcTemplate(new SingleConnectionDataSource(connection, true));
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e);
    } finally {
      if (started != null) {
        started.close();
      }
    }
  }

  private static Connection connect(String url, String user, String password) {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("currentSchema", "public");
    properties.setProperty("logServerErrorDetail", "false");
    Connection connection;
    try {
      connection = DriverManager.getConnection(url, properties);
    } catch (SQLException e) {
      throw new DatabaseUnavailableException(
          "Basis data tidak terhubung (the database cannot be reached): " + e.getMessage());
    }
    try (Statement statement = connection.createStatement()) {
      // The last part of the schema that commands need; without it the server has not run, or an older one has.
      statement.execute("select from ilp.login_session limit 0");
      statement.execute("set role " + DatabaseConfiguration.ROLE);
      return connection;
    } catch (SQLException e) {
      closeQuietly(connection);
      throw notPrepared();
    }
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // What went wrong before is told.
    }
  }

  private static DatabaseUnavailableException notPrepared() {
    return new DatabaseUnavailableException("Basis data belum disiapkan versi ini: nyalakan server sekali dahulu"
        + " (the database has not been prepared by this version: start the server once first)");
  }
}
