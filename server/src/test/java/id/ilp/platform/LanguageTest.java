package id.ilp.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void acceptedWhenHeaderMissingThenIndonesian(String header) {
    assertThat(Language.accepted(header)).isEqualTo(Language.INDONESIAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "id-ID", "ID", "id;q=0.9, en;q=0.8", "en;q=0.1,id", "fr, id;q=0.5"})
  void acceptedWhenIndonesianPreferredThenIndonesian(String header) {
    assertThat(Language.accepted(header)).isEqualTo(Language.INDONESIAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-US", "EN", "en-GB,en;q=0.9,id;q=0.8", "id;q=0.1, en;q=0.9", "fr, en;q=0.5"})
  void acceptedWhenEnglishPreferredThenEnglish(String header) {
    assertThat(Language.accepted(header)).isEqualTo(Language.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "*", "tet-TL;q=0.7"})
  void acceptedWhenNeitherIsAskedForThenIndonesian(String header) {
    assertThat(Language.accepted(header)).isEqualTo(Language.INDONESIAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"???", "en;q=viel", ";;;", "en;q=7", "bahasa indonesia", ","})
  void acceptedWhenHeaderIsNonsenseThenIndonesian(String header) {
    assertThat(Language.accepted(header)).isEqualTo(Language.INDONESIAN);
  }

  /** RFC 9110: a weight of 0 means "not acceptable". */
  @Test
  void acceptedWhenEnglishIsExcludedThenIndonesian() {
    assertThat(Language.accepted("en;q=0")).isEqualTo(Language.INDONESIAN);
  }

  @ParameterizedTest
  @EnumSource
  void otherWhenAskedTwiceThenTheFirst(Language language) {
    assertThat(language.other()).isNotEqualTo(language);
    assertThat(language.other().other()).isEqualTo(language);
  }
}
