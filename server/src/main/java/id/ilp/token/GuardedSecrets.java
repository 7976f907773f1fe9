package id.ilp.token;

import java.time.Duration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;

/** Checks the secret of a client, not more often than the limit. */
final class GuardedSecrets implements AuthenticationProvider {

  private final ClientSecretAuthenticationProvider secrets;
  private final Attempts attempts;

  GuardedSecrets(ClientSecretAuthenticationProvider secrets, Attempts attempts) {
    this.secrets = secrets;
    this.attempts = attempts;
  }

  /**
   * @throws TooManyAttemptsException if the client has to wait, even with the right secret
   * @throws OAuth2AuthenticationException if the secret is wrong or the client is not known
   */
  @Override
  public Authentication authenticate(Authentication authentication) {
    if (!(authentication instanceof OAuth2ClientAuthenticationToken token) || token.getCredentials() == null) {
      return secrets.authenticate(authentication);
    }
    String client = token.getPrincipal().toString();
    Duration remaining = attempts.wait(client);
    if (!remaining.isZero()) {
      throw new TooManyAttemptsException(remaining);
    }
    try {
      return secrets.authenticate(authentication);
    } catch (OAuth2AuthenticationException e) {
      attempts.count(client);
      throw e;
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return secrets.supports(authentication);
  }
}
