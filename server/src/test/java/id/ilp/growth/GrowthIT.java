package id.ilp.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What follows from the measurements of a child, and who is told what. */
class GrowthIT extends MeasuredChild {

  @Test
  void growthWhenWeighedAndMeasuredThenScoresMeaningsAndInputs() {
    String weight = weigh("2026-10-20", "5.6");
    String length = measure("8306-3", "2026-10-20", "67", "cm");

    JsonPath body = growth(SIMPUS).then().statusCode(200)
        .body("parameter.name", contains("measurement")).extract().jsonPath();

    String part = "parameter[0].part.findAll { it.name == '%s' }";
    assertThat(body.getString(part.formatted("date") + "[0].valueDate")).isEqualTo("2026-10-20");
    assertThat(body.getInt(part.formatted("age-in-days") + "[0].valueInteger")).isEqualTo(220);
    assertThat(body.getList(part.formatted("input") + ".valueReference.reference"))
        .containsExactlyInAnyOrder("Observation/" + weight, "Observation/" + length);
    String index = part.formatted("index") + ".part.flatten()";
    assertThat(body.getList(index + ".findAll { it.name == 'indicator' }.valueCode")).containsExactlyInAnyOrder(
        "weight-for-age", "weight-for-length", "bmi-for-age", "length-height-for-age");
    assertThat(body.getList(index + ".findAll { it.name == 'z-score' }.valueDecimal")).hasSize(4);
    assertThat(body.getList(index + ".findAll { it.name == 'interpretation' }.valueCoding.code"))
        .contains("OI000007", "OI000001");
    assertThat(body.getBoolean(part.formatted("below-red-line") + "[0].valueBoolean")).isTrue();
    assertThat(body.getString(part.formatted("weight-gain") + "[0].part[0].valueCoding.code"))
        .isEqualTo("first-weighing");
    assertThat(statuses()).as("nothing is stored").isZero();
  }

  @Test
  void growthWhenWeighedEveryMonthThenNaikAndTidakNaik() {
    weigh("2026-08-20", "7.3");
    weigh("2026-09-20", "7.4");
    weigh("2026-10-20", "7.5");

    growth(SIMPUS).then().statusCode(200).body(
        "parameter.part.flatten().findAll { it.name == 'weight-gain' }.part.flatten()"
            + ".findAll { it.name == 'status' }.valueCoding.code",
        contains("first-weighing", "not-gained-once", "not-gained-twice"));
  }

  @Test
  void growthWhenTheBirthWeightWasWrittenDownLaterThenItIsOfTheBirthAndNoWeighing() {
    measure("8339-4", "2026-03-16", "2300", "g");
    measure("89269-5", "2026-03-16", "47", "cm");
    weigh("2026-04-14", "3.2");

    JsonPath body = growth(SIMPUS).then().statusCode(200).extract().jsonPath();

    assertThat(body.getList("parameter.part.flatten().findAll { it.name == 'date' }.valueDate"))
        .containsExactly("2026-03-14", "2026-04-14");
    assertThat(body.getList("parameter[0].part.findAll { it.name == 'index' }.part.flatten()"
        + ".findAll { it.name == 'interpretation' }.valueCoding.code")).contains("OI000008");
    assertThat(body.getList("parameter.part.flatten().findAll { it.name == 'weight-gain' }.part.flatten()"
        + ".findAll { it.name == 'status' }.valueCoding.code")).containsExactly("first-weighing");
  }

  @Test
  void growthWhenImplausibleThenFlaggedAndWhenUnusableThenNamed() {
    weigh("2026-10-20", "45");
    String early = weigh("2026-03-10", "3.1");

    growth(SIMPUS).then().statusCode(200)
        .body("parameter.part.flatten().findAll { it?.name == 'index' }.part.flatten()"
            + ".findAll { it.name == 'implausible' }.valueBoolean", contains(true))
        .body("parameter.findAll { it.name == 'unusable' }.valueReference.reference", contains("Observation/" + early));
  }

  @Test
  void growthWhenAHealthWorkerFoundOedemaThenNoIndexOfTheWeight() {
    weigh("2026-10-20", "7.9");
    measure("8306-3", "2026-10-20", "67", "cm");
    String oedema = measurement("1153598007", "2026-10-20", "0", "{Zscore}")
        .replace("http://loinc.org", "http://snomed.info/sct").replace("vital-signs", "exam")
        .replaceFirst("\"valueQuantity\".*", """
            "dataAbsentReason": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/data-absent-reason",
            "code": "not-performed"}]}, "interpretation": [{"coding": [{"system":
            "http://terminology.kemkes.go.id/CodeSystem/clinical-term", "code": "OI000001"}]}]}""");
    request(SIMPUS).body(oedema).post("/Observation").then().statusCode(201);

    growth(SIMPUS).then().statusCode(200).body(
        "parameter[0].part.findAll { it.name == 'index' }.part.flatten().findAll { it.name == 'absent' }.valueCode",
        contains("not-performed", "not-performed", "not-performed"));
    assertThat(outcomes(assess(PUSTU, MIDWIFE))).containsOnlyKeys("1153590000", "OC000012");
  }

