package id.ilp.district;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One visit under construction: the Encounter, and what is found and done in it. */
final class Visit {

  final Person person;
  final Place place;
  final LocalDate day;
  final ObjectNode encounter;
  final String address;
  final String number;
  private final Codes codes;
  private final Entries entries;
  private final int start;

  Visit(Codes codes, Entries entries, Person person, Place place, LocalDate day, int start, String number) {
    this.codes = codes;
    this.entries = entries;
    this.person = person;
    this.place = place;
    this.day = day;
    this.start = start;
    this.number = number;
    encounter = Json.resource("Encounter");
    encounter.putArray("identifier").add(Json.identifier(Systems.NUMBERS + "encounter/" + place.number(), number));
    encounter.put("status", "finished");
    String begin = time(0);
    String end = time(30);
    encounter.set("statusHistory", Json.list(
        status("arrived", begin, begin), status("in-progress", begin, end), status("finished", end, end)));
    kind(place.setting().equals("home") ? "HH" : "AMB");
    encounter.putArray("type").add(Json.concept(Systems.SETTING, place.setting()));
    encounter.set("subject", person.reference());
    encounter.putArray("participant").add(participant("ATND", "attender", place.worker()));
    encounter.set("period", Json.period(begin, end));
    encounter.set("location", Json.list(Json.object().set("location", place.site())));
    encounter.set("serviceProvider", place.provider());
    address = entries.post(encounter);
  }

  private static ObjectNode status(String status, String start, String end) {
    return Json.object().put("status", status).set("period", Json.period(start, end));
  }

  private static ObjectNode participant(String code, String display, Worker worker) {
    return Json.object()
        .<ObjectNode>set("type", Json.list(
            Json.concept(Json.coding(Systems.HL7 + "v3-ParticipationType", code, display))))
        .set("individual", worker.reference());
  }

  /** Minutes after the visit began. */
  String time(int minutes) {
    return Times.at(day, start + minutes);
  }

  /** AMB, HH, EMER or IMP. */
  Visit kind(String code) {
    String display = switch (code) {
      case "HH" -> "home health";
      case "EMER" -> "emergency";
      case "IMP" -> "inpatient encounter";
      default -> "ambulatory";
    };
    encounter.set("class", Json.coding(Systems.HL7 + "v3-ActCode", code, display));
    return this;
  }

  Visit cluster(String unit) {
    encounter.set("serviceType", Json.concept(Systems.CLUSTER, unit));
    return this;
  }

  /** Another kind of visit beside the setting. */
  Visit type(String system, String code) {
    ((ArrayNode) encounter.get("type")).add(Json.concept(system, code));
    return this;
  }

  Visit helper(Worker worker) {
    ((ArrayNode) encounter.get("participant")).add(participant("PART", "Participation", worker));
    return this;
  }

  /** The tag of an antenatal, postpartum or neonatal visit, with its episode. */
  Visit tagged(String episodeSystem, String tag, String episode) {
    if (tag != null) {
      ((ArrayNode) encounter.get("identifier")).add(
          Json.identifier(Systems.KEMKES_CODES + "episodeofcare/" + episodeSystem, tag));
    }
    encounter.set("episodeOfCare", Json.list(Json.reference(episode)));
    return this;
  }

  /** Lasts beyond the half hour of an ordinary one. */
  Visit until(LocalDate lastDay, int minute) {
    String end = Times.at(lastDay, minute);
    encounter.set("statusHistory", Json.list(status("arrived", time(0), time(0)), status("in-progress", time(0), end),
        status("finished", end, end)));
    encounter.set("period", Json.period(time(0), end));
    return this;
  }

  /** She is still there. */
  Visit goesOn() {
    encounter.put("status", "in-progress");
    encounter.set("statusHistory", Json.list(status("arrived", time(0), time(0)),
        Json.object().put("status", "in-progress").set("period", Json.period(time(0), null))));
    encounter.set("period", Json.period(time(0), null));
    return this;
  }

  Visit number(String key, int value) {
    return quantity(key, BigDecimal.valueOf(value));
  }

