package id.ilp.service;

import id.ilp.platform.RuleTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** The tests that {@code populations.csv} puts to a finding. */
final class FindingTest {

  private FindingTest() {}

  static Predicate<Finding> parse(String text) {
    if (text.isBlank()) {
      return finding -> true;
    }
    if (text.equals("yes")) {
      return finding -> Boolean.TRUE.equals(finding.yes());
    }
    int range = text.indexOf("..");
    if (range > 0) {
      BigDecimal low = new BigDecimal(text.substring(0, range));
      BigDecimal high = new BigDecimal(text.substring(range + 2));
      return finding -> finding.number() != null
          && finding.number().compareTo(low) >= 0 && finding.number().compareTo(high) <= 0;
    }
    if (text.startsWith("<") || text.startsWith(">")) {
      boolean orEqual = text.startsWith("=", 1);
      BigDecimal limit = new BigDecimal(text.substring(orEqual ? 2 : 1));
      int wanted = text.startsWith("<") ? -1 : 1;
      return finding -> {
        int compared = finding.number() == null ? 2 : finding.number().compareTo(limit);
        return compared == wanted || orEqual && compared == 0;
      };
    }
    List<String> answers = RuleTable.words(text);
    return finding -> answers.stream().anyMatch(finding.answers()::contains);
  }
}
