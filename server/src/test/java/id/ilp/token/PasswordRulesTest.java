package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final List<String> ABOUT = List.of("bidan.agustina", "Agustina Mau", "puskesmas-halilulik");

  private final PasswordRules rules = new PasswordRules(null);

  @ParameterizedTest
  @ValueSource(strings = {
    "kerbau jalan pelan", "xk7-Tw!q", "sirih pinang di beranda rumah nenek", "лодка-под-мостом", "ubi rebus 17 piring",
    "83910274", "puskesmas tempat kuda minum"})
  void faultOfWhenLongEnoughAndNotCommonThenNoneWhateverItsCharacters(String password) {
    assertThat(rules.faultOf(password, ABOUT)).isEmpty();
  }

  @Test
  void faultOfWhenTooShortOrTooLongThenSaysSo() {
    assertThat(rules.faultOf("xk7-Tw!", ABOUT)).contains(PasswordFault.SHORT);
    assertThat(rules.faultOf("😀😀😀😀", ABOUT)).contains(PasswordFault.SHORT);
    assertThat(rules.faultOf("kerbau7 ".repeat(32), ABOUT)).isEmpty();
    assertThat(rules.faultOf("kerbau7 ".repeat(32) + "x", ABOUT)).contains(PasswordFault.LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "12345678", "Password123", "SAYANG123", "indonesia1945", "qwertyuiop", "1q2w3e4r5t", "11111111", "ssssssssss",
    "bismillah", "bismillah123", "rahasia123", "iloveyou", "kucing2025", "agustus1", "p@ssw0rd"})
  void faultOfWhenAmongTheFirstGuessesThenCommon(String password) {
    assertThat(rules.faultOf(password, ABOUT)).contains(PasswordFault.COMMON);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "agustina-77", "Halilulik-2026!", "bidanAgustina", "PuskesmasHalilulik1", "ILP-posyandu-2026", "4gust1n4-mau",
    "dinkes!2031", "ilpilpilp9"})
  void faultOfWhenOnlyWordsOfThePersonOrTheServiceThenContext(String password) {
    assertThat(rules.faultOf(password, ABOUT)).contains(PasswordFault.CONTEXT);
  }

  @Test
  void faultOfWhenInTheOperatorsListThenCommonAndOnlyExactly(@TempDir Path folder) throws IOException {
    Path list = Files.writeString(folder.resolve("leaked.txt"), "kerbau jalan pelan\nTrompet7kayu\n");
    PasswordRules stricter = new PasswordRules(list);

    assertThat(stricter.faultOf("Trompet7kayu", ABOUT)).contains(PasswordFault.COMMON);
    assertThat(stricter.faultOf("Trompet7kayuu", ABOUT)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new PasswordRules(folder.resolve("missing.txt")))
        .withMessageContaining("ilp.token.refused-passwords");
  }

  @Test
  void commonListWhenReadThenLongPlainAndWithoutDoubles() throws IOException {
    List<String> entries;
    try (var in = PasswordRules.class.getResourceAsStream("/common-passwords.txt")) {
      entries = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#")).toList();
    }

    assertThat(entries).hasSizeGreaterThan(3000).doesNotHaveDuplicates()
        .allMatch(entry -> entry.length() >= 8 && entry.equals(entry.toLowerCase(Locale.ROOT)));
  }

  @Test
  void drawnPasswordWhenCheckedThenItKeepsTheRules() {
    for (int time = 0; time < 100; time++) {
      assertThat(rules.faultOf(Registry.drawnPassword(), ABOUT)).isEmpty();
      assertThat(Registry.isSecret(Registry.drawnSecret())).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "abcdefghijklmnopqrstuvwxyz 0123456789"})
  void isSecretWhenShortEvenOrWithBlanksThenNot(String secret) {
    assertThat(Registry.isSecret(secret)).isFalse();
  }
}
