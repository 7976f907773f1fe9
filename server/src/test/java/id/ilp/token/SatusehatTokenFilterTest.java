package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ilp.audit.TokenIssued;
import id.ilp.audit.TokenRefused;
import id.ilp.token.TokenSource.Issued;
import id.ilp.token.TokenSource.Reason;
import id.ilp.token.TokenSource.RefusedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SatusehatTokenFilterTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Object> news = new ArrayList<>();
  private TokenSource source = (client, secret, address) ->
      new Issued("the-token", 3599, "SIMPUS", List.of("puskesmas-halilulik"));

  @Test
  void doFilterWhenTheSecretIsRightThenEveryValueIsATextOrAListOfTexts() throws Exception {
    MockHttpServletResponse response = ask(form());

    JsonNode answer = JSON.readTree(response.getContentAsString());
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(answer.fieldNames()).toIterable().containsExactlyInAnyOrder(
        "refresh_token_expires_in", "api_product_list", "api_product_list_json", "organization_name",
        "developer.email", "token_type", "issued_at", "client_id", "access_token", "application_name", "scope",
        "expires_in", "refresh_count", "status");
    answer.properties().forEach(field -> assertThat(
        (field.getKey().equals("api_product_list_json") ? field.getValue().get(0) : field.getValue()).isTextual())
        .as(field.getKey()).isTrue());
    assertThat(answer.get("access_token").asText()).isEqualTo("the-token");
    assertThat(answer.get("token_type").asText()).isEqualTo("BearerToken");
    assertThat(answer.get("expires_in").asText()).isEqualTo("3599");
    assertThat(answer.get("issued_at").asText()).matches("\\d{13}");
    assertThat(answer.get("status").asText()).isEqualTo("approved");
    assertThat(answer.get("scope").asText()).isEmpty();
    assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(news).containsExactly(new TokenIssued("simpus", null, "127.0.0.1"));
  }

  @Test
  void doFilterWhenTheClientIsRefusedThenTheFaultOfThePlatform() throws Exception {
    refuse(Reason.CLIENT, Duration.ZERO);

    MockHttpServletResponse response = ask(form());

    assertThat(response.getStatus()).isEqualTo(401);
    assertThat(response.getContentAsString())
        .isEqualTo("{\"ErrorCode\":\"invalid_client\",\"Error\":\"ClientId is Invalid\"}");
    assertThat(news).containsExactly(new TokenRefused("simpus", "invalid_client", "127.0.0.1"));
  }

  @Test
  void doFilterWhenTheClientHasToWaitThen429WithTheTime() throws Exception {
    refuse(Reason.WAIT, Duration.ofSeconds(90));

    MockHttpServletResponse response = ask(form());

    assertThat(response.getStatus()).isEqualTo(429);
    assertThat(response.getHeader("Retry-After")).isEqualTo("90");
  }

  @Test
  void doFilterWhenTheIssuerIsSilentThen503() throws Exception {
    refuse(Reason.ISSUER, Duration.ofSeconds(5));

    assertThat(ask(form()).getStatus()).isEqualTo(503);
  }

  @Test
  void doFilterWhenTheGrantIsMissingOrAnotherThen400AndNothingOfItIsRepeatedAsItCame() throws Exception {
    MockHttpServletRequest without = form();
    without.removeParameter("grant_type");
    MockHttpServletRequest other = form();
    other.setParameter("grant_type", "<script>");

    assertThat(ask(without).getContentAsString()).contains("invalid_request", "Required param : grant_type");
    assertThat(ask(other).getContentAsString()).contains("Unsupported grant type : ?script?");
    assertThat(ask(other).getStatus()).isEqualTo(400);
  }

  @Test
  void doFilterWhenTheSecretIsInTheAddressThen400() throws Exception {
    MockHttpServletRequest request = form();
    request.setQueryString("grant_type=client_credentials&client_secret=secret");

    assertThat(ask(request).getStatus()).isEqualTo(400);
  }

  @Test
  void doFilterWhenNotPostedThen405() throws Exception {
    MockHttpServletRequest request = form();
    request.setMethod("GET");

    assertThat(ask(request).getStatus()).isEqualTo(405);
  }

  @Test
  void doFilterWhenAnotherAddressThenTheRequestPasses() throws Exception {
    MockHttpServletRequest request = form();
    request.setRequestURI("/oauth2/token");
    MockFilterChain chain = new MockFilterChain();

    filter().doFilter(request, new MockHttpServletResponse(), chain);

    assertThat(chain.getRequest()).isNotNull();
  }

  private void refuse(Reason reason, Duration wait) {
    source = (client, secret, address) -> {
      throw new RefusedException(reason, wait);
    };
  }

  private MockHttpServletResponse ask(MockHttpServletRequest request) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter().doFilter(request, response, new MockFilterChain());
    return response;
  }

  private SatusehatTokenFilter filter() {
    return new SatusehatTokenFilter(
        source, new TokenNews(news::add, client -> client.equals("simpus"), person -> false), JSON);
  }

  private static MockHttpServletRequest form() {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/oauth2/v1/accesstoken");
    request.setParameter("grant_type", "client_credentials");
    request.setParameter("client_id", "simpus");
    request.setParameter("client_secret", "secret");
    return request;
  }
}
