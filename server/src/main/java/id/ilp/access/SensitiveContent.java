package id.ilp.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;

/**
 * Gives resources about violence, mental health and HIV their label by what they say ({@code sensitive-codes.csv}):
 * senders seldom do.
 */
final class SensitiveContent {

  static final String TABLE = "sensitive-codes.csv";

  private static final String QUESTIONNAIRE = "Questionnaire";

  /** On an Appointment: which service of the packages it is for. */
  private static final String BOOKED_SERVICE = "https://w3id.org/ilp-fhir/StructureDefinition/booked-service";

  /** Elements whose codes tell what a resource is about. */
  private static final List<String> TELLING =
      List.of("code", "category", "type", "reasonCode", "value", "valueCodeableConcept", "component", "diagnosis",
          "vaccineCode", "medication", "conclusionCode", "serviceType");

  private static final SensitiveContent LISTED = new SensitiveContent();

  private final List<Row> rows = new ArrayList<>();

  /** The ending {@code *} of a code is gone from {@code start}. */
  private record Row(String label, String system, String start, boolean exact) {

    boolean fits(String otherSystem, String code) {
      return system.equals(otherSystem) && code != null && (exact ? code.equals(start) : code.startsWith(start));
    }
  }

  static SensitiveContent get() {
    return LISTED;
  }

  private SensitiveContent() {
    for (CSVRecord row : AccessTable.rows(TABLE)) {
      String code = row.get("code");
      boolean exact = !code.endsWith("*");
      rows.add(new Row(row.get("label"), row.get("system"),
          exact ? code : code.substring(0, code.length() - 1), exact));
    }
  }

  /** Adds the labels that the content asks for and the resource does not bear. */
  void label(Resource resource) {
    for (String label : labelsOf(resource)) {
      boolean borne = resource.getMeta().getSecurity().stream()
          .anyMatch(known -> Labels.SYSTEM.equals(known.getSystem()) && label.equals(known.getCode()));
      if (!borne) {
        resource.getMeta().addSecurity().setSystem(Labels.SYSTEM).setCode(label);
      }
    }
  }

  private Set<String> labelsOf(Resource resource) {
    Set<String> labels = new TreeSet<>();
    if (AccessFacts.isOpenType(resource.fhirType())) {
      return labels;
    }
    if (resource instanceof QuestionnaireResponse answers && answers.hasQuestionnaire()) {
      String form = answers.getQuestionnaire().replaceFirst("\\|.*$", "");
      add(labels, QUESTIONNAIRE, form.substring(form.lastIndexOf('/') + 1));
    }
    servicesOf(resource).map(address -> address.replaceFirst("\\|.*$", "").split("/"))
        .filter(parts -> parts.length > 1)
        .forEach(parts -> add(labels, parts[parts.length - 2], parts[parts.length - 1]));
    TELLING.stream().flatMap(element -> codesIn(resource, element, 2))
        .forEach(code -> add(labels, code.getSystem(), code.getCode()));
    return labels;
  }

  /** Addresses of what it carries out: that somebody is to be visited for a mental disorder tells of the disorder. */
  private static Stream<String> servicesOf(Resource resource) {
    Property property = resource.getNamedProperty("instantiatesCanonical");
    Stream<Base> carriedOut = property == null ? Stream.empty() : property.getValues().stream();
    Stream<Base> booked = resource instanceof Appointment appointment
        ? appointment.getExtensionsByUrl(BOOKED_SERVICE).stream().map(Extension::getValue)
        : Stream.empty();
    return Stream.concat(carriedOut, booked)
        .filter(value -> value != null && value.hasPrimitiveValue()).map(Base::primitiveValue);
  }

  private void add(Set<String> labels, String system, String code) {
    rows.stream().filter(row -> row.fits(system, code)).forEach(row -> labels.add(row.label()));
  }

  /** Codes in the element itself, or, for Observation.component and Encounter.diagnosis, one level below. */
  private static Stream<Coding> codesIn(Base parent, String element, int depth) {
    Property property = parent.getNamedProperty(element);
    if (property == null || depth == 0) {
      return Stream.empty();
    }
    return property.getValues().stream().flatMap(value -> {
      if (value instanceof CodeableConcept concept) {
        return concept.getCoding().stream();
      }
      if (value instanceof Coding coding) {
        return Stream.of(coding);
      }
      return Stream.of("code", "use", "value").flatMap(inner -> codesIn(value, inner, depth - 1));
    });
  }
}
