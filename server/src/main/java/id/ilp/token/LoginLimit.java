package id.ilp.token;

import id.ilp.guard.Addresses;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How often a password or secret may be guessed (OWASP ASVS 5.0, 6.1.1 and 6.3.1). Counted by name and network, so that
 * a stranger who knows a name shuts out only himself; and by name alone, so that many networks together do not get far.
 * The second limit spares the networks from which the name has lately signed in rightly.
 */
final class LoginLimit {

  /** Wrong ones for a name from all networks within {@link #SLOW}. */
  static final int EVERYWHERE = 100;

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final Duration SLOW = Duration.ofHours(1);

  private final JdbcTemplate jdbc;
  private final String of;
  private final Attempts near;
  private final Attempts everywhere;

  /**
   * @param of what the names are of, so that a person and a program may bear the same one
   * @param limit wrong attempts from one network within 15 minutes until the name has to wait there
   */
  LoginLimit(JdbcTemplate jdbc, String of, int limit) {
    this.jdbc = jdbc;
    this.of = of;
    this.near = new Attempts(jdbc, of, limit, WINDOW);
    this.everywhere = new Attempts(jdbc, of + " everywhere", EVERYWHERE, SLOW);
  }

  /** How long the name still has to wait at this address; zero if it need not. */
  Duration wait(String name, String address) {
    Duration here = near.wait(place(name, address));
    if (!here.isZero()) {
      return here;
    }
    Duration elsewhere = everywhere.wait(name);
    return elsewhere.isZero() || isKnown(name, address) ? Duration.ZERO : elsewhere;
  }

  /**
   * Counts an attempt before it is known to be wrong, so that many at the same moment are no way around the limit.
   *
   * @return whether it may be made; {@link #right} or {@link #wrong} must follow
   */
  boolean admit(String name, String address) {
    return wait(name, address).isZero() && near.admit(place(name, address));
  }

  /** An attempt that {@link #admit} has counted here was wrong. */
  void wrong(String name) {
    everywhere.count(name);
  }

  /** An attempt that nobody has counted was wrong. */
  void wrong(String name, String address) {
    near.count(place(name, address));
    wrong(name);
  }

  /** The attempt was right: the network is known from now on. */
  void right(String name, String address) {
    near.forget(place(name, address));
    known(name, address);
  }

  /** Keeps the network for {@link Upkeep#KNOWN_DAYS} days; written once a day at most. */
  void known(String name, String address) {
    jdbc.update("""
        insert into ilp.login_place as known (place) values (?)
        on conflict (place) do update set used = now() where known.used < now() - interval '1 day'""",
        key(name, address));
  }

  private boolean isKnown(String name, String address) {
    return !jdbc.queryForList("select 1 from ilp.login_place where place = ?", Integer.class, key(name, address))
        .isEmpty();
  }

  private byte[] key(String name, String address) {
    return Hash.bytes(of + " " + place(name, address));
  }

  /** A name cannot hold the character between. */
  private static String place(String name, String address) {
    return name + '\n' + Addresses.network(address);
  }
}
