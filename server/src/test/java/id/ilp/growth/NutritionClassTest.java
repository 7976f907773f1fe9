package id.ilp.growth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cut-offs of Permenkes 2/2020: what they are themselves, and a thousandth to either side. */
class NutritionClassTest {

  private static final double HAIR = 0.001;

  /** Index, cut-off, class below, at and above it. */
  @ParameterizedTest
  @CsvSource({
      "WEIGHT_FOR_AGE, -3, SEVERELY_UNDERWEIGHT, UNDERWEIGHT, UNDERWEIGHT",
      "WEIGHT_FOR_AGE, -2, UNDERWEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT",
      "WEIGHT_FOR_AGE, 1, NORMAL_WEIGHT, NORMAL_WEIGHT, RISK_OF_HIGH_WEIGHT",
      "LENGTH_HEIGHT_FOR_AGE, -3, SEVERELY_STUNTED, STUNTED, STUNTED",
      "LENGTH_HEIGHT_FOR_AGE, -2, STUNTED, NORMAL_STATURE, NORMAL_STATURE",
      "LENGTH_HEIGHT_FOR_AGE, 3, NORMAL_STATURE, NORMAL_STATURE, TALL",
      "WEIGHT_FOR_LENGTH, -3, SEVERELY_WASTED, WASTED, WASTED",
      "WEIGHT_FOR_LENGTH, -2, WASTED, WELL_NOURISHED, WELL_NOURISHED",
      "WEIGHT_FOR_LENGTH, 1, WELL_NOURISHED, WELL_NOURISHED, RISK_OF_OVERWEIGHT",
      "WEIGHT_FOR_LENGTH, 2, RISK_OF_OVERWEIGHT, RISK_OF_OVERWEIGHT, OVERWEIGHT",
      "WEIGHT_FOR_LENGTH, 3, OVERWEIGHT, OVERWEIGHT, OBESE",
      "WEIGHT_FOR_HEIGHT, -3, SEVERELY_WASTED, WASTED, WASTED",
      "WEIGHT_FOR_HEIGHT, -2, WASTED, WELL_NOURISHED, WELL_NOURISHED",
      "WEIGHT_FOR_HEIGHT, 1, WELL_NOURISHED, WELL_NOURISHED, RISK_OF_OVERWEIGHT",
      "WEIGHT_FOR_HEIGHT, 2, RISK_OF_OVERWEIGHT, RISK_OF_OVERWEIGHT, OVERWEIGHT",
      "WEIGHT_FOR_HEIGHT, 3, OVERWEIGHT, OVERWEIGHT, OBESE",
      "BMI_FOR_AGE, -3, SEVERELY_WASTED, WASTED, WASTED",
      "BMI_FOR_AGE, -2, WASTED, WELL_NOURISHED, WELL_NOURISHED",
      "BMI_FOR_AGE, 1, WELL_NOURISHED, WELL_NOURISHED, RISK_OF_OVERWEIGHT",
      "BMI_FOR_AGE, 2, RISK_OF_OVERWEIGHT, RISK_OF_OVERWEIGHT, OVERWEIGHT",
      "BMI_FOR_AGE, 3, OVERWEIGHT, OVERWEIGHT, OBESE",
      "HEAD_CIRCUMFERENCE_FOR_AGE, -2, SMALL_HEAD, NORMAL_HEAD, NORMAL_HEAD",
      "HEAD_CIRCUMFERENCE_FOR_AGE, 2, NORMAL_HEAD, NORMAL_HEAD, LARGE_HEAD"})
  void ofWhenAtACutOffThenTheMilderClass(
      Indicator indicator, double cut, NutritionClass below, NutritionClass at, NutritionClass above) {
    assertThat(NutritionClass.of(indicator, cut - HAIR)).contains(below);
    assertThat(NutritionClass.of(indicator, cut)).contains(at);
    assertThat(NutritionClass.of(indicator, cut + HAIR)).contains(above);
  }

  @Test
  void ofWhenArmThenNoneByStandardDeviations() {
    assertThat(NutritionClass.of(Indicator.ARM_CIRCUMFERENCE_FOR_AGE, -4)).isEmpty();
  }
}
