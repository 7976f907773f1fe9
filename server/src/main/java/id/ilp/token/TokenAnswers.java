package id.ilp.token;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2ErrorHttpMessageConverter;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AccessTokenResponseAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** The answers of the standard token endpoint (RFC 6749, 5.1 and 5.2), and the news of them. */
final class TokenAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  private final AuthenticationSuccessHandler answer = new OAuth2AccessTokenResponseAuthenticationSuccessHandler();
  private final OAuth2ErrorHttpMessageConverter errors = new OAuth2ErrorHttpMessageConverter();
  private final TokenNews news;

  TokenAnswers(TokenNews news) {
    this.news = news;
  }

  @Override
  public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication result)
      throws IOException, ServletException {
    if (result instanceof OAuth2AccessTokenAuthenticationToken issued) {
      String client = issued.getRegisteredClient().getClientId();
      String subject = subjectOf(issued.getAccessToken().getTokenValue());
      news.issued(client, client.equals(subject) ? null : subject, request.getRemoteAddr());
    }
    answer.onAuthenticationSuccess(request, response, result);
  }

  /** Unchecked: this server has just written it, and may know for seconds yet of a client that was closed. */
  private static String subjectOf(String token) {
    try {
      return JWTParser.parse(token).getJWTClaimsSet().getSubject();
    } catch (ParseException e) {
      throw new IllegalStateException("A token of our own that cannot be read", e);
    }
  }

  /** Says no more than OAuth's own word for the error. */
  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
    String client = clientOf(request);
    SecurityContextHolder.clearContext();
    String code = failure instanceof OAuth2AuthenticationException known
        ? known.getError().getErrorCode()
        : OAuth2ErrorCodes.INVALID_REQUEST;
    news.refused(client, code, request.getRemoteAddr());
    ServletServerHttpResponse out = new ServletServerHttpResponse(response);
    boolean unknown = OAuth2ErrorCodes.INVALID_CLIENT.equals(code);
    out.setStatusCode(unknown ? HttpStatus.UNAUTHORIZED : HttpStatus.BAD_REQUEST);
    if (unknown && request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
      out.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"ilp\"");
    }
    errors.write(new OAuth2Error(code), null, out);
  }

  /** Who the client has proved or, failing that, says it is. */
  private static String clientOf(HttpServletRequest request) {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    String said = request.getParameter(OAuth2ParameterNames.CLIENT_ID);
    return said != null ? said : BasicName.of(request).orElse(known == null ? null : known.getName());
  }
}
