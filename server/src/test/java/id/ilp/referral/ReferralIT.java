package id.ilp.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import id.ilp.SampleVisit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Referrals from the village to the hospital and back: who sees what, when, and who may say what has come of it. */
class ReferralIT extends ReferralServer {

  private static final String RULES = "issue.details.coding.code.flatten()";

  /** The same person, served at the hospital because of a referral. */
  private Visited atHospital(Visited visit, String request) {
    return stored(HOSPITAL, new SampleVisit(visit.sent().withNewUrns().json()
        .replace(visit.sent().number(), "T-" + UUID.randomUUID())
        .replace("/1000053041", "/1000099104")
        .replace("Organization/pustu-naitimu", RSUD).replace(HALILULIK, RSUD)
        .replace("\"statusHistory\"", "\"basedOn\": [{\"reference\": \"" + request + "\"}], \"statusHistory\""),
        visit.sent().nik(), "other"));
  }

  private static String answer(String reference) {
    return ",\"output\":[{\"type\":{\"coding\":[{\"system\":\"http://terminology.kemkes.go.id\",\"code\":"
        + "\"response-referral-task\"}]},\"valueReference\":{\"reference\":\"" + reference + "\"}}]";
  }

  @Test
  void chainWhenThereAndBackThenEachSeesItFromThenOnAndTheSenderGetsTheAnswer() {
    Visited visit = visit(PUSTU, "Organization/pustu-naitimu");
    String toPuskesmas = refer(PUSTU, visit, HALILULIK, "");
    String first = taskOf(PUSKESMAS, toPuskesmas);
    move(PUSKESMAS, first, "accepted", "").then().statusCode(200);
    assertThat(status(HOSPITAL, visit.patient())).isEqualTo(404);
    assertThat(status(HOSPITAL, toPuskesmas)).isEqualTo(404);

    Visited second = stored(PUSKESMAS, new SampleVisit(visit.sent().withNewUrns().json()
        .replace(visit.sent().number(), "T-" + UUID.randomUUID()).replace("Organization/pustu-naitimu", HALILULIK),
        visit.sent().nik(), "second"));
    String toHospital = refer(PUSKESMAS, second, RSUD,
        ", \"basedOn\": [{\"reference\": \"%s\"}], \"priority\": \"urgent\"".formatted(toPuskesmas));
    String task = taskOf(HOSPITAL, toHospital);
    for (String seen : List.of(visit.patient(), toHospital, second.encounter(), second.condition())) {
      assertThat(status(HOSPITAL, seen)).as(seen).isEqualTo(200);
      assertThat(status(OTHER_PUSKESMAS, seen)).as(seen).isEqualTo(404);
    }

    move(HOSPITAL, task, "received", "").then().statusCode(200);
    patch(HOSPITAL, task, "accepted").then().statusCode(200);
    Visited served = atHospital(second, toHospital);
    move(HOSPITAL, task, "completed", answer(served.encounter())).then().statusCode(200);
    assertThat(status(PUSKESMAS, served.encounter())).isEqualTo(200);

    String back = refer(HOSPITAL, served, HALILULIK, ", \"basedOn\": [{\"reference\": \"%s\"}]".formatted(toHospital));
    assertThat(queue(PUSKESMAS, HALILULIK, Map.of("_count", "200")).toString()).contains(back);
    move(PUSKESMAS, taskOf(PUSKESMAS, back), "completed", "").then().statusCode(200);
    move(PUSKESMAS, first, "completed", answer(served.encounter())).then().statusCode(200);

    assertThat(status(PUSTU, first)).isEqualTo(200);
    assertThat(queue(PUSTU, "Organization/pustu-naitimu", Map.of("direction", "out", "state", "closed")).toString())
        .contains(toPuskesmas).contains("completed");
    assertThat(status(OTHER_PUSKESMAS, back)).isEqualTo(404);
    assertThat(status(OTHER_PUSKESMAS, task)).isEqualTo(404);
  }

