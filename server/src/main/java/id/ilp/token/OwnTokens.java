package id.ilp.token;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** The same token that {@code /oauth2/token} gives, by the same parts. */
final class OwnTokens implements TokenSource {

  private final GuardedSecrets secrets;
  private final OAuth2ClientCredentialsAuthenticationProvider tokens;

  OwnTokens(GuardedSecrets secrets, OAuth2ClientCredentialsAuthenticationProvider tokens) {
    this.secrets = secrets;
    this.tokens = tokens;
  }

  @Override
  public Issued issue(String id, String secret, String address) throws RefusedException {
    try {
      Map<String, Object> parameters = Map.of(
          OAuth2ParameterNames.GRANT_TYPE, AuthorizationGrantType.CLIENT_CREDENTIALS.getValue());
      OAuth2ClientAuthenticationToken given =
          new OAuth2ClientAuthenticationToken(id, ClientAuthenticationMethod.CLIENT_SECRET_POST, secret, parameters);
      given.setDetails(new WebAuthenticationDetails(address, null));
      OAuth2ClientAuthenticationToken client = (OAuth2ClientAuthenticationToken) secrets.authenticate(given);
      RegisteredClient registered = client.getRegisteredClient();
      Authentication issued = tokens.authenticate(
          new OAuth2ClientCredentialsAuthenticationToken(client, registered.getScopes(), Map.of()));
      OAuth2AccessToken token = ((OAuth2AccessTokenAuthenticationToken) issued).getAccessToken();
      Standing standing = Clients.standingOf(registered);
      return new Issued(token.getTokenValue(),
          Duration.between(Instant.now(), token.getExpiresAt()).toSeconds(),
          registered.getClientName(),
          standing == null ? List.of() : standing.organizations());
    } catch (TooManyAttemptsException e) {
      throw new RefusedException(Reason.WAIT, e.remaining());
    } catch (OAuth2AuthenticationException e) {
      throw new RefusedException(Reason.CLIENT, Duration.ZERO);
    }
  }
}
