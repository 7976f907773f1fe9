package id.ilp.service;

import java.util.List;

/**
 * Categories of ICD-10 from one to another, both included.
 *
 * @param first such as {@code I10}
 * @param last such as {@code I15}
 */
record DiseaseRange(String first, String last) {

  private static final List<String> SYSTEMS =
      List.of("http://hl7.org/fhir/sid/icd-10|", "http://hl7.org/fhir/sid/icd-10-mm|");

  /** Reads {@code I10-I15} or {@code K56.1}. */
  static DiseaseRange parse(String text) {
    int dash = text.indexOf('-');
    return dash < 0
        ? new DiseaseRange(text, text)
        : new DiseaseRange(text.substring(0, dash), text.substring(dash + 1));
  }

  /** Whether a {@code system|code} lies within; I15.9 does in I10-I15. */
  boolean holds(String coding) {
    for (String system : SYSTEMS) {
      if (coding.startsWith(system)) {
        String code = coding.substring(system.length());
        return code.compareTo(first) >= 0 && (code.compareTo(last) <= 0 || code.startsWith(last));
      }
    }
    return false;
  }

  /** Whether the active condition is one of these. */
  static boolean anyHolds(List<DiseaseRange> ranges, Fact condition) {
    return condition.isActiveCondition()
        && condition.codes().stream().anyMatch(code -> ranges.stream().anyMatch(range -> range.holds(code)));
  }
}
