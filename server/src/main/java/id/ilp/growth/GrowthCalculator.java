package id.ilp.growth;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Computes all indices of a child's measurements, by WHO's Child Growth Standards and Permenkes 2/2020. */
final class GrowthCalculator {

  /** Under this, a mid-upper arm circumference means severe malnutrition from 6 to 59 months. */
  private static final BigDecimal SEVERE_ARM = new BigDecimal("11.5");

  private static final int FIRST_ARM_MONTH = 6;
  private static final int ARM_MONTHS_END = 60;

  private final GrowthTables tables;
  private final MinimumGain minimum;

  GrowthCalculator(GrowthTables tables, MinimumGain minimum) {
    this.tables = tables;
    this.minimum = minimum;
  }

  /** The last day of age that the standards know. */
  int lastDay() {
    return tables.lastDay();
  }

  /**
   * @param measurements from birth on, in any order
   * @param oedema days on which bilateral oedema was found: no index of the weight then
   * @return in the order of time
   */
  List<GrowthDay> days(Child child, List<Measurement> measurements, Set<LocalDate> oedema) {
    Map<LocalDate, List<Measurement>> byDay = measurements.stream()
        .sorted(Comparator.comparing(Measurement::taken).thenComparing(Measurement::id))
        .collect(Collectors.groupingBy(Measurement::day, TreeMap::new, Collectors.toList()));
    Map<LocalDate, List<WeightGain>> gains = WeightGains.of(measurements, child, minimum).stream()
        .collect(Collectors.groupingBy(gain -> gain.weighing().day()));
    List<GrowthDay> days = new ArrayList<>();
    byDay.forEach((day, taken) -> days.add(new GrowthDay(
        day, child.daysAt(day), taken, indicesOf(child, taken, oedema.contains(day)),
        gains.getOrDefault(day, List.of()))));
    return days;
  }

  private List<IndexResult> indicesOf(Child child, List<Measurement> taken, boolean oedema) {
    List<IndexResult> results = new ArrayList<>();
    for (Measurement each : taken) {
      switch (each.measure()) {
        case WEIGHT -> addWeight(child, each, taken, oedema, results);
        case LENGTH -> results.add(length(child, each));
        case HEAD -> results.add(plain(child, Indicator.HEAD_CIRCUMFERENCE_FOR_AGE, each, false));
        case ARM -> results.add(arm(child, each));
      }
    }
    return results;
  }

  private void addWeight(
      Child child, Measurement weight, List<Measurement> taken, boolean oedema, List<IndexResult> results) {
    results.add(plain(child, Indicator.WEIGHT_FOR_AGE, weight, oedema));
    partnerOf(weight, taken).ifPresent(length -> {
      int age = child.daysAt(weight.day());
      BigDecimal applied = length.position().correctionAt(age);
      double cm = length.value().add(applied).doubleValue();
      double kg = weight.value().doubleValue();
      Indicator indicator =
          age < Position.FIRST_DAY_OF_HEIGHT ? Indicator.WEIGHT_FOR_LENGTH : Indicator.WEIGHT_FOR_HEIGHT;
      List<Measurement> inputs = List.of(weight, length);
      BigDecimal correction = applied.add(length.carried());
      results.add(result(child, indicator, inputs, cm, kg, correction, oedema));
      results.add(result(child, Indicator.BMI_FOR_AGE, inputs, age, kg / (cm * cm / 10_000), correction, oedema));
    });
  }

  /** The length of the same day and, if there are several, of the same visit and nearest in time. */
  private static Optional<Measurement> partnerOf(Measurement weight, List<Measurement> taken) {
    return taken.stream()
        .filter(each -> each.measure() == Measure.LENGTH)
        .min(Comparator.comparing((Measurement each) -> !Objects.equals(each.visit(), weight.visit()))
            .thenComparing(each -> Duration.between(weight.taken(), each.taken()).abs()));
  }

  private IndexResult length(Child child, Measurement length) {
    int age = child.daysAt(length.day());
    BigDecimal applied = length.position().correctionAt(age);
    return result(child, Indicator.LENGTH_HEIGHT_FOR_AGE, List.of(length), age,
        length.value().add(applied).doubleValue(), applied.add(length.carried()), false);
  }

  private IndexResult plain(Child child, Indicator indicator, Measurement measured, boolean oedema) {
    return result(child, indicator, List.of(measured), child.daysAt(measured.day()), measured.value().doubleValue(),
        BigDecimal.ZERO, oedema);
  }

  private IndexResult arm(Child child, Measurement arm) {
    IndexResult byAge = plain(child, Indicator.ARM_CIRCUMFERENCE_FOR_AGE, arm, false);
    int months = child.monthsAt(arm.day());
    boolean severe = arm.value().compareTo(SEVERE_ARM) < 0 && months >= FIRST_ARM_MONTH && months < ARM_MONTHS_END;
    return new IndexResult(byAge.indicator(), byAge.inputs(), byAge.ageInDays(), byAge.x(), byAge.value(),
        byAge.correction(), byAge.score(),
        severe ? Optional.of(NutritionClass.SEVERELY_WASTED) : Optional.empty(), false);
  }

  private IndexResult result(Child child, Indicator indicator, List<Measurement> inputs, double x, double value,
      BigDecimal correction, boolean oedema) {
    int age = child.daysAt(inputs.get(0).day());
    Optional<Score> score = oedema || age > tables.lastDay()
        ? Optional.empty()
        : tables.at(indicator, child.sex(), x).map(standard -> Score.of(indicator, standard, value));
    // Oedema is severe malnutrition by itself, whatever the weight.
    Optional<NutritionClass> meaning = oedema && !indicator.isByAge()
        ? Optional.of(NutritionClass.SEVERELY_WASTED)
        : score.flatMap(each -> NutritionClass.of(indicator, each.z().doubleValue()));
    return new IndexResult(indicator, inputs, age, x, value, correction, score, meaning, oedema);
  }
}
