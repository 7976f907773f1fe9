package id.ilp.conformance;

import static java.util.Map.entry;

import id.ilp.platform.Text;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What the validator says in English, said so that a sender can mend it, in both languages. */
final class ValidatorTexts {

  /**
   * @param rule short key of the kind of mistake
   * @param child name of the element below the place that the validator points to, or null
   */
  record Reading(String rule, IssueType type, String child, Text text) {}

  /** How a message of HL7's is said, and HL7's own texts of it: one, or a singular and a plural. */
  private record Entry(String rule, Sentence sentence, List<MessageTemplate> templates) {

    Optional<Map<Integer, String>> values(String english) {
      return templates.stream().flatMap(template -> template.read(english).stream()).findFirst();
    }

    int certainty() {
      return templates.stream().mapToInt(MessageTemplate::certainty).min().orElse(0);
    }
  }

  /** A rule that is not here is about a value. */
  private static final Map<String, IssueType> TYPES = Map.ofEntries(
      entry("required", IssueType.REQUIRED),
      entry("slice", IssueType.REQUIRED),
      entry("too-many", IssueType.STRUCTURE),
      entry("unknown-element", IssueType.STRUCTURE),
      entry("unknown-resource", IssueType.STRUCTURE),
      entry("wrong-type", IssueType.STRUCTURE),
      entry("element-order", IssueType.STRUCTURE),
      entry("extension", IssueType.STRUCTURE),
      entry("extension-place", IssueType.STRUCTURE),
      entry("contained", IssueType.STRUCTURE),
      entry("bundle", IssueType.STRUCTURE),
      entry("narrative", IssueType.STRUCTURE),
      entry("binding", IssueType.CODEINVALID),
      entry("code-system", IssueType.CODEINVALID),
      entry("unit", IssueType.CODEINVALID),
      entry("reference-not-in-bundle", IssueType.NOTFOUND));

  /** A template with less fixed text than this could be part of any message. */
  private static final int LEAST_CERTAINTY = 12;

  private static final Pattern PLURAL = Pattern.compile("_(?:one|other)$");
  private static final Map<String, Entry> ENTRIES = entries();
  private static final Map<String, List<String>> INVARIANTS = TextTable.rows("/base-invariants.properties");

  /** Messages of the parser come without their id; they are found by HL7's text, the most telling first. */
  private static final List<Entry> BY_CERTAINTY = ENTRIES.values().stream()
      .filter(entry -> entry.certainty() >= LEAST_CERTAINTY)
      .sorted(Comparator.comparingInt(Entry::certainty).reversed())
      .toList();

  private ValidatorTexts() {}

  /**
   * What a message of the validator means to a sender; empty if it is not one of the usual ones.
   *
   * @param id HL7's id of the message, or null
   * @param place where the message points to, as the validator writes it
   */
  static Optional<Reading> of(String id, String english, String place) {
    if (id == null || id.isEmpty()) {
      return BY_CERTAINTY.stream()
          .flatMap(entry -> entry.values(english).map(values -> reading(entry, values, place)).stream())
          .findFirst();
    }
    return Optional.ofNullable(ENTRIES.get(PLURAL.matcher(id).replaceFirst(""))).flatMap(entry -> {
      Map<Integer, String> values = entry.values(english).orElse(Map.of());
      return entry.sentence().isAnsweredBy(values) ? Optional.of(reading(entry, values, place)) : Optional.empty();
    });
  }

  /** FHIR's own invariants are English; the ones that senders meet are translated. */
  static Text ofBaseInvariant(String key, String english, String place) {
    ElementName element = ElementName.at(place);
    List<String> row = INVARIANTS.get(key);
    return row == null
        ? new Text(element.indonesian() + " melanggar aturan FHIR " + key + ": " + english, english)
        : new Sentence(row.get(0), row.get(1)).with(element, Map.of());
  }

  private static Reading reading(Entry entry, Map<Integer, String> values, String place) {
    return new Reading(
        entry.rule(),
        TYPES.getOrDefault(entry.rule(), IssueType.VALUE),
        entry.sentence().child(values),
        entry.sentence().with(ElementName.at(place), values));
  }

  private static Map<String, Entry> entries() {
    ResourceBundle english = ResourceBundle.getBundle("Messages", Locale.ROOT);
    Map<String, Entry> entries = new HashMap<>();
    TextTable.rows("/validator-texts.properties", "/structure-texts.properties").forEach((id, row) -> entries.put(id,
        new Entry(row.get(0), new Sentence(row.get(1), row.get(2)), Stream.of(id, id + "_one", id + "_other")
            .filter(english::containsKey)
            .map(key -> new MessageTemplate(english.getString(key)))
            .toList())));
    return Map.copyOf(entries);
  }
}
