package id.ilp.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void ofBilingualWhenBarThenBothHalves() {
    assertThat(Text.ofBilingual("NIK harus 16 angka. | A NIK has 16 digits."))
        .isEqualTo(new Text("NIK harus 16 angka.", "A NIK has 16 digits."));
  }

  @Test
  void ofBilingualWhenNoBarThenTheSameInBothLanguages() {
    assertThat(Text.ofBilingual("only one")).isEqualTo(new Text("only one", "only one"));
  }

  @Test
  void ofBilingualWhenBarWithoutSpacesThenNotASeparator() {
    assertThat(Text.ofBilingual("system|nilai")).isEqualTo(new Text("system|nilai", "system|nilai"));
  }

  @Test
  void inWhenLanguageThenItsSentence() {
    Text text = new Text("Tidak ditemukan", "Not found");

    assertThat(text.in(Language.INDONESIAN)).isEqualTo("Tidak ditemukan");
    assertThat(text.in(Language.ENGLISH)).isEqualTo("Not found");
  }
}
