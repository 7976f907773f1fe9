package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.client.ExpectedCount.manyTimes;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.content;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withServerError;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withStatus;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

import id.ilp.access.Claims;
import id.ilp.token.TokenSource.Issued;
import id.ilp.token.TokenSource.Reason;
import id.ilp.token.TokenSource.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.web.client.RestClient;

/** SATUSEHAT's token call and SMART discovery where a Keycloak issues the tokens. */
class ForwardedTokensTest {

  private static final String ISSUER = "https://keycloak.example/realms/ilp";
  private static final String TOKEN_ENDPOINT = ISSUER + "/protocol/openid-connect/token";

  private final RestClient.Builder builder = RestClient.builder();
  private final MockRestServiceServer keycloak =
      MockRestServiceServer.bindTo(builder).ignoreExpectOrder(true).build();
  private final RestClient http = builder.build();
  private final IssuerMetadata metadata = new IssuerMetadata(ISSUER, http);
  private final ForwardedTokens tokens = new ForwardedTokens(metadata, http, this::decoded);

  @BeforeEach
  void describe() {
    keycloak.expect(manyTimes(), requestTo(ISSUER + "/.well-known/openid-configuration")).andRespond(withSuccess(
        "{\"issuer\":\"" + ISSUER + "\",\"token_endpoint\":\"" + TOKEN_ENDPOINT
            + "\",\"end_session_endpoint\":\"" + ISSUER + "/logout\"}", MediaType.APPLICATION_JSON));
  }

  @Test
  void issueWhenTheIssuerGivesATokenThenItIsPassedOnWithWhatItSays() throws RefusedException {
    keycloak.expect(requestTo(TOKEN_ENDPOINT))
        .andExpect(content().formDataContains(Map.of(
            "grant_type", "client_credentials", "client_id", "simpus", "client_secret", "secret")))
        .andRespond(withSuccess("{\"access_token\":\"abc\"}", MediaType.APPLICATION_JSON));

    Issued issued = tokens.issue("simpus", "secret", "192.0.2.1");

    assertThat(issued.token()).isEqualTo("abc");
    assertThat(issued.seconds()).isBetween(3590L, 3600L);
    assertThat(issued.organizations()).containsExactly("puskesmas-halilulik");
  }

  @Test
  void issueWhenTheIssuerRefusesTheClientThenSoDoWe() {
    keycloak.expect(requestTo(TOKEN_ENDPOINT)).andRespond(withStatus(HttpStatus.UNAUTHORIZED));

    assertRefused("simpus", Reason.CLIENT);
  }

  @Test
  void issueWhenTheIssuerFailsThenItIsNotTheClientsFault() {
    keycloak.expect(requestTo(TOKEN_ENDPOINT)).andRespond(withServerError());

    assertRefused("simpus", Reason.ISSUER);
  }

  @Test
  void issueWhenTheTokenIsNotForThisServerThenNone() {
    keycloak.expect(requestTo(TOKEN_ENDPOINT))
        .andRespond(withSuccess("{\"access_token\":\"foreign\"}", MediaType.APPLICATION_JSON));

    assertRefused("simpus", Reason.ISSUER);
  }

  @Test
  void foreignWhenDescribedThenTheIssuersAddressesAndWhatThisServerAdds() {
    Map<String, Object> document = SmartDocument.foreign(metadata.read(), "ilp-pages", List.of());

    assertThat(document).containsEntry("token_endpoint", TOKEN_ENDPOINT).containsEntry("issuer", ISSUER)
        .containsEntry("end_session_endpoint", ISSUER + "/logout").doesNotContainKey("ilp_page_acr")
        .containsEntry("code_challenge_methods_supported", List.of("S256")).containsKey("capabilities")
        .doesNotContainKey("authorization_endpoint");
  }

  @Test
  void issueWhenTheDocumentIsOfAnotherIssuerThenNoSecretGoesThere() {
    RestClient.Builder other = RestClient.builder();
    MockRestServiceServer impostor = MockRestServiceServer.bindTo(other).build();
    impostor.expect(requestTo(ISSUER + "/.well-known/openid-configuration")).andRespond(withSuccess(
        "{\"issuer\":\"https://evil.example\",\"token_endpoint\":\"https://evil.example/token\"}",
        MediaType.APPLICATION_JSON));
    RestClient client = other.build();

    assertThatThrownBy(() -> new ForwardedTokens(new IssuerMetadata(ISSUER, client), client, this::decoded)
        .issue("simpus", "secret", "192.0.2.1"))
        .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.reason()).isEqualTo(Reason.ISSUER));
    impostor.verify();
  }

  @Test
  void foreignWhenAWayOfSigningInIsRequiredThenThePagesKnowIt() {
    Map<String, Object> document = SmartDocument.foreign(metadata.read(), "ilp-pages", List.of("aal2", "aal3"));

    assertThat(document).containsEntry("ilp_page_acr", "aal2 aal3");
  }

  private void assertRefused(String client, Reason reason) {
    assertThatThrownBy(() -> tokens.issue(client, "secret", "192.0.2.1"))
        .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private Jwt decoded(String token) {
    if (token.equals("foreign")) {
      throw new BadJwtException("aud");
    }
    return Jwt.withTokenValue(token).header("alg", "RS256")
        .claim(Claims.ORGANIZATIONS, List.of("puskesmas-halilulik"))
        .expiresAt(Instant.now().plusSeconds(3600)).build();
  }
}
