package id.ilp.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** A list of rules as people write it: CSV in UTF-8 with a line of headings, and comments after {@code #}. */
public final class RuleTable {

  private RuleTable() {}

  /**
   * A list of this server.
   *
   * @param path of the resource
   * @throws IllegalStateException if it cannot be read
   */
  public static List<CSVRecord> rows(String path) {
    return read(new ClassPathResource(path), row -> row);
  }

  /**
   * @param row reads one line; what it throws is told with the place of the line
   * @throws IllegalStateException if the list cannot be read, or a line of it makes no sense
   */
  public static <T> List<T> read(Resource list, Function<CSVRecord, T> row) {
    CSVFormat format = CSVFormat.DEFAULT.builder()
        .setCommentMarker('#').setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).setTrim(true).build();
    List<T> rows = new ArrayList<>();
    try (Reader text = new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8);
        var records = format.parse(text)) {
      for (CSVRecord each : records) {
        rows.add(read(list, row, each, records.getCurrentLineNumber()));
      }
    } catch (IOException e) {
      throw new IllegalStateException(list.getDescription() + " cannot be read", e);
    }
    return List.copyOf(rows);
  }

  private static <T> T read(Resource list, Function<CSVRecord, T> row, CSVRecord each, long line) {
    try {
      return row.apply(each);
    } catch (RuntimeException e) {
      throw new IllegalStateException(list.getDescription() + ", line " + line + ": " + e.getMessage(), e);
    }
  }

  /** The words of a cell. */
  public static List<String> words(String cell) {
    return Arrays.stream(cell.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }
}
