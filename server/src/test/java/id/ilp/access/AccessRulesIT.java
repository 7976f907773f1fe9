package id.ilp.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What opens a record and what closes it, and in whose name somebody may write. */
class AccessRulesIT extends LiveServer {

  private static final String HALILULIK = "sandbox-simpus";
  private static final String HAEKESAK = "sandbox-simpus-2";
  private static final String PUSTU = "sandbox-pustu";
  private static final String NIK = "https://fhir.kemkes.go.id/id/nik|";

  private static SampleVisit atHaekesak(SampleVisit visit) {
    return visit.with("Organization/puskesmas-halilulik", "Organization/puskesmas-haekesak")
        .with("/1000053041", "/1000053042");
  }

  /** Somebody who lives where neither puskesmas nor pustu looks after. */
  private static SampleVisit stranger() {
    return SampleVisit.minimal().with("5304042007", "5304052001").with("\"530404\"", "\"530405\"");
  }

  private Response send(String client, SampleVisit visit) {
    return request(client).body(visit.json()).post("/");
  }

  private boolean sees(String client, SampleVisit visit) {
    return request(client).queryParam("identifier", NIK + visit.nik()).queryParam("_summary", "count").get("/Patient")
        .then().statusCode(200).extract().<Integer>path("total") == 1;
  }

  private String patientOf(SampleVisit visit) {
    return request().queryParam("identifier", NIK + visit.nik()).get("/Patient").path("entry[0].resource.id");
  }

  @Test
  void servedPeopleAreSeenByWhoServedThem() {
    SampleVisit visit = stranger();
    send(HALILULIK, visit).then().statusCode(200);

    assertThat(sees(HALILULIK, visit)).isTrue();
    assertThat(sees(HAEKESAK, visit)).isFalse();
    assertThat(sees(PUSTU, visit)).isFalse();
  }

  @Test
  void peopleOfTheVillageAreSeenByItsPustu() {
    SampleVisit visit = atHaekesak(SampleVisit.minimal());
    send(HAEKESAK, visit).then().statusCode(200);

    assertThat(sees(PUSTU, visit)).isTrue();
    assertThat(sees(HALILULIK, visit)).isTrue();
  }

  @Test
  void whoMovesAwayIsSeenByTheNewVillageOnly() {
    SampleVisit visit = atHaekesak(SampleVisit.minimal());
    send(HAEKESAK, visit).then().statusCode(200);
    String patient = patientOf(visit);
    String body = request().get("/Patient/" + patient).asString();

    request(HAEKESAK).body(body.replace("5304042007", "5304052001")).put("/Patient/" + patient)
        .then().statusCode(200);

    assertThat(sees(PUSTU, visit)).isFalse();
    assertThat(sees(HAEKESAK, visit)).isTrue();
  }

  @Test
  void servingSomebodyByHerWholeIdentityOpensHerRecordAndAnswersAsForANewPerson() {
    SampleVisit first = stranger();
    send(HALILULIK, first).then().statusCode(200);
    SampleVisit second = atHaekesak(new SampleVisit(
        first.withNewUrns().json().replace(first.number(), "T-" + UUID.randomUUID()), first.nik(), "other"));

    Response answer = send(HAEKESAK, second);

    answer.then().statusCode(200)
        .body("entry[0].response.status", equalTo("201 Created"))
        .body("entry[0].response.location", not(containsString("_history")));
    assertThat(sees(HAEKESAK, first)).isTrue();
  }

  @Test
  void servingSomebodyByHerNumberUnderAnotherNameIsRefused() {
    SampleVisit first = stranger();
    send(HALILULIK, first).then().statusCode(200);
    String json = atHaekesak(first.withNewUrns()).json().replace(first.number(), "T-" + UUID.randomUUID());

    for (String other : List.of(json.replace("Orang Uji", "Nama Lain"), json.replace("1990-01-01", "1990-02-02"))) {
      request(HAEKESAK).body(other).post("/").then().statusCode(409)
          .body("issue[0].details.coding[0].code", equalTo("other-person"))
          .body(not(containsString(patientOf(first))));
    }
    assertThat(sees(HAEKESAK, first)).isFalse();
  }

