package id.ilp.growth;

import id.ilp.platform.Text;
import java.util.Arrays;
import java.util.Optional;

/** What WHO's Child Growth Standards (2006, 2007) compare a measurement with. */
enum Indicator {
  WEIGHT_FOR_AGE("weight-for-age", Measure.WEIGHT, -6, 5, true,
      new Text("Berat badan menurut umur (BB/U)", "Weight for age")),
  LENGTH_HEIGHT_FOR_AGE("length-height-for-age", Measure.LENGTH, -6, 6, false,
      new Text("Panjang atau tinggi badan menurut umur (PB/U, TB/U)", "Length or height for age")),
  WEIGHT_FOR_LENGTH("weight-for-length", Measure.WEIGHT, -5, 5, true,
      new Text("Berat badan menurut panjang badan (BB/PB)", "Weight for length")),
  WEIGHT_FOR_HEIGHT("weight-for-height", Measure.WEIGHT, -5, 5, true,
      new Text("Berat badan menurut tinggi badan (BB/TB)", "Weight for height")),
  BMI_FOR_AGE("bmi-for-age", Measure.WEIGHT, -5, 5, true,
      new Text("Indeks massa tubuh menurut umur (IMT/U)", "Body mass index for age")),
  HEAD_CIRCUMFERENCE_FOR_AGE("head-circumference-for-age", Measure.HEAD, -5, 5, false,
      new Text("Lingkar kepala menurut umur (LK/U)", "Head circumference for age")),
  ARM_CIRCUMFERENCE_FOR_AGE("arm-circumference-for-age", Measure.ARM, -5, 5, true,
      new Text("Lingkar lengan atas menurut umur (LiLA/U)", "Mid-upper arm circumference for age"));

  private final String code;
  private final Measure subject;
  private final int lowest;
  private final int highest;
  private final boolean skewed;
  private final Text title;

  Indicator(String code, Measure subject, int lowest, int highest, boolean skewed, Text title) {
    this.code = code;
    this.subject = subject;
    this.lowest = lowest;
    this.highest = highest;
    this.skewed = skewed;
    this.title = title;
  }

  static Optional<Indicator> ofCode(String code) {
    return Arrays.stream(values()).filter(indicator -> indicator.code.equals(code)).findFirst();
  }

  /** As in the code system {@code growth-indicator}; also the name of the table. */
  String code() {
    return code;
  }

  /** The measurement that is judged. */
  Measure subject() {
    return subject;
  }

  Text title() {
    return title;
  }

  boolean isByAge() {
    return this != WEIGHT_FOR_LENGTH && this != WEIGHT_FOR_HEIGHT;
  }

  /** Whether oedema falsifies it. */
  boolean isOfWeight() {
    return subject == Measure.WEIGHT;
  }

  /**
   * Whether WHO restricts its distribution: beyond three standard deviations one more is as far as the step from the
   * second to the third, because nobody so heavy or light was in the sample.
   */
  boolean isRestricted() {
    return skewed;
  }

  /** WHO's flag: a z-score that is rather a mistake of measuring, age or sex. */
  boolean isImplausible(double z) {
    return z < lowest || z > highest;
  }
}
