package id.ilp.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import id.ilp.access.Caller.Kind;
import id.ilp.access.Scopes;
import id.ilp.token.Standing;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two records of one person become one, and two again; who may decide that, and who sees what meanwhile. */
class MergeIT extends LiveServer {

  private static final String HALILULIK = "sandbox-simpus";
  private static final String HAEKESAK = "sandbox-simpus-2";
  private static final String NIK = "https://fhir.kemkes.go.id/id/nik|";

  private static SampleVisit atHaekesak(SampleVisit visit) {
    return visit.with("Organization/puskesmas-halilulik", "Organization/puskesmas-haekesak")
        .with("/1000053041", "/1000053042");
  }

  private static SampleVisit elsewhere(SampleVisit visit) {
    return visit.with("5304042007", "5304052001").with("\"530404\"", "\"530405\"");
  }

  private String store(String client, SampleVisit visit) {
    request(client).body(visit.json()).post("/").then().statusCode(200);
    return patientOf(visit);
  }

  private String patientOf(SampleVisit visit) {
    return request().queryParam("identifier", NIK + visit.nik()).get("/Patient").path("entry[0].resource.id");
  }

  private Response merge(String client, String source, String target, boolean preview) {
    return request(client).body("""
        {"resourceType": "Parameters", "parameter": [
        {"name": "source-patient", "valueReference": {"reference": "Patient/%s"}},
        {"name": "target-patient", "valueReference": {"reference": "Patient/%s"}},
        {"name": "preview", "valueBoolean": %s}]}""".formatted(source, target, preview)).post("/Patient/$merge");
  }

  private Response unmerge(String client, String source, String target) {
    return request(client).body("""
        {"resourceType": "Parameters", "parameter": [
        {"name": "source-patient", "valueReference": {"reference": "Patient/%s"}},
        {"name": "target-patient", "valueReference": {"reference": "Patient/%s"}}]}""".formatted(source, target))
        .post("/Patient/$unmerge");
  }

  private int count(String client, String type, String patient) {
    return request(client).queryParam("patient", patient).queryParam("_summary", "count").get("/" + type).path("total");
  }

  @Test
  void mergeWhenTwoRecordsThenAllIsFoundUnderOneAndComesBackWithUnmerge() {
    SampleVisit first = SampleVisit.minimal();
    SampleVisit second = SampleVisit.minimal();
    String target = store(HALILULIK, first);
    String source = store(HALILULIK, second);
    String before = request().get("/Patient/" + source).path("identifier").toString();

    merge(HALILULIK, source, target, false).then().statusCode(200)
        .body("parameter.find { it.name == 'result' }.resource.id", equalTo(target))
        .body("parameter.find { it.name == 'result' }.resource.identifier.findAll { it.use == 'old' }.value",
            hasItem(second.nik()))
        .body("parameter.find { it.name == 'result' }.resource.link[0].type", equalTo("replaces"));

    assertThat(count(HALILULIK, "Observation", target)).isEqualTo(6);
    assertThat(count(HALILULIK, "Encounter", target)).isEqualTo(2);
    assertThat(count(HALILULIK, "Observation", source)).isZero();
    request(HALILULIK).get("/Patient/" + source).then().body("active", equalTo(false))
        .body("link[0].other.reference", equalTo("Patient/" + target)).body("link[0].type", equalTo("replaced-by"));
    assertThat(jdbc().queryForObject("select count(*) from ilp.audit_event where operation = '$merge'"
        + " and ? = any (patients) and ? = any (patients)", Integer.class, source, target)).isPositive();

    unmerge(HALILULIK, source, target).then().statusCode(200)
        .body("parameter.find { it.name == 'result' }.resource.id", equalTo(source));

    assertThat(count(HALILULIK, "Observation", target)).isEqualTo(3);
    assertThat(count(HALILULIK, "Observation", source)).isEqualTo(3);
    Response parted = request(HALILULIK).get("/Patient/" + source);
    assertThat(parted.path("identifier").toString()).isEqualTo(before);
    assertThat(parted.<Object>path("link")).isNull();
    request(HALILULIK).get("/Patient/" + target).then().body("identifier.value", not(hasItem(second.nik())));
  }

