package id.ilp.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A child of seven months, weighed and measured: what follows from it, and who may say so. */
class GrowthIT extends LiveServer {

  private static final String SIMPUS = "sandbox-simpus";
  private static final String PUSTU = "sandbox-pustu";
  private static final String KADER = "sandbox-kader";
  private static final String MIDWIFE = "Practitioner/bidan-agustina-mau";
  private static final String ASSESSOR = """
      {"resourceType": "Parameters", "parameter": [
      {"name": "performer", "valueReference": {"reference": "%s"}}]}""";

  private String patient;
  private String encounter;

  /** Born on 14 March 2026; the visit is of 20 October, 220 days later. */
  @BeforeEach
  void aChild() {
    SampleVisit visit = SampleVisit.minimal().with("1990-01-01", "2026-03-14");
    request(SIMPUS).body(visit.json()).post("/").then().statusCode(200);
    patient = request(SIMPUS).queryParam("identifier", "https://fhir.kemkes.go.id/id/nik|" + visit.nik())
        .get("/Patient").path("entry[0].resource.id");
    encounter = request(SIMPUS).queryParam("patient", patient).get("/Encounter").path("entry[0].resource.id");
  }

  private String weigh(String date, String kg) {
    return measure("29463-7", date, kg, "kg");
  }

  private String measure(String loinc, String date, String value, String unit) {
    return request(SIMPUS).body(measurement(loinc, date, value, unit)).post("/Observation")
        .then().statusCode(201).extract().path("id");
  }

  private String measurement(String loinc, String date, String value, String unit) {
    return """
        {"resourceType": "Observation", "status": "final", "category": [{"coding": [{"system":
        "http://terminology.hl7.org/CodeSystem/observation-category", "code": "vital-signs"}]}],
        "code": {"coding": [{"system": "http://loinc.org", "code": "%s"}]},
        "subject": {"reference": "Patient/%s"}, "encounter": {"reference": "Encounter/%s"},
        "effectiveDateTime": "%sT10:10:00+08:00", "performer": [{"reference": "Practitioner/bidan-yosefina-luan"}],
        "valueQuantity": {"value": %s, "unit": "%s", "system": "http://unitsofmeasure.org", "code": "%s"}}"""
        .formatted(loinc, patient, encounter, date, value, unit, unit);
  }

  private void correct(String observation, String loinc, String date, String value, String unit) {
    request(SIMPUS).body(measurement(loinc, date, value, unit)
            .replaceFirst("\"Observation\"", "\"Observation\", \"id\": \"" + observation + "\""))
        .put("/Observation/" + observation).then().statusCode(200);
  }

  private Response growth(String client) {
    return request(client).get("/Patient/" + patient + "/$growth");
  }

  private Response assess(String client, String performer) {
    return request(client).body(ASSESSOR.formatted(performer)).post("/Patient/" + patient + "/$assess-growth");
  }

  private static Map<String, String> outcomes(Response answer) {
    JsonPath body = answer.then().statusCode(200).extract().jsonPath();
    List<String> codes = body.getList(
        "parameter.findAll { it.name == 'status' }.part.flatten().findAll { it.name == 'code' }.valueCoding.code");
    List<String> outcomes = body.getList(
        "parameter.findAll { it.name == 'status' }.part.flatten().findAll { it.name == 'outcome' }.valueCode");
    Map<String, String> byCode = new TreeMap<>();
    for (int i = 0; i < codes.size(); i++) {
      byCode.put(codes.get(i), outcomes.get(i));
    }
    return byCode;
  }

  private int statuses() {
    return request(SIMPUS).queryParam("patient", patient)
        .queryParam("code", "http://snomed.info/sct|1153593003,http://snomed.info/sct|1153590000,"
            + "http://snomed.info/sct|1153598007,http://snomed.info/sct|1153596006,"
            + "http://terminology.kemkes.go.id/CodeSystem/clinical-term|OC000012")
        .queryParam("_summary", "count").get("/Observation").path("total");
  }

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
  void assessWhenRepeatedThenTheSameObservationsAndWhenCorrectedThenAmended() {
    String weight = weigh("2026-10-20", "7.9");
    String length = measure("8306-3", "2026-10-20", "67", "cm");

    assertThat(outcomes(assess(PUSTU, MIDWIFE))).hasSize(5).containsOnlyKeys(
        "1153593003", "1153590000", "1153598007", "1153596006", "OC000012").containsValue("created")
        .doesNotContainValue("unchanged");
    assertThat(statuses()).isEqualTo(5);
    request(SIMPUS).queryParam("patient", patient).queryParam("code", "http://snomed.info/sct|1153598007")
        .get("/Observation").then()
        .body("entry", hasSize(1))
        .body("entry[0].resource.status", equalTo("final"))
        .body("entry[0].resource.meta.profile",
            hasItem("https://w3id.org/ilp-fhir/StructureDefinition/ilp-nutrition-status"))
        .body("entry[0].resource.encounter.reference", equalTo("Encounter/" + encounter))
        .body("entry[0].resource.performer.reference", contains(MIDWIFE, "Organization/pustu-naitimu"))
        .body("entry[0].resource.derivedFrom.reference",
            containsInAnyOrder("Observation/" + weight, "Observation/" + length));
    long versions = storedVersions();

    assertThat(outcomes(assess(PUSTU, MIDWIFE))).hasSize(5).containsValue("unchanged").doesNotContainValue("created");
    assertThat(storedVersions()).isEqualTo(versions);

    correct(weight, "29463-7", "2026-10-20", "6.4", "kg");
    assertThat(outcomes(assess(PUSTU, MIDWIFE)))
        .containsEntry("1153593003", "amended").containsEntry("1153598007", "amended")
        .containsEntry("1153596006", "amended").containsEntry("1153590000", "unchanged")
        .containsEntry("OC000012", "unchanged");
    assertThat(statuses()).isEqualTo(5);
    request(SIMPUS).queryParam("patient", patient).queryParam("code", "http://snomed.info/sct|1153593003")
        .get("/Observation").then().body("entry", hasSize(1))
        .body("entry[0].resource.status", equalTo("amended"))
        .body("entry[0].resource.meta.versionId", equalTo("2"))
        .body("entry[0].resource.interpretation[0].coding[0].code", equalTo("OI000008"));
  }

