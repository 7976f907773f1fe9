package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.platform.OutcomeWriter;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

class TokenRequiredTest {

  private static final OAuth2Error WEAK = new OAuth2Error(RequiredAcr.ERROR);
  private static final OAuth2Error EXPIRED = new OAuth2Error("invalid_token");

  private final TokenRequired required =
      new TokenRequired(new OutcomeWriter(FhirContext.forR4Cached()), List.of("aal2", "aal3"));

  @Test
  void commenceWhenOnlyTheSignInIsTooWeakThenItSaysWhatIsEnough() throws IOException {
    MockHttpServletResponse answer = answerTo(WEAK);

    assertThat(answer.getStatus()).isEqualTo(401);
    assertThat(answer.getHeader("WWW-Authenticate"))
        .isEqualTo("Bearer error=\"insufficient_user_authentication\", acr_values=\"aal2 aal3\"");
    assertThat(answer.getContentAsString()).contains("sign-in-too-weak");
  }

  @Test
  void commenceWhenTheTokenHasEndedAsWellThenItIsJustInvalid() throws IOException {
    MockHttpServletResponse answer = answerTo(WEAK, EXPIRED);

    assertThat(answer.getStatus()).isEqualTo(401);
    assertThat(answer.getHeader("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    assertThat(answer.getContentAsString()).contains("token-invalid");
  }

  private MockHttpServletResponse answerTo(OAuth2Error... errors) throws IOException {
    MockHttpServletResponse response = new MockHttpServletResponse();
    required.commence(new MockHttpServletRequest(), response, new InvalidBearerTokenException(
        "refused", new JwtValidationException("refused", List.of(errors))));
    return response;
  }
}
