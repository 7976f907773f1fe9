package id.ilp.guard;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How far a caller may go. Every key is explained in {@code application.yaml}.
 *
 * @param allowedOrigins origins of pages elsewhere whose scripts may call the API; empty: none
 * @param formOrigins origins of programs that people are sent back to after they have signed in here; empty: none
 * @param trustedProxy addresses of the proxies in front of the server; empty: whoever connects is the caller
 * @param requestsPerMinute requests of one client, and of one person at it, in a minute
 * @param anonymousPerMinute requests without a token from one address in a minute, pages aside
 * @param expensiveAtOnce expensive calls of one client at the same time
 * @param addressLength longest address of a request, with its query, in characters
 * @param searchParameters most parameters of one search
 * @param attachmentTypes types of content that Binary and attachments may hold
 */
@ConfigurationProperties("ilp.guard")
record GuardSettings(
    List<String> allowedOrigins,
    List<String> formOrigins,
    List<String> trustedProxy,
    int requestsPerMinute,
    int anonymousPerMinute,
    int expensiveAtOnce,
    int addressLength,
    int searchParameters,
    List<String> attachmentTypes) {

  GuardSettings {
    allowedOrigins = filled(allowedOrigins);
    formOrigins = filled(formOrigins);
    trustedProxy = filled(trustedProxy);
    attachmentTypes = filled(attachmentTypes);
    if (requestsPerMinute < 1 || anonymousPerMinute < 1 || expensiveAtOnce < 1 || addressLength < 1
        || searchParameters < 1) {
      throw new IllegalArgumentException("the limits of ilp.guard must be 1 or more");
    }
    allowedOrigins.forEach(GuardSettings::requireOrigin);
    formOrigins.forEach(GuardSettings::requireOrigin);
  }

  private static List<String> filled(List<String> values) {
    return values == null ? List.of() : values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }

  /** Both lists end up in headers: a star would open everything, a blank or semicolon would write other headers. */
  private static void requireOrigin(String origin) {
    if (!origin.matches("(?!https?:$)[a-z][a-z0-9+.-]*:(//[A-Za-z0-9.\\[\\]:-]+)?")) {
      throw new IllegalArgumentException("no origin, such as https://simpus.example: " + origin);
    }
  }
}
