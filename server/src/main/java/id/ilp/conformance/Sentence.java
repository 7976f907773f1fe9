package id.ilp.conformance;

import id.ilp.platform.Text;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence of the tables of texts, with places for what a message tells; the heading of {@code
 * validator-texts.properties} says which.
 */
record Sentence(String indonesian, String english) {

  private static final Pattern PLACE =
      Pattern.compile("\\{(?:(element)|(?:(child|name|slice|label|code|list):)?(\\d))}");
  private static final Pattern CHILD = Pattern.compile("\\{child:(\\d)}");
  private static final Pattern TITLE = Pattern.compile("^'(.*)' \\(");

  /** Lists of types come as {@code [Patient, Group]}, places of extensions as {@code e:Patient}. */
  private static final Pattern LIST_OR_PREFIX = Pattern.compile("^\\[|]$|\\be:(?=[A-Z])");

  private static final int LONGEST = 200;

  /** Whether it can be said with those values. */
  boolean isAnsweredBy(Map<Integer, String> values) {
    return PLACE.matcher(indonesian + english).results()
        .allMatch(place -> place.group(3) == null || values.containsKey(Integer.valueOf(place.group(3))));
  }

  Text with(ElementName element, Map<Integer, String> values) {
    return new Text(
        fill(indonesian, element, values, ElementName::indonesian),
        fill(english, element, values, ElementName::english));
  }

  /** The element below the place of the message that is to blame, or null if it is that place itself. */
  String child(Map<Integer, String> values) {
    Matcher child = CHILD.matcher(indonesian);
    return child.find() ? Places.lastOf(values.get(Integer.valueOf(child.group(1)))) : null;
  }

  private static String fill(
      String sentence, ElementName element, Map<Integer, String> values, Function<ElementName, String> naming) {
    return PLACE.matcher(sentence).replaceAll(place ->
        Matcher.quoteReplacement(place.group(1) != null ? naming.apply(element) : value(place, values, naming)));
  }

  private static String value(MatchResult place, Map<Integer, String> values, Function<ElementName, String> naming) {
    String value = values.get(Integer.valueOf(place.group(3)));
    String form = place.group(2) == null ? "" : place.group(2);
    return switch (form) {
      case "child", "name" -> naming.apply(ElementName.at(value));
      case "slice" -> Places.sliceOf(value);
      case "label" -> Places.sliceOf(value).isEmpty() ? "" : " (" + Places.sliceOf(value) + ")";
      case "code" -> shortened(Stream.of(value.split(", "))
          .map(code -> code.substring(code.lastIndexOf('#') + 1))
          .collect(Collectors.joining(", ")));
      case "list" -> shortened(title(value));
      default -> shortened(LIST_OR_PREFIX.matcher(value).replaceAll(""));
    };
  }

  private static String title(String valueSet) {
    Matcher title = TITLE.matcher(valueSet);
    return title.find() ? title.group(1) : valueSet;
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }
}
