package id.ilp.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** Every request leaves its record, nobody changes one, and only officers see them. */
class AuditIT extends LiveServer {

  private static final String NIK = "https://fhir.kemkes.go.id/id/nik|";
  private static final String AUDITOR = "sandbox-auditor";
  private static final String SIMPUS = "sandbox-simpus";

  private final String requestId = UUID.randomUUID().toString();

  @Test
  void transactionWhenStoredThenOneRecordWithItsPatient() {
    String patient = idOf(store(SampleVisit.minimal()));

    Map<String, Object> record = onlyRecord(requestId);
    assertThat(record)
        .containsEntry("operation", "transaction").containsEntry("action", "C").containsEntry("outcome", 0)
        .containsEntry("client", "sandbox-simpus").containsEntry("patients", patient);
    assertThat(record.get("resources").toString()).contains("Encounter/", "Observation/");
    assertThat(record.get("organizations")).isEqualTo("puskesmas-halilulik");
  }

  @Test
  void transactionWhenSentAgainThenOneRecordOfWhatWasThere() {
    SampleVisit visit = SampleVisit.minimal();
    String patient = idOf(store(visit));
    String again = UUID.randomUUID().toString();

    as(again).body(visit.json()).post("/").then().statusCode(200);

    assertThat(onlyRecord(again)).containsEntry("operation", "transaction").containsEntry("patients", patient);
  }

  @Test
  void transactionWhenRefusedThenNoWriteRecordButARefusal() {
    long before = storedVersions();
    as(requestId).body(example("rejected/nik-15-digits.json")).post("/").then().statusCode(422);

    assertThat(storedVersions()).isEqualTo(before);
    assertThat(onlyRecord(requestId)).containsEntry("operation", "transaction").containsEntry("outcome", 4)
        .containsEntry("reason", "ilp-nik-1").containsEntry("resources", "");
  }

  @Test
  void readWhenFoundThenOneRecord() {
    String patient = idOf(send(SampleVisit.minimal().json()));

    as(requestId).get("/Patient/" + patient).then().statusCode(200);

    assertThat(onlyRecord(requestId)).containsEntry("operation", "read").containsEntry("action", "R")
        .containsEntry("patients", patient).containsEntry("resources", "Patient/" + patient);
  }

  @Test
  void searchWhenFoundThenOneRecordWithoutTheNik() {
    SampleVisit visit = SampleVisit.minimal();
    String patient = idOf(send(visit.json()));

    as(requestId).queryParam("identifier", NIK + visit.nik()).get("/Patient").then().body("entry", hasSize(1));

    assertThat(onlyRecord(requestId)).containsEntry("operation", "search").containsEntry("action", "E")
        .containsEntry("patients", patient).containsEntry("query", "Patient?identifier=…");
  }

  @Test
  void searchWhenNothingIsFoundThenOneRecordOfWhatWasAsked() {
    as(requestId).queryParam("identifier", NIK + "9953049999999999").get("/Patient").then().statusCode(200);

    assertThat(onlyRecord(requestId)).containsEntry("operation", "search").containsEntry("outcome", 0)
        .containsEntry("patients", "").containsEntry("query", "Patient?identifier=…");
  }

  @Test
  void searchWhenByPostThenItIsRecordedLikeByGet() {
    SampleVisit visit = SampleVisit.minimal();
    String patient = idOf(send(visit.json()));

    as(requestId).contentType("application/x-www-form-urlencoded").formParam("identifier", NIK + visit.nik())
        .post("/Patient/_search").then().statusCode(200);

    assertThat(onlyRecord(requestId)).containsEntry("operation", "search").containsEntry("patients", patient);
  }

  @Test
  void everythingWhenAskedThenOneRecord() {
    String patient = idOf(send(SampleVisit.minimal().json()));

    as(requestId).get("/Patient/" + patient + "/$everything").then().statusCode(200);

    assertThat(onlyRecord(requestId)).containsEntry("operation", "$everything").containsEntry("patients", patient);
  }

  @Test
  void writeWhenSentAloneThenOneRecord() {
    String patient = idOf(send(SampleVisit.minimal().json()));
    String flag = as(requestId).body(flagOf(patient)).post("/Flag").then().statusCode(201).extract().path("id");
    assertThat(onlyRecord(requestId)).containsEntry("operation", "create").containsEntry("action", "C")
        .containsEntry("patients", patient).containsEntry("resources", "Flag/" + flag);

    String deleting = UUID.randomUUID().toString();
    as(deleting).delete("/Flag/" + flag).then().statusCode(200);
    assertThat(onlyRecord(deleting)).containsEntry("operation", "delete").containsEntry("action", "D")
        .containsEntry("resources", "Flag/" + flag);
  }

