package id.ilp.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionDecoderFactory;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * Checks the assertion by which a client with a key says who it is (SMART App Launch 2.2, "Client Authentication:
 * Asymmetric"): ES384 or RS384, good for five minutes at most and for one request.
 */
final class AssertionKeys implements JwtDecoderFactory<RegisteredClient> {

  private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.ES384, JWSAlgorithm.RS384);

  /** The five minutes of SMART, and one for clocks that differ. */
  private static final Duration LONGEST = Duration.ofMinutes(6);

  private static final int FETCH_MILLISECONDS = 3_000;
  private static final int FETCH_BYTES = 65_536;

  private final JdbcTemplate jdbc;
  private final Map<String, JWKSource<SecurityContext>> remote = new ConcurrentHashMap<>();

  AssertionKeys(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public JwtDecoder createDecoder(RegisteredClient client) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keysOf(client)));
    // The validators below check the claims.
    processor.setJWTClaimsSetVerifier((claims, context) -> { });
    NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
        JwtClientAssertionDecoderFactory.DEFAULT_JWT_VALIDATOR_FACTORY.apply(client),
        assertion -> once(client, assertion)));
    return decoder;
  }

  private JWKSource<SecurityContext> keysOf(RegisteredClient client) {
    String keys = client.getClientSettings().getSetting(Clients.KEYS);
    String url = client.getClientSettings().getJwkSetUrl();
    try {
      if (keys != null) {
        return new ImmutableJWKSet<>(JWKSet.parse(keys));
      }
      if (url != null) {
        return remote.computeIfAbsent(url, AssertionKeys::fetched);
      }
    } catch (ParseException | IllegalArgumentException e) {
      throw refusal("the keys of the client cannot be read");
    }
    throw refusal("the client has no keys");
  }

  private static JWKSource<SecurityContext> fetched(String url) {
    try {
      return JWKSourceBuilder.create(URI.create(url).toURL(), new NoRedirects()).build();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private OAuth2TokenValidatorResult once(RegisteredClient client, Jwt assertion) {
    Instant end = assertion.getExpiresAt();
    if (assertion.getId() == null || end == null || end.isAfter(Instant.now().plus(LONGEST))) {
      return OAuth2TokenValidatorResult.failure(
          new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT, "jti is missing, or exp is missing or too far away", null));
    }
    int added = jdbc.update(
        "insert into ilp.used_assertion (client_id, jti, expires_at) values (?, ?, ?) on conflict do nothing",
        client.getClientId(), assertion.getId(), end.atOffset(ZoneOffset.UTC));
    return added == 1
        ? OAuth2TokenValidatorResult.success()
        : OAuth2TokenValidatorResult.failure(
            new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT, "the assertion has been used already", null));
  }

  /** Keys come from the registered address only. */
  private static final class NoRedirects extends DefaultResourceRetriever {

    NoRedirects() {
      super(FETCH_MILLISECONDS, FETCH_MILLISECONDS, FETCH_BYTES);
    }

    @Override
    protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
      HttpURLConnection connection = super.openHTTPConnection(url);
      connection.setInstanceFollowRedirects(false);
      return connection;
    }
  }

  private static OAuth2AuthenticationException refusal(String why) {
    return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT, why, null));
  }
}
