package id.ilp.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A health worker assigns the status: once, again, after a correction, and who may not. */
class AssessGrowthIT extends MeasuredChild {

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
}
