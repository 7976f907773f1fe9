package id.ilp.homevisit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ilp.homevisit.StoredJson.Stored;
import java.util.ArrayList;
import java.util.List;

/** Stored records of one invented family with one member, as tests write them. */
final class Records {

  static final Family FAMILY = Sample.family("f", "posyandu-0");
  static final String MEMBER = "Patient/f-1";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Stored> all = new ArrayList<>();
  private String person = "'name': [{'text': 'Fransiska'}]";

  Records died() {
    person += ", 'deceasedDateTime': '2026-11-01'";
    return this;
  }

  /**
   * @param content JSON in apostrophes, without its braces
   */
  Records with(String type, String id, String subject, String content) {
    all.add(new Stored(type, id, json("{" + content + "}"), subject));
    return this;
  }

  Records flag(String id, String status) {
    return with("Flag", id, MEMBER, "'status': '" + status + "', 'code': {'text': 'Kejang'}, 'category': [{'coding':"
        + " [{'system': '" + Codes.FINDING + "', 'code': 'danger-sign'}]}], 'period': {'start':"
        + " '2026-11-23T00:00:00Z'}");
  }

  Records task(String id, String finding, String status, String more) {
    return with("Task", id, MEMBER, "'status': '" + status + "', 'priority': 'stat', 'authoredOn':"
        + " '2026-11-23T00:00:00Z', 'description': 'Masalah', 'code': {'coding': [{'system': '" + Codes.FINDING
        + "', 'code': '" + finding + "'}]}" + more);
  }

  Records visit(String id, String start, String more) {
    return with("Encounter", id, MEMBER, "'status': 'finished', 'class': {'system':"
        + " 'http://terminology.hl7.org/CodeSystem/v3-ActCode', 'code': 'HH'}, 'period': {'start': '" + start + "'}"
        + more);
  }

  Records schedule(String id, String status, String start, String more) {
    return with("Appointment", id, FAMILY.reference(), "'status': '" + status + "', 'start': '" + start
        + "', 'serviceType': [{'coding': [{'system': 'https://w3id.org/ilp-fhir/CodeSystem/setting',"
        + " 'code': 'home'}]}], 'participant': [{'actor': {'reference': 'PractitionerRole/a'}}]" + more);
  }

  Care care() {
    return Care.of(List.of(
        new Stored("Group", FAMILY.id(), json("{'name': 'Keluarga F'}"), ""),
        new Stored("Patient", "f-1", json("{" + person + "}"), "")), all);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
