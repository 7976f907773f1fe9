package id.ilp.token;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;

/** Tokens that prove themselves would hold to their end; these were taken back before. Every node knows in seconds. */
final class RevokedTokens implements OAuth2TokenValidator<Jwt> {

  private static final long LOOK_AGAIN = Duration.ofSeconds(3).toNanos();

  private static final OAuth2TokenValidatorResult REVOKED = OAuth2TokenValidatorResult.failure(
      new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token has been revoked", null));

  private final JdbcTemplate jdbc;
  private final AtomicLong lookedAt = new AtomicLong(System.nanoTime() - LOOK_AGAIN);

  private volatile Set<String> known = Set.of();

  RevokedTokens(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    long last = lookedAt.get();
    long now = System.nanoTime();
    if (now - last >= LOOK_AGAIN && lookedAt.compareAndSet(last, now)) {
      look();
    }
    return token.getId() != null && known.contains(token.getId()) ? REVOKED : OAuth2TokenValidatorResult.success();
  }

  void noteIfTakenBack(OAuth2Authorization.Token<OAuth2AccessToken> access) {
    if (access == null || !access.isInvalidated() || access.getClaims() == null) {
      return;
    }
    Instant end = access.getToken().getExpiresAt();
    if (access.getClaims().get(JwtClaimNames.JTI) instanceof String id && end != null) {
      jdbc.update("insert into ilp.revoked_token (jti, expires_at) values (?, ?) on conflict do nothing",
          id, end.atOffset(ZoneOffset.UTC));
      look();
    }
  }

  private void look() {
    known = Set.copyOf(
        jdbc.queryForList("select jti from ilp.revoked_token where expires_at > now()", String.class));
  }
}
