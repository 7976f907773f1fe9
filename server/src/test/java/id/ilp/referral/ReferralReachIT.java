package id.ilp.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What letters must not open: forged ones, ones that were taken back, and ones about somebody else. */
class ReferralReachIT extends ReferralServer {

  private static final String OTHER = "Organization/puskesmas-haekesak";

  private static final String KEEPER =
      "select rule.owner from ilp.resource_access rule join hfj_resource stored on stored.res_id = rule.res_id"
          + " where stored.res_type || '/' || stored.fhir_id = ?";

  private Long keeperOf(String reference) {
    return jdbc().queryForObject(KEEPER, Long.class, reference);
  }

  private Long rowOf(String organization) {
    return jdbc().queryForObject("select res_id from hfj_resource where res_type || '/' || fhir_id = ?", Long.class,
        organization);
  }

  private String optOut(Visited visit) {
    return request(PUSKESMAS).body("""
        {"resourceType": "Consent", "status": "active", "scope": {"coding": [{"system":
        "http://terminology.hl7.org/CodeSystem/consentscope", "code": "patient-privacy"}]}, "category": [{"coding":
        [{"system": "http://loinc.org", "code": "59284-0"}]}], "patient": {"reference": "%s"},
        "dateTime": "2026-10-20T08:00:00+08:00", "organization": [{"reference": "%s"}], "policyRule": {"coding":
        [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "OPTOUT"}]}}"""
        .formatted(visit.patient(), HALILULIK)).post("/Consent").then().statusCode(201).extract().path("id");
  }

  private String task(String client, Visited visit, String owner, String more) {
    return "Task/" + request(client).body("""
        {"resourceType": "Task", "status": "requested", "intent": "order", "code": {"coding": [{"system":
        "http://hl7.org/fhir/CodeSystem/task-code", "code": "fulfill"}]}, "for": {"reference": "%s"}, "authoredOn":
        "2026-10-20T03:00:00+00:00", "lastModified": "2026-10-20T03:00:00+00:00", "owner": {"reference": "%s"}%s}"""
        .formatted(visit.patient(), owner, more)).post("/Task").then().statusCode(201).extract().path("id");
  }

  @Test
  void letterWhenInAnotherFacilitysNameThenItsWriterKeepsItAndKeepsNothingElseForGood() {
    Visited visit = visit(PUSKESMAS, HALILULIK);
    String task = taskOf(HOSPITAL, refer(PUSKESMAS, visit, RSUD, ""));
    assertThat(status(HOSPITAL, visit.condition())).isEqualTo(200);

    String forged = "ServiceRequest/" + request(HOSPITAL).body(referral(visit, RSUD,
            ", \"supportingInfo\": [{\"reference\": \"%s\"}]".formatted(visit.condition()))
            .replace("/1000053041", "/1000099104")
            .replace("Practitioner/dr-maria-seran", HALILULIK))
        .post("/ServiceRequest").then().statusCode(201).extract().path("id");
    String answered = task(HOSPITAL, visit, HALILULIK, ", \"output\": [{\"type\": {\"text\": \"Hasil\"},"
        + " \"valueReference\": {\"reference\": \"%s\"}}]".formatted(visit.condition()));
    assertThat(keeperOf(forged)).isEqualTo(rowOf(RSUD));
    assertThat(keeperOf(answered)).isEqualTo(rowOf(RSUD));
    assertThat(keeperOf(task)).isEqualTo(rowOf(HALILULIK));

    optOut(visit);

    assertThat(status(HOSPITAL, visit.condition())).isEqualTo(404);
    assertThat(status(HOSPITAL, visit.patient())).isEqualTo(200);
  }

  @Test
  void personWhenHerReferralIsRevokedOrDeletedThenSheIsClosedAgain() {
    Visited visit = visit(PUSKESMAS, HALILULIK);
    String request = refer(PUSKESMAS, visit, RSUD, "");
    String task = taskOf(HOSPITAL, request);
    assertThat(status(HOSPITAL, visit.patient())).isEqualTo(200);

    String body = request(PUSKESMAS).get("/" + request).asString();
    request(PUSKESMAS).body(body.replace("\"status\":\"active\"", "\"status\":\"revoked\"")).put("/" + request)
        .then().statusCode(200);
    assertThat(status(HOSPITAL, visit.patient())).isEqualTo(404);
    assertThat(status(HOSPITAL, task)).isEqualTo(200);

    request(PUSKESMAS).body(body).put("/" + request).then().statusCode(200);
    assertThat(status(HOSPITAL, visit.patient())).isEqualTo(200);
    for (String letter : new String[] {task, request}) {
      request(PUSKESMAS).delete("/" + letter).then().statusCode(anyOf(is(200), is(204)));
    }
    for (String closed : new String[] {visit.patient(), visit.encounter()}) {
      assertThat(status(HOSPITAL, closed)).as(closed).isEqualTo(404);
    }
  }

