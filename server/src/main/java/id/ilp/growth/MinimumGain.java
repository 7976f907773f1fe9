package id.ilp.growth;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The growth card's least gain of a month ({@code kenaikan berat minimum}, KBM), from {@code minimum-gain.csv}. */
final class MinimumGain {

  private static final String PLACE = "/growth/minimum-gain.csv";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').build();

  private final Map<Sex, NavigableMap<Integer, Integer>> grams = new EnumMap<>(Sex.class);

  private MinimumGain() {}

  static MinimumGain load() {
    MinimumGain loaded = new MinimumGain();
    try (Reader reader = new InputStreamReader(MinimumGain.class.getResourceAsStream(PLACE), StandardCharsets.UTF_8);
        var rows = FORMAT.parse(reader)) {
      for (CSVRecord row : rows) {
        Sex sex = Sex.MALE.code().equals(row.get("sex")) ? Sex.MALE : Sex.FEMALE;
        loaded.grams.computeIfAbsent(sex, any -> new TreeMap<>())
            .put(Integer.valueOf(row.get("from_month")), Integer.valueOf(row.get("grams")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return loaded;
  }

  /**
   * @param months completed at the weighing
   * @return grams; empty in the first month of life, for which the card has none
   */
  OptionalInt at(Sex sex, int months) {
    var row = grams.get(sex).floorEntry(months);
    return row == null ? OptionalInt.empty() : OptionalInt.of(row.getValue());
  }
}
