package id.ilp.visit;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Remembers, for good, what was answered 2xx. */
final class SubmissionLog {

  private final JdbcTemplate jdbc;

  SubmissionLog(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** {@code Type/id} of each entry of an earlier sending of the same. */
  Optional<List<String>> find(byte[] fingerprint) {
    return jdbc.query("select locations from ilp.submission where fingerprint = ?",
        (row, number) -> List.of((String[]) row.getArray(1).getArray()), fingerprint).stream().findFirst();
  }

  void record(byte[] fingerprint, List<String> locations) {
    String sql = """
        insert into ilp.submission (fingerprint, locations) values (?, ?)
        on conflict (fingerprint) do update set locations = excluded.locations, received_at = now()""";
    jdbc.execute((ConnectionCallback<Integer>) (Connection connection) -> {
      Array array = connection.createArrayOf("text", locations.toArray());
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setBytes(1, fingerprint);
        statement.setArray(2, array);
        return statement.executeUpdate();
      }
    });
  }
}
