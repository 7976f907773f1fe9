package id.ilp.growth;

import java.time.LocalDate;
import java.util.List;

/** What was measured on a child on one day, and what follows from it. */
record GrowthDay(
    LocalDate date, int ageInDays, List<Measurement> measurements, List<IndexResult> indices, List<WeightGain> gains) {

  GrowthDay {
    measurements = List.copyOf(measurements);
    indices = List.copyOf(indices);
    gains = List.copyOf(gains);
  }

  boolean isBelowRedLine() {
    return indices.stream().anyMatch(IndexResult::isBelowRedLine);
  }
}
