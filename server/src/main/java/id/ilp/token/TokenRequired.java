package id.ilp.token;

import id.ilp.platform.OutcomeWriter;
import id.ilp.platform.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.BearerTokenError;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Answers a request whose token is missing or does not hold (RFC 6750, 3; RFC 9470, 3). */
final class TokenRequired implements AuthenticationEntryPoint, AuthenticationFailureHandler {

  private final OutcomeWriter outcomes;
  private final List<String> requiredAcr;

  /** @param requiredAcr see {@link TokenSettings} */
  TokenRequired(OutcomeWriter outcomes, List<String> requiredAcr) {
    this.outcomes = outcomes;
    this.requiredAcr = requiredAcr;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
    commence(request, response, failure);
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
    if (failure instanceof AuthenticationServiceException) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "5");
      outcomes.write(request, response, 503, Problem.error(IssueType.TRANSIENT, "issuer-unavailable", null,
          "Token belum dapat diperiksa karena penerbitnya tidak menjawab. Coba lagi sebentar lagi.",
          "The token cannot be checked because its issuer does not answer. Try again in a moment."));
    } else if (isTooWeak(failure)) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE,
          "Bearer error=\"" + RequiredAcr.ERROR + "\", acr_values=\"" + String.join(" ", requiredAcr) + "\"");
      outcomes.write(request, response, 401, Problem.error(IssueType.LOGIN, "sign-in-too-weak", null,
          "Cara masuk belum cukup kuat. Masuklah lagi dengan faktor kedua, misalnya kode sekali pakai.",
          "The sign-in was not strong enough. Sign in again with a second factor, such as a one-time code."));
    } else if (failure instanceof OAuth2AuthenticationException brought) {
      boolean malformed = brought.getError() instanceof BearerTokenError error && error.getHttpStatus().value() == 400;
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE,
          "Bearer error=\"" + (malformed ? "invalid_request" : "invalid_token") + "\"");
      outcomes.write(request, response, malformed ? 400 : 401, Problem.error(IssueType.LOGIN, "token-invalid", null,
          "Token tidak berlaku: kedaluwarsa, dicabut, rusak, atau bukan untuk server ini. Minta token baru.",
          "The token does not hold: expired, revoked, damaged or not for this server. Get a new one."));
    } else {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      outcomes.write(request, response, 401, Problem.error(IssueType.LOGIN, "token-missing", null,
          "Panggilan ini memerlukan token: Authorization: Bearer <token>. Caranya ada di docs/token.md.",
          "This call needs a token: Authorization: Bearer <token>. See docs/token.md."));
    }
  }

  /** Only that is wrong with the token. */
  private static boolean isTooWeak(AuthenticationException failure) {
    return failure.getCause() instanceof JwtValidationException invalid
        && invalid.getErrors().stream().allMatch(error -> RequiredAcr.ERROR.equals(error.getErrorCode()));
  }
}
