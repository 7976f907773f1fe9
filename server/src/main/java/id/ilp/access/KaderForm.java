package id.ilp.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a kader's form needs of the records of her families: types, resources among them, elements. All of it stands in
 * {@code access/kader-form.csv}, with the source of each line.
 */
final class KaderForm {

  static final String TABLE = "kader-form.csv";

  private static final KaderForm FORM = new KaderForm(AccessTable.rows(TABLE));

  /** They say which resource it is and how to read it; without them the rest could be misread. */
  private static final Set<String> ALWAYS = Set.of("id", "meta", "implicitRules", "language", "modifierExtension");

  private final Map<String, Set<String>> shown = new HashMap<>();
  private final Set<String> written = new HashSet<>();
  private final Map<String, List<Condition>> conditions = new HashMap<>();

  /** {@code start} is a whole code or form, or what it begins with; empty: there is no code at all. */
  private record Condition(String element, String start, boolean exact) {

    boolean fits(List<String> codes) {
      return start.isEmpty()
          ? codes.isEmpty()
          : codes.stream().anyMatch(code -> exact ? code.equals(start) : code.startsWith(start));
    }
  }

  private KaderForm(List<CSVRecord> rows) {
    rows.forEach(row -> add(row.get("type"), row.get("element"), row.get("mode"), row.get("value")));
  }

  private void add(String type, String element, String mode, String value) {
    switch (mode) {
      case "show" -> shown.computeIfAbsent(type, each -> new HashSet<>()).add(element);
      case "write" -> written.add(type);
      case "only" -> {
        boolean exact = !value.endsWith("*");
        conditions.computeIfAbsent(type, each -> new ArrayList<>())
            .add(new Condition(element, exact ? value : value.substring(0, value.length() - 1), exact));
      }
      default -> throw new IllegalStateException(TABLE + ": unknown mode " + mode);
    }
  }

  static KaderForm get() {
    return FORM;
  }

  /** Whether her form needs anything of such resources. */
  boolean knows(String type) {
    return written.contains(type) || shown.containsKey(type);
  }

  /** What she writes she sees whole: nothing is lost when she sends it back. */
  boolean mayWrite(String type) {
    return written.contains(type);
  }

  /**
   * @param element name of an element right below the resource, without {@code [x]}
   */
  boolean shows(String type, String element) {
    return ALWAYS.contains(element) || written.contains(type)
        || shown.getOrDefault(type, Set.of()).contains(element);
  }

  /** Whether a resource is one that her form is about. */
  boolean opens(Resource resource) {
    String type = resource.fhirType();
    List<Condition> any = conditions.getOrDefault(type, List.of());
    return knows(type)
        && (any.isEmpty() || any.stream().anyMatch(one -> one.fits(codesIn(resource, one.element()))));
  }

  private static List<String> codesIn(Resource resource, String element) {
    Property property = resource.getNamedProperty(element);
    List<String> codes = new ArrayList<>();
    for (Base value : property == null ? List.<Base>of() : property.getValues()) {
      if (value instanceof CodeableConcept concept) {
        concept.getCoding().forEach(code -> codes.add(code.getSystem() + "|" + code.getCode()));
      } else if (value instanceof Coding code) {
        codes.add(code.getSystem() + "|" + code.getCode());
      } else if (value.isPrimitive()) {
        codes.add(String.valueOf(value.primitiveValue()).replaceFirst("\\|.*$", ""));
      }
    }
    return codes;
  }
}
