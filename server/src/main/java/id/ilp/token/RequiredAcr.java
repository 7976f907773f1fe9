package id.ilp.token;

import id.ilp.access.Claims;
import java.util.List;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** A person must have signed in strongly enough, as the issuer says in {@code acr} (OWASP ASVS 5.0, 6.8.4, 10.3.4). */
final class RequiredAcr implements OAuth2TokenValidator<Jwt> {

  /** RFC 9470, 3. */
  static final String ERROR = "insufficient_user_authentication";

  private static final String CLAIM = "acr";

  private final List<String> enough;

  RequiredAcr(List<String> enough) {
    this.enough = enough;
  }

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    String acr = token.getClaimAsString(CLAIM);
    return Claims.isOfProgram(token) || (acr != null && enough.contains(acr))
        ? OAuth2TokenValidatorResult.success()
        : OAuth2TokenValidatorResult.failure(
            new OAuth2Error(ERROR, "The person has not signed in strongly enough", null));
  }
}
