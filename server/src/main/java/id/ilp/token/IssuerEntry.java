package id.ilp.token;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Who comes to the issuer without saying who it is: a person is shown the login page, a program is refused. */
final class IssuerEntry implements AuthenticationEntryPoint {

  private final AuthenticationEntryPoint login = new LoginUrlAuthenticationEntryPoint("/login");
  private final AuthenticationEntryPoint refusal = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
  private final TokenAnswers answers;

  IssuerEntry(TokenAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException, ServletException {
    if (request.getRequestURI().equals(request.getContextPath() + "/oauth2/authorize")) {
      login.commence(request, response, failure);
    } else if ("POST".equals(request.getMethod())) {
      answers.onAuthenticationFailure(
          request, response, new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT));
    } else {
      refusal.commence(request, response, failure);
    }
  }
}
