package id.ilp.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Checks the signature of a token once and what it says each time: a client sends the same token with every request,
 * and the signature costs as much as a small query.
 */
final class RememberedTokens implements JwtDecoder {

  private static final int MOST = 2_000;

  /** A key that was taken away is noticed after this time. */
  private static final Duration REMEMBERED = Duration.ofMinutes(5);

  private record Known(Jwt token, Instant until) {}

  private final JwtDecoder signatures;
  private final OAuth2TokenValidator<Jwt> validator;

  /** By hash, the least lately used first. */
  private final Map<String, Known> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
      return size() > MOST;
    }
  });

  /**
   * @param signatures checks the signature and nothing else
   * @param validator checks what the token says
   */
  RememberedTokens(JwtDecoder signatures, OAuth2TokenValidator<Jwt> validator) {
    this.signatures = signatures;
    this.validator = validator;
  }

  @Override
  public Jwt decode(String token) {
    String key = Hash.of(token);
    Known remembered = known.get(key);
    Instant now = Instant.now();
    if (remembered != null && remembered.until().isAfter(now)) {
      return validated(remembered.token());
    }
    Jwt checked = validated(signatures.decode(token));
    known.put(key, new Known(checked, now.plus(REMEMBERED)));
    return checked;
  }

  private Jwt validated(Jwt token) {
    OAuth2TokenValidatorResult result = validator.validate(token);
    if (result.hasErrors()) {
      throw new JwtValidationException("The token does not hold", result.getErrors());
    }
    return token;
  }
}
