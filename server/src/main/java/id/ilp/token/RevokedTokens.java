package id.ilp.token;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;

/**
 * Tokens that prove themselves would hold to their end; these were taken back before, or are of a person or a program
 * whose account has been closed. Every node knows in seconds, by one query for all requests in between.
 */
final class RevokedTokens implements OAuth2TokenValidator<Jwt> {

  private static final long LOOK_AGAIN = Duration.ofSeconds(3).toNanos();

  private static final OAuth2TokenValidatorResult REVOKED = OAuth2TokenValidatorResult.failure(
      new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token has been revoked", null));

  private static final String QUERY = """
      select 'token', jti from ilp.revoked_token where expires_at > now()
      union all select 'person', name from ilp.account where not enabled
      union all select 'client', client_id from public.oauth2_registered_client where closed_at is not null""";

  /** Ids of tokens, names of people, ids of clients. */
  private record Known(Set<String> tokens, Set<String> people, Set<String> clients) {

    boolean forbids(Jwt token) {
      return token.getId() != null && tokens.contains(token.getId())
          || token.getClaim(OAuth2ParameterNames.CLIENT_ID) instanceof String client && clients.contains(client)
          || token.getSubject() != null && people.contains(token.getSubject());
    }
  }

  private final JdbcTemplate jdbc;
  private final AtomicLong lookedAt = new AtomicLong(System.nanoTime() - LOOK_AGAIN);

  private volatile Known known = new Known(Set.of(), Set.of(), Set.of());

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
    return known.forbids(token) ? REVOKED : OAuth2TokenValidatorResult.success();
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

  /** Makes what has changed hold on this node at once. */
  void look() {
    Set<String> tokens = new HashSet<>();
    Set<String> people = new HashSet<>();
    Set<String> clients = new HashSet<>();
    jdbc.query(QUERY, row -> {
      switch (row.getString(1)) {
        case "token" -> tokens.add(row.getString(2));
        case "person" -> people.add(row.getString(2));
        default -> clients.add(row.getString(2));
      }
    });
    known = new Known(tokens, people, clients);
  }
}
