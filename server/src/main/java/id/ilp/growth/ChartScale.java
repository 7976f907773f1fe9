package id.ilp.growth;

/**
 * From figures to places on a line of the picture.
 *
 * @param least figure at {@code start}
 * @param most figure at {@code end}
 * @param start place in the picture
 * @param end place in the picture; less than {@code start} for what grows upwards
 */
record ChartScale(double least, double most, double start, double end) {

  private static final double[] STEPS = {0.5, 1, 2, 5, 10, 20};
  private static final int MOST_TICKS = 12;

  double place(double figure) {
    return start + (end - start) * (figure - least) / (most - least);
  }

  /** The place, at the edge for what lies beyond. */
  double placeWithin(double figure) {
    return place(Math.min(most, Math.max(least, figure)));
  }

  boolean holds(double figure) {
    return figure >= least && figure <= most;
  }

  /** A distance of lines that makes about a dozen of them at most. */
  double step() {
    for (double step : STEPS) {
      if ((most - least) / step <= MOST_TICKS) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  double firstTick() {
    return Math.ceil(least / step() - 1e-9) * step();
  }
}
