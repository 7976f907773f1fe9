package id.ilp.growth;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One index of one measurement.
 *
 * @param inputs what it was computed from; the first is the one that is judged
 * @param ageInDays at the measurement
 * @param x place in the table: days, or cm of length or height
 * @param value that is compared: kg, cm or kg/m2
 * @param correction for the position, in cm, zero if none
 * @param score empty if there is none
 * @param meaning empty if there is none
 * @param oedema whether that is why there is no score; else the table does not reach so far
 */
record IndexResult(
    Indicator indicator,
    List<Measurement> inputs,
    int ageInDays,
    double x,
    double value,
    BigDecimal correction,
    Optional<Score> score,
    Optional<NutritionClass> meaning,
    boolean oedema) {

  /** The growth card's red line (BGM) is at -3 standard deviations of weight for age. */
  private static final int RED_LINE = -3;

  IndexResult {
    inputs = List.copyOf(inputs);
  }

  Measurement judged() {
    return inputs.get(0);
  }

  boolean isBelowRedLine() {
    return indicator == Indicator.WEIGHT_FOR_AGE
        && score.filter(each -> each.z().doubleValue() < RED_LINE).isPresent();
  }
}