  @Test
  void nobodyWidensItsOwnReach() {
    String posyandu = request().get("/Organization/pustu-naitimu").asString()
        .replace("Organization/puskesmas-halilulik", "Organization/puskesmas-haekesak")
        .replace("\"id\":\"pustu-naitimu\",", "").replace("/1000053041", "/1000053042");

    request(HAEKESAK).body(posyandu).post("/Organization")
        .then().statusCode(403).body("issue[0].details.coding[0].code", equalTo("admin-only"));
    request(HAEKESAK).body("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"fullUrl\":\"urn:uuid:"
        + UUID.randomUUID() + "\",\"resource\":" + posyandu
        + ",\"request\":{\"method\":\"POST\",\"url\":\"Organization\"}}]}").post("/").then().statusCode(403);
  }

  @Test
  void aNumberAloneOpensNobodysRecord() {
    SampleVisit visit = stranger();
    send(HALILULIK, visit).then().statusCode(200);
    for (String person : List.of("Patient/" + patientOf(visit), "Patient?identifier=" + NIK + visit.nik(),
        "Patient/tidak-ada", "Patient?identifier=" + NIK + "9953049999999999",
        "Patient?active=true&identifier=" + NIK + visit.nik(), "Patient?birthdate=1990-01-01&identifier=" + NIK + visit.nik(),
        "Patient?_has:Condition:patient:code=J06.9", "Patient?name=Orang")) {
      request(HAEKESAK).body(consent(person, "2026-10-01T08:00:00+08:00", "OPTIN")).post("/Consent")
          .then().statusCode(422).body("issue.details.coding.code.flatten()", hasItem("reference-not-found"));
    }
    assertThat(sees(HAEKESAK, visit)).isFalse();
  }

  @Test
  void conditionsSeeNoMoreThanTheirSender() {
    SampleVisit visit = stranger();
    send(HALILULIK, visit).then().statusCode(200);
    String patient = patientOf(visit);
    String body = request().get("/Patient/" + patient).asString();

    request(HAEKESAK).delete("/Patient?identifier=" + NIK + visit.nik()).then().statusCode(
        request(HAEKESAK).delete("/Patient?identifier=" + NIK + "9953049999999998").statusCode());
    request(HAEKESAK).body(body).put("/Patient/" + patient).then().statusCode(404);
    request(HAEKESAK).header("If-Match", "W/\"7\"").body(body).put("/Patient/" + patient).then().statusCode(404);
    request(HAEKESAK).delete("/Patient/" + patient)
        .then().statusCode(request(HAEKESAK).delete("/Patient/tidak-ada").statusCode());
    request(HAEKESAK).contentType("application/json-patch+json")
        .body("[{\"op\":\"replace\",\"path\":\"/gender\",\"value\":\"male\"}]").patch("/Patient/" + patient)
        .then().statusCode(404);
    request().get("/Patient/" + patient).then().statusCode(200).body("meta.versionId", equalTo("1"));
  }

  @Test
  void nobodyWritesInAnotherFacilitysNameOrNumber() {
    send(HALILULIK, atHaekesak(stranger())).then().statusCode(403)
        .body("issue.details.coding.code.flatten()", hasItem("other-facility"))
        .body("issue.details.coding.code.flatten()", hasItem("other-facility-identifier"));
    send(HAEKESAK, stranger().with("Organization/puskesmas-halilulik", "Organization/puskesmas-haekesak"))
        .then().statusCode(403).body("issue[0].expression[0]", containsString("Bundle.entry["));
    String organization = request().get("/Organization/puskesmas-halilulik").asString();
    request(HAEKESAK).body(organization).put("/Organization/puskesmas-halilulik").then().statusCode(403);
    request(HALILULIK).body(request().get("/CodeSystem/cluster-unit").asString()).put("/CodeSystem/cluster-unit")
        .then().statusCode(403).body("issue[0].details.coding[0].code", equalTo("admin-only"));
  }

