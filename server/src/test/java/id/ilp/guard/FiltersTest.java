package id.ilp.guard;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.cors.CorsConfiguration;

class FiltersTest {

  private static final FhirContext CONTEXT = FhirContext.forR4Cached();

  private final Refusal refusal = new Refusal(CONTEXT);

  @Test
  void headersWhenAnyAnswerThenNothingInlineOrFromElsewhere() throws Exception {
    MockHttpServletResponse answer = run(new SecurityHeaders(ContentPolicy.of(List.of(), "")), get("/index.html"));

    assertThat(answer.getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "form-action 'self';", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
    assertThat(answer.getHeader("Cache-Control")).isNull();
  }

  @Test
  void headersWhenEncryptedThenStrictTransport() throws Exception {
    MockHttpServletRequest request = get("/fhir/Patient/1");
    request.setSecure(true);

    MockHttpServletResponse answer = run(new SecurityHeaders(ContentPolicy.of(List.of(), "")), request);

    assertThat(answer.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @CsvSource({"/packages/x.tgz,cross-origin", "/ig/index.html,cross-origin", "/igx,same-origin", "/fhir/x,same-origin"})
  void headersWhenPublishedThenOthersMayLoadIt(String path, String policy) throws Exception {
    MockHttpServletResponse answer = run(new SecurityHeaders(ContentPolicy.of(List.of(), "")), get(path));

    assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo(policy);
  }

  @Test
  void policyWhenProgramsAndIssuerElsewhereThenOnlyTheirOriginsAreAdded() {
    String policy = ContentPolicy.of(List.of("https://simpus.example"), "https://sso.example:8443/realms/ilp").header();

    assertThat(policy).contains("form-action 'self' https://simpus.example;")
        .contains("connect-src 'self' https://sso.example:8443;");
  }

  @Test
  void addressWhenTooLongThenRefusedInTheCallersForm() throws Exception {
    MockHttpServletRequest request = get("/fhir/Patient");
    request.setQueryString("name=" + "a".repeat(9000));

    MockHttpServletResponse answer = run(new AddressFilter(8192, false, refusal), request);

    assertThat(answer.getStatus()).isEqualTo(414);
    assertThat(answer.getContentAsString()).contains("OperationOutcome", "address-too-long");
  }

  @Test
  void addressWhenNotEncryptedBehindAProxyThenRefused() throws Exception {
    Filter filter = new AddressFilter(8192, true, refusal);

    assertThat(run(filter, get("/fhir/Patient")).getStatus()).isEqualTo(403);
    MockHttpServletRequest encrypted = get("/fhir/Patient");
    encrypted.setSecure(true);
    assertThat(run(filter, encrypted).getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"/fhir/Patient,OperationOutcome", "/oauth2/v1/accesstoken,ErrorCode", "/oauth2/token,error_description",
      "/login,Terlalu banyak"})
  void anonymousWhenTooManyThenRefusedInTheCallersForm(String path, String form) throws Exception {
    Filter filter = RateFilter.ofAnonymous(new Buckets(2, 10, System::nanoTime), refusal);
    run(filter, get(path));
    run(filter, get(path));

    MockHttpServletResponse answer = run(filter, get(path));

    assertThat(answer.getStatus()).isEqualTo(429);
    assertThat(answer.getHeader("Retry-After")).isNotNull();
    assertThat(answer.getContentAsString()).contains(form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/index.html", "/ig/index.html", "/packages/x.tgz", "/fhir/swagger-ui/index.css"})
  void anonymousWhenPagesThenNotCounted(String path) throws Exception {
    Filter filter = RateFilter.ofAnonymous(new Buckets(1, 10, System::nanoTime), refusal);

    for (int i = 0; i < 5; i++) {
      assertThat(run(filter, get(path)).getStatus()).isEqualTo(200);
    }
  }

  @Test
  void anonymousWhenBasicSecretsThenCounted() throws Exception {
    Filter filter = RateFilter.ofAnonymous(new Buckets(1, 10, System::nanoTime), refusal);
    MockHttpServletRequest request = get("/oauth2/token");
    request.addHeader("Authorization", "Basic YTpi");
    run(filter, request);
    MockHttpServletRequest again = get("/oauth2/token");
    again.addHeader("Authorization", "Basic YTpj");

    assertThat(run(filter, again).getStatus()).isEqualTo(429);
  }

  @Test
  void anonymousWhenManyAddressesOfOneIpv6NetworkThenOneBucket() throws Exception {
    Filter filter = RateFilter.ofAnonymous(new Buckets(1, 10, System::nanoTime), refusal);
    MockHttpServletRequest one = get("/fhir/Patient");
    one.setRemoteAddr("2001:db8:1:2:0:0:0:1");
    MockHttpServletRequest two = get("/fhir/Patient");
    two.setRemoteAddr("2001:db8:1:2:ffff:0:0:9");
    run(filter, one);

    assertThat(run(filter, two).getStatus()).isEqualTo(429);
  }

  @Test
  void crossOriginWhenNoListThenOnlyPublishedFiles() {
    assertThat(CrossOrigin.source(List.of()).getCorsConfiguration(get("/fhir/Patient"))).isNull();
    CorsConfiguration published = CrossOrigin.source(List.of()).getCorsConfiguration(get("/packages/x.tgz"));
    assertThat(published.getAllowedOrigins()).containsExactly("*");
    assertThat(published.getAllowCredentials()).isNull();
  }

  @Test
  void crossOriginWhenListedThenThatOriginAndNoOther() {
    CorsConfiguration api = CrossOrigin.source(List.of("https://simpus.example"))
        .getCorsConfiguration(get("/fhir/Patient"));

    assertThat(api.checkOrigin("https://simpus.example")).isEqualTo("https://simpus.example");
    assertThat(api.checkOrigin("https://simpus.example.evil.example")).isNull();
    assertThat(api.checkOrigin("null")).isNull();
    assertThat(api.getExposedHeaders()).contains("Location", "ETag", "Last-Modified", "X-Request-ID", "Retry-After");
  }

  private static MockHttpServletRequest get(String path) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.setServletPath(path);
    return request;
  }

  private static MockHttpServletResponse run(Filter filter, MockHttpServletRequest request)
      throws ServletException, IOException {
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter.doFilter(request, response, new MockFilterChain());
    return response;
  }
}
