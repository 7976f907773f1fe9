package id.ilp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** What the pages say agrees with what is there. */
class DocumentationTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s#]+)(?:#[^)\\s]*)?\\)");

  /** Rules by which requests are refused, or warned of. */
  private static final List<Pattern> RULES = List.of(
      Pattern.compile("Problem\\.(?:error|warning|information)\\(\\s*[^,\"]+,\\s*\"([a-z0-9-]+)\""),
      Pattern.compile("\\b(?:bad|refused|forbidden)\\(\\s*(?:\\d+,\\s*)?\"([a-z0-9]+(?:-[a-z0-9]+)+)\""));

  /** The cell with the defaults, by setting. */
  private static Map<String, String> documentedSettings() throws IOException {
    Map<String, String> documented = new HashMap<>();
    for (String line : Files.readAllLines(ROOT.resolve("docs/configuration.md"))) {
      String[] cells = line.split("(?<!\\\\)\\|");
      if (cells.length > 2) {
        List<String> names = NAME.matcher(cells[1]).results().map(found -> found.group(1)).toList();
        names.forEach(name -> documented.put(fullName(name, names.get(0)), cells[2]));
      }
    }
    return documented;
  }

  /** A row names the first setting in full, and what is beside it from the dot on; of loggers the name alone. */
  private static String fullName(String name, String first) {
    if (name.startsWith(".")) {
      return first.substring(0, first.lastIndexOf('.')) + name;
    }
    return first.startsWith("logging.level.") && !name.startsWith("logging.") ? "logging.level." + name : name;
  }

  private static Map<String, String> settings(String... files) {
    YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
    yaml.setResources(Stream.of(files).map(ClassPathResource::new).toArray(ClassPathResource[]::new));
    Properties properties = yaml.getObject();
    Map<String, String> settings = new HashMap<>();
    properties.forEach((name, value) -> settings.put(String.valueOf(name), String.valueOf(value)));
    return settings;
  }

  @Test
  void settingsThenEachIsOnThePageOfConfiguration() throws IOException {
    Set<String> documented = documentedSettings().keySet();

    assertThat(settings("application.yaml", "application-production.yaml").keySet()).hasSizeGreaterThan(80)
        .allSatisfy(name -> assertThat(documented)
            .anyMatch(known -> name.equals(known) || name.startsWith(known + ".") || name.startsWith(known + "[")));
  }

  @Test
  void settingsWhenOnThePageThenTheyExistWithThatDefault() throws IOException {
    Map<String, String> settings = settings("application.yaml");

    assertThat(documentedSettings()).allSatisfy((name, defaults) -> {
      if (name.startsWith("ilp.") && settings.containsKey(name)) {
        String value = settings.get(name);
        assertThat(defaults).as(name).contains(value.isEmpty() ? "kosong (empty)" : "`" + value + "`");
      } else if (name.startsWith("ilp.")) {
        assertThat(settings.keySet()).as(name)
            .anyMatch(known -> known.startsWith(name + ".") || known.startsWith(name + "["));
      }
    });
  }

  @Test
  void rulesThenEachIsOnThePageOfErrors() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/errors.md"));
    Set<String> rules = new TreeSet<>();
    for (Path source : files(Path.of("src/main/java"), ".java")) {
      String text = Files.readString(source);
      RULES.forEach(pattern -> pattern.matcher(text).results().map(found -> found.group(1)).forEach(rules::add));
    }

    assertThat(rules).hasSizeGreaterThan(100).allSatisfy(rule -> assertThat(page).contains("`" + rule + "`"));
  }

  @Test
  void linksThenEachLeadsToAFile() throws IOException {
    List<Path> pages = new ArrayList<>(files(ROOT.resolve("docs"), ".md"));
    pages.addAll(files(ROOT.resolve("terminology"), ".md"));
    pages.addAll(List.of(ROOT.resolve("README.md"), ROOT.resolve("CHANGELOG.md"), ROOT.resolve("SECURITY.md"),
        ROOT.resolve("examples/README.md")));

    for (Path page : pages) {
      assertThat(LINK.matcher(Files.readString(page)).results().map(DocumentationTest::address)
          .filter(address -> !address.matches("[a-z]+:.*")))
          .as("%s", page).allSatisfy(address -> assertThat(page.resolveSibling(address)).exists());
    }
  }

  private static String address(MatchResult link) {
    return link.group(1);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().endsWith(ending)).toList();
    }
  }
}