  @Test
  void anIdThatIsTheMinistrysNumberIsTheFacilitysOwnNumber() {
    request().body("""
        {"resourceType": "Organization", "id": "10000041", "active": true, "name": "Puskesmas bernomor", "type":
        [{"coding": [{"system": "http://terminology.kemkes.go.id/CodeSystem/organization-type", "code": "102"}]}]}""")
        .put("/Organization/10000041").then().statusCode(201);
    store("test-by-number", Standing.of(Kind.FACILITY, "10000041"), "system/*.cruds");
    String medication = """
        {"resourceType": "Medication", "identifier":
        [{"system": "http://sys-ids.kemkes.go.id/medication/%1$s", "value": "obat"}], "code": {"coding":
        [{"system": "http://sys-ids.kemkes.go.id/kfa", "code": "93001019", "display": "Obat"}]}}""";

    request("test-by-number").body(medication.formatted("10000041")).post("/Medication").then().statusCode(201);
    request("test-by-number").body(medication.formatted("10000041/tablet")).post("/Medication").then().statusCode(201);
    for (String foreign : List.of("10000042", "10000042/tablet", "10000042/10000041", "tablet")) {
      request("test-by-number").body(medication.formatted(foreign)).post("/Medication").then().statusCode(403)
          .body("issue.details.coding.code.flatten()", hasItem("other-facility-identifier"));
    }
  }

  @Test
  void anotherFacilitysVisitIsReadButNotChanged() {
    SampleVisit visit = atHaekesak(SampleVisit.minimal());
    send(HAEKESAK, visit).then().statusCode(200);
    String encounter = request(HALILULIK).queryParam("patient", patientOf(visit)).get("/Encounter")
        .path("entry[0].resource.id");
    String body = request(HALILULIK).get("/Encounter/" + encounter).then().statusCode(200).extract().asString();

    request(HALILULIK).body(body).put("/Encounter/" + encounter).then().statusCode(403);
    request(HALILULIK).delete("/Encounter/" + encounter).then().statusCode(403);
    request(HAEKESAK).body(body).put("/Encounter/" + encounter).then().statusCode(200);
  }

  @Test
  void nothingSlipsThroughBehindAnotherEntryOfABatch() {
    SampleVisit visit = atHaekesak(SampleVisit.minimal());
    send(HAEKESAK, visit).then().statusCode(200);
    String patient = patientOf(visit);
    String encounter = request(HALILULIK).queryParam("patient", patient).get("/Encounter")
        .path("entry[0].resource.id");
    String person = request(HALILULIK).get("/Patient/" + patient).asString();

    request(HALILULIK).body("""
            {"resourceType": "Bundle", "type": "batch", "entry": [
            {"resource": %s, "request": {"method": "PUT", "url": "Patient/%s"}},
            {"request": {"method": "DELETE", "url": "Encounter/%s"}},
            {"request": {"method": "GET", "url": "Patient/tidak-ada"}}]}""".formatted(person, patient, encounter))
        .post("/").then().statusCode(200)
        .body("entry[0].response.status", containsString("200"))
        .body("entry[1].response.status", containsString("403"));
    request(HAEKESAK).get("/Encounter/" + encounter).then().statusCode(200);
  }

  @Test
  void aPatchOpensNobodysRecord() {
    SampleVisit hidden = stranger();
    send(HALILULIK, hidden).then().statusCode(200);
    String stranger = "Patient/" + patientOf(hidden);
    SampleVisit visit = atHaekesak(SampleVisit.minimal());
    send(HAEKESAK, visit).then().statusCode(200);
    String encounter = "/Encounter/" + request(HAEKESAK).queryParam("patient", patientOf(visit)).get("/Encounter")
        .path("entry[0].resource.id");
    String family = request(HAEKESAK).body("""
            {"resourceType": "Group", "type": "person", "actual": true, "member": [{"entity": {"reference":
            "Patient/%s"}}]}""".formatted(patientOf(visit))).post("/Group").then().statusCode(201)
        .extract().path("id");
    request().get("/" + stranger).then().statusCode(200);

    for (String person : List.of(stranger, "Patient/tidak-ada")) {
      patch(encounter, "[{\"op\":\"replace\",\"path\":\"/subject/reference\",\"value\":\"" + person + "\"}]");
      patch("/Group/" + family, "[{\"op\":\"add\",\"path\":\"/member/-\",\"value\":{\"entity\":{\"reference\":\""
          + person + "\"}}}]");
    }
    assertThat(sees(HAEKESAK, hidden)).isFalse();
  }

