package id.ilp.token;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.client.RestClient;

/** Tokens from an OpenID Connect issuer, Keycloak for one. This server checks them and issues none. */
@Configuration(proxyBeanMethods = false)
@Conditional(OwnIssuer.Foreign.class)
class ForeignIssuerConfiguration {

  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  @Bean
  JwtDecoder jwtDecoder(TokenSettings settings) {
    return TokenDecoders.foreign(settings, requests());
  }

  @Bean
  IssuerMetadata issuerMetadata(TokenSettings settings) {
    return new IssuerMetadata(settings.issuerUri(), http());
  }

  @Bean
  TokenConfiguration.SmartSource smartSource(IssuerMetadata issuer, TokenSettings settings) {
    return new TokenConfiguration.SmartSource(request ->
        SmartDocument.foreign(issuer.read(), settings.pageClient(), settings.requiredAcr()));
  }

  @Bean
  TokenConfiguration.ForeignTokens foreignTokens(
      IssuerMetadata issuer, JwtDecoder decoder, ObjectMapper json, ApplicationEventPublisher publisher) {
    // Only the issuer knows which names are clients: what is refused stays without a name.
    TokenNews news = new TokenNews(publisher, client -> false, person -> false);
    return new TokenConfiguration.ForeignTokens(
        new SatusehatTokenFilter(new ForwardedTokens(issuer, http(), decoder), news, json));
  }

  private static RestClient http() {
    return RestClient.builder().requestFactory(requests()).build();
  }

  private static SimpleClientHttpRequestFactory requests() {
    SimpleClientHttpRequestFactory requests = new NoRedirects();
    requests.setConnectTimeout(TIMEOUT);
    requests.setReadTimeout(TIMEOUT);
    return requests;
  }

  /** The addresses are the operator's; nobody else says where keys and secrets come from or go to. */
  private static final class NoRedirects extends SimpleClientHttpRequestFactory {

    @Override
    protected void prepareConnection(HttpURLConnection connection, String method) throws IOException {
      super.prepareConnection(connection, method);
      connection.setInstanceFollowRedirects(false);
    }
  }
}
