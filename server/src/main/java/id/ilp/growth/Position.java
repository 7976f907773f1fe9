package id.ilp.growth;

import java.math.BigDecimal;

/** How a child was held when its length or height was taken. */
enum Position {
  LYING,
  STANDING,
  /** Taken for the one that fits the age, as WHO's software does. */
  UNKNOWN;

  /** From this day of age on, height is used (WHO 2006: 24 months). */
  static final int FIRST_DAY_OF_HEIGHT = 731;

  private static final BigDecimal SHRINKS_BY = new BigDecimal("0.7");

  /** What to add to a figure taken in this position, in cm: standing, a child is shorter by that. */
  BigDecimal correctionAt(int ageInDays) {
    if (this == STANDING && ageInDays < FIRST_DAY_OF_HEIGHT) {
      return SHRINKS_BY;
    }
    return this == LYING && ageInDays >= FIRST_DAY_OF_HEIGHT ? SHRINKS_BY.negate() : BigDecimal.ZERO;
  }
}