  private void patch(String path, String operations) {
    request(HAEKESAK).contentType("application/json-patch+json").body(operations).patch(path)
        .then().statusCode(422).body("issue.details.coding.code.flatten()", hasItem("reference-not-found"));
  }

  @Test
  void anEntryOfABatchReachesNoOperation() {
    SampleVisit visit = atHaekesak(SampleVisit.minimal());
    send(HAEKESAK, visit).then().statusCode(200);
    String patient = "Patient/" + patientOf(visit);
    store("test-person-only", Standing.of(Kind.FACILITY, "puskesmas-haekesak"), "system/Patient.r");

    for (String path : List.of("/$everything", "/%24everything", "/%24life-stage", "/$everything/$validate",
        "/$due-services/$expand", "/+$everything")) {
      request("test-person-only").body("""
              {"resourceType": "Bundle", "type": "batch", "entry": [
              {"request": {"method": "GET", "url": "%s"}}]}""".formatted(patient + path)).post("/")
          .then().statusCode(200).body("entry[0].response.status", containsString("400"))
          .body("entry[0].resource.resourceType", not(equalTo("Bundle")));
    }
  }

  @Test
  void aConditionOfACreateTellsNoMoreThanASearch() {
    store("test-create-only", Standing.of(Kind.FACILITY, "puskesmas-haekesak"), "system/*.c");

    for (String condition : List.of("_has:Condition:patient:code=A15", "life-stage=pregnant", "name=Orang")) {
      SampleVisit visit = atHaekesak(SampleVisit.minimal())
          .with("\"url\": \"Patient\"", "\"url\": \"Patient\", \"ifNoneExist\": \"" + condition + "\"");
      send("test-create-only", visit).then().statusCode(403)
          .body("issue[0].details.coding[0].code", equalTo("scope"));
    }
    send("test-create-only", atHaekesak(SampleVisit.minimal())).then().statusCode(200);
  }

  @Test
  void optingOutLeavesEachFacilityWhatItKeeps() {
    SampleVisit visit = atHaekesak(SampleVisit.minimal());
    send(HAEKESAK, visit).then().statusCode(200);
    String patient = patientOf(visit);
    request(HAEKESAK).body(consent("Patient/" + patient, "2026-10-01T08:00:00+08:00", "OPTOUT")).post("/Consent")
        .then().statusCode(201);

    assertThat(encountersSeenBy(HALILULIK, patient)).isZero();
    assertThat(encountersSeenBy(HAEKESAK, patient)).isEqualTo(1);
    assertThat(sees(HALILULIK, visit)).isTrue();

    request(HAEKESAK).body(consent("Patient/" + patient, "2026-09-01T08:00:00+08:00", "OPTIN")).post("/Consent")
        .then().statusCode(201);
    assertThat(encountersSeenBy(HALILULIK, patient)).isZero();

    request(HAEKESAK).body(consent("Patient/" + patient, "2026-11-01T08:00:00+08:00", "OPTIN")).post("/Consent")
        .then().statusCode(201);
    assertThat(encountersSeenBy(HALILULIK, patient)).isEqualTo(1);
  }

  private static String consent(String person, String since, String decision) {
    return """
        {"resourceType": "Consent", "status": "active", "scope": {"coding": [{"system":
        "http://terminology.hl7.org/CodeSystem/consentscope", "code": "patient-privacy"}]}, "category": [{"coding":
        [{"system": "http://loinc.org", "code": "59284-0"}]}], "patient": {"reference": "%s"},
        "dateTime": "%s", "organization": [{"reference": "Organization/puskesmas-haekesak"}], "policyRule": {"coding":
        [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "%s"}]}}"""
        .formatted(person, since, decision);
  }

  private int encountersSeenBy(String client, String patient) {
    return request(client).queryParam("patient", patient).queryParam("_summary", "count").get("/Encounter").path("total");
  }

