package id.ilp.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Z-scores against WHO's standards: over the whole of the tables by a second computation of our own, and at points
 * where WHO has printed the measurements of -4 to 4 standard deviations.
 */
class GrowthStandardTest {

  private static final double BAR = 0.01;

  private final GrowthTables tables = GrowthTables.load();

  /** The first and last place of each table. */
  private static final Map<Indicator, double[]> RANGES = Map.of(
      Indicator.WEIGHT_FOR_AGE, new double[] {0, 1856},
      Indicator.LENGTH_HEIGHT_FOR_AGE, new double[] {0, 1856},
      Indicator.BMI_FOR_AGE, new double[] {0, 1856},
      Indicator.HEAD_CIRCUMFERENCE_FOR_AGE, new double[] {0, 1856},
      Indicator.ARM_CIRCUMFERENCE_FOR_AGE, new double[] {91, 1856},
      Indicator.WEIGHT_FOR_LENGTH, new double[] {45, 110},
      Indicator.WEIGHT_FOR_HEIGHT, new double[] {65, 120});

  @Test
  void tablesReachAtLeastTheirRangesAndNoFurtherThanTheirRows() {
    RANGES.forEach((indicator, range) -> {
      for (Sex sex : Sex.values()) {
        GrowthTable table = tables.of(indicator, sex);
        assertThat(table.first()).isEqualTo(range[0]);
        assertThat(table.last()).isGreaterThanOrEqualTo(range[1]);
        assertThat(table.at(table.first() - 0.05)).isEmpty();
        assertThat(table.at(table.last() + 0.05)).isEmpty();
        assertThat(table.at(table.first())).isPresent();
        assertThat(table.at(table.last())).isPresent();
      }
    });
  }

  /** 17 measurements from -4 to 4 at every row of every table, both sexes: about 353,000 points. */
  @Test
  void scoreWhenComputedASecondWayThenWithinTheBarOverTheWholeGrid() {
    long points = 0;
    double worst = 0;
    for (Indicator indicator : Indicator.values()) {
      for (Sex sex : Sex.values()) {
        GrowthTable table = tables.of(indicator, sex);
        int rows = (int) Math.round((table.last() - table.first()) * (indicator.isByAge() ? 1 : 10));
        for (int row = 0; row <= rows; row++) {
          double x = table.first() + row / (indicator.isByAge() ? 1.0 : 10.0);
          Lms standard = table.at(x).orElseThrow();
          for (int half = -8; half <= 8; half++) {
            double z = half / 2.0;
            double value = measurementAt(standard, z, indicator.isRestricted());
            worst = Math.max(worst, Math.abs(Score.of(indicator, standard, value).z().doubleValue() - z));
            points++;
          }
        }
      }
    }
    assertThat(worst).isLessThanOrEqualTo(BAR);
    assertThat(points).isGreaterThan(100_000);
  }

  /** WHO's definition read from the other side: which measurement has this z-score. */
  private static double measurementAt(Lms standard, double z, boolean restricted) {
    if (!restricted || Math.abs(z) <= 3) {
      return Math.exp(Math.log(standard.m()) + Math.log1p(standard.l() * standard.s() * z) / standard.l());
    }
    double sign = Math.signum(z);
    double third = measurementAt(standard, 3 * sign, false);
    double second = measurementAt(standard, 2 * sign, false);
    return third + (third - second) * (Math.abs(z) - 3);
  }

