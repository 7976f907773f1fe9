package id.ilp.growth;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A z-score, to two decimals like WHO's own software.
 *
 * @param implausible whether WHO flags it; it is kept all the same
 */
record Score(BigDecimal z, boolean implausible) {

  private static final int DECIMALS = 2;

  /** The place of a measurement in a standard. */
  static Score of(Indicator indicator, Lms standard, double value) {
    double exact = indicator.isRestricted() ? standard.restrictedZOf(value) : standard.zOf(value);
    BigDecimal z = BigDecimal.valueOf(exact).setScale(DECIMALS, RoundingMode.HALF_UP);
    return new Score(z, indicator.isImplausible(z.doubleValue()));
  }
}
