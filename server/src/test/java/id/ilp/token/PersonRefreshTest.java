package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

class PersonRefreshTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  @Test
  void withinWhenRenewedThenItEndsTwelveHoursAfterTheCodeAndNotLater() {
    OAuth2RefreshToken renewed = new OAuth2RefreshToken("x", NOW, NOW.plus(Duration.ofHours(12)));

    assertThat(PersonRefresh.within(renewed, begun(NOW.minus(Duration.ofHours(9)))).getExpiresAt())
        .isEqualTo(NOW.plus(Duration.ofHours(3)));
  }

  @Test
  void withinWhenItEndsEarlierAnywayThenUnchanged() {
    OAuth2RefreshToken brief = new OAuth2RefreshToken("x", NOW, NOW.plus(Duration.ofHours(1)));

    assertThat(PersonRefresh.within(brief, begun(NOW))).isSameAs(brief);
  }

  private static OAuth2Authorization begun(Instant at) {
    RegisteredClient client = RegisteredClient.withId("web").clientId("web")
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri("https://app.example/back").build();
    return OAuth2Authorization.withRegisteredClient(client).id(UUID.randomUUID().toString()).principalName("auditor")
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .token(new OAuth2AuthorizationCode("code", at, at.plusSeconds(60))).build();
  }
}
