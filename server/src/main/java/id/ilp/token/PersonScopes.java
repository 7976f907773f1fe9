package id.ilp.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationCodeRequestAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * A page asks for what it can use; a person gives it what the person has. What the page was not registered for stays in
 * the request, so that it is refused.
 */
final class PersonScopes implements AuthenticationConverter {

  private final AuthenticationConverter converter = new OAuth2AuthorizationCodeRequestAuthenticationConverter();
  private final Clients clients;
  private final Accounts accounts;

  PersonScopes(Clients clients, Accounts accounts) {
    this.clients = clients;
    this.accounts = accounts;
  }

  @Override
  public Authentication convert(HttpServletRequest request) {
    Authentication asked = converter.convert(request);
    if (!(asked instanceof OAuth2AuthorizationCodeRequestAuthenticationToken token)
        || !(token.getPrincipal() instanceof Authentication person)) {
      return asked;
    }
    RegisteredClient client = clients.findByClientId(token.getClientId());
    Optional<Account> account = person.isAuthenticated() ? accounts.find(person.getName()) : Optional.empty();
    if (client == null || account.isEmpty()) {
      return asked;
    }
    return new OAuth2AuthorizationCodeRequestAuthenticationToken(
        token.getAuthorizationUri(), token.getClientId(), person, token.getRedirectUri(), token.getState(),
        narrowed(token, client, account.get()), token.getAdditionalParameters());
  }

  private static Set<String> narrowed(
      OAuth2AuthorizationCodeRequestAuthenticationToken token, RegisteredClient client, Account account) {
    Set<String> scopes = new LinkedHashSet<>(token.getScopes());
    if (scopes.isEmpty()) {
      scopes.addAll(client.getScopes());
    }
    scopes.removeIf(scope -> client.getScopes().contains(scope) && !account.scopes().contains(scope));
    return scopes;
  }
}
