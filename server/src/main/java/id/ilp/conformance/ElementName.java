package id.ilp.conformance;

import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people call an element.
 *
 * @param fhir its name in FHIR, or that of a resource; empty if the whole body is meant
 */
record ElementName(String fhir) {

  private static final Properties WORDS =
      TextTable.properties("/element-names.properties", "/resource-names.properties");

  private static final Pattern TYPED_VALUE = Pattern.compile("^(value|effective|onset|abatement|performed"
      + "|occurrence|deceased|medication|multipleBirth|dose|doseNumber|rate|collected|born|age|probability)[A-Z]\\w*$");

  /** The name of the element that a place in a message, or a path in its text, ends in. */
  static ElementName at(String place) {
    return new ElementName(Places.lastOf(place));
  }

  /** Such as {@code Tanggal lahir ("birthDate")}. */
  String indonesian() {
    if (fhir.isEmpty()) {
      return "Kiriman";
    }
    String words = WORDS.getProperty(fhir);
    if (words == null) {
      Matcher typed = TYPED_VALUE.matcher(fhir);
      words = WORDS.getProperty(typed.matches() ? typed.group(1) : "");
    }
    return words == null ? "Elemen \"" + fhir + "\"" : words + " (\"" + fhir + "\")";
  }

  String english() {
    if (fhir.isEmpty()) {
      return "The body";
    }
    boolean resource = Character.isUpperCase(fhir.charAt(0)) && WORDS.containsKey(fhir);
    return (resource ? "Resource" : "Element") + " \"" + fhir + "\"";
  }
}