  @Test
  void anEmergencyOpensOneRecordForAWhileAndLoudly() {
    store("test-emergency", Standing.of(Kind.FACILITY, "puskesmas-haekesak"), "system/*.rs", Scopes.EMERGENCY);
    SampleVisit visit = stranger();
    send(HALILULIK, visit).then().statusCode(200);
    assertThat(sees("test-emergency", visit)).isFalse();
    String call = """
        {"resourceType": "Parameters", "parameter": [{"name": "identifier", "valueIdentifier": {"system":
        "https://fhir.kemkes.go.id/id/nik", "value": "%s"}}, {"name": "reason", "valueString": "%s"}]}""";

    request(PUSTU).body(call.formatted(visit.nik(), "Tidak sadar di UGD")).post("/Patient/$emergency-access")
        .then().statusCode(403);
    request("test-emergency").body(call.formatted(visit.nik(), "darurat")).post("/Patient/$emergency-access")
        .then().statusCode(400);
    String patient = request("test-emergency").body(call.formatted(visit.nik(), "Tidak sadar di UGD"))
        .post("/Patient/$emergency-access").then().statusCode(200)
        .body("parameter.find { it.name == 'until' }.valueInstant", notNullValue())
        .extract().path("parameter.find { it.name == 'patient' }.valueReference.reference");

    request("test-emergency").get("/" + patient).then().statusCode(200);
    assertThat(jdbc().queryForList(
        "select purpose from ilp.audit_event where client = 'test-emergency' and outcome = 0 order by id desc limit 2",
        String.class)).containsOnly("BTG");
    jdbc().update("update ilp.emergency_access set until = now() - interval '1 second'");
    assertThat(soonSees("test-emergency", visit)).isFalse();
  }

  /** An opening is remembered for two seconds. */
  private boolean soonSees(String client, SampleVisit visit) {
    long end = System.nanoTime() + 5_000_000_000L;
    while (sees(client, visit) && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return sees(client, visit);
  }

  @Test
  void sensitiveContentIsLabelledAndTakesAScope() {
    SampleVisit visit = SampleVisit.minimal().with("\"J06.9\"", "\"F32.1\"");
    send(HALILULIK, visit).then().statusCode(200);
    String patient = patientOf(visit);

    assertThat(request(HALILULIK).queryParam("patient", patient).get("/Condition")
        .jsonPath().getList("entry.resource.meta.security.code.flatten()")).contains("PSY");
    assertThat(request(PUSTU).queryParam("patient", patient).get("/Condition").<Integer>path("total")).isZero();
    assertThat(request(PUSTU).queryParam("patient", patient).get("/Observation").<Integer>path("total")).isEqualTo(3);
  }

  @Test
  void aBookingThatTellsOfAMentalDisorderTakesTheScopeToo() {
    SampleVisit visit = SampleVisit.minimal();
    send(HALILULIK, visit).then().statusCode(200);
    String patient = patientOf(visit);
    String task = """
        {"resourceType": "Task", "status": "requested", "intent": "order", "priority": "routine",
        "instantiatesCanonical": "https://w3id.org/ilp-fhir/ActivityDefinition/%s", "code": {"text": "Kunjungan rumah"},
        "for": {"reference": "Patient/%s"}, "authoredOn": "%s",
        "owner": {"reference": "Organization/puskesmas-halilulik"}}""";
    String now = OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);

    for (String service : List.of("mental-home-visit", "imm-bcg")) {
      request(HALILULIK).body(task.formatted(service, patient, now)).post("/Task").then().statusCode(201);
    }

    assertThat(request(HALILULIK).queryParam("patient", patient).get("/Task").<Integer>path("total")).isEqualTo(2);
    assertThat(request(PUSTU).queryParam("patient", patient).get("/Task").<Integer>path("total")).isEqualTo(1);
  }

  @Test
  void aClientWhoseTimeIsOverGetsNoToken() {
    LocalDate today = LocalDate.now();
    store("test-over", Standing.of(Kind.FACILITY, "puskesmas-halilulik").during(null, today.minusDays(3)),
        "system/*.rs");

    bare().basePath("").contentType("application/x-www-form-urlencoded")
        .formParam("client_id", "test-over").formParam("client_secret", "test-over-secret")
        .post("/oauth2/v1/accesstoken?grant_type=client_credentials").then().statusCode(401);
  }
}
