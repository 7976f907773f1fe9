package id.ilp.conformance;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** Reads the tables of texts, in which bars part the columns: {@code key = … | Indonesian | English}. */
final class TextTable {

  private static final Pattern BAR = Pattern.compile("\\s+\\|\\s+");

  private TextTable() {}

  static Map<String, List<String>> rows(String... resources) {
    Map<String, List<String>> rows = new HashMap<>();
    properties(resources).forEach((key, row) -> rows.put((String) key, Arrays.asList(BAR.split((String) row))));
    return Map.copyOf(rows);
  }

  static Properties properties(String... resources) {
    Properties properties = new Properties();
    for (String resource : resources) {
      try (Reader reader =
          new InputStreamReader(TextTable.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return properties;
  }
}
