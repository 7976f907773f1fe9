package id.ilp.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * What a foreign issuer says of itself, asked for at most every ten minutes. What names another issuer is not believed
 * (OpenID Connect Discovery 1.0, 4.3): somebody else would be handed the secrets of clients.
 */
final class IssuerMetadata {

  private static final Duration HOLDS = Duration.ofMinutes(10);

  private record Known(Map<String, Object> document, Instant at) {}

  private final String issuer;
  private final RestClient http;

  private volatile Known known;

  IssuerMetadata(String issuer, RestClient http) {
    this.issuer = issuer;
    this.http = http;
  }

  /**
   * What it said last, if it does not answer now.
   *
   * @throws RestClientException if it has never answered, or only in the name of another issuer
   */
  Map<String, Object> read() {
    Known last = known;
    if (last != null && last.at().plus(HOLDS).isAfter(Instant.now())) {
      return last.document();
    }
    try {
      Map<String, Object> document = http.get()
          .uri(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration")
          .retrieve()
          .body(new ParameterizedTypeReference<Map<String, Object>>() { });
      if (document == null || !(document.get("token_endpoint") instanceof String)) {
        throw new RestClientException("the issuer names no token endpoint");
      }
      if (!issuer.equals(document.get("issuer"))) {
        throw new RestClientException("the document names another issuer");
      }
      known = new Known(Map.copyOf(document), Instant.now());
      return known.document();
    } catch (RestClientException e) {
      if (last == null) {
        throw e;
      }
      return last.document();
    }
  }
}
