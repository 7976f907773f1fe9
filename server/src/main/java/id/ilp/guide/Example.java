package id.ilp.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * One row of {@code examples/manifest.csv} with its file.
 *
 * @param file below {@code examples/}
 * @param profile id of the profile that it shows
 * @param expected {@code accepted}, {@code warned} or {@code rejected}
 * @param rule the rule that it breaks, or empty
 * @param why what it shows, in Indonesian
 * @param json the whole instance
 */
record Example(String file, String profile, String expected, String rule, String why, String json) {

  private static final CSVFormat TABLE = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();

  static List<Example> all(Path examples) throws IOException {
    try (var rows = TABLE.parse(Files.newBufferedReader(examples.resolve("manifest.csv")))) {
      return rows.stream()
          .map(row -> new Example(row.get("file"), row.get("profile"), row.get("expected"), row.get("rule"),
              row.get("why"), textOf(examples.resolve(row.get("file")))))
          .toList();
    }
  }

  public String name() {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  public boolean isGood() {
    return expected.equals("accepted");
  }

  public boolean isDoubtful() {
    return expected.equals("warned");
  }

  public boolean isBad() {
    return expected.equals("rejected");
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
