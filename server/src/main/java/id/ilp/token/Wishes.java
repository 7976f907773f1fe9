package id.ilp.token;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Where a person wanted to go when the login form or her own password came first. Only what a browser opens as a page
 * is remembered: what a page or the browser itself asks for beside it would take the place of where she was going.
 */
final class Wishes {

  private Wishes() {}

  /** Every one of them looks at the same place in the session. */
  static HttpSessionRequestCache ofPeople() {
    HttpSessionRequestCache wishes = new HttpSessionRequestCache();
    wishes.setRequestMatcher(new AndRequestMatcher(
        new OrRequestMatcher(page("/account"), page(AccountPage.PATH), page("/oauth2/authorize")),
        html(),
        request -> isNavigation(request.getHeader("Sec-Fetch-Mode"))));
    return wishes;
  }

  /** Not every browser says it. */
  private static boolean isNavigation(String mode) {
    return mode == null || mode.equals("navigate");
  }

  private static RequestMatcher page(String path) {
    return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, path);
  }

  private static RequestMatcher html() {
    MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
    html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
    return html;
  }
}
