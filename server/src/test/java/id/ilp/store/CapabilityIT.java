package id.ilp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ilp.LiveServer;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the server says of itself is what it does. */
class CapabilityIT extends LiveServer {

  /** Parameters of Patient that take codes of ours only; {@code life-stage-date} goes with them. */
  private static final Map<String, String> COMPUTED =
      Map.of("life-stage", "adult", "reporting-cohort", "productive-age");

  @Test
  void theStatementNamesTheGuideAndItsProfiles() {
    request().get("/metadata").then().statusCode(200)
        .body("fhirVersion", equalTo("4.0.1"))
        .body("software.version", equalTo("0.1.0"))
        .body("implementationGuide", hasItem("https://w3id.org/ilp-fhir/ImplementationGuide/ilp.fhir.r4"))
        .body("rest[0].resource.find { it.type == 'Encounter' }.supportedProfile",
            hasItem("https://w3id.org/ilp-fhir/StructureDefinition/ilp-visit"));
  }

  @Test
  void everyParameterThatTheStatementNamesCanBeSearched() {
    List<Map<String, Object>> resources = request().get("/metadata").jsonPath().getList("rest[0].resource");
    for (Map<String, Object> resource : resources) {
      String type = (String) resource.get("type");
      for (Map<String, String> parameter : parameters(resource)) {
        String name = parameter.get("name");
        if (!name.equals("_has") && !name.equals("life-stage-date")) {
          String value = COMPUTED.getOrDefault(name, valueFor(parameter.get("type")));
          request().queryParam(name, value).queryParam("_summary", "count").get("/" + type).then().statusCode(200);
        }
      }
    }
  }

  @Test
  void everyTypeOfTheListIsServedAndNoOther() {
    JsonPath statement = request().get("/metadata").jsonPath();
    assertThat(new TreeSet<>(statement.getList("rest[0].resource.type", String.class)))
        .contains("OperationDefinition")
        .containsAll(SearchParameters.read().resourceTypes());
    request().get("/Claim").then().statusCode(404);
  }

  @Test
  void operationWhenAParameterIsUnknownThenTheKnownOnesAreNamed() {
    request().queryParam("tanggal", "2026-01-01").get("/Organization/puskesmas-halilulik/$staffing").then()
        .statusCode(400)
        .body("issue[0].details.coding[0].code", equalTo("unknown-parameter"))
        .body("issue[0].details.text", containsString("date"));
    request().body("""
        {"resourceType": "Parameters", "parameter": [{"name": "tanggal", "valueDate": "2026-01-01"}]}""")
        .post("/Organization/puskesmas-halilulik/$staffing").then().statusCode(400)
        .body("issue[0].details.coding[0].code", equalTo("unknown-parameter"));
    request().queryParam("date", "2026-01-01").queryParam("_pretty", "true")
        .get("/Organization/puskesmas-halilulik/$staffing").then().statusCode(200);
  }

  @Test
  void theGuideIsSearchable() {
    request().queryParam("url", "https://w3id.org/ilp-fhir/StructureDefinition/ilp-visit").get("/StructureDefinition")
        .then().body("entry.size()", equalTo(1)).body("entry[0].resource.snapshot.element.size()", org.hamcrest.Matchers
            .greaterThan(50));
    request().queryParam("url", "https://w3id.org/ilp-fhir/CodeSystem/cluster-unit").get("/CodeSystem")
        .then().body("entry[0].resource.concept.code", hasItem("cross-cluster"));
    request().queryParam("url", "https://w3id.org/ilp-fhir/ValueSet/cluster-unit").get("/ValueSet/$expand")
        .then().statusCode(200).body("expansion.contains.size()", equalTo(5));
  }

  @Test
  void anAnswerCanBePagedWithoutLeavingSearchesBehind() {
    JsonPath page = request().get("/Observation?_count=5&_sort=_id").jsonPath();
    String next = page.getString("link.find { it.relation == 'next' }.url");
    assertThat(page.getList("entry")).hasSize(5);
    JsonPath second = io.restassured.RestAssured.given().urlEncodingEnabled(false)
        .header("Authorization", "Bearer " + token("test-everywhere")).get(next).jsonPath();
    assertThat(second.getList("entry.resource.id")).hasSize(5)
        .doesNotContainAnyElementsOf(page.getList("entry.resource.id"));
    assertThat(jdbc().queryForObject("select count(*) from hfj_search", Long.class)).isZero();
  }

  @Test
  void onlyListedParametersCostRows() {
    assertThat(jdbc().queryForObject(
        "select count(*) from hfj_spidx_token where sp_name is not null", Long.class))
        .as("names are left out of optimised index rows").isZero();
    assertThat(jdbc().queryForObject("select count(*) from pg_largeobject_metadata", Long.class)).isZero();
  }

  @Test
  void theOpenApiPageIsServed() {
    request().get("/swagger-ui/").then().statusCode(200);
    request().get("/api-docs").then().statusCode(200);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, String>> parameters(Map<String, Object> resource) {
    return (List<Map<String, String>>) resource.getOrDefault("searchParam", List.of());
  }

  private static String valueFor(String type) {
    return switch (type) {
      case "date" -> "2026-01-01";
      case "quantity" -> "5";
      case "number" -> "1";
      case "reference" -> "x";
      case "uri" -> "https://w3id.org/x";
      default -> "x";
    };
  }
}
