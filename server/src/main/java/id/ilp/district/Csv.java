package id.ilp.district;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The tables that the district is made from. */
final class Csv {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').build();

  private Csv() {}

  static List<CSVRecord> read(String table) {
    try (Reader in = new InputStreamReader(
            Csv.class.getResourceAsStream("/district/" + table), StandardCharsets.UTF_8);
        var rows = FORMAT.parse(in)) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
