package id.ilp.token;

import static io.restassured.RestAssured.given;

import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;

/** A browser that signs a person in at a page, step by step. */
final class Pkce {

  static final String VERIFIER = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ";

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final int port;
  private final Map<String, String> cookies = new HashMap<>();

  Pkce(int port) {
    this.port = port;
  }

  /** The query of an authorization request as a page sends it. */
  static String query(String client, String redirect, String scope) {
    return "response_type=code&state=xyz&client_id=" + client + "&redirect_uri=" + redirect
        + "&scope=" + scope.replace(" ", "%20") + "&code_challenge_method=S256&code_challenge=" + Hash.of(VERIFIER);
  }

  Response authorize(String query) {
    return keep(request().header("Accept", "text/html").get("/oauth2/authorize?" + query));
  }

  Response show(String path) {
    return keep(request().header("Accept", "text/html").get(path));
  }

  /** Sends a form as the page has it: with what the page holds against forged ones. */
  Response send(String page, String action, Map<String, String> fields) {
    String csrf = csrfIn(show(page));
    return keep(request().formParams(fields).formParam("_csrf", csrf).post(action));
  }

  /** Sends the form; the answer redirects to where the person wanted to go, or back to the form. */
  Response login(String name, String password) {
    return send("/login", "/login", Map.of("username", name, "password", password));
  }

  Response follow(Response redirect) {
    return keep(request().header("Accept", "text/html").get(redirect.header("Location")));
  }

  Map<String, String> cookies() {
    return cookies;
  }

  RequestSpecification request() {
    return given().baseUri("http://localhost").port(port).urlEncodingEnabled(false).cookies(cookies)
        .config(RestAssuredConfig.config().redirect(RedirectConfig.redirectConfig().followRedirects(false)));
  }

  static String codeIn(Response redirect) {
    return UriComponentsBuilder.fromUriString(redirect.header("Location")).build().getQueryParams().getFirst("code");
  }

  private static String csrfIn(Response page) {
    Matcher csrf = CSRF.matcher(page.asString());
    if (!csrf.find()) {
      throw new AssertionError("the page has no token against forged requests");
    }
    return csrf.group(1);
  }

  private Response keep(Response response) {
    cookies.putAll(response.cookies());
    return response;
  }
}
