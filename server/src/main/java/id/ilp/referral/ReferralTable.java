package id.ilp.referral;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The lists below {@code referral/}. */
final class ReferralTable {

  private ReferralTable() {}

  static List<CSVRecord> rows(String name) {
    CSVFormat format = CSVFormat.DEFAULT.builder()
        .setCommentMarker('#').setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).build();
    try (var table = format.parse(new InputStreamReader(
        ReferralTable.class.getResourceAsStream("/referral/" + name), StandardCharsets.UTF_8))) {
      return table.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