  @Test
  void stateWhenTheWrongSideOrAgainstTheOrderThenItIsRefused() {
    Visited visit = visit(PUSKESMAS, HALILULIK);
    String task = taskOf(PUSKESMAS, refer(PUSKESMAS, visit, RSUD, ""));

    move(PUSKESMAS, task, "accepted", "").then().statusCode(403).body(RULES, hasItem("referral-side"))
        .body("issue[0].expression[0]", equalTo("Task.status"));
    patch(PUSKESMAS, task, "completed").then().statusCode(403).body(RULES, hasItem("referral-side"));
    patch(HOSPITAL, task, "cancelled").then().statusCode(403).body(RULES, hasItem("referral-side"));
    patch(OTHER_PUSKESMAS, task, "accepted").then().statusCode(404);
    move(HOSPITAL, task, "rejected", "").then().statusCode(422).body(RULES, hasItem("referral-reason"));
    patch(HOSPITAL, task, "in-progress").then().statusCode(200);
    patch(HOSPITAL, task, "received").then().statusCode(409).body(RULES, hasItem("referral-state"));
    patch(PUSKESMAS, task, "cancelled").then().statusCode(409);
    patch(HOSPITAL, task, "completed").then().statusCode(200);
    request(HOSPITAL).delete("/" + task).then().statusCode(403).body(RULES, hasItem("other-facility"));
    for (String client : List.of(PUSKESMAS, HOSPITAL)) {
      for (String state : List.of("in-progress", "cancelled", "entered-in-error", "requested")) {
        patch(client, task, state).then().statusCode(409).body(RULES, hasItem("referral-state"));
      }
    }
    request(PUSKESMAS).get("/" + task).then().body("status", equalTo("completed"));
  }

  @Test
  void taskWhenItsPersonOrReferralIsExchangedThenItIsRefused() {
    Visited visit = visit(PUSKESMAS, HALILULIK);
    Visited other = visit(PUSKESMAS, HALILULIK);
    String request = refer(PUSKESMAS, visit, RSUD, "");
    String task = taskOf(PUSKESMAS, request);
    String body = request(PUSKESMAS).get("/" + task).asString();

    request(PUSKESMAS).body(body.replace(visit.patient(), other.patient())).put("/" + task)
        .then().statusCode(422).body(RULES, hasItem("referral-other-person"));
    request(PUSKESMAS).contentType("application/json-patch+json").body(
            "[{\"op\":\"replace\",\"path\":\"/for/reference\",\"value\":\"" + other.patient() + "\"}]")
        .patch("/" + task).then().statusCode(409).body(RULES, hasItem("referral-changed"));
    assertThat(status(HOSPITAL, other.patient())).isEqualTo(404);
  }

  @Test
  void referralWhenToOneselfThenItIsRefusedAndWhenAStepIsLeftOutItIsAdvised() {
    Visited visit = visit(PUSTU, "Organization/pustu-naitimu");

    request(PUSTU).body(referral(visit, "Organization/pustu-naitimu", "")).post("/ServiceRequest")
        .then().statusCode(422).body(RULES, hasItem("referral-to-self"))
        .body("issue[0].expression[0]", equalTo("ServiceRequest.performer[0]"));
    request(PUSTU).header("Prefer", "return=OperationOutcome").body(referral(visit, RSUD, "")).post("/ServiceRequest")
        .then().statusCode(201).body(RULES, hasItem("referral-skips-level"));
  }

  @Test
  void referralWhenRefusedThenThePersonIsClosedAgainButNotTheLetter() {
    Visited visit = visit(PUSKESMAS, HALILULIK);
    String request = refer(PUSKESMAS, visit, RSUD, "");
    String task = taskOf(HOSPITAL, request);
    assertThat(status(HOSPITAL, visit.condition())).isEqualTo(200);

    move(HOSPITAL, task, "rejected", ",\"statusReason\":{\"text\":\"Poli penuh\"}").then().statusCode(200);

    assertThat(status(HOSPITAL, visit.condition())).isEqualTo(404);
    assertThat(status(HOSPITAL, task)).isEqualTo(200);
    assertThat(queue(PUSKESMAS, HALILULIK, Map.of("direction", "out", "state", "closed", "_count", "200")).toString())
        .contains(request).contains("Poli penuh");
  }

  @Test
  void referralWhenThePersonHasOptedOutThenTheLetterAndItsAnswerAreSharedAndNothingElse() {
    Visited visit = visit(PUSKESMAS, HALILULIK);
    request(PUSKESMAS).body("""
        {"resourceType": "Consent", "status": "active", "scope": {"coding": [{"system":
        "http://terminology.hl7.org/CodeSystem/consentscope", "code": "patient-privacy"}]}, "category": [{"coding":
        [{"system": "http://loinc.org", "code": "59284-0"}]}], "patient": {"reference": "%s"},
        "dateTime": "2026-10-20T08:00:00+08:00", "organization": [{"reference": "%s"}], "policyRule": {"coding":
        [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "OPTOUT"}]}}"""
        .formatted(visit.patient(), HALILULIK)).post("/Consent").then().statusCode(201);
    String request = refer(PUSKESMAS, visit, RSUD, "");
    String task = taskOf(HOSPITAL, request);

    for (String seen : List.of(visit.patient(), request, task, visit.encounter())) {
      assertThat(status(HOSPITAL, seen)).as(seen).isEqualTo(200);
    }
    assertThat(status(HOSPITAL, visit.condition())).isEqualTo(404);

    Visited served = atHospital(visit, request);
    move(HOSPITAL, task, "completed", answer(served.condition())).then().statusCode(200);
    assertThat(status(PUSKESMAS, served.encounter())).isEqualTo(200);
    assertThat(status(PUSKESMAS, served.condition())).isEqualTo(200);
    assertThat(request(PUSKESMAS).queryParam("encounter", served.encounter()).queryParam("_summary", "count")
        .get("/Observation").then().statusCode(200).extract().<Integer>path("total")).isZero();
  }

