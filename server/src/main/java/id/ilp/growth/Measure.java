package id.ilp.growth;

/** What is measured on a child. */
enum Measure {
  /** In kg. */
  WEIGHT("kg"),
  /** Lying or standing, in cm. */
  LENGTH("cm"),
  /** In cm. */
  HEAD("cm"),
  /** Mid-upper arm, in cm. */
  ARM("cm");

  private final String unit;

  Measure(String unit) {
    this.unit = unit;
  }

  /** As UCUM writes it. */
  String unit() {
    return unit;
  }
}
