package id.ilp.token;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Counts wrong passwords and secrets in the database, for all nodes together. A name that does not exist is counted
 * like one that does.
 */
final class Attempts {

  private final JdbcTemplate jdbc;
  private final String of;
  private final int limit;
  private final Duration window;

  /**
   * @param of what the names are of
   * @param limit wrong attempts within the window until the name has to wait
   * @param window how long attempts are remembered and how long to wait
   */
  Attempts(JdbcTemplate jdbc, String of, int limit, Duration window) {
    this.jdbc = jdbc;
    this.of = of;
    this.limit = limit;
    this.window = window;
  }

  /** How long the name still has to wait; zero if it need not. */
  Duration wait(String name) {
    List<Double> seconds = jdbc.queryForList("""
        select extract(epoch from waits_until - now())::float8 from ilp.login_attempt
        where name = ? and waits_until > now()""", Double.class, key(name));
    return seconds.isEmpty() ? Duration.ZERO : Duration.ofSeconds((long) Math.ceil(seconds.get(0)));
  }

  /**
   * Counts an attempt.
   *
   * @return how many there have been within the window, this one included
   */
  int count(String name) {
    Integer failed = jdbc.queryForObject("""
        insert into ilp.login_attempt as known (name, failed, began) values (?, 1, now())
        on conflict (name) do update set
          failed = case when known.began < now() - make_interval(secs => ?) then 1 else known.failed + 1 end,
          began = case when known.began < now() - make_interval(secs => ?) then now() else known.began end,
          waits_until = case
            when known.began >= now() - make_interval(secs => ?) and known.failed + 1 >= ?
            then now() + make_interval(secs => ?) end
        returning failed""", Integer.class,
        key(name), window.toSeconds(), window.toSeconds(), window.toSeconds(), limit, window.toSeconds());
    return failed == null ? 1 : failed;
  }

  /**
   * Counts an attempt before it is known to be wrong, so that many at the same moment are no way around the limit.
   *
   * @return whether it may be made; {@link #forget} it if it turns out right
   */
  boolean admit(String name) {
    return wait(name).isZero() && count(name) <= limit;
  }

  void forget(String name) {
    jdbc.update("delete from ilp.login_attempt where name = ?", key(name));
  }

  private byte[] key(String name) {
    return Hash.bytes(of + " " + name);
  }
}
