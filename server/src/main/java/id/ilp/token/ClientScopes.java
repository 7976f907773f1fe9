package id.ilp.token;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** A client that asks for no scope gets all of its own: software written for SATUSEHAT never asks for one. */
final class ClientScopes implements AuthenticationConverter {

  private final AuthenticationConverter converter = new OAuth2ClientCredentialsAuthenticationConverter();

  @Override
  public Authentication convert(HttpServletRequest request) {
    Authentication asked = converter.convert(request);
    return asked instanceof OAuth2ClientCredentialsAuthenticationToken token
            && token.getScopes().isEmpty()
            && token.getPrincipal() instanceof OAuth2ClientAuthenticationToken client
            && client.getRegisteredClient() != null
        ? new OAuth2ClientCredentialsAuthenticationToken(
            client, client.getRegisteredClient().getScopes(), token.getAdditionalParameters())
        : asked;
  }
}
