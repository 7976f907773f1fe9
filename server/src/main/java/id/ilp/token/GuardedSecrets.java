package id.ilp.token;

import java.time.Duration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks the secret of a client, not more often than the limit. */
final class GuardedSecrets implements AuthenticationProvider {

  private final ClientSecretAuthenticationProvider secrets;
  private final LoginLimit limit;

  GuardedSecrets(ClientSecretAuthenticationProvider secrets, LoginLimit limit) {
    this.secrets = secrets;
    this.limit = limit;
  }

  /**
   * @throws TooManyAttemptsException if the client has to wait at its address, even with the right secret
   * @throws OAuth2AuthenticationException if the secret is wrong or the client is not known
   */
  @Override
  public Authentication authenticate(Authentication authentication) {
    if (!(authentication instanceof OAuth2ClientAuthenticationToken token) || token.getCredentials() == null) {
      return secrets.authenticate(authentication);
    }
    String client = token.getPrincipal().toString();
    String address = addressOf(token);
    Duration remaining = limit.wait(client, address);
    if (!remaining.isZero()) {
      throw new TooManyAttemptsException(remaining);
    }
    try {
      Authentication known = secrets.authenticate(authentication);
      limit.known(client, address);
      return known;
    } catch (OAuth2AuthenticationException e) {
      limit.wrong(client, address);
      throw e;
    }
  }

  private static String addressOf(Authentication authentication) {
    return authentication.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return secrets.supports(authentication);
  }
}
