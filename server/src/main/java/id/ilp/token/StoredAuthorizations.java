package id.ilp.token;

import java.util.function.UnaryOperator;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** What was given out, with hashes in the place of codes and tokens: who reads the database can use none of them. */
final class StoredAuthorizations implements OAuth2AuthorizationService {

  /** A value that begins like this is a hash already. Nobody can use it as a token: what comes in is always hashed. */
  private static final String MARK = "sha256:";

  private final OAuth2AuthorizationService stored;
  private final RevokedTokens revoked;
  private final Sessions sessions;
  private final Upkeep upkeep;

  StoredAuthorizations(
      OAuth2AuthorizationService stored, RevokedTokens revoked, Sessions sessions, Upkeep upkeep) {
    this.stored = stored;
    this.revoked = revoked;
    this.sessions = sessions;
    this.upkeep = upkeep;
  }

  @Override
  public void save(OAuth2Authorization authorization) {
    upkeep.perhaps();
    revoked.noteIfTakenBack(authorization.getAccessToken());
    stored.save(withTokens(
        OAuth2Authorization.from(authorization)
            .authorizedScopes(ScopeText.toStored(authorization.getAuthorizedScopes()))
            .build(),
        StoredAuthorizations::hash, true));
    sessions.note(authorization);
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    stored.remove(authorization);
  }

  @Override
  public OAuth2Authorization findById(String id) {
    return known(stored.findById(id), null);
  }

  @Override
  public OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
    if (type != null && OAuth2ParameterNames.STATE.equals(type.getValue())) {
      return known(stored.findByToken(token, type), null);
    }
    return known(stored.findByToken(hashAnything(token), type), token);
  }

  /** With the token that was asked for as the caller has it, because Spring compares it. */
  private static OAuth2Authorization known(OAuth2Authorization authorization, String token) {
    if (authorization == null) {
      return null;
    }
    String hash = token == null ? null : hashAnything(token);
    return withTokens(
        OAuth2Authorization.from(authorization)
            .authorizedScopes(ScopeText.fromStored(authorization.getAuthorizedScopes()))
            .build(),
        value -> value.equals(hash) ? token : value, false);
  }

  private static OAuth2Authorization withTokens(
      OAuth2Authorization authorization, UnaryOperator<String> change, boolean toStored) {
    OAuth2Authorization.Builder changed = OAuth2Authorization.from(authorization);
    var code = authorization.getToken(OAuth2AuthorizationCode.class);
    if (code != null) {
      OAuth2AuthorizationCode token = code.getToken();
      changed.token(new OAuth2AuthorizationCode(
          change.apply(token.getTokenValue()), token.getIssuedAt(), token.getExpiresAt()));
    }
    var access = authorization.getAccessToken();
    if (access != null) {
      OAuth2AccessToken token = access.getToken();
      changed.token(new OAuth2AccessToken(
          token.getTokenType(), change.apply(token.getTokenValue()), token.getIssuedAt(), token.getExpiresAt(),
          toStored ? ScopeText.toStored(token.getScopes()) : ScopeText.fromStored(token.getScopes())));
    }
    var refresh = authorization.getRefreshToken();
    if (refresh != null) {
      OAuth2RefreshToken token = refresh.getToken();
      changed.token(new OAuth2RefreshToken(
          change.apply(token.getTokenValue()), token.getIssuedAt(), token.getExpiresAt()));
    }
    return changed.build();
  }

  private static String hash(String value) {
    return value.startsWith(MARK) ? value : hashAnything(value);
  }

  private static String hashAnything(String value) {
    return MARK + Hash.of(value);
  }
}
