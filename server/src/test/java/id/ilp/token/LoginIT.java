package id.ilp.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.ilp.LiveServer;
import id.ilp.access.Caller.Kind;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** People: the login form, the code, the token, its renewal. */
class LoginIT extends LiveServer {

  private static final String PAGE = "sandbox-page";

  @Autowired
  private Clients clients;

  @Autowired
  private Accounts accounts;

  @Test
  void loginWhenThePasswordIsRightThenATokenForThePersonWithinHerScopes() {
    Pkce browser = new Pkce(port());
    browser.authorize(Pkce.query(PAGE, tryPage(), "ilp/audit user/AuditEvent.rs ilp/by-name")).then()
        .statusCode(302).header("Location", containsString("/login"));
    String before = browser.cookies().toString();
    Response back = browser.login("Auditor", "auditor-sandi");
    assertThat(browser.cookies().toString()).as("a new session after the login").isNotEqualTo(before);
    String code = Pkce.codeIn(browser.follow(back));

    Response answer = change(PAGE, code, Pkce.VERIFIER, tryPage());

    answer.then().statusCode(200).body("access_token", notNullValue(), "refresh_token", nullValue());
    assertThat(answer.<String>path("scope").split(" "))
        .containsExactlyInAnyOrder("ilp/audit", "user/AuditEvent.rs");
    open(answer.path("access_token"), 200);
    // A code is good for one token; who tries it again takes that away, too.
    change(PAGE, code, Pkce.VERIFIER, tryPage()).then().statusCode(400).body("error", equalTo("invalid_grant"));
    open(answer.path("access_token"), 401);
  }

  @Test
  void codeWhenTheVerifierIsMissingOrWrongThenNoToken() {
    String code = signedIn(PAGE, tryPage());

    change(PAGE, code, "wrong-wrong-wrong-wrong-wrong-wrong-wrong-wrong", tryPage()).then().statusCode(400);
    plain().formParam("grant_type", "authorization_code").formParam("client_id", PAGE).formParam("code", code)
        .formParam("redirect_uri", tryPage()).post("/oauth2/token").then().statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&code_challenge_method=plain&code_challenge=" + Pkce.VERIFIER})
  void authorizeWhenWithoutS256ThenItIsRefused(String challenge) {
    Pkce browser = new Pkce(port());

    browser.authorize("response_type=code&state=xyz&client_id=" + PAGE + "&redirect_uri=" + tryPage() + challenge)
        .then().header("Location", containsString("error=invalid_request"));
  }

  @Test
  void authorizeWhenTheRedirectIsNotRegisteredThenNobodyIsSentThere() {
    new Pkce(port()).authorize(Pkce.query(PAGE, "http://evil.example/", "ilp/audit")).then()
        .statusCode(400).header("Location", nullValue());
  }

  @Test
  void refreshWhenUsedThenANewOneAndTheOldIsGone() {
    String redirect = "https://app.example/back";
    clients.store(Client.pages("it-web", "IT", Set.of("ilp/audit"), List.of(redirect)), "it-web-secret");
    Response first = plain().auth().preemptive().basic("it-web", "it-web-secret")
        .formParam("grant_type", "authorization_code").formParam("code", signedIn("it-web", redirect))
        .formParam("redirect_uri", redirect).formParam("code_verifier", Pkce.VERIFIER).post("/oauth2/token");
    first.then().statusCode(200);
    String refresh = first.path("refresh_token");

    Response second = refresh(refresh);
    second.then().statusCode(200);
    assertThat(second.<String>path("refresh_token")).isNotEqualTo(refresh);
    refresh(refresh).then().statusCode(400).body("error", equalTo("invalid_grant"));
    open(second.path("access_token"), 200);
  }

  @Test
  void loginWhenWrongFiveTimesThenTheRightPasswordIsRefusedTooAndAnUnknownNameLooksTheSame() {
    accounts.store(new Account("it.guess", "IT", Standing.of(Kind.AUDITOR), Set.of("ilp/audit")), "it-guess-password");
    Pkce browser = new Pkce(port());
    for (int time = 0; time < 5; time++) {
      assertRefused(browser.login("it.guess", "wrong"));
      assertRefused(browser.login("it.nobody", "wrong"));
    }

    assertRefused(browser.login("it.guess", "it-guess-password"));
    assertRefused(browser.login("it.nobody", "wrong"));
    assertThat(jdbc().queryForObject(
        "select count(*) from ilp.login_attempt where waits_until > now()", Integer.class)).isGreaterThanOrEqualTo(2);
  }

  @Test
  void loginWhenTheFormIsForgedThenItIsRefused() {
    plain().formParam("username", "auditor").formParam("password", "auditor-sandi").post("/login").then()
        .statusCode(403);
  }

  @Test
  void loginPageWhenReadThenBothLanguagesAndNothingInline() {
    Response page = plain().header("Accept-Language", "en").get("/login");

    page.then().statusCode(200).header("Content-Security-Policy", containsString("script-src 'self'"))
        .header("X-Frame-Options", equalTo("DENY"));
    assertThat(page.asString()).contains("<html lang=\"en\">", "Kata sandi", "Password")
        .doesNotContain("style=", "<script>", "{{");
    assertThat(page.header("Set-Cookie")).startsWith("ilp-session=").contains("HttpOnly").contains("SameSite=Lax");
  }

  @Test
  void sessionWhenSignedInThenItOpensNothingOfTheApi() {
    Pkce browser = new Pkce(port());
    browser.login("auditor", "auditor-sandi");

    browser.request().get("/fhir/AuditEvent").then().statusCode(401);
  }

  private String signedIn(String client, String redirect) {
    Pkce browser = new Pkce(port());
    browser.authorize(Pkce.query(client, redirect, "ilp/audit"));
    return Pkce.codeIn(browser.follow(browser.login("auditor", "auditor-sandi")));
  }

  private void assertRefused(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.header("Location")).endsWith("/login?error");
  }

  private Response change(String client, String code, String verifier, String redirect) {
    return plain().formParam("grant_type", "authorization_code").formParam("client_id", client)
        .formParam("code", code).formParam("redirect_uri", redirect).formParam("code_verifier", verifier)
        .post("/oauth2/token");
  }

  private Response refresh(String token) {
    return plain().auth().preemptive().basic("it-web", "it-web-secret")
        .formParam("grant_type", "refresh_token").formParam("refresh_token", token).post("/oauth2/token");
  }

  private void open(String token, int status) {
    plain().header("Authorization", "Bearer " + token).get("/fhir/Organization?_count=1").then()
        .statusCode(status == 401 ? equalTo(401) : not(401));
  }

  private String tryPage() {
    return "http://localhost:" + port() + "/try/";
  }

  private RequestSpecification plain() {
    return given().baseUri("http://localhost").port(port()).redirects().follow(false);
  }
}
