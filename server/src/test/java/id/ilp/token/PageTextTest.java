package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTextTest {

  /** A refusal that the page has no sentence for would look like nothing at all. */
  @Test
  void readWhenTheAccountPageThenItHasASentenceForEveryFaultOfAPassword() throws IOException {
    String page = PageText.read("Akun", "account.html", "account.css").text();
    String style;
    try (var in = PageText.class.getResourceAsStream("/static/account.css")) {
      style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    assertThat(Stream.of(PasswordFault.values())).allSatisfy(fault -> {
      String key = fault.name().toLowerCase(Locale.ROOT);
      assertThat(page).contains("refused " + key + "\">");
      assertThat(style).contains("[data-state=\"" + key + "\"] > ." + key);
    });
  }
}
