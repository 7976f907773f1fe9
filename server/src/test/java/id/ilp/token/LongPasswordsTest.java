package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class LongPasswordsTest {

  private final PasswordEncoder encoder = LongPasswords.encoder();

  @Test
  void matchesWhenTwoLongPasswordsDifferAtTheEndOnlyThenOnlyTheRightOne() {
    String start = "kerbau ".repeat(30);
    String hash = encoder.encode(start + "a");

    assertThat(hash).startsWith("{bcrypt-hmac-sha384}");
    assertThat(encoder.matches(start + "a", hash)).isTrue();
    assertThat(encoder.matches(start + "b", hash)).isFalse();
    assertThat(encoder.matches(start, hash)).isFalse();
  }

  @Test
  void matchesWhenLettersOrBlanksDifferThenNot() {
    String hash = encoder.encode(" Sirih Pinang ");

    assertThat(encoder.matches("Sirih Pinang", hash)).isFalse();
    assertThat(encoder.matches(" sirih pinang ", hash)).isFalse();
  }

  @Test
  void matchesWhenStoredByAnEarlierVersionThenStillRight() {
    String hash = "{bcrypt}" + new BCryptPasswordEncoder().encode("auditor-sandi");

    assertThat(encoder.matches("auditor-sandi", hash)).isTrue();
    assertThat(encoder.matches("auditor-sandj", hash)).isFalse();
  }
}
