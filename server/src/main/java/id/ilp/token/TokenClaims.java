package id.ilp.token;

import id.ilp.access.Claims;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes into an access token who the caller is: from the client, or from the account of the person at it. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  /** RFC 9068: nothing else that is signed with the same key can be taken for an access token. */
  static final String TYPE = "at+jwt";

  private final Accounts accounts;
  private final SigningKeys keys;
  private final TokenSettings settings;

  TokenClaims(Accounts accounts, SigningKeys keys, TokenSettings settings) {
    this.accounts = accounts;
    this.keys = keys;
    this.settings = settings;
  }

  /**
   * @throws OAuth2AuthenticationException if the account may not be used any more, or the client is nothing by itself
   */
  @Override
  public void customize(JwtEncodingContext context) {
    if (!OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      return;
    }
    RegisteredClient client = context.getRegisteredClient();
    Set<String> scopes = new LinkedHashSet<>(context.getAuthorizedScopes());
    Standing standing;
    if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
      standing = Clients.standingOf(client);
      if (standing == null) {
        throw new OAuth2AuthenticationException(OAuth2ErrorCodes.UNAUTHORIZED_CLIENT);
      }
    } else {
      Account account = accounts.find(context.getPrincipal().getName())
          .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
      standing = account.standing();
      scopes.retainAll(account.scopes());
    }
    context.getJwsHeader().type(TYPE).keyId(keys.current());
    context.getClaims()
        .issuer(issuer(context))
        // Kept as JSON with the authorization, whose reader knows only some kinds of list.
        .audience(new ArrayList<>(List.of(settings.audience())))
        .claim(OAuth2ParameterNames.CLIENT_ID, client.getClientId())
        .claim(OAuth2ParameterNames.SCOPE, String.join(" ", scopes))
        .claim(Claims.KIND, standing.kind().code())
        .claim(Claims.ORGANIZATIONS, new ArrayList<>(standing.organizations()));
    if (standing.role() != null) {
      context.getClaims().claim(Claims.ROLE, standing.role());
    }
  }

  /** Spring derives it from the address of its own endpoints; SATUSEHAT's call is none of them. */
  private static String issuer(JwtEncodingContext context) {
    String issuer = context.getAuthorizationServerContext().getIssuer();
    return issuer.endsWith(SatusehatTokenFilter.PATH)
        ? issuer.substring(0, issuer.length() - SatusehatTokenFilter.PATH.length())
        : issuer;
  }
}