  @Test
  void referralWhenSentAgainThenThereIsOneTaskAndTheSendersOwnTakesItsPlace() {
    Visited visit = visit(PUSKESMAS, HALILULIK);
    String body = referral(visit, RSUD, "");
    String request = "ServiceRequest/" + request(PUSKESMAS).body(body).post("/ServiceRequest").path("id");
    String derived = taskOf(PUSKESMAS, request);
    request(PUSKESMAS).get("/" + derived).then()
        .body("code.coding[0].extension[0].url", equalTo("https://w3id.org/ilp-fhir/StructureDefinition/derived"))
        .body("status", equalTo("requested"));
    request(PUSKESMAS).body(body).post("/ServiceRequest").then().statusCode(200);
    request(PUSKESMAS).body(body.replace("\"original-order\"", "\"original-order\", \"priority\": \"urgent\""))
        .post("/ServiceRequest").then().statusCode(200);
    assertThat(taskOf(PUSKESMAS, request)).isEqualTo(derived);

    String own = """
        {"resourceType": "Task", "identifier": [{"system": "http://sys-ids.kemkes.go.id/task/1000053041", "value":
        "%s"}], "status": "requested", "intent": "order", "code": {"coding": [{"system":
        "http://terminology.kemkes.go.id", "code": "referral-task"}]}, "focus": {"reference": "%s"}, "for":
        {"reference": "%s"}, "encounter": {"reference": "%s"}, "authoredOn": "2026-10-20T03:00:00+00:00",
        "requester": {"reference": "Practitioner/dr-maria-seran"}, "owner": {"reference": "%s"}}"""
        .formatted(UUID.randomUUID(), request, visit.patient(), visit.encounter(), RSUD);
    request(PUSKESMAS).body(own).post("/Task").then().statusCode(200);
    request(PUSKESMAS).body(own).post("/Task").then().statusCode(200);

    assertThat(taskOf(HOSPITAL, request)).isEqualTo(derived);
    request(HOSPITAL).get("/" + derived).then().body("identifier.value", notNullValue());
    // The sender's number stays in it.
    move(HOSPITAL, derived, "accepted", "").then().statusCode(200);
    // A correction by software that sends everything again as it was at first takes nothing back.
    request(PUSKESMAS).body(own.replace("\"intent\"", "\"priority\": \"urgent\", \"intent\"")).post("/Task")
        .then().statusCode(200);
    request(HOSPITAL).get("/" + derived).then().body("status", equalTo("accepted")).body("priority", equalTo("urgent"));
  }

