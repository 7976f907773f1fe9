package id.ilp.token;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

/**
 * The token from the header {@code Authorization} only (RFC 6750, section 2.1). Spring's own resolver also looks at the
 * parameters, and thereby reads a search sent as a form before the FHIR server can; and it runs a regular expression
 * over the whole token.
 */
final class HeaderToken implements BearerTokenResolver {

  private static final String SCHEME = "Bearer ";

  /**
   * @throws OAuth2AuthenticationException if the token has characters that none can have
   */
  @Override
  public String resolve(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return null;
    }
    String token = header.substring(SCHEME.length());
    if (!isToken(token)) {
      throw new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("Bearer token is malformed"));
    }
    return token;
  }

  /** {@code b64token} of RFC 6750. */
  private static boolean isToken(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '=') {
      end--;
    }
    for (int i = 0; i < end; i++) {
      if (!isPart(text.charAt(i))) {
        return false;
      }
    }
    return end > 0;
  }

  private static boolean isPart(char each) {
    return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9'
        || "-._~+/".indexOf(each) >= 0;
  }
}
