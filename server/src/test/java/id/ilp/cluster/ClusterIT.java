package id.ilp.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where patients are sent, and what is said of a visit in another cluster. */
class ClusterIT extends LiveServer {

  private static final String CLASS = "\"class\": {\n          \"system\"";

  /** The visit of a man of 36 years, in a cluster or poli that the sender names. */
  private static SampleVisit visit(String system, String code) {
    return SampleVisit.minimal().with(CLASS, """
        "serviceType": {"coding": [{"system": "https://w3id.org/ilp-fhir/CodeSystem/%s", "code": "%s"}]},
        """.formatted(system, code) + CLASS);
  }

  private static int encounterOf(Response answer) {
    List<String> locations = answer.path("entry.response.location");
    for (int i = 0; i < locations.size(); i++) {
      if (locations.get(i).startsWith("Encounter/")) {
        return i;
      }
    }
    throw new AssertionError("no visit in " + locations);
  }

  private ValidatableResponse storedVisit(Response answer) {
    String location = answer.path("entry[" + encounterOf(answer) + "].response.location");
    return request().get("/" + location.replaceFirst("/_history.*", "")).then().statusCode(200);
  }

  private String patientOf(SampleVisit visit) {
    send(visit.json()).then().statusCode(200);
    return request().queryParam("identifier", "https://fhir.kemkes.go.id/id/nik|" + visit.nik()).get("/Patient")
        .path("entry[0].resource.id");
  }

  @Test
  void aPatientIsSentByStageAndReason() {
    String patient = patientOf(SampleVisit.minimal().with("\"1990-01-01\"", "\"1950-01-01\""));

    request().header("Accept-Language", "en").queryParam("reason", "general", "laboratory")
        .queryParam("date", "2026-10-20").get("/Patient/" + patient + "/$cluster").then().statusCode(200)
        .body("parameter.find { it.name == 'date' }.valueDate", equalTo("2026-10-20"))
        .body("parameter.find { it.name == 'cluster' }.valueCoding.code", equalTo("adult-elderly"))
        .body("parameter.find { it.name == 'priority' }.valueBoolean", equalTo(true))
        .body("parameter.findAll { it.name == 'stage' }.valueCoding.code",
            equalTo(List.of("elderly", "elderly-high-risk")))
        .body("parameter.findAll { it.name == 'step' }.part.collect { it.find { p -> p.name == 'kind' }.valueCode }",
            equalTo(List.of("care", "support")))
        .body("parameter.findAll { it.name == 'step' }[1].part.find { it.name == 'note' }.valueString",
            containsString("cross-cluster"));
  }

  @Test
  void emergenciesGoFirst() {
    String patient = patientOf(SampleVisit.minimal());

    request().queryParam("reason", "emergency").get("/Patient/" + patient + "/$cluster").then().statusCode(200)
        .body("parameter.find { it.name == 'cluster' }.valueCoding.code", equalTo("cross-cluster"))
        .body("parameter.find { it.name == 'priority' }.valueBoolean", equalTo(true));
    request().get("/Patient/" + patient + "/$cluster").then().statusCode(200)
        .body("parameter.find { it.name == 'cluster' }.valueCoding.code", equalTo("adult-elderly"))
        .body("parameter.find { it.name == 'priority' }.valueBoolean", equalTo(false));
  }

  @Test
  void whatCannotBeRoutedIsRefused() {
    String patient = patientOf(SampleVisit.minimal());

    request().queryParam("reason", "warung").get("/Patient/" + patient + "/$cluster").then().statusCode(400)
        .body("issue[0].details.coding[0].code", equalTo("unknown-reason"));
    request().queryParam("date", "1980-01-01").get("/Patient/" + patient + "/$cluster").then().statusCode(422)
        .body("issue[0].details.coding[0].code", equalTo("no-stage"));
    request().queryParam("date", "1980").get("/Patient/" + patient + "/$cluster").then().statusCode(400);
    request().get("/Patient/tidak-ada/$cluster").then().statusCode(404);
  }

  @Test
  void aVisitInAClusterOfOtherStagesIsStoredWithAWarning() {
    Response answer = send(visit("cluster-unit", "maternal-child").json());

    answer.then().statusCode(200);
    int encounter = encounterOf(answer);
    answer.then().body("entry[" + encounter + "].response.outcome.issue.details.coding.code.flatten()",
        hasItem("cluster-not-of-stage"));
    storedVisit(answer).body("serviceType.coding.code", equalTo(List.of("maternal-child")));
  }

  @Test
  void aVisitInTheRightClusterOrAWomansInClusterTwoIsNotWarnedOf() {
    for (SampleVisit visit : List.of(
        visit("cluster-unit", "adult-elderly"), visit("cluster-unit", "cross-cluster"),
        visit("cluster-unit", "communicable-disease"),
        visit("cluster-unit", "maternal-child").with("\"male\"", "\"female\""))) {
      Response answer = send(visit.json());
      answer.then().statusCode(200);
      Object outcome = answer.path("entry[" + encounterOf(answer) + "].response.outcome");
      assertThat(String.valueOf(outcome)).doesNotContain("cluster-not-of-stage");
    }
  }

  @Test
  void aPoliFromBeforeIlpLeadsToItsCluster() {
    storedVisit(send(visit("poli", "general").json()))
        .body("serviceType.coding.code", equalTo(List.of("general", "adult-elderly")));
    storedVisit(send(visit("poli", "kia").json()))
        .body("serviceType.coding.code", equalTo(List.of("kia", "adult-elderly")));
    storedVisit(send(visit("poli", "laboratory").json()))
        .body("serviceType.coding.code", equalTo(List.of("laboratory", "cross-cluster")));
    storedVisit(send(visit("poli", "environmental-health").json()))
        .body("serviceType.coding.code", equalTo(List.of("environmental-health", "communicable-disease")));
  }
}
