package id.ilp.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import id.ilp.LiveServer;
import id.ilp.access.Caller.Kind;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page at which a person keeps her password and her sessions, and what signing out and closing do to tokens. */
class AccountIT extends LiveServer {

  private static final String NAME = "it.rosalia";
  private static final String PASSWORD = "kerbau-jalan-pelan";
  private static final String OTHER = "sirih-pinang-beranda";
  private static final String PAGE = "sandbox-page";
  private static final Pattern SESSION = Pattern.compile("name=\"session\" value=\"([^\"]+)\"");

  @Autowired
  private Accounts accounts;

  @Autowired
  private Sessions sessions;

  @BeforeEach
  void makeAccount() {
    accounts.store(new Account(NAME, "Rosalia <Uji>", Standing.of(Kind.AUDITOR), Set.of("ilp/audit")), PASSWORD);
    sessions.endAll(NAME);
    jdbc().update("delete from ilp.login_attempt");
  }

  @Test
  void accountWhenNobodyIsSignedInThenTheLoginPageComesFirst() {
    for (String path : new String[] {"/account", "/account/"}) {
      new Pkce(port()).show(path).then().statusCode(302).header("Location", containsString("/login"));
    }
    given().baseUri("http://localhost").port(port()).formParam("current", "x").formParam("new", "y")
        .post("/account/password").then().statusCode(403);
  }

  @Test
  void loginWhenOtherThingsWereAskedForMeanwhileThenItLeadsToThePageThatWasOpened() {
    Pkce browser = new Pkce(port());
    browser.show("/account/");
    browser.request().header("Accept", "*/*").get("/account/icon.svg").then().statusCode(302);
    browser.request().header("Accept", "*/*").get("/oauth2/somewhere").then().statusCode(401);

    assertThat(browser.login(NAME, PASSWORD).header("Location")).endsWith("/account/?continue");
  }

  @Test
  void accountWhenShownThenNamesAreTextAndNothingIsInlineOrCached() {
    Response page = signedIn(PASSWORD).show("/account/");

    page.then().statusCode(200).header("Cache-Control", containsString("no-store"));
    assertThat(page.asString()).contains("Rosalia &lt;Uji&gt;", NAME, "Ganti kata sandi", "Change the password")
        .doesNotContain("{{", "style=", "<script>");
  }

  @Test
  void passwordWhenChangedThenTheOldOneAndOtherSessionsAreNoGood() {
    Pkce elsewhere = signedIn(PASSWORD);
    String token = tokenAt(elsewhere);
    Pkce here = signedIn(PASSWORD);
    String kept = tokenAt(here);

    change(here, PASSWORD, OTHER).then().statusCode(303).header("Location", endsWith("state=changed"));

    assertOpens(token, false);
    assertOpens(kept, true);
    elsewhere.show("/account/").then().statusCode(302).header("Location", containsString("/login"));
    here.show("/account/").then().statusCode(200);
    assertThat(new Pkce(port()).login(NAME, PASSWORD).header("Location")).endsWith("/login?error");
    signedIn(OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "wrong-password," + OTHER + ",wrong", PASSWORD + ",kort-7,short", PASSWORD + ",indonesia1945,common",
    PASSWORD + ",rosalia-2026,context", PASSWORD + "," + PASSWORD + ",same"})
  void passwordWhenTheOldIsWrongOrTheNewIsPoorThenNothingChanges(String current, String chosen, String state) {
    Pkce browser = signedIn(PASSWORD);

    change(browser, current, chosen).then().statusCode(303).header("Location", endsWith("state=" + state));

    signedIn(PASSWORD);
  }

  @Test
  void passwordWhenGuessedAtThePageThenItIsCountedLikeALogin() {
    Pkce browser = signedIn(PASSWORD);
    for (int time = 0; time < 5; time++) {
      change(browser, "wrong-" + time, OTHER).then().header("Location", endsWith("state=wrong"));
    }

    change(browser, PASSWORD, OTHER).then().header("Location", endsWith("state=wrong"));
  }

  @Test
  void sessionsWhenSeenAndEndedThenTheirTokensStop() {
    Pkce elsewhere = signedIn(PASSWORD);
    String token = tokenAt(elsewhere);
    Pkce here = signedIn(PASSWORD);
    String page = here.show("/account/").asString();
    assertThat(page).contains("Halaman server");
    assertThat(SESSION.matcher(page).results().map(MatchResult::group)).hasSize(2);

    here.send("/account/", "/account/end-others", Map.of()).then().header("Location", endsWith("state=ended"));

    assertOpens(token, false);
    elsewhere.authorize(Pkce.query(PAGE, tryPage(), "ilp/audit")).then()
        .statusCode(302).header("Location", containsString("/login"));
    assertThat(SESSION.matcher(here.show("/account/").asString()).find()).isFalse();
  }

