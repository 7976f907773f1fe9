package id.ilp.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

  private static final Path EXAMPLES = Path.of("../examples/instances/person");
  private static final String GOOD = EXAMPLES.resolve("yohana-mauk.json").toString();
  private static final String BAD = EXAMPLES.resolve("bad/nik-15-digits.json").toString();

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @TempDir
  private Path folder;

  @Test
  void validateWhenFileIsGoodThenStatusIsZero() throws IOException {
    assertThat(validate(GOOD)).isZero();
    assertThat(report()).contains("BAIK", "1 diperiksa: 1 baik");
  }

  @Test
  void validateWhenFileIsBadThenStatusIsOneAndReportSaysWhereAndHowToMend() throws IOException {
    assertThat(validate("--lang", "en", GOOD, BAD)).isEqualTo(1);
    assertThat(report()).contains("REFUSED", "nik-15-digits.json", "Patient.identifier[0]", "Line[", "[ilp-nik-1]",
        "2 checked: 1 fine, 0 with warnings, 1 refused");
  }

  @Test
  void validateWhenJsonIsWantedThenEachFileIsOneObject() throws IOException {
    assertThat(validate("--json", BAD)).isEqualTo(1);
    assertThat(report().lines()).singleElement().asString()
        .contains("\"refused\":true", "\"rule\":\"ilp-nik-1\"", "\"expression\":\"Patient.identifier[0]\"");
  }

  @Test
  void validateWhenFolderIsGivenThenWhatIsNoFhirIsRefusedToo() throws IOException {
    Files.writeString(folder.resolve("broken.json"), "{ \"resourceType\": \"Patient\", ");
    Files.copy(Path.of(GOOD), folder.resolve("good.json"));
    Files.writeString(folder.resolve("notes.txt"), "not looked at");

    assertThat(validate("--quiet", folder.toString())).isEqualTo(1);
    assertThat(report()).contains("broken.json", "2 diperiksa").doesNotContain("notes.txt", "good.json");
  }

  @Test
  void validateWhenLinesAreGivenThenEachIsCheckedAlone() throws IOException {
    String line = Files.readString(Path.of(GOOD)).replaceAll("\\R\\s*", "");
    Path file = Files.writeString(folder.resolve("people.ndjson"), line + "\n{}\n");

    assertThat(validate(file.toString())).isEqualTo(1);
    assertThat(report()).contains("people.ndjson:1", "people.ndjson:2", "2 diperiksa");
  }

  @Test
  void validateWhenFileHasByteOrderMarkThenItIsReadAllTheSame() throws IOException {
    Path file = Files.writeString(folder.resolve("windows.json"), "\ufeff" + Files.readString(Path.of(GOOD)));

    assertThat(validate(file.toString())).isZero();
  }

  @Test
  void validateWhenMetaIsNoObjectThenItIsRefusedAndNothingBreaks() throws IOException {
    Path file = Files.writeString(folder.resolve("meta.json"), "{\"resourceType\":\"Patient\",\"meta\":\"x\"}");

    assertThat(validate(file.toString())).isEqualTo(1);
    assertThat(report()).contains("meta", "[wrong-type]");
  }

  @Test
  void validateWhenArgumentsAreWrongThenStatusIsTwoAndUsageIsShown() throws IOException {
    assertThat(validate()).isEqualTo(2);
    assertThat(validate("--nonsense", GOOD)).isEqualTo(2);
    assertThat(validate("no/such/file.json")).isEqualTo(2);
    assertThat(report()).contains("Pemakaian", "no/such/file.json".replace('/', java.io.File.separatorChar));
  }

  private int validate(String... args) throws IOException {
    return ValidateCommand.run(args, new PrintStream(written, true, StandardCharsets.UTF_8));
  }

  private String report() {
    return written.toString(StandardCharsets.UTF_8);
  }
}
