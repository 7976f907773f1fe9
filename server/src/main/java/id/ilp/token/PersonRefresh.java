package id.ilp.token;

import java.time.Instant;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.token.OAuth2RefreshTokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** Refresh tokens that end for good: however often one is renewed, {@link Sessions#LONGEST} after the code was given. */
final class PersonRefresh implements OAuth2TokenGenerator<OAuth2RefreshToken> {

  private final OAuth2RefreshTokenGenerator tokens = new OAuth2RefreshTokenGenerator();

  @Override
  public OAuth2RefreshToken generate(OAuth2TokenContext context) {
    OAuth2RefreshToken token = tokens.generate(context);
    return token == null ? null : within(token, context.getAuthorization());
  }

  static OAuth2RefreshToken within(OAuth2RefreshToken token, OAuth2Authorization authorization) {
    var code = authorization == null ? null : authorization.getToken(OAuth2AuthorizationCode.class);
    if (code == null || code.getToken().getIssuedAt() == null) {
      return token;
    }
    Instant end = code.getToken().getIssuedAt().plus(Sessions.LONGEST);
    return token.getExpiresAt() != null && token.getExpiresAt().isBefore(end)
        ? token
        : new OAuth2RefreshToken(token.getTokenValue(), token.getIssuedAt(), end);
  }
}
