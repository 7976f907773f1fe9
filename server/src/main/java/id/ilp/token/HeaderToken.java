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

  /** By character. */
  private static final boolean[] PART = new boolean[128];

  static {
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/".chars().forEach(each -> PART[each] = true);
  }

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
      char each = text.charAt(i);
      if (each >= PART.length || !PART[each]) {
        return false;
      }
    }
    return end > 0;
  }
}