  @Test
  void personWhenTheReferralWasMeantForSomebodyElseThenSheIsClosedAgain() {
    Visited wrong = visit(PUSKESMAS, HALILULIK);
    Visited right = visit(PUSKESMAS, HALILULIK);
    String task = task(PUSKESMAS, wrong, RSUD, "");
    assertThat(status(HOSPITAL, wrong.condition())).isEqualTo(200);

    request(PUSKESMAS).body(request(PUSKESMAS).get("/" + task).asString().replace(wrong.patient(), right.patient()))
        .put("/" + task).then().statusCode(200);

    assertThat(status(HOSPITAL, wrong.patient())).isEqualTo(404);
    assertThat(status(HOSPITAL, wrong.condition())).isEqualTo(404);
    assertThat(status(HOSPITAL, right.condition())).isEqualTo(200);
  }

  @Test
  void receiverWhenItMovesATaskThenItIsNoServerOfThePersonYet() {
    Visited visit = visit(PUSKESMAS, HALILULIK);
    String task = task(PUSKESMAS, visit, RSUD, "");
    patch(HOSPITAL, task, "accepted").then().statusCode(200);

    patch(PUSKESMAS, task, "cancelled").then().statusCode(200);

    assertThat(status(HOSPITAL, visit.condition())).isEqualTo(404);
    assertThat(status(HOSPITAL, task)).isEqualTo(200);
  }

  @Test
  void strangersTaskWhenAboutAReferralThenItIsNoPartOfIt() {
    Visited visit = visit(PUSTU, "Organization/pustu-naitimu");
    String request = refer(PUSTU, visit, RSUD, "");
    refer(PUSTU, visit, OTHER, "");
    assertThat(status(OTHER_PUSKESMAS, request)).isEqualTo(200);

    task(OTHER_PUSKESMAS, visit, OTHER, ", \"focus\": {\"reference\": \"%s\"}".formatted(request)
        + ", \"identifier\": [{\"system\": \"http://sys-ids.kemkes.go.id/task/1000053042\", \"value\": \"%s\"}]"
            .formatted(UUID.randomUUID()));

    assertThat(jdbc().queryForObject("select count(*) from ilp.resource_access task join hfj_resource sent"
        + " on sent.res_id = task.request where sent.res_type || '/' || sent.fhir_id = ?", Integer.class, request))
        .isEqualTo(1);
  }

  private static final String BOTH = RSUD + "\"}, {\"reference\": \"" + OTHER;

  private static final String REFUSED = ",\"statusReason\":{\"text\":\"Poli penuh\"}";

  private String taskAbout(String request, Visited visit, String owner) {
    return task(PUSKESMAS, visit, owner, ", \"focus\": {\"reference\": \"%s\"}".formatted(request));
  }

  @Test
  void personWhenReferredToTwoThenWhoRefusesLosesHerAndTheOtherGoesOn() {
    Visited visit = visit(PUSKESMAS, HALILULIK);
    String request = refer(PUSKESMAS, visit, BOTH, "");
    String hospitals = taskOf(HOSPITAL, request);
    String others = taskAbout(request, visit, OTHER);
    assertThat(status(HOSPITAL, visit.condition())).isEqualTo(200);
    assertThat(status(OTHER_PUSKESMAS, visit.condition())).isEqualTo(200);

    move(HOSPITAL, hospitals, "rejected", REFUSED).then().statusCode(200);
    assertThat(status(HOSPITAL, visit.condition())).isEqualTo(404);
    assertThat(status(HOSPITAL, hospitals)).isEqualTo(200);
    assertThat(status(HOSPITAL, request)).isEqualTo(200);
    assertThat(status(OTHER_PUSKESMAS, visit.condition())).isEqualTo(200);

    // The sender asks again.
    move(OTHER_PUSKESMAS, others, "rejected", REFUSED).then().statusCode(200);
    assertThat(status(HOSPITAL, visit.condition())).isEqualTo(404);
    assertThat(status(OTHER_PUSKESMAS, visit.condition())).isEqualTo(404);
    taskAbout(request, visit, RSUD);
    assertThat(status(HOSPITAL, visit.condition())).isEqualTo(200);
    assertThat(status(OTHER_PUSKESMAS, visit.condition())).isEqualTo(404);
  }

  @Test
  void personWhenTheSecondOfTwoRefusesThenTheFirstKeepsHerAlsoWhenItIsDone() {
    Visited visit = visit(PUSKESMAS, HALILULIK);
    String request = refer(PUSKESMAS, visit, BOTH, "");
    String hospitals = taskOf(HOSPITAL, request);
    String others = taskAbout(request, visit, OTHER);

    move(OTHER_PUSKESMAS, others, "rejected", REFUSED).then().statusCode(200);
    assertThat(status(OTHER_PUSKESMAS, visit.condition())).isEqualTo(404);
    assertThat(status(HOSPITAL, visit.condition())).isEqualTo(200);

    patch(HOSPITAL, hospitals, "completed").then().statusCode(200);
    assertThat(status(HOSPITAL, visit.condition())).isEqualTo(200);
    assertThat(status(OTHER_PUSKESMAS, visit.condition())).isEqualTo(404);
  }
}
