package id.ilp.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HL7's own text of a message, such as {@code Value is ''{0}'' but is fixed to ''{1}''}, read backwards: it finds the
 * values in a message. It never backtracks, so that a message which quotes a megabyte costs no more than that.
 */
final class MessageTemplate {

  private static final Pattern VALUE = Pattern.compile("\\{(\\d+)[^}]*}");

  private final List<String> fixed = new ArrayList<>();
  private final List<Integer> values = new ArrayList<>();

  MessageTemplate(String text) {
    String plain = text.replace("''", "'");
    Matcher value = VALUE.matcher(plain);
    int from = 0;
    while (value.find()) {
      fixed.add(plain.substring(from, value.start()));
      values.add(Integer.valueOf(value.group(1)));
      from = value.end();
    }
    fixed.add(plain.substring(from));
  }

  /** How much of it is the same in every message: the more, the surer a match. */
  int certainty() {
    return fixed.stream().mapToInt(String::length).sum();
  }

  /** The values by their numbers; empty if the message is another one. What follows the template is not looked at. */
  Optional<Map<Integer, String>> read(String message) {
    if (!message.startsWith(fixed.get(0))) {
      return Optional.empty();
    }
    Map<Integer, String> found = new LinkedHashMap<>();
    int from = fixed.get(0).length();
    for (int i = 0; i < values.size(); i++) {
      String next = fixed.get(i + 1);
      boolean isLast = i + 1 == values.size() && next.isEmpty();
      int to = isLast ? message.length() : message.indexOf(next, from);
      if (to < 0) {
        return Optional.empty();
      }
      found.put(values.get(i), message.substring(from, to));
      from = to + next.length();
    }
    return Optional.of(found);
  }
}