  /** @param tenths the value times ten */
  Visit tenths(String key, int tenths) {
    return quantity(key, BigDecimal.valueOf(tenths, 1));
  }

  /** @param hundredths the value times a hundred */
  Visit hundredths(String key, int hundredths) {
    return quantity(key, BigDecimal.valueOf(hundredths, 2));
  }

  private Visit quantity(String key, BigDecimal value) {
    entries.post(observation(key).set("valueQuantity", codes.quantity(key, value)));
    return this;
  }

  Visit count(String key, int value) {
    entries.post(observation(key).put("valueInteger", value));
    return this;
  }

  Visit says(String key, boolean value) {
    entries.post(observation(key).put("valueBoolean", value));
    return this;
  }

  Visit says(String key, String time) {
    entries.post(observation(key).put("valueDateTime", time));
    return this;
  }

  Visit answers(String key, String answer) {
    entries.post(observation(key).set("valueCodeableConcept", codes.concept(answer)));
    return this;
  }

  /** A value with its class, such as mild anaemia. */
  Visit classed(String key, BigDecimal value, String meaning) {
    entries.post(observation(key)
        .<ObjectNode>set("valueQuantity", codes.quantity(key, value))
        .set("interpretation", Json.list(codes.concept(meaning))));
    return this;
  }

  /** An Observation of this visit without a result yet; it is not added. */
  ObjectNode observation(String key) {
    return Json.resource("Observation").put("status", "final")
        .<ObjectNode>set("category", Json.list(codes.category(key)))
        .<ObjectNode>set("code", codes.concept(key))
        .<ObjectNode>set("subject", person.reference())
        .<ObjectNode>set("encounter", Json.reference(address))
        .put("effectiveDateTime", time(10))
        .put("issued", time(10))
        .set("performer", Json.list(place.worker().reference()));
  }

  /** What was done in this visit, or not done; it is not added. */
  ObjectNode procedure(String status, JsonNode... codes) {
    return Json.resource("Procedure").put("status", status)
        .<ObjectNode>set("category", Json.concept(
            Json.coding(Systems.SNOMED, "277132007", "Therapeutic procedure")))
        .<ObjectNode>set("code", Json.concept(codes))
        .<ObjectNode>set("subject", person.reference())
        .<ObjectNode>set("encounter", Json.reference(address))
        .put("performedDateTime", time(15))
        .set("performer", Json.list(Json.object().set("actor", place.worker().reference())));
  }

  ObjectNode concept(String key) {
    return codes.concept(key);
  }

  String add(ObjectNode resource) {
    return entries.post(resource);
  }

  /** Found today. */
  Visit diagnosis(String code) {
    return diagnosis(condition(code, time(20)));
  }

  Visit diagnosis(String code, LocalDate since) {
    return diagnosis(condition(code, Times.at(since, 8 * 60)));
  }

  ObjectNode condition(String code, String onset) {
    return Json.resource("Condition")
        .<ObjectNode>set("clinicalStatus", Json.concept(
            Json.coding(Systems.HL7 + "condition-clinical", "active", "Active")))
        .<ObjectNode>set("category", Json.list(Json.concept(
            Json.coding(Systems.HL7 + "condition-category", "encounter-diagnosis", "Encounter Diagnosis"))))
        .<ObjectNode>set("code", codes.diagnosis(code))
        .<ObjectNode>set("subject", person.reference())
        .<ObjectNode>set("encounter", Json.reference(address))
        .put("onsetDateTime", onset)
        .put("recordedDate", time(20))
        .set("recorder", place.worker().reference());
  }

  Visit diagnosis(ObjectNode condition) {
    JsonNode use = Json.concept(Json.coding(Systems.HL7 + "diagnosis-role", "DD", "Discharge diagnosis"));
    encounter.withArray("/diagnosis").add(Json.object()
        .<ObjectNode>set("condition", Json.reference(entries.post(condition)))
        .<ObjectNode>set("use", use)
        .put("rank", encounter.withArray("/diagnosis").size() + 1));
    return this;
  }
}
