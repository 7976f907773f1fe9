package id.ilp.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the words after a command are understood, and what rights they make. */
class WordsTest {

  private static final Standing KADER =
      Standing.of(Kind.KADER, "posyandu-melati").withRole("role-1").during(null, LocalDate.of(2026, 12, 31));

  @Test
  void ofWhenOptionsSettingsAndPlainWordsAreMixedThenEachIsFound() {
    Words words = words("add", "--scope", "user/*.rs?category=a", "bidan.ani", "--spring.profiles.active=production",
        "--scope", "ilp/audit", "--stdin");

    assertThat(words.plain()).containsExactly("add", "bidan.ani");
    assertThat(words.all("--scope")).containsExactly("user/*.rs?category=a", "ilp/audit");
    assertThat(words.one("--scope")).contains("ilp/audit");
    assertThat(words.settings()).containsExactly("--spring.profiles.active=production");
    assertThat(words.has("--stdin")).isTrue();
    assertThat(words.at(7)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--kind", "--unknown", "--kind --stdin"})
  void ofWhenAnOptionIsUnknownOrHasNoValueThenRefused(String arguments) {
    assertThatIllegalArgumentException().isThrownBy(() -> words(arguments.split(" ")));
  }

  @Test
  void standingWhenOptionsAreLeftOutThenWhatIsKnownStays() {
    assertThat(Rights.standing(words("change"), KADER)).isEqualTo(KADER);
    assertThat(Rights.standing(words("change", "--until", "none"), KADER).validUntil()).isNull();
    assertThat(Rights.standing(words("change", "--kind", "facility"), KADER)).satisfies(changed -> {
      assertThat(changed.kind()).isEqualTo(Kind.FACILITY);
      assertThat(changed.role()).isNull();
      assertThat(changed.organizations()).containsExactly("posyandu-melati");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "add", "--kind emperor", "--kind facility", "--kind kader --organization x",
    "--kind dinkes --organization x --role y",
    "--kind national --from 31-01-2026"})
  void standingWhenSomethingIsMissingOrCannotBeThenRefused(String arguments) {
    assertThatIllegalArgumentException().isThrownBy(() -> Rights.standing(words(arguments.split(" ")), null));
  }

  @Test
  void scopesWhenKnownThenTakenAndUnknownOnesAreNamed() {
    assertThat(Rights.scopes(words("--scope", "user/*.cruds ilp/emergency", "--scope", "user/Patient.read"), Set.of()))
        .containsExactly("user/*.cruds", "ilp/emergency", "user/Patient.read");
    assertThat(Rights.scopes(words("change"), Set.of("ilp/audit"))).containsExactly("ilp/audit");
    assertThatIllegalArgumentException().isThrownBy(() -> Rights.scopes(words("--scope", "ilp/everything"), Set.of()))
        .withMessageContaining("ilp/everything");
    assertThatIllegalArgumentException().isThrownBy(() -> Rights.scopes(words("add"), Set.of()));
  }

  private static Words words(String... arguments) {
    return Words.of(arguments, Rights.OPTIONS, Set.of("--stdin"));
  }
}
