package id.ilp.growth;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** One growth standard of one sex: points at equal distances of a day, or of a millimetre. */
final class GrowthTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').build();

  /** Less than any measurement's last digit: makes 65.0 of 64.3 + 0.7. */
  private static final double HAIR = 1e-6;

  private final double first;
  private final int perUnit;
  private final List<Lms> points;

  private GrowthTable(double first, int perUnit, List<Lms> points) {
    this.first = first;
    this.perUnit = perUnit;
    this.points = List.copyOf(points);
  }

  static Map<Sex, GrowthTable> read(Indicator indicator) {
    String place = "/growth/" + indicator.code() + ".csv";
    Map<Sex, List<Lms>> points = new EnumMap<>(Sex.class);
    List<Double> places = new ArrayList<>();
    try (Reader reader = new InputStreamReader(GrowthTable.class.getResourceAsStream(place), StandardCharsets.UTF_8);
        var rows = FORMAT.parse(reader)) {
      for (CSVRecord row : rows) {
        places.add(Double.valueOf(row.get(0)));
        for (Sex sex : Sex.values()) {
          points.computeIfAbsent(sex, any -> new ArrayList<>()).add(pointOf(row, sex.code()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int perUnit = indicator.isByAge() ? 1 : 10;
    checkDistances(places, perUnit, place);
    Map<Sex, GrowthTable> tables = new EnumMap<>(Sex.class);
    points.forEach((sex, list) -> tables.put(sex, new GrowthTable(places.get(0), perUnit, list)));
    return tables;
  }

  private static Lms pointOf(CSVRecord row, String sex) {
    return new Lms(Double.parseDouble(row.get(sex + "_l")), Double.parseDouble(row.get(sex + "_m")),
        Double.parseDouble(row.get(sex + "_s")));
  }

  private static void checkDistances(List<Double> places, int perUnit, String place) {
    for (int i = 0; i < places.size(); i++) {
      if (Math.abs(places.get(i) - places.get(0) - (double) i / perUnit) > HAIR) {
        throw new IllegalStateException(place + " has a gap before " + places.get(i));
      }
    }
  }

  double first() {
    return first;
  }

  double last() {
    return first + (double) (points.size() - 1) / perUnit;
  }

  /** The standard there, between two points if need be; empty outside. */
  Optional<Lms> at(double x) {
    double position = (x - first) * perUnit;
    int below = (int) Math.floor(position + HAIR);
    if (below < 0 || position > points.size() - 1 + HAIR) {
      return Optional.empty();
    }
    double share = position - below;
    return Optional.of(share < HAIR ? points.get(below) : points.get(below).towards(points.get(below + 1), share));
  }
}