  @Test
  void assessWhenTheMeasurementIsTakenBackThenTheStatusToo() {
    String weight = weigh("2026-10-20", "7.9");
    assess(PUSTU, MIDWIFE).then().statusCode(200);
    String taken = measurement("29463-7", "2026-10-20", "7.9", "kg").replace("\"final\"", "\"entered-in-error\"")
        .replaceFirst("\"Observation\"", "\"Observation\", \"id\": \"" + weight + "\"");
    request(SIMPUS).body(taken).put("/Observation/" + weight).then().statusCode(200);

    assertThat(outcomes(assess(PUSTU, MIDWIFE))).containsEntry("1153593003", "withdrawn")
        .containsEntry("OC000012", "withdrawn");
    assertThat(outcomes(assess(PUSTU, MIDWIFE))).isEmpty();
    request(SIMPUS).queryParam("patient", patient).queryParam("code", "http://snomed.info/sct|1153593003")
        .get("/Observation").then().body("entry.resource.status", contains("entered-in-error"));
  }

  @Test
  void assessWhenStatusIsKeptByAnotherFacilityThenLeftToIt() {
    String weight = weigh("2026-10-20", "7.9");
    assess(SIMPUS, "Practitioner/bidan-yosefina-luan").then().statusCode(200);
    correct(weight, "29463-7", "2026-10-20", "6.4", "kg");

    assertThat(outcomes(assess(PUSTU, MIDWIFE))).containsEntry("1153593003", "other-facility");
    assertThat(outcomes(assess(SIMPUS, "Practitioner/bidan-yosefina-luan"))).containsEntry("1153593003", "amended");
  }

  @Test
  void assessWhenAFacilityHasSentTheStatusThenItIsNotStoredASecondTime() {
    String weight = weigh("2026-10-20", "7.9");
    String theirs = measurement("1153593003", "2026-10-20", "-0.4", "{Zscore}")
        .replace("http://loinc.org", "http://snomed.info/sct").replace("vital-signs", "exam")
        .replaceFirst("\"performer\"",
            "\"derivedFrom\": [{\"reference\": \"Observation/" + weight + "\"}], \"performer\"");
    request(SIMPUS).body(theirs).post("/Observation").then().statusCode(201);

    assertThat(outcomes(assess(PUSTU, MIDWIFE))).containsEntry("1153593003", "recorded-otherwise")
        .containsEntry("OC000012", "created");
  }

  @Test
  void assessWhenADayIsNamedThenThatDayOnly() {
    weigh("2026-09-20", "7.3");
    weigh("2026-10-20", "7.9");
    String body = ASSESSOR.formatted(MIDWIFE)
        .replace("]}", ", {\"name\": \"date\", \"valueDate\": \"2026-10-20\"}]}");

    request(PUSTU).body(body).post("/Patient/" + patient + "/$assess-growth").then().statusCode(200)
        .body("parameter", hasSize(2));
    request(SIMPUS).queryParam("patient", patient).queryParam("code", "http://snomed.info/sct|1153593003")
        .get("/Observation").then()
        .body("entry.resource.effectiveDateTime", everyItem(containsString("2026-10-20")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sandbox-national", "sandbox-dinkes", "sandbox-admin"})
  void assessWhenNoHealthFacilityThenRefused(String client) {
    assess(client, MIDWIFE).then().statusCode(403);
    assertThat(statuses()).isZero();
  }

  @Test
  void assessWhenByAPosyanduOrNamingAKaderOrNobodyThenRefused() {
    weigh("2026-10-20", "7.9");
    store("test-growth-posyandu", Standing.of(Kind.FACILITY, "posyandu-melati-naitimu"), "system/*.cruds");
    assess("test-growth-posyandu", MIDWIFE).then().statusCode(403)
        .body("issue[0].details.coding[0].code", equalTo("growth-assessor"));
    assess(PUSTU, "Practitioner/kader-elisabet-hoar").then().statusCode(403)
        .body("issue[0].details.coding[0].code", equalTo("growth-assessor"));
    assess(PUSTU, "Organization/pustu-naitimu").then().statusCode(400)
        .body("issue[0].details.coding[0].code", equalTo("growth-performer"));
    assess(PUSTU, "Practitioner/tidak-ada").then().statusCode(422)
        .body("issue.details.coding.code.flatten()", hasItem("reference-not-found"));
    request(PUSTU).body("{\"resourceType\": \"Parameters\"}").post("/Patient/" + patient + "/$assess-growth")
        .then().statusCode(400);
    assertThat(statuses()).isZero();
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
    growth(SIMPUS).then().statusCode(200).body("parameter.size()", equalTo(0));
    request(SIMPUS).get("/Patient/" + patient + "/$assess-growth").then().statusCode(405);
  }
}
