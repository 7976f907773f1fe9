package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyCipherTest {

  private static final String SECRET = Base64.getEncoder().encodeToString(new byte[32]);
  private static final String JWK = "{\"kty\":\"RSA\",\"d\":\"abc\"}";

  private final KeyCipher cipher = new KeyCipher(SECRET);

  @Test
  void encryptWhenDoneTwiceThenNothingIsReadableAndNoTextIsTheSame() {
    String first = cipher.encrypt("kid", JWK);

    assertThat(KeyCipher.isEncrypted(first)).isTrue();
    assertThat(KeyCipher.isEncrypted(JWK)).isFalse();
    assertThat(first).doesNotContain("RSA").isNotEqualTo(cipher.encrypt("kid", JWK));
    assertThat(new KeyCipher(SECRET).decrypt("kid", first)).isEqualTo(JWK);
  }

  @Test
  void decryptWhenTheSecretTheNameOrTheTextIsAnotherThenRefused() {
    String text = cipher.encrypt("kid", JWK);
    byte[] other = new byte[32];
    other[0] = 1;

    assertThatIllegalStateException().isThrownBy(
        () -> new KeyCipher(Base64.getEncoder().encodeToString(other)).decrypt("kid", text));
    assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt("another", text));
    assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt("kid", text.substring(0, text.length() - 8)));
    assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt("kid", "{aes-gcm}AAAA"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rahasia", "cmFoYXNpYQ==", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=AAAA"})
  void newWhenTheSecretIsNot32BytesInBase64ThenRefusedAndNotRepeated(String secret) {
    assertThatIllegalArgumentException().isThrownBy(() -> new KeyCipher(secret))
        .satisfies(refusal -> assertThat(secret.isEmpty() || !refusal.getMessage().contains(secret)).isTrue());
  }

  @Test
  void ofWhenNothingIsConfiguredThenDrawnOnceAndKeptInTheFolder(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    String first = KeySecret.of("", data);

    assertThat(KeySecret.of(" ", data)).isEqualTo(first);
    assertThat(KeySecret.of(SECRET, data)).isEqualTo(SECRET);
    assertThat(new KeyCipher(first).encrypt("kid", JWK)).isNotNull();
    try (var files = Files.list(data)) {
      assertThat(files).singleElement().satisfies(file -> assertThat(file.getFileName()).hasToString("token-key"));
    }
  }
}
