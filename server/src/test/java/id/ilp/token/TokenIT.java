package id.ilp.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import id.ilp.LiveServer;
import id.ilp.access.Caller.Kind;
import id.ilp.platform.LoadedOnce;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Tokens of programs: how they are got, and which do not hold. */
class TokenIT extends LiveServer {

  private static final Standing FACILITY = Standing.of(Kind.FACILITY, "puskesmas-halilulik");

  @Autowired
  private Clients clients;

  @Autowired
  private Accounts accounts;

  @Autowired
  private Sessions sessions;

  @Autowired
  private JwtEncoder encoder;

  @Autowired
  private SigningKeys keys;

  @Autowired
  private TokenSettings settings;

  @Autowired
  private KeyCipher cipher;

  @Autowired
  private DataSource database;

  @Autowired
  private LoadedOnce once;

  @Autowired
  private ServletWebServerApplicationContext server;

  @Value("${local.management.port}")
  private int managementPort;

  @Test
  void tokenWhenTheSecretIsInTheHeaderThenItOpensTheApi() {
    Response answer = plain().auth().preemptive().basic("sandbox-simpus", "sandbox-simpus-secret")
        .formParam("grant_type", "client_credentials").post("/oauth2/token");

    answer.then().statusCode(200).body("token_type", equalTo("Bearer")).header("Cache-Control", notNullValue());
    read(answer.path("access_token")).then().statusCode(200);
  }

