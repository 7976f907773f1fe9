package id.ilp.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What can be read without a token: pages without data in them, and what the server says of itself. Nothing else. */
final class OpenPaths {

  private static final List<String> PATTERNS = List.of(
      // Start page, what pages share, and pages that ask for a token themselves.
      "/", "/index.html", "/*.css", "/*.js", "/*.svg", "/favicon.ico",
      "/ig", "/ig/**", "/try", "/try/**", "/audit", "/audit/**", "/care", "/care/**",
      "/packages/**",
      // What the server says of itself.
      "/fhir/metadata", "/fhir-r4/v1/metadata",
      "/fhir/swagger-ui", "/fhir/swagger-ui/**", "/fhir/api-docs",
      "/.well-known/**", "/oauth2/jwks", "/error");

  private static final List<String> OPEN_OF_API =
      List.of("/fhir/metadata", "/fhir/swagger-ui", "/fhir/api-docs", "/fhir-r4/v1/metadata");

  private OpenPaths() {}

  /** Asked of nearly every request, and spares it the patterns; what it does not know, they do. */
  static boolean isApi(HttpServletRequest request) {
    String path = request.getRequestURI();
    return (path.startsWith("/fhir/") || path.startsWith("/fhir-r4/"))
        && OPEN_OF_API.stream().noneMatch(path::startsWith);
  }

  /** Reading them only. HAPI gives out a page of an earlier answer at any address, hence the last condition. */
  static RequestMatcher[] matchers() {
    return Arrays.stream(new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD})
        .flatMap(method -> PATTERNS.stream().map(pattern -> matcher(method, pattern)))
        .toArray(RequestMatcher[]::new);
  }

  private static RequestMatcher matcher(HttpMethod method, String pattern) {
    RequestMatcher path = PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    return request -> path.matches(request) && request.getParameter("_getpages") == null;
  }
}
