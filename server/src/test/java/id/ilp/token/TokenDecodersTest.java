package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenDecodersTest {

  @ParameterizedTest
  @CsvSource({"at_hash,abc", "c_hash,abc", "typ,ID", "typ,Refresh", "typ,Offline", "typ,Logout"})
  void accessTokenOnlyWhenTheClaimsAreOfAnotherKindOfTokenThenRefused(String claim, String value) {
    assertThat(TokenDecoders.accessTokenOnly(token(claim, value)).hasErrors()).isTrue();
  }

  @Test
  void accessTokenOnlyWhenKeycloakOrAnyoneGivesAnAccessTokenThenTaken() {
    assertThat(TokenDecoders.accessTokenOnly(token("typ", "Bearer")).hasErrors()).isFalse();
    assertThat(TokenDecoders.accessTokenOnly(token("scope", "system/*.rs")).hasErrors()).isFalse();
  }

  private static Jwt token(String claim, String value) {
    return Jwt.withTokenValue("x").header("alg", "RS256").claim("sub", "someone").claim(claim, value).build();
  }
}