  @Test
  void tokenWhenTheSecretIsInTheFormAndOneScopeIsAskedThenOnlyThatIsGranted() {
    clients.store(Client.program("it-scopes", "IT", FACILITY,
        Set.of("system/Observation.rs?category=a,b", "system/Patient.rs")), "it-scopes-secret");

    ask("it-scopes", "it-scopes-secret", "system/Observation.rs?category=a,b").then().statusCode(200)
        .body("scope", equalTo("system/Observation.rs?category=a,b"));
    ask("it-scopes", "it-scopes-secret", "system/*.cruds").then().statusCode(400)
        .body("error", equalTo("invalid_scope"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sandbox-simpus", "nobody", "", "sandbox-simpus' or '1'='1"})
  void tokenWhenTheSecretIsWrongOrTheClientUnknownThen401AndNoReason(String client) {
    ask(client, "wrong", null).then().statusCode(401).body("error", equalTo("invalid_client"))
        .body("error_description", nullValue());
  }

  @Test
  void tokenWhenTheNameCannotBeOneThen400AndTheServerIsWell() {
    ask("a\u0000b", "wrong", null).then().statusCode(400).body("error", equalTo("invalid_request"));
    satusehat("a\u0000b", "wrong").then().statusCode(401);
  }

  @Test
  void tokenWhenNobodySaysWhoItIsThen401() {
    plain().formParam("grant_type", "client_credentials").post("/oauth2/token").then().statusCode(401)
        .body("error", equalTo("invalid_client"));
  }

  @Test
  void tokenWhenTheClientsTimeIsOverOrNotYetThen401() {
    LocalDate today = LocalDate.now();
    clients.store(Client.program("it-over", "IT", FACILITY.during(null, today.minusDays(1)), Set.of()), "secret");
    clients.store(Client.program("it-early", "IT", FACILITY.during(today.plusDays(1), null), Set.of()), "secret");
    clients.store(Client.program("it-now", "IT", FACILITY.during(today, today), Set.of()), "secret");

    ask("it-over", "secret", null).then().statusCode(401);
    ask("it-early", "secret", null).then().statusCode(401);
    ask("it-now", "secret", null).then().statusCode(200);
  }

  @Test
  void accesstokenWhenAskedAsOfSatusehatThenItsShapeAndTheTokenOpensBothAddresses() {
    Response answer = satusehat("sandbox-simpus", "sandbox-simpus-secret");

    answer.then().statusCode(200)
        .body("token_type", equalTo("BearerToken"), "status", equalTo("approved"), "scope", equalTo(""))
        .body("expires_in", matchesPattern("\\d+"), "issued_at", matchesPattern("\\d{13}"))
        .body("client_id", equalTo("sandbox-simpus"), "organization_name", equalTo("puskesmas-halilulik"));
    bearer(answer.path("access_token")).get("/fhir-r4/v1/Organization?_count=1").then().statusCode(200);
    read(answer.path("access_token")).then().statusCode(200);
  }

  @Test
  void accesstokenWhenTheSecretIsWrongThenItsFault() {
    satusehat("sandbox-simpus", "wrong").then().statusCode(401)
        .body("ErrorCode", equalTo("invalid_client"), "Error", equalTo("ClientId is Invalid"));
  }

  @Test
  void secretWhenWrongTenTimesThenTheClientWaitsEvenWithTheRightOne() {
    clients.store(Client.program("it-guess", "IT", FACILITY, Set.of("system/*.rs")), "it-guess-secret");
    for (int time = 0; time < 10; time++) {
      satusehat("it-guess", "wrong-" + time).then().statusCode(401);
    }

    satusehat("it-guess", "it-guess-secret").then().statusCode(429).header("Retry-After", matchesPattern("\\d+"));
    ask("it-guess", "it-guess-secret", null).then().statusCode(401).body("error", equalTo("invalid_client"));
    ask("sandbox-simpus", "sandbox-simpus-secret", null).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/fhir", "/fhir/", "/fhir/Patient", "/fhir-r4/v1/Patient", "/fhir/Patient/1/_history", "/fhir/StructureDefinition",
    "/fhir/metadata?_getpages=1", "/fhir/metadata?%5Fgetpages=1", "/fhir/swagger-ui/x?_getpages=1", "/dashboard"})
  void anythingWhenWithoutATokenThenAnOutcomeThatSaysSo(String path) {
    plain().urlEncodingEnabled(false).get(path).then().statusCode(401)
        .header("WWW-Authenticate", equalTo("Bearer")).header("X-Request-ID", notNullValue())
        .contentType(containsString("application/fhir+json"))
        .body("resourceType", equalTo("OperationOutcome"), "issue[0].code", equalTo("login"))
        .body("issue[0].details.coding[0].code", equalTo("token-missing"))
        .body("issue[0].details.text", containsString("memerlukan token"));
    plain().contentType("application/fhir+json").body("{}").urlEncodingEnabled(false).post(path).then().statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/", "/index.html", "/pages.css", "/pages.js", "/icon.svg", "/try/", "/fhir/metadata", "/fhir-r4/v1/metadata",
    "/fhir/.well-known/smart-configuration", "/fhir-r4/v1/.well-known/smart-configuration", "/oauth2/jwks",
    "/.well-known/oauth-authorization-server", "/login", "/logout", "/fhir/swagger-ui/"})
  void openPathWhenWithoutATokenThenItIsRead(String path) {
    plain().get(path).then().statusCode(200);
  }

  @Test
  void healthWhenAskedAtItsOwnPortThenNoToken() {
    given().baseUri("http://localhost").port(managementPort).get("/actuator/health").then().statusCode(200);
  }

  @Test
  void tokenWhenDamagedUnsignedExpiredOrForSomebodyElseThenItDoesNotHold() {
    String good = freshToken("sandbox-simpus");
    String[] parts = good.split("\\.");
    String unsigned = base64("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + "." + parts[1] + ".";
    JwtClaimsSet.Builder old = claims().issuedAt(Instant.now().minusSeconds(7200))
        .expiresAt(Instant.now().minusSeconds(3600));

    for (String bad : List.of(
        good.substring(0, good.length() - 8) + "AAAAAAAA",
        parts[0] + "." + base64("{\"sub\":\"x\",\"ilp_kind\":\"national\"}") + "." + parts[2],
        unsigned,
        "nonsense",
        signed("at+jwt", old),
        signed("at+jwt", claims().audience(List.of("somebody-else"))),
        signed("JWT", claims()),
        signed("at+jwt", claims().claim("ilp_kind", "emperor")))) {
      read(bad).then().statusCode(401).header("WWW-Authenticate", containsString("invalid_token"))
          .body("issue[0].details.coding[0].code", equalTo("token-invalid"));
    }
    read(signed("at+jwt", claims())).then().statusCode(200);
  }

  @Test
  void tokenWhenInTheAddressThenItIsNotLookedAt() {
    plain().get("/fhir/Organization?access_token=" + freshToken("sandbox-simpus")).then().statusCode(401);
  }

  @Test
  void revokeWhenTheClientGivesItsTokenBackThenItDoesNotHold() {
    String token = freshToken("sandbox-pustu");

    plain().auth().preemptive().basic("sandbox-pustu", "sandbox-pustu-secret").formParam("token", token)
        .post("/oauth2/revoke").then().statusCode(200);

    read(token).then().statusCode(401);
    read(freshToken("sandbox-pustu")).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fhir", "/fhir-r4/v1"})
  void discoveryWhenReadThenWhatSmartAsksFor(String base) {
    plain().header("Origin", "https://elsewhere.example").get(base + "/.well-known/smart-configuration").then()
        .statusCode(200).header("Access-Control-Allow-Origin", equalTo("*"))
        .body("issuer", equalTo("http://localhost:" + port()))
        .body("token_endpoint", equalTo("http://localhost:" + port() + "/oauth2/token"))
        .body("grant_types_supported", hasItems("client_credentials", "authorization_code"))
        .body("token_endpoint_auth_signing_alg_values_supported", hasItems("ES384", "RS384"))
        .body("code_challenge_methods_supported", equalTo(List.of("S256")))
        .body("capabilities", hasItems("permission-v2", "client-confidential-asymmetric"));
  }

  @Test
  void jwksWhenReadThenNoPrivatePart() {
    Response set = plain().get("/oauth2/jwks");

    set.then().body("keys.kid", hasItems(keys.current()));
    assertThat(set.<List<Map<String, Object>>>path("keys")).allSatisfy(key ->
        assertThat(key).doesNotContainKeys("d", "p", "q", "dp", "dq", "qi"));
  }

  @Test
  void keysWhenReadByAnotherNodeThenTheSameAndAfterTheirTimeANewOneBesideTheOld() {
    String token = freshToken("sandbox-simpus");
    String before = keys.current();

    assertThat(new SigningKeys(database, settings, cipher, Clock.systemUTC()).current()).isEqualTo(before);
    SigningKeys later = new SigningKeys(database, settings, cipher,
        Clock.offset(Clock.systemUTC(), Duration.ofDays(settings.rotateDays() + 1L)));
    assertThat(later.current()).isNotEqualTo(before);
    read(token).then().statusCode(200);
  }

  @Test
  void keysWhenStoredThenEncryptedAndThoseOfAnEarlierVersionAreRewritten() throws JOSEException {
    freshToken("sandbox-simpus");
    RSAKey old = new RSAKeyGenerator(2048).keyID("it-old").generate();
    jdbc().update("insert into ilp.signing_key (kid, jwk, created_at) values ('it-old', ?, now() - interval '1 day')",
        old.toJSONString());
    try {
      SigningKeys reread = new SigningKeys(database, settings, cipher, Clock.systemUTC()).checked();

      assertThat(reread.get(new JWKSelector(new JWKMatcher.Builder().keyID("it-old").build()), null)).hasSize(1);
      assertThat(jdbc().queryForList("select jwk from ilp.signing_key", String.class)).hasSizeGreaterThan(1)
          .allSatisfy(jwk -> assertThat(jwk).startsWith("{aes-gcm}"));
      KeyCipher another = new KeyCipher(Base64.getEncoder().encodeToString(new byte[32]));
      assertThatIllegalStateException().isThrownBy(
          () -> new SigningKeys(database, settings, another, Clock.systemUTC()).checked())
          .withMessageContaining("ilp.token.key-secret");
    } finally {
      jdbc().update("delete from ilp.signing_key where kid = 'it-old'");
    }
  }

  @Test
  void clientWhenClosedThenItsTokensStopWithinSecondsAndItGetsNoOther() {
    clients.store(Client.program("it-closed", "IT", FACILITY, Set.of("system/*.rs")), "it-closed-secret");
    String token = freshToken("it-closed");
    read(token).then().statusCode(200);

    clients.setClosed("it-closed", true);

    await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> read(token).then().statusCode(401));
    ask("it-closed", "it-closed-secret", null).then().statusCode(401).body("error", equalTo("invalid_client"));
    clients.setClosed("it-closed", false);
    ask("it-closed", "it-closed-secret", null).then().statusCode(200);
  }

  @Test
  void sessionsWhenAllOfAClientAreEndedThenItsTokensStopAndItMayGetNewOnes() {
    clients.store(Client.program("it-ended", "IT", FACILITY, Set.of("system/*.rs")), "it-ended-secret");
    String token = freshToken("it-ended");
    assertThat(sessions.of("it-ended")).singleElement().satisfies(session -> {
      assertThat(session.login()).isFalse();
      assertThat(session.until()).isAfter(Instant.now());
    });

    sessions.endAll("it-ended");

    assertThat(sessions.of("it-ended")).isEmpty();
    read(token).then().statusCode(401);
    read(freshToken("it-ended")).then().statusCode(200);
  }

  @Test
  void secretWhenChangedThenOnlyTheNewOneIsGood() {
    clients.store(Client.program("it-renewed", "IT", FACILITY, Set.of("system/*.rs")), "it-renewed-secret");

    assertThat(clients.changeSecret("it-renewed", "it-another-secret")).isTrue();
    assertThat(clients.changeSecret("it-unknown", "it-another-secret")).isFalse();

    ask("it-renewed", "it-renewed-secret", null).then().statusCode(401);
    ask("it-renewed", "it-another-secret", null).then().statusCode(200);
  }

  @Test
  void databaseWhenLookedAtThenNoSecretPasswordOrTokenInIt() {
    String token = freshToken("sandbox-simpus");

    assertThat(jdbc().queryForList("select client_secret from oauth2_registered_client", String.class))
        .allSatisfy(secret -> assertThat(secret == null ? "{bcrypt}" : secret).startsWith("{bcrypt}"));
    assertThat(jdbc().queryForList("select password from ilp.account", String.class)).isNotEmpty()
        .allSatisfy(password -> assertThat(password).startsWith("{bcrypt-hmac-sha384}"));
    assertThat(jdbc().queryForList("select access_token_value from oauth2_authorization", String.class))
        .isNotEmpty().doesNotContain(token)
        .allSatisfy(value -> assertThat(value == null ? "sha256:" : value).startsWith("sha256:"));
  }

  @Test
  void sandboxWhenSwitchedOffThenItsClientsAndAccountsAreGone() {
    sandbox(false).run(null);
    try {
      ask("sandbox-kader", "sandbox-kader-secret", null).then().statusCode(401);
      assertThat(accounts.find("auditor")).isEmpty();
    } finally {
      sandbox(true).run(null);
      jdbc().update("delete from ilp.login_attempt");
      forgetTokens();
    }
    ask("sandbox-kader", "sandbox-kader-secret", null).then().statusCode(200);
  }

  private SandboxClients sandbox(boolean enabled) {
    return new SandboxClients(clients, accounts, sessions, once, jdbc(), server, settings, enabled);
  }

  private JwtClaimsSet.Builder claims() {
    return JwtClaimsSet.builder().subject("it").audience(List.of(settings.audience())).id("it")
        .issuedAt(Instant.now()).expiresAt(Instant.now().plusSeconds(60))
        .claim("client_id", "it").claim("ilp_kind", "facility")
        .claim("ilp_organizations", List.of("puskesmas-halilulik")).claim("scope", "system/*.rs");
  }

  private String signed(String type, JwtClaimsSet.Builder claims) {
    JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).type(type).keyId(keys.current()).build();
    return encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
  }

  private String freshToken(String client) {
    return ask(client, client + "-secret", null).then().statusCode(200).extract().path("access_token");
  }

  private Response ask(String client, String secret, String scope) {
    RequestSpecification request = plain().formParam("grant_type", "client_credentials")
        .formParam("client_id", client).formParam("client_secret", secret);
    return (scope == null ? request : request.formParam("scope", scope)).post("/oauth2/token");
  }

  private Response satusehat(String client, String secret) {
    return plain().formParam("client_id", client).formParam("client_secret", secret)
        .post("/oauth2/v1/accesstoken?grant_type=client_credentials");
  }

  private Response read(String token) {
    return bearer(token).get("/fhir/Organization?_count=1");
  }

  private RequestSpecification bearer(String token) {
    return plain().header("Authorization", "Bearer " + token);
  }

  private RequestSpecification plain() {
    return given().baseUri("http://localhost").port(port());
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
