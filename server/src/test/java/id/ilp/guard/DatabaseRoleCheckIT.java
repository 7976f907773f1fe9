package id.ilp.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.ilp.LiveServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The server's own PostgreSQL knows its superuser only, so the other users are put on for a moment. */
class DatabaseRoleCheckIT extends LiveServer {

  @Test
  void checkWhenSuperuserThenRefusedAlthoughTheRoleInForceIsOrdinary() {
    assertThat(jdbc().queryForObject("select current_user", String.class)).isEqualTo("ilp_server");

    assertThatExceptionOfType(UnsafeSettingsException.class)
        .isThrownBy(() -> new DatabaseRoleCheck(jdbc()).afterPropertiesSet())
        .satisfies(refusal -> assertThat(refusal.problems()).singleElement().asString().contains("BYPASSRLS"));
  }

  @Test
  void checkWhenOrdinaryUserThenAccepted() {
    assertThat(isUnlimited("create role guard_test nologin")).isFalse();
  }

  @Test
  void checkWhenUserMayBecomeOneThatBypassesThenRefused() {
    assertThat(isUnlimited("create role guard_test nologin",
        "create role guard_bypass nologin bypassrls", "grant guard_bypass to guard_test")).isTrue();
  }

  /** All of it in one transaction that is taken back. */
  private boolean isUnlimited(String... preparations) {
    return jdbc().execute((ConnectionCallback<Boolean>) connection -> {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("reset role");
        for (String preparation : preparations) {
          statement.execute(preparation);
        }
        statement.execute("set local session authorization guard_test");
        return ask(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    });
  }

  private static boolean ask(Connection connection) throws SQLException {
    SingleConnectionDataSource one = new SingleConnectionDataSource(connection, true);
    try {
      return new DatabaseRoleCheck(new JdbcTemplate(one)).isUnlimited();
    } finally {
      one.destroy();
    }
  }
}
