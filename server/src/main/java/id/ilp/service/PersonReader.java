package id.ilp.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what rules ask for from the JSON of a Patient. */
final class PersonReader {

  private static final String BIRTH_TIME = "http://hl7.org/fhir/StructureDefinition/patient-birthTime";
  private static final String ADMINISTRATIVE_CODE =
      "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode";

  private PersonReader() {}

  /**
   * Empty if nothing can be due: nobody knows when the person was born, she died on a day that nobody knows, or this
   * record of her is no longer in use.
   */
  static Optional<Person> read(JsonNode patient, ZoneId zone) {
    if (patient.path("deceasedBoolean").asBoolean(false) || !patient.path("active").asBoolean(true)) {
      return Optional.empty();
    }
    return birth(patient, zone).map(birth -> new Person(
        birth, Moment.parse(patient.path("deceasedDateTime").asText(), zone).orElse(null),
        patient.path("gender").asText(null), maritalStatus(patient), area(patient)));
  }

  /**
   * The hour counts, the day is that of the birth date: a child born at 0.30 in Jayapura is not a day older in Atambua,
   * where it was still the evening before.
   */
  private static Optional<Moment> birth(JsonNode patient, ZoneId zone) {
    Optional<Moment> date = Moment.parse(patient.path("birthDate").asText(), zone);
    for (JsonNode extension : patient.path("_birthDate").path("extension")) {
      if (extension.path("url").asText().equals(BIRTH_TIME)) {
        Optional<Moment> time = Moment.parse(extension.path("valueDateTime").asText(), zone);
        return time.isPresent() && date.isPresent() ? Optional.of(time.get().within(date.get())) : date.or(() -> time);
      }
    }
    return date;
  }

  private static String maritalStatus(JsonNode patient) {
    return patient.path("maritalStatus").path("coding").path(0).path("code").asText(null);
  }

  /** Code of the village, from the first address that has one. */
  private static String area(JsonNode patient) {
    for (JsonNode address : patient.path("address")) {
      for (JsonNode extension : address.path("extension")) {
        if (extension.path("url").asText().equals(ADMINISTRATIVE_CODE)) {
          for (JsonNode part : extension.path("extension")) {
            if (part.path("url").asText().equals("village")) {
              return part.path("valueCode").asText(null);
            }
          }
        }
      }
    }
    return null;
  }

  static String nameOf(JsonNode patient) {
    JsonNode name = patient.path("name").path(0);
    if (name.path("text").isTextual()) {
      return name.path("text").asText();
    }
    List<String> words = new ArrayList<>();
    name.path("given").forEach(word -> words.add(word.asText()));
    words.add(name.path("family").asText(""));
    return String.join(" ", words).strip();
  }
}