  @Test
  void mergeWhenOnlyTriedThenNothingChanges() {
    String target = store(HALILULIK, SampleVisit.minimal());
    String source = store(HALILULIK, SampleVisit.minimal());
    long versions = storedVersions();

    merge(HALILULIK, source, target, true).then().statusCode(200)
        .body("parameter.find { it.name == 'result' }.resource.link[0].other.reference", equalTo("Patient/" + source));

    assertThat(storedVersions()).isEqualTo(versions);
    assertThat(count(HALILULIK, "Observation", source)).isEqualTo(3);
  }

  @Test
  void writingAfterAMergeThenItGoesToTheRecordThatGoesOnAndStaysThere() {
    SampleVisit first = SampleVisit.minimal();
    SampleVisit second = SampleVisit.minimal();
    String target = store(HALILULIK, first);
    String source = store(HALILULIK, second);
    merge(HALILULIK, source, target, false).then().statusCode(200);
    long people = jdbc().queryForObject("select count(*) from hfj_resource where res_type = 'Patient'", Long.class);

    // The same visit again, corrected, by software that knows nothing of the merge.
    request(HALILULIK).body(second.with("\"value\": 142", "\"value\": 124").withNewUrns().json()).post("/")
        .then().statusCode(200);
    // A new visit of the number that was merged.
    SampleVisit next = new SampleVisit(second.withNewUrns().json()
        .replace(second.number(), "T-" + UUID.randomUUID()), second.nik(), "next");
    request(HALILULIK).body(next.json()).post("/").then().statusCode(200);
    // A single record that names the old id.
    String consent = """
        {"resourceType": "Consent", "status": "active", "scope": {"coding": [{"system":
        "http://terminology.hl7.org/CodeSystem/consentscope", "code": "patient-privacy"}]}, "category": [{"coding":
        [{"system": "http://loinc.org", "code": "59284-0"}]}], "patient": {"reference": "Patient/%s"},
        "dateTime": "2026-10-01T08:00:00+08:00", "organization": [{"reference": "Organization/puskesmas-halilulik"}],
        "policyRule": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "OPTIN"}]}}""";
    request(HALILULIK).body(consent.formatted(source)).post("/Consent").then().statusCode(201)
        .body("patient.reference", equalTo("Patient/" + target));

    assertThat(jdbc().queryForObject("select count(*) from hfj_resource where res_type = 'Patient'", Long.class))
        .isEqualTo(people);
    assertThat(count(HALILULIK, "Encounter", target)).isEqualTo(3);
    assertThat(request().get("/Patient/" + target).<String>path("name[0].text"))
        .isEqualTo(request().get("/Patient/" + target + "/_history/1").<String>path("name[0].text"));

    unmerge(HALILULIK, source, target).then().statusCode(200);

    assertThat(count(HALILULIK, "Encounter", source)).isEqualTo(1);
    assertThat(count(HALILULIK, "Encounter", target)).isEqualTo(2);
    assertThat(count(HALILULIK, "Consent", target)).isEqualTo(1);
    // The corrected value was written into the old record, which came back with it.
    request(HALILULIK).queryParam("patient", source).queryParam("code", "8480-6").get("/Observation")
        .then().body("entry[0].resource.valueQuantity.value", equalTo(124));
    request(HALILULIK).body(second.withNewUrns().json()).post("/").then().statusCode(200);
    assertThat(count(HALILULIK, "Encounter", source)).isEqualTo(1);
  }

