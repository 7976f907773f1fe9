package id.ilp.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server's own PostgreSQL keeps what it is given. */
class LocalPostgresIT {

  private Path folder;

  @BeforeEach
  void makeFolder() throws Exception {
    folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "postgres");
  }

  @Test
  void dataSurvivesAStopAndASecondStart() throws Exception {
    try (LocalPostgres postgres = LocalPostgres.start(folder)) {
      run(postgres, "create table kept as select 42 as answer");
    }
    try (LocalPostgres postgres = LocalPostgres.start(folder)) {
      assertThat(ask(postgres, "select answer from kept")).isEqualTo("42");
    }
  }

  @Test
  void aCommitIsWrittenToDiskBeforeItIsAnswered() throws Exception {
    try (LocalPostgres postgres = LocalPostgres.start(folder)) {
      assertThat(ask(postgres, "show fsync")).isEqualTo("on");
      assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
      assertThat(ask(postgres, "show full_page_writes")).isEqualTo("on");
    }
  }

  @Test
  void aSecondServerOnTheSameFolderIsRefused() throws Exception {
    try (LocalPostgres postgres = LocalPostgres.start(folder)) {
      assertThatThrownBy(() -> LocalPostgres.start(folder))
          .isInstanceOf(DatabaseUnavailableException.class).hasMessageContaining("sedang dipakai");
      assertThat(ask(postgres, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void nobodyGetsInWithoutThePassword() throws Exception {
    try (LocalPostgres postgres = LocalPostgres.start(folder)) {
      assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), LocalPostgres.USER, "salah"))
          .hasMessageContaining("password authentication failed");
    }
  }

  private static void run(LocalPostgres postgres, String sql) throws Exception {
    try (Connection connection = connect(postgres); Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(LocalPostgres postgres, String sql) throws Exception {
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private static Connection connect(LocalPostgres postgres) throws Exception {
    return DriverManager.getConnection(postgres.url(), LocalPostgres.USER, postgres.password());
  }
}
