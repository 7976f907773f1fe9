package id.ilp.token;

import id.ilp.access.Claims;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks the foreign issuer, with the credentials that the client sent. */
final class ForwardedTokens implements TokenSource {

  private static final Duration AGAIN = Duration.ofSeconds(5);

  private final IssuerMetadata issuer;
  private final RestClient http;
  private final JwtDecoder decoder;

  ForwardedTokens(IssuerMetadata issuer, RestClient http, JwtDecoder decoder) {
    this.issuer = issuer;
    this.http = http;
    this.decoder = decoder;
  }

  @Override
  public Issued issue(String client, String secret, String address) throws RefusedException {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("grant_type", "client_credentials");
    form.add("client_id", client);
    form.add("client_secret", secret);
    try {
      Map<String, Object> answer = http.post()
          .uri((String) issuer.read().get("token_endpoint"))
          .contentType(MediaType.APPLICATION_FORM_URLENCODED)
          .body(form)
          .retrieve()
          .body(new ParameterizedTypeReference<Map<String, Object>>() { });
      if (answer == null || !(answer.get("access_token") instanceof String token)) {
        throw new RefusedException(Reason.ISSUER, AGAIN);
      }
      return issued(client, decoder.decode(token));
    } catch (HttpClientErrorException.TooManyRequests e) {
      throw new RefusedException(Reason.WAIT, AGAIN);
    } catch (HttpClientErrorException e) {
      throw new RefusedException(Reason.CLIENT, Duration.ZERO);
    } catch (RestClientException | JwtException e) {
      throw new RefusedException(Reason.ISSUER, AGAIN);
    }
  }

  private static Issued issued(String client, Jwt token) {
    List<String> organizations = token.getClaimAsStringList(Claims.ORGANIZATIONS);
    Instant end = token.getExpiresAt();
    return new Issued(token.getTokenValue(),
        end == null ? 0 : Duration.between(Instant.now(), end).toSeconds(),
        client,
        organizations == null ? List.of() : organizations);
  }
}
