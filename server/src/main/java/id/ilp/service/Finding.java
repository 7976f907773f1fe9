package id.ilp.service;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A code with its value: an Observation or a component of one.
 *
 * @param codes {@code system|code}
 * @param number value, grams as kilograms; or null
 * @param yes value, or null
 * @param answers codes of the value and of the interpretation
 * @param date value, or null
 */
record Finding(Set<String> codes, BigDecimal number, Boolean yes, Set<String> answers, Moment date) {

  static final Finding NOTHING = new Finding(Set.of(), null, null, Set.of(), null);

  Finding {
    codes = Set.copyOf(codes);
    answers = Set.copyOf(answers);
  }
}
