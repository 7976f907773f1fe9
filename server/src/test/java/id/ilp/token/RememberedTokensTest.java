package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class RememberedTokensTest {

  private final AtomicInteger signatures = new AtomicInteger();
  private final AtomicBoolean revoked = new AtomicBoolean();
  private final RememberedTokens tokens = new RememberedTokens(this::check, token -> revoked.get()
      ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
      : OAuth2TokenValidatorResult.success());

  @Test
  void decodeWhenTheTokenComesAgainThenItsSignatureIsNotCheckedAgain() {
    tokens.decode("good");
    tokens.decode("good");

    assertThat(signatures).hasValue(1);
  }

  @Test
  void decodeWhenARememberedTokenIsRevokedThenItIsRefused() {
    tokens.decode("good");
    revoked.set(true);

    assertThatThrownBy(() -> tokens.decode("good")).isInstanceOf(JwtValidationException.class);
  }

  @Test
  void decodeWhenTheSignatureIsWrongThenItIsRefusedEachTime() {
    for (int time = 1; time <= 2; time++) {
      assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
      assertThat(signatures).hasValue(time);
    }
  }

  private Jwt check(String token) {
    signatures.incrementAndGet();
    if (token.equals("bad")) {
      throw new BadJwtException("signature");
    }
    return Jwt.withTokenValue(token).header("alg", "RS256").claim("sub", "someone").build();
  }
}
