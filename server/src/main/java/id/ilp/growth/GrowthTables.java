package id.ilp.growth;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** WHO's tables, read from the class path once. They go as far as their files do ({@code growth/SOURCE.md}). */
final class GrowthTables {

  private final Map<Indicator, Map<Sex, GrowthTable>> tables = new EnumMap<>(Indicator.class);

  private GrowthTables() {}

  static GrowthTables load() {
    GrowthTables loaded = new GrowthTables();
    for (Indicator indicator : Indicator.values()) {
      loaded.tables.put(indicator, GrowthTable.read(indicator));
    }
    return loaded;
  }

  GrowthTable of(Indicator indicator, Sex sex) {
    return tables.get(indicator).get(sex);
  }

  /**
   * @param x age in days, or length or height in cm
   * @return empty outside the table
   */
  Optional<Lms> at(Indicator indicator, Sex sex, double x) {
    return of(indicator, sex).at(x);
  }

  /** The last day of age that the standards know. */
  int lastDay() {
    return (int) of(Indicator.WEIGHT_FOR_AGE, Sex.MALE).last();
  }
}
