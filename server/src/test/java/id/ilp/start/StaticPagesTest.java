package id.ilp.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page of our own has, and what the content policy would not run. */
class StaticPagesTest {

  private static final Path SOURCES = Path.of("src/main/resources");
  private static final Pattern INLINE = Pattern.compile(
      "<style|<script>|\\sstyle=|\\son[a-z]+=|src=\"(?:https?:)?//|<link[^>]*href=\"(?:https?:)?//",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern FROM_ELSEWHERE =
      Pattern.compile("@import|url\\(\\s*[\"']?(?:https?:)?//|import\\(|importScripts", Pattern.CASE_INSENSITIVE);

  static Stream<Path> pages() throws IOException {
    return files(".html");
  }

  private static Stream<Path> files(String... endings) throws IOException {
    try (Stream<Path> all = Stream.concat(
        Files.walk(SOURCES.resolve("static")), Files.walk(SOURCES.resolve("pages")))) {
      return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageThenNothingIsInlineOrFromElsewhere(Path page) throws IOException {
    assertThat(Files.readString(page)).doesNotContainPattern(INLINE);
  }

  /** Pages of the login are put into one frame; the OpenAPI page takes its words from the description of the API. */
  @ParameterizedTest
  @MethodSource("pages")
  void pageThenItHasAHeadAndBothLanguages(Path page) throws IOException {
    String text = Files.readString(page);

    if (text.contains("<head>")) {
      assertThat(text).contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
          .containsPattern("<title>[^<]+</title>").containsPattern("<html lang=\"(?:id|\\{\\{language}})\"");
    }
    assertThat(text.split("<span lang=\"id\">", -1)).hasSameSizeAs(text.split("<span lang=\"en\">", -1));
  }

  @Test
  void scriptsAndStylesThenNothingIsFromElsewhere() throws IOException {
    List<Path> files = files(".css", ".js").toList();

    assertThat(files).isNotEmpty().allSatisfy(file ->
        assertThat(Files.readString(file)).doesNotContainPattern(FROM_ELSEWHERE));
  }
}
