package id.ilp.command;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.conformance.ProfileValidator;
import id.ilp.platform.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command on files: what it understands, and that the server's validator takes what it writes. */
class DistrictCommandTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @TempDir
  private Path folder;

  private int run(String... args) throws IOException {
    return DistrictCommand.run(args, new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "--people 10", "--out x --server http://localhost", "--out x --people 0", "--out x --people many",
      "--out x --people 2000000", "--out x --date 2999-01-01", "--out x --date yesterday", "--out x --size 3",
      "--out x --connections 0", "x --out x"})
  void runWhenNotUnderstoodThenItSaysHowAndWritesNothing(String args) throws IOException {
    assertThat(run(args.isEmpty() ? new String[0] : args.split(" "))).isEqualTo(2);

    assertThat(text()).contains("--people N");
    assertThat(Path.of("x")).doesNotExist();
  }

  @Test
  void runWhenToFilesTwiceThenTheSameFiles() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");

    assertThat(run("--people", "60", "--seed", "3", "--date", "2026-11-01", "--out", first.toString())).isZero();
    assertThat(run("--people", "60", "--seed", "3", "--date", "2026-11-01", "--out", second.toString())).isZero();

    Path file = Path.of("district-0001.ndjson");
    assertThat(first.resolve(file)).hasSameBinaryContentAs(second.resolve(file));
    assertThat(Files.readAllLines(first.resolve(file))).hasSizeGreaterThan(100).allMatch(line ->
        line.startsWith("{") && line.contains("\"transaction\""));
    assertThat(text()).contains("100%");
  }

  @Test
  void runWhenToFilesThenTheValidatorRefusesNothing() throws IOException {
    run("--people", "40", "--seed", "3", "--date", "2026-11-01", "--out", folder.toString());
    ProfileValidator validator = ProfileValidator.standalone(FhirContext.forR4Cached());

    for (String line : Files.readAllLines(folder.resolve("district-0001.ndjson"))) {
      List<Problem> errors = validator.inspect(line).stream().filter(Problem::isError).toList();
      assertThat(errors).as(line.substring(0, Math.min(200, line.length()))).isEmpty();
    }
  }
}