  @Test
  void batchWhenMixedThenReadsAndRefusalsAreRecorded() {
    String patient = idOf(send(SampleVisit.minimal().json()));

    as(requestId).body("""
        {"resourceType": "Bundle", "type": "batch", "entry": [
          {"request": {"method": "GET", "url": "Patient/%s"}},
          {"request": {"method": "GET", "url": "Patient/tidak-ada"}}]}""".formatted(patient))
        .post("/").then().statusCode(200);

    assertThat(records(requestId)).hasSize(2)
        .anySatisfy(record -> assertThat(record)
            .containsEntry("operation", "batch").containsEntry("outcome", 0).containsEntry("patients", patient))
        .anySatisfy(record -> assertThat(record)
            .containsEntry("operation", "batch").containsEntry("outcome", 4).containsEntry("patients", "tidak-ada"));
  }

  @Test
  void readWhenRefusedThenOneRecord() {
    as(requestId).get("/Patient/tidak-ada").then().statusCode(404);

    assertThat(onlyRecord(requestId)).containsEntry("operation", "read").containsEntry("outcome", 4)
        .containsEntry("patients", "tidak-ada").containsEntry("resources", "Patient/tidak-ada");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/metadata", "/Organization/puskesmas-halilulik", "/Location?_count=1"})
  void readWhenThereIsNoPatientInItThenNoRecord(String path) {
    as(requestId).get(path).then().statusCode(200);

    assertThat(records(requestId)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "update ilp.audit_event set client = 'x'",
    "delete from ilp.audit_event",
    "truncate ilp.audit_event",
    "update ilp.audit_patient set patient = 'x'",
    "delete from ilp.audit_patient",
    "truncate ilp.audit_patient"
  })
  void tableWhenChangedThenItRefuses(String sql) {
    assertThatThrownBy(() -> jdbc().execute(sql)).isInstanceOf(DataAccessException.class);
  }

  @Test
  void searchOfAuditEventsWhenAuditorThenItTellsWhoLooked() {
    SampleVisit visit = SampleVisit.minimal();
    String patient = idOf(send(visit.json()));
    as(requestId).get("/Patient/" + patient).then().statusCode(200);

    Response byId = request(AUDITOR).queryParam("patient", "Patient/" + patient).get("/AuditEvent");
    byId.then().statusCode(200).body("type", equalTo("searchset"))
        .body("total", nullValue())
        .body("entry[0].resource.subtype[0].code", equalTo("read"))
        .body("entry[0].resource.agent.name", hasItem("sandbox-simpus"))
        .body("entry[0].resource.entity.what.reference", hasItem("Patient/" + patient))
        .body("entry[0].resource.source.observer.display", notNullValue());
    request(AUDITOR).queryParam("patient.identifier", NIK + visit.nik()).get("/AuditEvent")
        .then().statusCode(200).body("entry.resource.subtype.flatten().code", hasItem("read"));
    String event = byId.path("entry[0].resource.id");
    request(AUDITOR).get("/AuditEvent/" + event).then().statusCode(200).body("id", equalTo(event));
  }

  @Test
  void searchOfAuditEventsWhenPersonIsUnknownThenNothingTellsSo() {
    request(AUDITOR).queryParam("patient.identifier", NIK + "9953049999999998").get("/AuditEvent")
        .then().statusCode(200).body("entry", nullValue());
  }

  @Test
  void searchOfAuditEventsWhenPagedThenEachComesOnceAndTheNewestFirst() {
    String patient = idOf(send(SampleVisit.minimal().json()));
    for (int i = 0; i < 4; i++) {
      request(SIMPUS).get("/Patient/" + patient).then().statusCode(200);
    }
    Response first = request(AUDITOR).queryParam("patient", patient).queryParam("_count", 2).get("/AuditEvent");
    first.then().statusCode(200).body("entry", hasSize(2));
    String last = first.path("entry[1].resource.id");

    Response second = request(AUDITOR).queryParam("patient", patient).queryParam("_count", 2)
        .queryParam("before", last).get("/AuditEvent");

    assertThat(first.<String>path("link.find { it.relation == 'next' }.url")).contains("before=" + last);
    assertThat(second.<List<String>>path("entry.resource.id"))
        .hasSize(2).doesNotContainAnyElementsOf(first.<List<String>>path("entry.resource.id"));
  }

  @Test
  void searchOfAuditEventsWhenFilteredThenOnlyThoseThatMatch() {
    String patient = idOf(send(SampleVisit.minimal().json()));
    request(SIMPUS).get("/Patient/" + patient).then().statusCode(200);

    request(AUDITOR).queryParam("patient", patient).queryParam("action", "C").get("/AuditEvent")
        .then().body("entry", hasSize(1));
    request(AUDITOR).queryParam("patient", patient).queryParam("agent", "sandbox-simpus").queryParam("outcome", "0")
        .get("/AuditEvent").then().body("entry.resource.outcome", everyItem(equalTo("0")));
    request(AUDITOR).queryParam("patient", patient).queryParam("date", "lt2020-01-01").get("/AuditEvent")
        .then().body("entry", nullValue());
    request(AUDITOR).queryParam("outcome", "3").get("/AuditEvent").then().statusCode(400);
    request(AUDITOR).queryParam("warna", "biru").get("/AuditEvent").then().statusCode(400);
  }

  @Test
  void readingAuditEventsWhenAllowedThenItIsRecordedToo() {
    String patient = idOf(send(SampleVisit.minimal().json()));

    request(AUDITOR).header("X-Request-ID", requestId).queryParam("patient", patient).get("/AuditEvent");

    assertThat(onlyRecord(requestId)).containsEntry("client", AUDITOR).containsEntry("patients", patient);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sandbox-simpus", "sandbox-pustu", "sandbox-kader", "sandbox-dinkes", "sandbox-vendor"})
  void auditEventsWhenNotAnOfficerThenForbidden(String client) {
    request(client).get("/AuditEvent").then().statusCode(403);
    request(client).get("/AuditEvent/" + UUID.randomUUID()).then().statusCode(403);
  }

  @Test
  void auditEventsWhenWrittenThenNotAllowed() {
    String body = "{\"resourceType\": \"AuditEvent\"}";
    request(AUDITOR).body(body).post("/AuditEvent").then().statusCode(405);
    request(AUDITOR).body(body).put("/AuditEvent/x").then().statusCode(405);
    request(AUDITOR).delete("/AuditEvent/x").then().statusCode(405);
    request(AUDITOR).contentType("application/json-patch+json").body("[]").patch("/AuditEvent/x")
        .then().statusCode(405);
  }

  @Test
  void tableWhenPeopleWereSearchedThenItHoldsNoNik() {
    SampleVisit visit = SampleVisit.minimal();
    send(visit.json());
    request(SIMPUS).queryParam("identifier", NIK + visit.nik()).get("/Patient");
    request(SIMPUS).queryParam("patient.identifier", NIK + visit.nik()).get("/Observation");
    request(SIMPUS).get("/Patient/" + visit.nik()).then().statusCode(404);
    request(AUDITOR).queryParam("patient.identifier", NIK + visit.nik()).get("/AuditEvent");

    Integer rows = jdbc().queryForObject(
        "select count(*) from ilp.audit_event e where e::text like ?", Integer.class, "%" + visit.nik() + "%");
    assertThat(rows).isZero();
    assertThat(jdbc().queryForObject(
        "select count(*) from ilp.audit_patient where patient like ?", Integer.class, visit.nik())).isZero();
  }

  private RequestSpecification as(String id) {
    return request(SIMPUS).header("X-Request-ID", id);
  }

  private Response store(SampleVisit visit) {
    Response answer = as(requestId).body(visit.json()).post("/");
    answer.then().statusCode(200).body("entry.size()", lessThan(50));
    return answer;
  }

  private static String idOf(Response answer) {
    return answer.jsonPath().<String>getList("entry.response.location").stream()
        .filter(location -> location.startsWith("Patient/")).findFirst().orElseThrow().split("/")[1];
  }

  private static String flagOf(String patient) {
    return """
        {"resourceType": "Flag", "status": "active", "code": {"text": "uji"},
         "subject": {"reference": "Patient/%s"}}""".formatted(patient);
  }

  private Map<String, Object> onlyRecord(String id) {
    List<Map<String, Object>> records = records(id);
    assertThat(records).hasSize(1);
    return records.get(0);
  }

  private List<Map<String, Object>> records(String id) {
    return jdbc().queryForList("""
        select action, outcome::int as outcome, operation, client, query, reason,
          array_to_string(organizations, ',') as organizations, array_to_string(resources, ',') as resources,
          array_to_string(patients, ',') as patients
        from ilp.audit_event where request_id = ? order by id""", id);
  }
}