  /** Gabriel of the sandbox, whose family this kader looks after. */
  @Test
  void growthWhenAskedByAKaderThenTheWeighingWithoutStatus() {
    String gabriel = request(KADER).queryParam("name", "Gabriel").get("/Patient").path("entry[0].resource.id");

    request(KADER).get("/Patient/" + gabriel + "/$growth").then().statusCode(200)
        .body("parameter[0].part.name", hasItems("date", "input", "weight-gain", "below-red-line"))
        .body("parameter.part.flatten().name", not(hasItem("index")));
    request(SIMPUS).get("/Patient/" + gabriel + "/$growth").then().statusCode(200)
        .body("parameter.part.flatten().name", hasItem("index"));
    request(KADER).body(ASSESSOR.formatted(MIDWIFE)).post("/Patient/" + gabriel + "/$assess-growth")
        .then().statusCode(403).body("issue[0].details.coding[0].code", equalTo("growth-assessor"));
  }

  @Test
  void growthWhenTheChildIsNotTheCallersThenNotFound() {
    request("sandbox-simpus-2").get("/Patient/" + patient + "/$growth").then().statusCode(404);
    request("sandbox-simpus-2").get("/Patient/" + patient + "/$growth-chart").then().statusCode(404);
    request("sandbox-simpus-2").body(ASSESSOR.formatted(MIDWIFE)).post("/Patient/" + patient + "/$assess-growth")
        .then().statusCode(404);
    bare().get("/Patient/" + patient + "/$growth").then().statusCode(401);
  }

  @Test
  void growthWhenTheScopeDoesNotCoverObservationsThenRefused() {
    store("test-growth-patient-only", Standing.of(Kind.FACILITY, "puskesmas-halilulik"), "system/Patient.rs");
    growth("test-growth-patient-only").then().statusCode(403)
        .body("issue[0].details.coding[0].code", equalTo("scope"));

    store("test-growth-read-only", Standing.of(Kind.FACILITY, "puskesmas-halilulik"), "system/*.rs");
    weigh("2026-10-20", "7.9");
    growth("test-growth-read-only").then().statusCode(200);
    assess("test-growth-read-only", MIDWIFE).then().statusCode(403)
        .body("issue[0].details.coding[0].code", equalTo("scope"));
    assertThat(statuses()).isZero();
  }

  @Test
  void growthWhenTheSexIsNotKnownThenRefused() {
    String body = request(SIMPUS).get("/Patient/" + patient).asString()
        .replaceFirst("\"gender\":\\s*\"male\"", "\"gender\":\"unknown\"");
    request().body(body).put("/Patient/" + patient).then().statusCode(200);

    growth(SIMPUS).then().statusCode(422).body("issue[0].details.coding[0].code", equalTo("growth-child"))
        .body("issue[0].expression[0]", equalTo("Patient.gender"));
  }

  @Test
  void chartWhenAskedForThenAPictureWithThePointAndWithoutTheName() {
    weigh("2026-10-20", "7.9");

    String svg = request(PUSTU).contentType("image/svg+xml").accept("image/svg+xml")
        .get("/Patient/" + patient + "/$growth-chart?indicator=weight-for-age")
        .then().statusCode(200).header("Content-Type", containsString("image/svg+xml")).extract().asString();

    assertThat(svg).startsWith("<svg").contains("2026-10-20: 7.9 kg", "Berat badan menurut umur", "Weight for age")
        .doesNotContain("Orang Uji", "style=");
    request(PUSTU).accept("application/fhir+json").get("/Patient/" + patient + "/$growth-chart")
        .then().statusCode(200).body("resourceType", equalTo("Binary")).body("contentType", equalTo("image/svg+xml"));
    request(PUSTU).get("/Patient/" + patient + "/$growth-chart?indicator=iq").then().statusCode(400)
        .body("issue[0].details.coding[0].code", equalTo("growth-indicator"));
  }

  @Test
  void growthWhenAskedThenOneAuditRecordOfThePatient() {
    String requestId = UUID.randomUUID().toString();
    request(SIMPUS).header("X-Request-ID", requestId).get("/Patient/" + patient + "/$growth").then().statusCode(200);

    assertThat(jdbc().queryForList(
        "select operation from ilp.audit_event where request_id = ?", String.class, requestId))
        .containsExactly("$growth");
  }

  @Test
  void metadataNamesTheOperations() {
    request().get("/metadata").then()
        .body("rest[0].resource.find { it.type == 'Patient' }.operation.name",
            hasItems("growth", "growth-chart", "assess-growth"));
    assertThat(outcomes(assess(PUSTU, MIDWIFE))).as("nothing measured").isEmpty();
    growth(SIMPUS).then().statusCode(200).body("parameter", nullValue());
    request(SIMPUS).get("/Patient/" + patient + "/$assess-growth").then().statusCode(405);
  }
}