  @Test
  void aMergedRecordIsNotChangedAndLinksAreWrittenByMergesOnly() {
    String target = store(HALILULIK, SampleVisit.minimal());
    SampleVisit visit = SampleVisit.minimal();
    String source = store(HALILULIK, visit);
    String body = request(HALILULIK).get("/Patient/" + source).asString();
    String linked = body.replaceFirst("\"active\"|\"name\"",
        "\"link\": [{\"type\": \"replaced-by\", \"other\": {\"reference\": \"Patient/" + target + "\"}}], $0");

    request(HALILULIK).body(linked).put("/Patient/" + source).then().statusCode(422)
        .body("issue[0].details.coding[0].code", equalTo("merge-link"));
    merge(HALILULIK, source, target, false).then().statusCode(200);

    request(HALILULIK).body(body).put("/Patient/" + source).then().statusCode(409)
        .body("issue[0].details.coding[0].code", equalTo("already-merged"));
    // Not by who brings data over from another system either.
    request().body(body).put("/Patient/" + source).then().statusCode(409)
        .body("issue[0].details.coding[0].code", equalTo("already-merged"));
    request(HALILULIK).delete("/Patient/" + source).then().statusCode(409);
    merge(HALILULIK, source, target, false).then().statusCode(409)
        .body("issue[0].details.coding[0].code", equalTo("already-merged"));
    // The record that goes on is read and sent back whole, with former numbers; and by software that drops the link.
    Response whole = request(HALILULIK).get("/Patient/" + target);
    request(HALILULIK).body(whole.asString()).put("/Patient/" + target).then().statusCode(200);
    String without = whole.asString().replaceAll(",\"link\":\\[[^\\]]*\\]", "");
    request(HALILULIK).body(without.replace("\"gender\":\"male\"", "\"gender\":\"female\"")).put("/Patient/" + target)
        .then().statusCode(200).body("link[0].type", equalTo("replaces"));
  }

  @Test
  void mergesInAChainAreUndoneFromTheEnd() {
    String first = store(HALILULIK, SampleVisit.minimal());
    String second = store(HALILULIK, SampleVisit.minimal());
    String third = store(HALILULIK, SampleVisit.minimal());
    merge(HALILULIK, first, second, false).then().statusCode(200);
    merge(HALILULIK, second, third, false).then().statusCode(200);
    assertThat(count(HALILULIK, "Observation", third)).isEqualTo(9);

    unmerge(HALILULIK, first, second).then().statusCode(409)
        .body("issue[0].details.coding[0].code", equalTo("merge-order"));
    unmerge(HALILULIK, first, third).then().statusCode(404);
    unmerge(HALILULIK, second, third).then().statusCode(200);
    assertThat(count(HALILULIK, "Observation", second)).isEqualTo(6);
    unmerge(HALILULIK, first, second).then().statusCode(200);

    for (String person : new String[] {first, second, third}) {
      assertThat(count(HALILULIK, "Observation", person)).isEqualTo(3);
    }
  }

  @Test
  void mergesIntoOneRecordAreUndoneFromTheLatest() {
    String target = store(HALILULIK, SampleVisit.minimal());
    String first = store(HALILULIK, SampleVisit.minimal());
    String second = store(HALILULIK, SampleVisit.minimal());
    merge(HALILULIK, first, target, false).then().statusCode(200);
    merge(HALILULIK, second, target, false).then().statusCode(200);

    unmerge(HALILULIK, first, target).then().statusCode(409)
        .body("issue[0].details.coding[0].code", equalTo("merge-order"));
    unmerge(HALILULIK, second, target).then().statusCode(200);
    unmerge(HALILULIK, first, target).then().statusCode(200);

    assertThat(count(HALILULIK, "Observation", target)).isEqualTo(3);
  }

