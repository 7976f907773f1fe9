package id.ilp.token;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;

/** Throws away what has run out, now and then, while a token is issued: the tables do not grow with time. */
final class Upkeep {

  /** How long a network stays known from which a name has signed in. */
  static final int KNOWN_DAYS = 60;

  private static final long EVERY = Duration.ofMinutes(10).toNanos();

  private final JdbcTemplate jdbc;
  private final AtomicLong doneAt = new AtomicLong(System.nanoTime());

  Upkeep(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void perhaps() {
    long last = doneAt.get();
    long now = System.nanoTime();
    if (now - last >= EVERY && doneAt.compareAndSet(last, now)) {
      cleanUp();
    }
  }

  void cleanUp() {
    jdbc.update("""
        delete from public.oauth2_authorization where
          greatest(authorization_code_expires_at, access_token_expires_at, refresh_token_expires_at)
            < now() - interval '1 hour'""");
    jdbc.update("delete from ilp.revoked_token where expires_at < now() - interval '1 hour'");
    jdbc.update("delete from ilp.used_assertion where expires_at < now() - interval '1 hour'");
    jdbc.update("delete from ilp.login_attempt where began < now() - interval '1 day'");
    jdbc.update("delete from ilp.login_place where used < now() - make_interval(days => ?)", KNOWN_DAYS);
    jdbc.update("delete from ilp.login_session where ends_at < now()");
  }
}
