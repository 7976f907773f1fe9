package id.ilp.token;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The client's id in the header of HTTP Basic, for the audit record of a refusal. */
final class BasicName {

  private static final String BASIC = "Basic ";

  private BasicName() {}

  static Optional<String> of(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return Optional.empty();
    }
    try {
      String both = new String(Base64.getDecoder().decode(header.substring(BASIC.length())), StandardCharsets.UTF_8);
      int colon = both.indexOf(':');
      return colon < 1
          ? Optional.empty()
          : Optional.of(URLDecoder.decode(both.substring(0, colon), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
