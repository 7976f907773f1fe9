package id.ilp.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads facts from the JSON of resources. Not through HAPI's parser: a village has hundreds of thousands of resources,
 * and of each a few elements are needed.
 */
final class FactReader {

  private static final BigDecimal GRAMS = BigDecimal.valueOf(1000);

  /** Elements that hold the codes of a resource. */
  private static final List<String> CODED = List.of(
      "code", "type", "class", "category", "vaccineCode", "reasonCode", "medicationCodeableConcept", "serviceType",
      "substance");

  /** Elements that say when, the first that is there. */
  private static final Map<String, List<String>> TIMES = Map.ofEntries(
      Map.entry("Observation", List.of("effectiveDateTime", "effectivePeriod", "effectiveInstant", "issued")),
      Map.entry("Procedure", List.of("performedDateTime", "performedPeriod")),
      Map.entry("Immunization", List.of("occurrenceDateTime", "recorded")),
      Map.entry("Encounter", List.of("period")),
      Map.entry("EpisodeOfCare", List.of("period")),
      Map.entry("Condition", List.of("onsetDateTime", "onsetPeriod", "recordedDate")),
      Map.entry("QuestionnaireResponse", List.of("authored")),
      Map.entry("MedicationStatement", List.of("effectiveDateTime", "effectivePeriod", "dateAsserted")),
      Map.entry("MedicationRequest", List.of("authoredOn")),
      Map.entry("MedicationDispense", List.of("whenHandedOver", "whenPrepared")),
      Map.entry("MedicationAdministration", List.of("effectiveDateTime", "effectivePeriod")),
      Map.entry("ServiceRequest", List.of("occurrenceDateTime", "occurrencePeriod", "authoredOn")),
      Map.entry("DiagnosticReport", List.of("effectiveDateTime", "effectivePeriod", "issued")),
      Map.entry("CarePlan", List.of("created", "period")),
      Map.entry("Task", List.of("authoredOn", "executionPeriod")),
      Map.entry("Appointment", List.of("start")),
      Map.entry("Flag", List.of("period")),
      Map.entry("AllergyIntolerance", List.of("onsetDateTime", "recordedDate")));

  /** The types that are read: nothing else says anything about a service. */
  static final Set<String> TYPES = TIMES.keySet();

  /** The type of a fact that tells of a child of the person: born, and until when alive. */
  static final String CHILD = "Patient";

  /** In the place of the code of a medicine that is a resource of its own. */
  static final String MEDICATION = "Medication/";

  /** Before the address of the definition that a Task or Appointment carries out. */
  static final String CARRIES_OUT = "instantiates|";

  private static final String BOOKED_SERVICE = "https://w3id.org/ilp-fhir/StructureDefinition/booked-service";
  private static final String STAGE = "https://w3id.org/ilp-fhir/StructureDefinition/encounter-stage";

  private final ZoneId zone;

