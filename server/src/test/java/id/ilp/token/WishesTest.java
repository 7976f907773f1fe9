package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

class WishesTest {

  private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/svg+xml,*/*;q=0.8";

  private final HttpSessionRequestCache wishes = Wishes.ofPeople();
  private final MockHttpSession session = new MockHttpSession();

  @ParameterizedTest
  @CsvSource({
    "GET,/account,navigate", "GET,/account/,navigate", "GET,/account/,", "GET,/oauth2/authorize,navigate",
    "GET,/oauth2/%61uthorize,navigate"})
  void wishWhenABrowserOpensAPageThenItIsRemembered(String method, String path, String mode) {
    ask(method, path, BROWSER, mode);

    assertThat(wish()).endsWith(path + "?continue");
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/account/,'application/json',", "GET,/account/,'*/*',", "GET,/account/,,", "GET,/account/,image/*,no-cors",
    "GET,/account/,'text/html,*/*',cors", "POST,/account/end,text/html,navigate",
    "GET,/favicon.ico,text/html,navigate", "GET,/account/favicon.ico,text/html,navigate",
    "GET,/caller,text/html,navigate", "GET,/fhir/Patient,text/html,navigate", "GET,/oauth2/jwks,text/html,navigate",
    "GET,/logout,text/html,navigate"})
  void wishWhenAnythingElseIsAskedForThenTheOneBeforeStays(String method, String path, String accept, String mode) {
    ask("GET", "/account/", BROWSER, "navigate");
    ask(method, path, accept, mode);

    assertThat(wish()).endsWith("/account/?continue");
  }

  @Test
  void wishWhenNothingWasOpenedThenNone() {
    ask("GET", "/userinfo", BROWSER, "navigate");

    assertThat(wish()).isNull();
  }

  private void ask(String method, String path, String accept, String mode) {
    MockHttpServletRequest request = new MockHttpServletRequest(method, path);
    request.setSession(session);
    if (accept != null) {
      request.addHeader("Accept", accept);
    }
    if (mode != null) {
      request.addHeader("Sec-Fetch-Mode", mode);
    }
    wishes.saveRequest(request, new MockHttpServletResponse());
  }

  private String wish() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login");
    request.setSession(session);
    SavedRequest wish = wishes.getRequest(request, new MockHttpServletResponse());
    return wish == null ? null : wish.getRedirectUrl();
  }
}
