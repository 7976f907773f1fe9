package id.ilp.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import id.ilp.LiveServer;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.beans.factory.annotation.Autowired;

/** Invented people with episodes, and what the server says of their stages. */
abstract class StageServer extends LiveServer {

  private static final AtomicInteger COUNTER = new AtomicInteger();
  static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

  @Autowired
  private IFhirSystemDao<Bundle, Meta> systemDao;

  static String newNik() {
    return "995304%010d".formatted(5_000_000_000L + COUNTER.incrementAndGet());
  }

  String person(LocalDate birth, String gender, String nik) {
    return person(birth, gender, "\"https://fhir.kemkes.go.id/id/nik\", \"value\": \"" + nik + "\"", "");
  }

  String childOf(String nikOfMother, LocalDate birth, String more) {
    return person(birth, "male", "\"https://fhir.kemkes.go.id/id/nik-ibu\", \"value\": \"" + nikOfMother + "\"", more);
  }

  String person(LocalDate birth, String gender, String identifier, String more) {
    String body = """
        {"resourceType": "Patient", "identifier": [{"use": "official", "system": %s}], "active": true,
        "name": [{"use": "official", "text": "Orang Tahap %d", "family": "Tahap"}], "gender": "%s", "birthDate": "%s",
        %s "address": [{"use": "home", "line": ["Naitimu"], "city": "Kabupaten Belu", "country": "ID", "extension": [
        {"url": "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode", "extension": [
        {"url": "province", "valueCode": "53"}, {"url": "city", "valueCode": "5304"},
        {"url": "district", "valueCode": "530404"}, {"url": "village", "valueCode": "5304042007"}]}]}]}"""
        .formatted(identifier, COUNTER.incrementAndGet(), gender, birth, more);
    return request().body(body).post("/Patient").then().statusCode(201).extract().path("id");
  }

  String episode(String patient, String type, String status, String start, String end) {
    String body = """
        {"resourceType": "EpisodeOfCare", "status": "%s", "patient": {"reference": "Patient/%s"},
        "identifier": [{"system": "http://sys-ids.kemkes.go.id/episode-of-care/1000053041", "value": "%s"}],
        "type": [{"coding": [{"system": "http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type",
        "code": "%s"}]}], "managingOrganization": {"reference": "Organization/puskesmas-halilulik"},
        "period": {"start": "%s"%s}}"""
        .formatted(status, patient, UUID.randomUUID(), type, start, end == null ? "" : ", \"end\": \"" + end + "\"");
    return request().body(body).post("/EpisodeOfCare").then().statusCode(201).extract().path("id");
  }

  void delivery(String patient, String when) {
    Observation time = new Observation();
    time.setId("lahir-" + patient);
    time.setStatus(Observation.ObservationStatus.FINAL);
    time.getCode().addCoding().setSystem("http://loinc.org").setCode("93857-1");
    time.setSubject(new Reference("Patient/" + patient));
    time.setEffective(new DateTimeType(when));
    time.setValue(new DateTimeType(when));
    StoredPeople people = new StoredPeople(systemDao);
    people.add(time);
    people.store();
  }

  /** A visit in labour that goes on. */
  String labour(String patient, String start) {
    Encounter visit = new Encounter();
    visit.setId("datang-" + patient);
    visit.setStatus(Encounter.EncounterStatus.INPROGRESS);
    visit.getClass_().setSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode").setCode("IMP");
    visit.addExtension("https://w3id.org/ilp-fhir/StructureDefinition/encounter-stage", new CodeableConcept()
        .addCoding(new Coding(LifeCycleStage.SYSTEM, LifeCycleStage.DELIVERING.code(), null)));
    visit.setSubject(new Reference("Patient/" + patient));
    visit.getPeriod().setStartElement(new DateTimeType(start));
    StoredPeople people = new StoredPeople(systemDao);
    people.add(visit);
    people.store();
    return "Encounter/" + visit.getIdElement().getIdPart();
  }

  JsonPath asked(String patient, LocalDate date) {
    return request().queryParam("date", date.toString()).get("/Patient/" + patient + "/$life-stage")
        .then().statusCode(200).extract().jsonPath();
  }

  /** The operation and one search for each stage. */
  void assertStages(String patient, LocalDate date, String... stages) {
    assertThat(asked(patient, date).getList(
        "parameter.findAll { it.name == 'stage' }.part.flatten().findAll { it.name == 'code' }.valueCoding.code",
        String.class)).as("operation at %s", date).containsExactlyInAnyOrder(stages);
    for (LifeCycleStage stage : LifeCycleStage.values()) {
      assertThat(found(patient, stage.code(), date)).as("%s at %s", stage.code(), date)
          .isEqualTo(List.of(stages).contains(stage.code()));
    }
  }

  boolean found(String patient, String stage, LocalDate date) {
    return request().queryParam("_id", patient).queryParam("life-stage", stage)
        .queryParam("life-stage-date", date.toString()).queryParam("_summary", "count").get("/Patient")
        .then().statusCode(200).extract().<Integer>path("total") == 1;
  }

  /** The first such part of a stage, or null. */
  static String partOf(JsonPath answer, String stage, String part) {
    String value = switch (part) {
      case "basis" -> "valueCode";
      case "cluster" -> "valueCoding.code";
      case "evidence" -> "valueReference.reference";
      default -> "valueDate";
    };
    return answer.getList("parameter.findAll { p -> p.name == 'stage' && p.part.any { it.valueCoding?.code == '" + stage
            + "' } }.part.flatten().findAll { it.name == '" + part + "' }." + value, String.class)
        .stream().findFirst().orElse(null);
  }
}
