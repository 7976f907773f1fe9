package id.ilp.growth;

/**
 * A point of a growth standard by Cole's LMS method.
 *
 * @param l power that makes the distribution normal
 * @param m median
 * @param s coefficient of variation
 */
record Lms(double l, double m, double s) {

  private static final double LAST = 3;

  /** The measurement that has this z-score. */
  double valueAt(double z) {
    return l == 0 ? m * Math.exp(s * z) : m * Math.pow(1 + l * s * z, 1 / l);
  }

  /** The same where the distribution is restricted beyond three standard deviations. */
  double restrictedValueAt(double z) {
    if (Math.abs(z) <= LAST) {
      return valueAt(z);
    }
    double edge = Math.copySign(LAST, z);
    return valueAt(edge) + (z - edge) * step(edge);
  }

  double zOf(double value) {
    return l == 0 ? Math.log(value / m) / s : (Math.pow(value / m, l) - 1) / (l * s);
  }

  /** The same where the distribution is restricted beyond three standard deviations. */
  double restrictedZOf(double value) {
    double z = zOf(value);
    if (Math.abs(z) <= LAST) {
      return z;
    }
    double edge = Math.copySign(LAST, z);
    return edge + (value - valueAt(edge)) / step(edge);
  }

  /** From the second to the third standard deviation on that side, as a distance upwards. */
  private double step(double edge) {
    return Math.abs(valueAt(edge) - valueAt(edge - Math.signum(edge)));
  }

  /** Between this point and the next. */
  Lms towards(Lms next, double share) {
    return new Lms(l + share * (next.l - l), m + share * (next.m - m), s + share * (next.s - s));
  }
}
