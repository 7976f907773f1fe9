package id.ilp.guard;

import java.time.Duration;
import java.util.List;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** Which pages elsewhere may call what. Spring Security answers by it, a browser's question before a call included. */
final class CrossOrigin {

  /** How long a browser need not ask again. */
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private CrossOrigin() {}

  /**
   * @param origins pages that may call the API with a token; there are no cookies to send along
   */
  static UrlBasedCorsConfigurationSource source(List<String> origins) {
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    CorsConfiguration published = new CorsConfiguration();
    published.setAllowedOrigins(List.of(CorsConfiguration.ALL));
    published.setAllowedMethods(List.of("GET", "HEAD"));
    source.registerCorsConfiguration("/ig/**", published);
    source.registerCorsConfiguration("/packages/**", published);
    if (!origins.isEmpty()) {
      CorsConfiguration api = api(origins);
      for (String path : List.of("/fhir/**", "/fhir-r4/v1/**", "/oauth2/**")) {
        source.registerCorsConfiguration(path, api);
      }
    }
    return source;
  }

  private static CorsConfiguration api(List<String> origins) {
    CorsConfiguration api = new CorsConfiguration();
    api.setAllowedOrigins(origins);
    api.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
    api.setAllowedHeaders(List.of(
        "Accept", "Accept-Language", "Authorization", "Content-Type", "If-Match", "If-Modified-Since",
        "If-None-Exist", "If-None-Match", "Prefer", "X-Organization", "X-Purpose-Of-Use", "X-Request-ID"));
    api.setExposedHeaders(List.of(
        "ETag", "Last-Modified", "Location", "Retry-After", "WWW-Authenticate", "X-Request-ID"));
    api.setAllowCredentials(false);
    api.setMaxAge(REMEMBERED);
    return api;
  }
}