  /** Rows of WHO's expanded tables, which print three decimals for -4 to 4. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "bmi-for-age | MALE | 0 | 9.235 10.184 11.133 12.201 13.407 14.773 16.326 18.100 19.874",
      "bmi-for-age | MALE | 7 | 8.531 9.688 10.844 12.062 13.342 14.683 16.085 17.547 19.009",
      "bmi-for-age | MALE | 30 | 10.116 11.253 12.391 13.610 14.914 16.306 17.791 19.371 20.951",
      "bmi-for-age | MALE | 100 | 12.033 13.192 14.352 15.615 16.992 18.493 20.129 21.912 23.696",
      "bmi-for-age | MALE | 179 | 12.491 13.616 14.741 15.978 17.340 18.841 20.499 22.333 24.167",
      "head-circumference-for-age | FEMALE | 1820 | 44.224 45.646 47.069 48.491 49.914 51.336 52.759 54.182 55.604",
      "head-circumference-for-age | FEMALE | 1826 | 44.231 45.654 47.077 48.500 49.922 51.345 52.768 54.191 55.614",
      "weight-for-height | FEMALE | 119.5 | 15.498 17.102 18.706 20.527 22.601 24.977 27.714 30.883 34.052",
      "weight-for-height | FEMALE | 120 | 15.634 17.256 18.878 20.719 22.817 25.222 27.991 31.199 34.407"})
  void scoreWhenMeasurementIsAPrintedStandardDeviationThenItIsThatDeviation(
      String code, Sex sex, double x, String printed) {
    Indicator indicator = Indicator.ofCode(code).orElseThrow();
    Lms standard = tables.at(indicator, sex, x).orElseThrow();
    int z = -4;
    for (String value : printed.trim().split(" ")) {
      assertThat(Score.of(indicator, standard, Double.parseDouble(value)).z().doubleValue())
          .isBetween(z - BAR, z + BAR);
      assertThat(standard.restrictedValueAt(z)).isBetween(
          Double.parseDouble(value) - 0.003, Double.parseDouble(value) + 0.003);
      z++;
    }
  }

  /** The simplified tables, which are those of Permenkes 2/2020: one decimal for -3 to 3. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "weight-for-age | MALE | 0 | 2.1 2.5 2.9 3.3 3.9 4.4 5.0",
      "length-height-for-age | MALE | 0 | 44.2 46.1 48.0 49.9 51.8 53.7 55.6"})
  void lineWhenPrintedWithOneDecimalThenItRoundsToIt(String code, Sex sex, double x, String printed) {
    Lms standard = tables.at(Indicator.ofCode(code).orElseThrow(), sex, x).orElseThrow();
    int z = -3;
    for (String value : printed.trim().split(" ")) {
      assertThat(standard.valueAt(z)).isBetween(Double.parseDouble(value) - 0.05, Double.parseDouble(value) + 0.05);
      z++;
    }
  }

  @Test
  void atWhenBetweenTwoMillimetresThenHalfwayBetweenTheirStandards() {
    Lms low = tables.at(Indicator.WEIGHT_FOR_LENGTH, Sex.FEMALE, 70.1).orElseThrow();
    Lms high = tables.at(Indicator.WEIGHT_FOR_LENGTH, Sex.FEMALE, 70.2).orElseThrow();
    Lms between = tables.at(Indicator.WEIGHT_FOR_LENGTH, Sex.FEMALE, 70.15).orElseThrow();

    assertThat(between.m()).isCloseTo((low.m() + high.m()) / 2, offset(1e-9));
    assertThat(tables.at(Indicator.WEIGHT_FOR_HEIGHT, Sex.FEMALE, 64.3 + 0.7).orElseThrow())
        .isEqualTo(tables.at(Indicator.WEIGHT_FOR_HEIGHT, Sex.FEMALE, 65).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
      "WEIGHT_FOR_AGE, -6, 5", "LENGTH_HEIGHT_FOR_AGE, -6, 6", "WEIGHT_FOR_LENGTH, -5, 5", "WEIGHT_FOR_HEIGHT, -5, 5",
      "BMI_FOR_AGE, -5, 5", "HEAD_CIRCUMFERENCE_FOR_AGE, -5, 5", "ARM_CIRCUMFERENCE_FOR_AGE, -5, 5"})
  void isImplausibleWhenBeyondWhosLimitsThenTrueAndAtThemFalse(Indicator indicator, double lowest, double highest) {
    assertThat(indicator.isImplausible(lowest)).isFalse();
    assertThat(indicator.isImplausible(highest)).isFalse();
    assertThat(indicator.isImplausible(lowest - 0.01)).isTrue();
    assertThat(indicator.isImplausible(highest + 0.01)).isTrue();
  }
}
