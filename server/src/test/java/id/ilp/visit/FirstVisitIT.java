package id.ilp.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A visit goes in and comes out again, as the README promises. */
class FirstVisitIT extends LiveServer {

  private static final String NIK = "https://fhir.kemkes.go.id/id/nik|";
  private static final String VISIT_NUMBER = "http://sys-ids.kemkes.go.id/encounter/1000053041|";

  @Test
  void theAncVisitOfTheExamplesIsStoredAndFound() {
    Response answer = send(example("visits/anc-first-visit.json"));

    answer.then().statusCode(200)
        .body("type", equalTo("transaction-response"))
        .body("entry.response.location", everyItem(matchesPattern("[A-Za-z]+/[^/]+/_history/\\d+")))
        .body("entry.response.status", everyItem(matchesPattern("20[01] .*")));
    String visit = locationOf(answer, "Encounter");
    request().get(visit).then().statusCode(200)
        .body("serviceType.coding.code", hasItem("maternal-child"))
        .body("serviceProvider.reference", equalTo("Organization/puskesmas-halilulik"))
        .body("subject.reference", equalTo(locationOf(answer, "Patient")));

    request().queryParam("identifier", NIK + "9953045403950001").get("/Patient")
        .then().body("entry", hasSize(1));
    for (String[] search : List.of(
        new String[] {"cluster", "maternal-child"},
        new String[] {"stage", "pregnant"},
        new String[] {"setting", "puskesmas"},
        new String[] {"service-provider", "Organization/puskesmas-halilulik"},
        new String[] {"date", "ge2026-09-01"})) {
      request().queryParam(search[0], search[1]).queryParam("_id", visit.substring("Encounter/".length()))
          .get("/Encounter").then().statusCode(200).body("entry", hasSize(1));
    }
    request().queryParam("cluster", "communicable-disease").get("/Encounter")
        .then().body("entry.resource.serviceType.coding.code", everyItem(hasItem("communicable-disease")));
    request().queryParam("encounter", visit).queryParam("_count", "50").get("/Observation")
        .then().body("entry.size()", greaterThanOrEqualTo(8));
  }

  @Test
  void whatIlpAddsIsDerivedAndMarkedWhereTheSenderSaysNothing() {
    Response answer = send(SampleVisit.minimal().json());

    request().get(locationOf(answer, "Encounter")).then().statusCode(200)
        .body("serviceType.coding.code", hasItem("adult-elderly"))
        .body("type.coding.code.flatten()", hasItem("puskesmas"))
        .body("extension.valueCodeableConcept.coding.code.flatten()", hasItem("adult"))
        .body("serviceType.coding.extension.url.flatten()",
            hasItem("https://w3id.org/ilp-fhir/StructureDefinition/derived"));
  }

  @Test
  void whatTheSenderSaysIsNotTouched() {
    Response answer = send(example("visits/school-child-screening.json"));

    request().get(locationOf(answer, "Encounter")).then()
        .body("type.coding.code.flatten()", hasItem("school"))
        .body("serviceType.coding.extension", everyItem(nullValue()));
  }

  @Test
  void theMinistrysPathServesTheSameApi() {
    SampleVisit visit = SampleVisit.minimal();

    request().basePath("/fhir-r4/v1").body(visit.json()).post().then().statusCode(200);

    request().basePath("/fhir-r4/v1").queryParam("identifier", NIK + visit.nik()).get("/Patient")
        .then().body("entry", hasSize(1))
        .body("entry[0].fullUrl", containsString("/fhir-r4/v1/Patient/"));
    request().queryParam("identifier", VISIT_NUMBER + visit.number()).get("/Encounter")
        .then().body("entry", hasSize(1));
  }

  @Test
  void nationalNumbersStandForTheResourcesThatBearThem() {
    SampleVisit first = SampleVisit.minimal();
    Response stored = send(first.json());
    String patient = locationOf(stored, "Patient");
    String ihs = request().get(patient).jsonPath()
        .getString("identifier.find { it.system == 'https://fhir.kemkes.go.id/id/ihs-number' }.value");

    request().body("""
        {"resourceType": "Flag", "status": "active", "code": {"text": "uji"},
         "subject": {"reference": "Patient/%s"}}""".formatted(ihs)).post("/Flag")
        .then().statusCode(201).body("subject.reference", equalTo(patient));
  }

  @Test
  void everyClusterThatSeesPatientsHasAVisitInTheSandbox() {
    List<String> clusters = request().queryParam("_count", "200").get("/Encounter").jsonPath()
        .getList("entry.resource.serviceType.coding.code.flatten()");

    assertThat(clusters).contains("maternal-child", "adult-elderly", "communicable-disease", "cross-cluster");
    request().queryParam("_count", "200").get("/HealthcareService").then()
        .body("entry.resource.category.coding.code.flatten()",
            hasItems("management", "maternal-child", "adult-elderly", "communicable-disease", "cross-cluster"));
    request().queryParam("setting", "home").get("/Encounter").then().body("entry.size()", greaterThanOrEqualTo(1));
  }

  @Test
  void aBatchTakesEachEntryForItself() {
    String good = """
        {"resourceType": "Flag", "status": "active", "code": {"text": "uji"},
         "subject": {"reference": "Location/area-5304"}}""";
    String bad = good.replace("area-5304", "tidak-ada");
    String misspelt = good.replace("\"status\"", "\"statuss\"");
    String entry = "{\"resource\": %s, \"request\": {\"method\": \"POST\", \"url\": \"Flag\"}}";

    send("""
        {"resourceType": "Bundle", "type": "batch", "entry": [%s, %s, %s,
         {"request": {"method": "GET", "url": "Location/area-5304"}}]}"""
        .formatted(entry.formatted(good), entry.formatted(bad), entry.formatted(misspelt)))
        .then().statusCode(200)
        .body("type", equalTo("batch-response"))
        .body("entry[0].response.status", containsString("201"))
        .body("entry[1].response.status", containsString("422"))
        .body("entry[1].response.outcome.issue[0].details.coding[0].code", equalTo("reference-not-found"))
        .body("entry[2].response.status", containsString("400"))
        .body("entry[2].response.outcome.issue[0].details.coding[0].code", equalTo("unknown-element"))
        .body("entry[3].resource.id", equalTo("area-5304"));
  }

  static String locationOf(Response answer, String type) {
    return answer.jsonPath().getList("entry.response.location", String.class).stream()
        .filter(location -> location.startsWith(type + "/"))
        .findFirst()
        .orElseThrow()
        .replaceAll("/_history/.*", "");
  }
}
