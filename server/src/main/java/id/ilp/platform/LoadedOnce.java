package id.ilp.platform;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Does a start's loading only when its content is new to this database. */
public final class LoadedOnce {

  private final JdbcTemplate jdbc;

  LoadedOnce(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param name of the content
   * @param fingerprint changes with the content
   * @param loading must be repeatable: it runs again if it was interrupted
   */
  public void load(String name, String fingerprint, Runnable loading) {
    Integer known = jdbc.queryForObject(
        "select count(*) from ilp.loaded where name = ? and fingerprint = ?", Integer.class, name, fingerprint);
    if (known != null && known > 0) {
      return;
    }
    loading.run();
    remember(name, fingerprint);
  }

  /** What was remembered of content of that name. */
  public Optional<String> known(String name) {
    return jdbc.queryForList("select fingerprint from ilp.loaded where name = ?", String.class, name).stream()
        .findFirst();
  }

  /** Remembers it without loading: the whole of something, or how far it has come. */
  public void remember(String name, String fingerprint) {
    jdbc.update(
        """
        insert into ilp.loaded (name, fingerprint) values (?, ?)
        on conflict (name) do update set fingerprint = excluded.fingerprint, loaded_at = now()""",
        name, fingerprint);
  }
}