  @Test
  void whoDoesNotSeeBothOrIsAKaderMayNotMerge() {
    String seen = store(HAEKESAK, atHaekesak(SampleVisit.minimal()));
    String unseen = store(HALILULIK, elsewhere(SampleVisit.minimal()));
    store("test-merge-kader", Standing.of(Kind.KADER, "posyandu-melati-naitimu").withRole("kader-elisabet-hoar-role"),
        "system/*.cruds");
    store("test-merge-reader", Standing.of(Kind.FACILITY, "puskesmas-halilulik"), "system/*.rs");

    merge(HAEKESAK, seen, unseen, false).then().statusCode(404);
    merge(HAEKESAK, seen, "tidak-ada", false).then().statusCode(404);
    merge("test-merge-kader", seen, unseen, false).then().statusCode(403)
        .body("issue[0].details.coding[0].code", equalTo("merge-role"));
    merge("test-merge-reader", unseen, seen, false).then().statusCode(403);
    merge(HALILULIK, unseen, unseen, false).then().statusCode(422);
    request(HALILULIK).body("{\"resourceType\": \"Parameters\"}").post("/Patient/$merge").then().statusCode(400)
        .body("issue[0].details.coding[0].code", equalTo("person-missing"));
    assertThat(count(HALILULIK, "Observation", unseen)).isEqualTo(3);
  }

  @Test
  void whoHasServedTheOneRecordSeesTheOtherOnlyWhileTheyAreMerged() {
    String target = store(HALILULIK, elsewhere(SampleVisit.minimal()));
    String source = store(HAEKESAK, elsewhere(atHaekesak(SampleVisit.minimal())));
    request(HAEKESAK).get("/Patient/" + target).then().statusCode(404);

    merge("test-everywhere", source, target, false).then().statusCode(200);

    request(HAEKESAK).get("/Patient/" + target).then().statusCode(200);
    assertThat(count(HAEKESAK, "Observation", target)).isEqualTo(6);
    request(HALILULIK).get("/Patient/" + source).then().statusCode(404);

    unmerge("test-everywhere", source, target).then().statusCode(200);

    request(HAEKESAK).get("/Patient/" + target).then().statusCode(404);
    assertThat(count(HAEKESAK, "Observation", source)).isEqualTo(3);
    assertThat(count(HALILULIK, "Observation", target)).isEqualTo(3);
  }

  @Test
  void anOptOutOnEitherRecordHoldsForBothUntilTheyArePartedOrSheDecidesAnew() {
    String target = store(HAEKESAK, atHaekesak(SampleVisit.minimal()));
    String source = store(HAEKESAK, atHaekesak(SampleVisit.minimal()));
    decide(source, "2025-01-01", "OPTOUT");
    decide(target, "2026-01-01", "OPTIN");
    assertThat(count(HALILULIK, "Observation", target)).isEqualTo(3);

    merge(HAEKESAK, source, target, false).then().statusCode(200);
    assertThat(count(HALILULIK, "Observation", target)).isZero();
    assertThat(count(HAEKESAK, "Observation", target)).isEqualTo(6);

    unmerge(HAEKESAK, source, target).then().statusCode(200);
    assertThat(count(HALILULIK, "Observation", target)).isEqualTo(3);
    assertThat(count(HALILULIK, "Observation", source)).isZero();
  }

  private void decide(String person, String day, String decision) {
    request(HAEKESAK).body("""
        {"resourceType": "Consent", "status": "active", "scope": {"coding": [{"system":
        "http://terminology.hl7.org/CodeSystem/consentscope", "code": "patient-privacy"}]}, "category": [{"coding":
        [{"system": "http://loinc.org", "code": "59284-0"}]}], "patient": {"reference": "Patient/%s"},
        "dateTime": "%sT08:00:00+08:00", "organization": [{"reference": "Organization/puskesmas-haekesak"}],
        "policyRule": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "%s"}]}}"""
        .formatted(person, day, decision)).post("/Consent").then().statusCode(201);
  }

  @Test
  void whatIsHiddenFromWhoMergesIsLedOnAllTheSame() {
    store("test-merge-plain", Standing.of(Kind.FACILITY, "puskesmas-halilulik"), "system/*.cruds");
    String target = store(HALILULIK, SampleVisit.minimal());
    String source = store(HALILULIK, SampleVisit.minimal().with("\"J06.9\"", "\"F32.1\""));
    assertThat(count("test-merge-plain", "Condition", source)).isZero();

    merge("test-merge-plain", source, target, false).then().statusCode(200).body(not(containsString("F32.1")));

    assertThat(count("test-merge-plain", "Condition", target)).isEqualTo(1);
    store("test-merge-whole", Standing.of(Kind.FACILITY, "puskesmas-halilulik"), "system/*.cruds", Scopes.SENSITIVE);
    assertThat(count("test-merge-whole", "Condition", target)).isEqualTo(2);
  }