  @Test
  void sessionWhenOneIsEndedThenOnlyThatAndNobodyElses() {
    Pkce here = signedIn(PASSWORD);
    String token = tokenAt(here);
    String id = sessions.of(NAME).stream().filter(session -> !session.login()).findFirst().orElseThrow().id();
    Pkce stranger = new Pkce(port());
    stranger.login("auditor", "auditor-sandi");

    stranger.send("/account/", "/account/end", Map.of("session", id)).then().header("Location", endsWith("=gone"));
    assertOpens(token, true);
    here.send("/account/", "/account/end", Map.of("session", id)).then().header("Location", endsWith("=ended"));
    assertOpens(token, false);
    here.show("/account/").then().statusCode(200);
  }

  @Test
  void logoutWhenPressedThenTheTokensOfThatLoginStopAndNoOthers() {
    Pkce elsewhere = signedIn(PASSWORD);
    String kept = tokenAt(elsewhere);
    Pkce here = signedIn(PASSWORD);
    String token = tokenAt(here);

    here.send("/logout", "/logout", Map.of()).then().statusCode(302).header("Location", endsWith("/login?logout"));

    assertOpens(token, false);
    assertOpens(kept, true);
  }

  @Test
  void accountWhenClosedThenTokensStopWithinSecondsAndNothingOpensAnyMore() {
    Pkce browser = signedIn(PASSWORD);
    String token = tokenAt(browser);

    accounts.setClosed(NAME, true);

    await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertOpens(token, false));
    browser.show("/account/").then().statusCode(302).header("Location", containsString("/login"));
    assertThat(new Pkce(port()).login(NAME, PASSWORD).header("Location")).endsWith("/login?error");
  }

  @Test
  void loginWhenItsTimeIsOverThenThePersonSignsInAgain() {
    Pkce browser = signedIn(PASSWORD);
    jdbc().update("update ilp.login_session set ends_at = now() - interval '1 second' where person = ?", NAME);

    browser.show("/account/").then().statusCode(302).header("Location", containsString("/login"));
    browser.authorize(Pkce.query(PAGE, tryPage(), "ilp/audit")).then().header("Location", containsString("/login"));
  }

  @Test
  void passwordWhenSetBySomebodyElseThenItOpensOnlyThePageWhereSheSetsHerOwn() {
    accounts.startPassword(NAME, "awal-" + OTHER, Duration.ofHours(72));
    Pkce browser = new Pkce(port());
    browser.authorize(Pkce.query(PAGE, tryPage(), "ilp/audit"));
    Response back = browser.follow(browser.login(NAME, "awal-" + OTHER));
    assertThat(back.header("Location")).endsWith("/account/?state=first");
    for (String written : new String[] {"%61uthorize", "authorize"}) {
      browser.show("/oauth2/" + written + "?" + Pkce.query(PAGE, tryPage(), "ilp/audit")).then()
          .header("Location", endsWith("/account/?state=first"));
    }

    Response changed = change(browser, "awal-" + OTHER, OTHER);

    changed.then().statusCode(303).header("Location", containsString("/oauth2/authorize"));
    assertThat(Pkce.codeIn(browser.follow(changed))).isNotBlank();
    assertThat(accounts.look(NAME).orElseThrow().passwordUntil()).isNull();
  }

  @Test
  void passwordWhenSetBySomebodyElseAndItsTimeIsOverThenItIsNoGood() {
    accounts.startPassword(NAME, OTHER, Duration.ofSeconds(-1));

    assertThat(new Pkce(port()).login(NAME, OTHER).header("Location")).endsWith("/login?error");
  }

  private Pkce signedIn(String password) {
    Pkce browser = new Pkce(port());
    assertThat(browser.login(NAME, password).header("Location")).doesNotContain("error");
    return browser;
  }

  private String tokenAt(Pkce browser) {
    String code = Pkce.codeIn(browser.authorize(Pkce.query(PAGE, tryPage(), "ilp/audit")));
    return given().baseUri("http://localhost").port(port()).formParam("grant_type", "authorization_code")
        .formParam("client_id", PAGE).formParam("code", code).formParam("redirect_uri", tryPage())
        .formParam("code_verifier", Pkce.VERIFIER).post("/oauth2/token").then().statusCode(200)
        .extract().path("access_token");
  }

  private static Response change(Pkce browser, String current, String chosen) {
    return browser.send("/account/", "/account/password", Map.of("current", current, "new", chosen));
  }

  private void assertOpens(String token, boolean open) {
    assertThat(statusOf(token) != 401).isEqualTo(open);
  }

  private int statusOf(String token) {
    return given().baseUri("http://localhost").port(port()).header("Authorization", "Bearer " + token)
        .get("/fhir/Organization?_count=1").statusCode();
  }

  private String tryPage() {
    return "http://localhost:" + port() + "/try/";
  }
}
