package id.ilp.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What tokens are signed with, kept in the database so that every node and every start has the same. A new key takes
 * over after its time; the old one still proves the tokens that it has signed.
 *
 * <p>Encrypted by {@link KeyCipher}; what an older version has written readable is rewritten once it is read.
 *
 * <p>RSA: checking, which happens with each request, is several times quicker than with an elliptic curve.
 */
final class SigningKeys implements JWKSource<SecurityContext> {

  /** Comparable to 128 bits, as OWASP ASVS 5.0 11.2.3 asks. */
  private static final int BITS = 3072;

  private static final Duration RELOAD = Duration.ofMinutes(1);

  /** Not more often for a key that nobody knows, or anyone could keep the database busy. */
  private static final Duration RELOAD_FOR_UNKNOWN = Duration.ofSeconds(5);

  private static final long LOCK = 0x494c504b6579L;

  /** What was read, and when. The newest key comes first. */
  private record Loaded(List<JWK> keys, Instant newestSince, Instant at) {

    JWK newest() {
      return keys.get(0);
    }
  }

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final TokenSettings settings;
  private final KeyCipher cipher;
  private final Clock clock;

  private volatile Loaded loaded;

  SigningKeys(DataSource database, TokenSettings settings, KeyCipher cipher, Clock clock) {
    this.jdbc = new JdbcTemplate(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.settings = settings;
    this.cipher = cipher;
    this.clock = clock;
  }

  /**
   * Reads what there is, so that a wrong secret is told at the start and not by the first token.
   *
   * @throws IllegalStateException if the keys were encrypted with another secret
   */
  SigningKeys checked() {
    loaded = load();
    return this;
  }

  @Override
  public List<JWK> get(JWKSelector selector, SecurityContext context) {
    List<JWK> found = selector.select(new JWKSet(known(RELOAD).keys()));
    return found.isEmpty() ? selector.select(new JWKSet(known(RELOAD_FOR_UNKNOWN).keys())) : found;
  }

  /** Id of the key to sign with now. */
  String current() {
    return known(RELOAD).newest().getKeyID();
  }

  private Loaded known(Duration atMostOld) {
    Loaded last = loaded;
    Instant now = clock.instant();
    return isFresh(last, atMostOld, now) && !isDue(last, now) ? last : renewed(atMostOld, now);
  }

  private synchronized Loaded renewed(Duration atMostOld, Instant now) {
    if (!isFresh(loaded, atMostOld, now)) {
      loaded = load();
    }
    if (isDue(loaded, now)) {
      loaded = transaction.execute(status -> rotate(now));
    }
    return loaded;
  }

  private static boolean isFresh(Loaded state, Duration atMostOld, Instant now) {
    return state != null && state.at().plus(atMostOld).isAfter(now);
  }

  private boolean isDue(Loaded state, Instant now) {
    return state.keys().isEmpty() || state.newestSince().plus(settings.keyTime()).isBefore(now);
  }

  /** One node does it; the others wait here and then find it done. */
  private Loaded rotate(Instant now) {
    jdbc.query("select pg_advisory_xact_lock(?)", row -> { }, LOCK);
    if (!isDue(load(), now)) {
      return load();
    }
    JWK key = generate();
    jdbc.update("insert into ilp.signing_key (kid, jwk, created_at) values (?, ?, ?)",
        key.getKeyID(), cipher.encrypt(key.getKeyID(), key.toJSONString()), at(now));
    // Twice the time of a token: another node may have signed with the old key for a minute longer.
    jdbc.update("""
        delete from ilp.signing_key old where exists (
          select from ilp.signing_key later where later.created_at > old.created_at and later.created_at < ?)""",
        at(now.minus(settings.accessTime().multipliedBy(2))));
    return load();
  }

  private Loaded load() {
    List<JWK> keys = new ArrayList<>();
    List<Instant> since = new ArrayList<>();
    jdbc.query("select kid, jwk, created_at from ilp.signing_key order by created_at desc, kid", row -> {
      keys.add(parse(readable(row.getString("kid"), row.getString("jwk"))));
      since.add(row.getObject("created_at", OffsetDateTime.class).toInstant());
    });
    return new Loaded(List.copyOf(keys), since.isEmpty() ? Instant.EPOCH : since.get(0), clock.instant());
  }

  private String readable(String id, String jwk) {
    if (KeyCipher.isEncrypted(jwk)) {
      return cipher.decrypt(id, jwk);
    }
    jdbc.update("update ilp.signing_key set jwk = ? where kid = ? and jwk = ?", cipher.encrypt(id, jwk), id, jwk);
    return jwk;
  }

  private static JWK generate() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyID(UUID.randomUUID().toString())
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWK parse(String jwk) {
    try {
      return JWK.parse(jwk);
    } catch (ParseException e) {
      throw new IllegalStateException("a key in ilp.signing_key cannot be read", e);
    }
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