  /**
   * @param zone in which days are counted
   */
  FactReader(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * @param id of the resource, which its stored text leaves out
   * @param resource of one of {@link #TYPES}
   */
  Fact read(String id, JsonNode resource) {
    String type = resource.path("resourceType").asText();
    Set<String> codes = new HashSet<>();
    CODED.forEach(element -> addCodes(resource.path(element), codes));
    for (JsonNode identifier : resource.path("identifier")) {
      addCode(identifier, "value", codes);
    }
    for (JsonNode reaction : resource.path("reaction")) {
      addCodes(reaction.path("substance"), codes);
    }
    for (JsonNode extension : resource.path("extension")) {
      if (extension.path("url").asText().equals(STAGE)) {
        addCodes(extension.path("valueCodeableConcept"), codes);
      } else if (extension.path("url").asText().equals(BOOKED_SERVICE)) {
        codes.add(CARRIES_OUT + withoutVersion(extension.path("valueCanonical").asText()));
      }
    }
    JsonNode medication = resource.path("medicationReference").path("reference");
    if (medication.isTextual()) {
      codes.addAll(medicationOf(resource, medication.asText()));
    }
    if (resource.path("instantiatesCanonical").isTextual()) {
      codes.add(CARRIES_OUT + withoutVersion(resource.path("instantiatesCanonical").asText()));
    }
    List<Finding> parts = new ArrayList<>();
    resource.path("component").forEach(part -> parts.add(findingOf(part)));
    Set<String> episodes = new HashSet<>();
    resource.path("episodeOfCare").forEach(episode -> episodes.add(episode.path("reference").asText()));
    Set<String> reasons = new HashSet<>();
    addCodes(resource.path("statusReason"), reasons);
    return new Fact(
        type, id, statusOf(type, resource), codes, whenOf(type, resource),
        moment(resource.path("period").path("end")),
        resource.path("encounter").path("reference").asText(resource.path("context").path("reference").asText(null)),
        episodes, doseOf(resource), formOf(resource), reasons,
        type.equals("Observation") ? findingOf(resource) : Finding.NOTHING, parts);
  }

  /**
   * A child of the person.
   *
   * @param id of its Patient
   */
  Fact readChild(String id, JsonNode patient) {
    // One that was merged into another is told by that one.
    Moment birth = isReplaced(patient) ? null : moment(patient.path("birthDate"));
    Moment death = moment(patient.path("deceasedDateTime"));
    // Nobody knows when it died: it is not counted as alive.
    Moment lastDay = patient.path("deceasedBoolean").asBoolean(false) ? birth : death;
    return new Fact(CHILD, id, "", Set.of(), birth, lastDay, null, Set.of(), null, null, Set.of(), Finding.NOTHING,
        List.of());
  }

  private static boolean isReplaced(JsonNode patient) {
    for (JsonNode link : patient.path("link")) {
      if (link.path("type").asText().equals("replaced-by")) {
        return true;
      }
    }
    return false;
  }

  private static String statusOf(String type, JsonNode resource) {
    if (type.equals("Condition") || type.equals("AllergyIntolerance")) {
      Set<String> verified = new HashSet<>();
      resource.path("verificationStatus").path("coding").forEach(code -> verified.add(code.path("code").asText()));
      if (verified.contains("refuted") || verified.contains("entered-in-error")) {
        return "refuted";
      }
      return resource.path("clinicalStatus").path("coding").path(0).path("code").asText("");
    }
    if (type.equals("Observation") && resource.has("dataAbsentReason")) {
      return absence(resource.path("dataAbsentReason"));
    }
    return resource.path("status").asText("");
  }

  /** An Observation without a value proves nothing; one that the person declined is a refusal. */
  private static String absence(JsonNode reason) {
    for (JsonNode code : reason.path("coding")) {
      if (code.path("code").asText().equals("asked-declined")) {
        return "declined";
      }
    }
    return "absent";
  }

  private Moment whenOf(String type, JsonNode resource) {
    for (String element : TIMES.getOrDefault(type, List.of())) {
      JsonNode time = resource.path(element);
      Moment moment = time.isObject() ? moment(time.path("start")) : moment(time);
      if (moment != null) {
        return moment;
      }
    }
    return null;
  }

  private Moment moment(JsonNode text) {
    return text.isTextual() ? Moment.parse(text.asText(), zone).orElse(null) : null;
  }

  /** Codes of a Medication. */
  static Set<String> codesOf(JsonNode medication) {
    Set<String> codes = new HashSet<>();
    addCodes(medication.path("code"), codes);
    return codes;
  }

  private static Set<String> medicationOf(JsonNode resource, String reference) {
    if (!reference.startsWith("#")) {
      return Set.of(reference);
    }
    for (JsonNode contained : resource.path("contained")) {
      if (contained.path("id").asText().equals(reference.substring(1))) {
        return codesOf(contained);
      }
    }
    return Set.of();
  }

  private static Integer doseOf(JsonNode resource) {
    JsonNode dose = resource.path("protocolApplied").path(0).path("doseNumberPositiveInt");
    return dose.isInt() ? dose.asInt() : null;
  }

  private static String formOf(JsonNode resource) {
    String form = resource.path("questionnaire").asText("");
    return form.isEmpty() ? null : withoutVersion(form);
  }

  private static String withoutVersion(String canonical) {
    int version = canonical.indexOf('|');
    return version < 0 ? canonical : canonical.substring(0, version);
  }

  private Finding findingOf(JsonNode node) {
    Set<String> codes = new HashSet<>();
    addCodes(node.path("code"), codes);
    Set<String> answers = new HashSet<>();
    addCodes(node.path("valueCodeableConcept"), answers);
    addCodes(node.path("interpretation"), answers);
    Boolean yes = node.path("valueBoolean").isBoolean() ? node.path("valueBoolean").asBoolean() : null;
    return new Finding(codes, numberOf(node), yes, answers, moment(node.path("valueDateTime")));
  }

  private static BigDecimal numberOf(JsonNode node) {
    JsonNode quantity = node.path("valueQuantity");
    if (quantity.path("value").isNumber()) {
      BigDecimal value = quantity.path("value").decimalValue();
      return quantity.path("code").asText(quantity.path("unit").asText()).equals("g") ? value.divide(GRAMS) : value;
    }
    return node.path("valueInteger").isNumber() ? node.path("valueInteger").decimalValue() : null;
  }

  /** Of a Coding, a CodeableConcept or a list of either. */
  private static void addCodes(JsonNode node, Set<String> codes) {
    if (node.isArray()) {
      node.forEach(each -> addCodes(each, codes));
    } else if (node.has("coding")) {
      node.path("coding").forEach(each -> addCode(each, "code", codes));
    } else if (node.isObject()) {
      addCode(node, "code", codes);
    }
  }

  private static void addCode(JsonNode node, String value, Set<String> codes) {
    if (node.path(value).isTextual()) {
      codes.add(node.path("system").asText() + "|" + node.path(value).asText());
    }
  }
}