  @Test
  void laboratoryOrderWhenAnsweredThenTheSenderSeesTheResult() {
    Visited visit = visit(PUSKESMAS, HALILULIK);
    String order = referral(visit, LABKESDA, "").replace("\"code\": {\"coding\": [{\"system\":"
        + " \"http://snomed.info/sct\", \"code\": \"3457005\"}]}", "\"category\": [{\"coding\": [{\"system\":"
        + " \"http://snomed.info/sct\", \"code\": \"108252007\"}]}], \"code\": {\"coding\": [{\"system\":"
        + " \"http://loinc.org\", \"code\": \"718-7\"}]}");
    String request = "ServiceRequest/"
        + request(PUSKESMAS).body(order).post("/ServiceRequest").then().statusCode(201).extract().path("id");
    String task = taskOf(LABORATORY, request);
    assertThat(status(OTHER_PUSKESMAS, request)).isEqualTo(404);
    String specimen = "Specimen/" + request(PUSKESMAS).body("""
        {"resourceType": "Specimen", "identifier": [{"system": "http://sys-ids.kemkes.go.id/specimen/1000053041",
        "value": "%s"}], "status": "available", "type": {"coding": [{"system": "http://snomed.info/sct", "code":
        "119297000"}]}, "subject": {"reference": "%s"}, "request": [{"reference": "%s"}]}"""
        .formatted(UUID.randomUUID(), visit.patient(), request)).post("/Specimen").then().statusCode(201)
        .extract().path("id");
    request(LABORATORY).body(request(LABORATORY).get("/" + specimen).asString()
        .replace("\"type\":", "\"receivedTime\":\"2026-10-20T04:00:00+00:00\",\"type\":")).put("/" + specimen)
        .then().statusCode(200);

    String result = "Observation/" + request(LABORATORY).body("""
        {"resourceType": "Observation", "identifier": [{"system": "http://sys-ids.kemkes.go.id/observation/1000053001",
        "value": "%s"}], "status": "final", "category": [{"coding": [{"system":
        "http://terminology.hl7.org/CodeSystem/observation-category", "code": "laboratory"}]}], "code": {"coding":
        [{"system": "http://loinc.org", "code": "718-7"}]}, "basedOn": [{"reference": "%s"}], "subject":
        {"reference": "%s"}, "encounter": {"reference": "%s"}, "effectiveDateTime": "2026-10-20T04:00:00+00:00",
        "issued": "2026-10-20T05:00:00+00:00", "performer": [{"reference": "%s"}], "valueQuantity": {"value": 10.9,
        "unit": "g/dL", "system": "http://unitsofmeasure.org", "code": "g/dL"}}"""
        .formatted(UUID.randomUUID(), request, visit.patient(), visit.encounter(), LABKESDA)).post("/Observation")
        .then().statusCode(201).extract().path("id");
    move(LABORATORY, task, "completed", answer(result)).then().statusCode(200);

    assertThat(status(PUSKESMAS, result)).isEqualTo(200);
    assertThat(queue(PUSKESMAS, HALILULIK, Map.of("direction", "out", "state", "closed", "_count", "200")).toString())
        .contains(request).contains(result);
  }

  @Test
  void queueWhenAskedForThenEmergenciesAndTheElderlyGoFirstAndOldOnesAreLate() {
    String adult = refer(PUSKESMAS, visit(PUSKESMAS, HALILULIK, "1991-01-01"), RSUD, "");
    String elderly = refer(PUSKESMAS, visit(PUSKESMAS, HALILULIK, "1962-01-01"), RSUD, "");
    String eighty = refer(PUSKESMAS, visit(PUSKESMAS, HALILULIK, "1944-01-01"), RSUD, "");
    String emergency = refer(PUSKESMAS, visit(PUSKESMAS, HALILULIK, "1992-01-01"), RSUD, ", \"priority\": \"stat\"");

    assertThat(requestsIn(HOSPITAL, RSUD, Map.of("_count", "200")))
        .containsSubsequence(emergency, eighty, elderly, adult);
    // Written on 20 October 2026 and open since, beyond every limit.
    assertThat(queue(HOSPITAL, RSUD, Map.of("state", "late", "_count", "200")).toString())
        .contains(emergency).contains(adult);
    assertThat(queue(OTHER_PUSKESMAS, RSUD, Map.of("state", "all", "_count", "200")).toString())
        .doesNotContain(emergency);
    request(HOSPITAL).queryParam("_count", 1).get("/" + RSUD + "/$referrals").then().statusCode(200)
        .body("parameter.findAll { it.name == 'referral' }.size()", equalTo(1))
        .body("parameter.find { it.name == 'next-offset' }.valueInteger", equalTo(1));
    for (String wrong : List.of("direction=up", "state=lost", "cluster=poli", "_count=0")) {
      request(HOSPITAL).get("/" + RSUD + "/$referrals?" + wrong).then().statusCode(400)
          .body(RULES, hasItem("referral-request"));
    }
  }

  @Test
  void queueWhenOfAClusterThenItHoldsItsInternalReferralsWithTheElderlyFirst() {
    String cluster = "HealthcareService/halilulik-klaster-3";
    String adult = refer(PUSKESMAS, visit(PUSKESMAS, HALILULIK, "1991-01-01"), cluster, "");
    String elderly = refer(PUSKESMAS, visit(PUSKESMAS, HALILULIK, "1962-01-01"), cluster, "");
    String elsewhere = refer(
        PUSKESMAS, visit(PUSKESMAS, HALILULIK, "1993-01-01"), "HealthcareService/halilulik-klaster-2", "");

    assertThat(requestsIn(PUSKESMAS, HALILULIK, Map.of("cluster", "adult-elderly", "_count", "200")))
        .containsSubsequence(elderly, adult).doesNotContain(elsewhere);
    // One facility stands on both sides.
    patch(PUSKESMAS, taskOf(PUSKESMAS, elderly), "completed").then().statusCode(200);
  }
}