  @Test
  void mergeWhenBothArePregnantByTheRecordThenOneEpisodeMustBeClosedFirst() {
    String target = store(HALILULIK, SampleVisit.minimal());
    String source = store(HALILULIK, SampleVisit.minimal());
    episode(target);
    String second = episode(source);

    merge("test-everywhere", source, target, false).then().statusCode(409)
        .body("issue[0].details.coding[0].code", equalTo("merge-active-episodes"));
    assertThat(count(HALILULIK, "Observation", source)).isEqualTo(3);

    request().delete("/EpisodeOfCare/" + second).then().statusCode(200);
    merge("test-everywhere", source, target, false).then().statusCode(200);
  }

  private String episode(String patient) {
    return request().body("""
        {"resourceType": "EpisodeOfCare", "status": "active", "type": [{"coding": [{"system":
        "http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type", "code": "TB-SO"}]}],
        "identifier": [{"system": "http://sys-ids.kemkes.go.id/episode-of-care/1000053041", "value": "%s"}],
        "statusHistory": [{"status": "active", "period": {"start": "2026-10-01T00:00:00+00:00"}}],
        "patient": {"reference": "Patient/%s"},
        "managingOrganization": {"reference": "Organization/puskesmas-halilulik"},
        "period": {"start": "2026-10-01T00:00:00+00:00"}}""".formatted(UUID.randomUUID(), patient))
        .post("/EpisodeOfCare").then().statusCode(201).extract().path("id");
  }

  @Test
  void findDuplicatesWhenANewbornCameASecondTimeWithItsNikThenThePairIsShownFirst() {
    String mother = SampleVisit.minimal().nik();
    String name = "Bayi Kembar " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    String known = newborn(name, "https://fhir.kemkes.go.id/id/nik-ibu", mother);
    String again = newborn(name, "https://fhir.kemkes.go.id/id/nik", "9953040111" + mother.substring(10));

    request(HALILULIK).queryParam("patient", "Patient/" + known).get("/Patient/$find-duplicates")
        .then().statusCode(200)
        .body("parameter.find { it.name == 'total' }.valueInteger", equalTo(1))
        .body("parameter.find { it.name == 'pair' }.part.find { it.name == 'source' }.resource.id", equalTo(known))
        .body("parameter.find { it.name == 'pair' }.part.find { it.name == 'target' }.resource.id", equalTo(again))
        .body("parameter.find { it.name == 'pair' }.part.findAll { it.name == 'same' }.valueCode",
            hasItems("name", "birth-date", "village"));
    request("sandbox-kader").get("/Patient/$find-duplicates").then().statusCode(403);
    for (String village : new String[] {"desa", "530", "53040420", "530404200"}) {
      request(HALILULIK).queryParam("village", village).get("/Patient/$find-duplicates").then().statusCode(400);
    }

    merge(HALILULIK, known, again, false).then().statusCode(200);
    request(HALILULIK).queryParam("patient", "Patient/" + again).get("/Patient/$find-duplicates")
        .then().statusCode(200).body("parameter.find { it.name == 'total' }.valueInteger", equalTo(0));
  }

  private String newborn(String name, String system, String number) {
    return request(HALILULIK).body("""
        {"resourceType": "Patient", "identifier": [{"system": "%s", "value": "%s"}], "name": [{"text": "%s"}],
        "gender": "female", "birthDate": "2026-11-01", "address": [{"use": "home", "line": ["Naitimu"], "extension":
        [{"url": "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode", "extension": [
        {"url": "province", "valueCode": "53"}, {"url": "city", "valueCode": "5304"},
        {"url": "district", "valueCode": "530404"}, {"url": "village", "valueCode": "5304042007"}]}]}]}"""
        .formatted(system, number, name)).post("/Patient").then().statusCode(201).extract().path("id");
  }
}
