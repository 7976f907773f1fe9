package id.ilp.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.ilp.access.Claims;
import id.ilp.platform.ProblemException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

class CallersLimitsTest {

  private final ExpensiveCalls calls = new ExpensiveCalls(2);

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void beginWhenMoreAtOnceThanAllowedThenRefused() {
    signIn("simpus");
    calls.begin(everything());
    calls.begin(everything());

    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> calls.begin(everything()))
        .satisfies(refusal -> {
          assertThat(refusal.getStatusCode()).isEqualTo(429);
          assertThat(refusal.getResponseHeaders()).containsEntry("Retry-After", List.of("1"));
        });
  }

  @Test
  void beginWhenAnotherClientThenOfItsOwn() {
    signIn("simpus");
    calls.begin(everything());
    calls.begin(everything());
    signIn("pustu");

    assertThatNoException().isThrownBy(() -> calls.begin(everything()));
  }

  @Test
  void beginWhenAnotherPersonAtTheSamePageThenOfHerOwn() {
    signIn("pages", "kader.ani");
    calls.begin(everything());
    calls.begin(everything());
    signIn("pages", "kader.ina");

    assertThatNoException().isThrownBy(() -> calls.begin(everything()));
  }

  @Test
  void endWhenTheCallFailedThenThePlaceIsFreeAgain() throws Exception {
    signIn("simpus");
    for (int i = 0; i < 5; i++) {
      ServletRequestDetails call = everything();
      FilterChain failing = (request, response) -> {
        calls.begin(call);
        throw new ServletException("broken");
      };
      assertThatExceptionOfType(ServletException.class).isThrownBy(() -> calls.end()
          .doFilter(call.getServletRequest(), new MockHttpServletResponse(), failing)).withMessage("broken");
    }

    assertThat(calls.clients()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"_include,*,true", "_revinclude,*,true", "_include,Patient:*,true",
      "_include:iterate,Patient:organization,true", "_include,Patient:organization,false", "name,*,false"})
  void beginWhenSearchFollowsMuchThenExpensive(String name, String value, boolean expensive) {
    signIn("simpus");
    ServletRequestDetails search = details();
    search.setParameters(Map.of(name, new String[] {value}));

    calls.begin(search);

    assertThat(calls.clients()).isEqualTo(expensive ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"$home-visits,PractitionerRole,true", "$weekly-review,Organization,true", "$due-services,Location,true",
      "$due-services,Patient,false", "$staffing,Organization,false"})
  void beginWhenWholeVillagesAreReadThenExpensive(String operation, String type, boolean expensive) {
    signIn("simpus");
    ServletRequestDetails call = details();
    call.setOperation(operation);
    call.setResourceName(type);

    calls.begin(call);

    assertThat(calls.clients()).isEqualTo(expensive ? 1 : 0);
  }

  @Test
  void callersWhenTooManyThenRefusedButNotOthers() throws Exception {
    RateFilter filter = RateFilter.ofCallers(
        new Buckets(1, 10, System::nanoTime), new Refusal(FhirContext.forR4Cached()));
    signIn("simpus");

    assertThat(statusOf(filter)).isEqualTo(200);
    assertThat(statusOf(filter)).isEqualTo(429);
    signIn("pustu");
    assertThat(statusOf(filter)).isEqualTo(200);
  }

  @Test
  void callersWhenNoTokenThenNotCounted() throws Exception {
    RateFilter filter = RateFilter.ofCallers(
        new Buckets(1, 10, System::nanoTime), new Refusal(FhirContext.forR4Cached()));

    assertThat(statusOf(filter)).isEqualTo(200);
    assertThat(statusOf(filter)).isEqualTo(200);
  }

  private static int statusOf(RateFilter filter) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/fhir/Patient");
    request.setServletPath("/fhir");
    request.setPathInfo("/Patient");
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter.doFilter(request, response, new MockFilterChain());
    return response.getStatus();
  }

  private static ServletRequestDetails everything() {
    ServletRequestDetails details = details();
    details.setOperation("$everything");
    return details;
  }

  private static ServletRequestDetails details() {
    ServletRequestDetails details = new ServletRequestDetails();
    details.setServletRequest(new MockHttpServletRequest("GET", "/fhir/Patient/1/$everything"));
    return details;
  }

  private static void signIn(String client) {
    signIn(client, client);
  }

  private static void signIn(String client, String subject) {
    Jwt token = Jwt.withTokenValue("x").header("alg", "none").subject(subject).claim("client_id", client)
        .claim("jti", "1").claim(Claims.KIND, "facility").claim(Claims.ORGANIZATIONS, List.of("puskesmas-a"))
        .claim("scope", "system/*.rs").build();
    SecurityContextHolder.getContext().setAuthentication(new Claims().convert(token));
  }
}
