package id.ilp.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a transaction would reach by entries that are not what they seem: nobody's record is opened by it. */
class TransactionTricksIT extends LiveServer {

  private static final String HALILULIK = "sandbox-simpus";
  private static final String HAEKESAK = "sandbox-simpus-2";
  private static final String NIK = "https://fhir.kemkes.go.id/id/nik|";
  private static final String RULES = "issue.details.coding.code.flatten()";

  private String hidden;
  private SampleVisit own;
  private String encounter;
  private String patient;

  @BeforeEach
  void storePeople() {
    SampleVisit stranger = SampleVisit.minimal().with("5304042007", "5304052001").with("\"530404\"", "\"530405\"");
    request(HALILULIK).body(stranger.json()).post("/").then().statusCode(200);
    hidden = patientOf(stranger);
    own = SampleVisit.minimal().with("Organization/puskesmas-halilulik", "Organization/puskesmas-haekesak")
        .with("/1000053041", "/1000053042");
    List<String> stored = request(HAEKESAK).body(own.json()).post("/").then().statusCode(200)
        .extract().path("entry.response.location");
    encounter = stored.stream().filter(each -> each.startsWith("Encounter/")).findFirst().orElseThrow()
        .replaceFirst("/_history/.*", "");
    patient = patientOf(own);
    request(HAEKESAK).get("/" + hidden).then().statusCode(404);
  }

  private String patientOf(SampleVisit visit) {
    return "Patient/" + request().queryParam("identifier", NIK + visit.nik()).get("/Patient")
        .<String>path("entry[0].resource.id");
  }

  private static String patch(String url, String operations) {
    return """
        {"fullUrl": "urn:uuid:%s",
        "resource": {"resourceType": "Binary", "contentType": "application/json-patch+json", "data": "%s"},
        "request": {"method": "PATCH", "url": "%s"}}"""
        .formatted(UUID.randomUUID(), Base64.getEncoder().encodeToString(operations.getBytes(StandardCharsets.UTF_8)), url);
  }

  private static String flag(String person) {
    return """
        {"resourceType": "Flag", "status": "active", "code": {"text": "Uji"}, "subject": {"reference": "%s"}}"""
        .formatted(person);
  }

  private static String transaction(String... entries) {
    return "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [" + String.join(",", entries) + "]}";
  }

  /** Something to store beside the patch. */
  private String ownFlag() {
    return "{\"fullUrl\": \"urn:uuid:" + UUID.randomUUID() + "\", \"resource\": " + flag(patient) + ", \"request\": {\"method\": \"POST\", \"url\": \"Flag\"}}";
  }

  @Test
  void patchInATransactionWhenItLeadsToSomebodyHiddenThenItIsRefused() {
    for (String person : List.of(hidden, "Patient/tidak-ada")) {
      request(HAEKESAK).body(transaction(ownFlag(), patch(encounter,
              "[{\"op\":\"replace\",\"path\":\"/subject/reference\",\"value\":\"" + person + "\"}]")))
          .post("/").then().statusCode(422).body(RULES, hasItem("reference-not-found"));
    }
    request(HAEKESAK).get("/" + hidden).then().statusCode(404);
  }

  @Test
  void patchInATransactionWhenInAnotherFacilitysNameThenItIsRefusedAndOtherwiseItIsStored() {
    request(HAEKESAK).body(transaction(ownFlag(), patch(encounter, "[{\"op\":\"replace\",\"path\":"
            + "\"/serviceProvider/reference\",\"value\":\"Organization/puskesmas-halilulik\"}]")))
        .post("/").then().statusCode(403).body(RULES, hasItem("other-facility"));
    request(HAEKESAK).body(transaction(ownFlag(), patch(patient,
            "[{\"op\":\"replace\",\"path\":\"/gender\",\"value\":\"female\"}]")))
        .post("/").then().statusCode(200);
  }

  @Test
  void patchInATransactionWhenItTakesTheNumberOfSomebodyThenItIsRefused() {
    SampleVisit other = SampleVisit.minimal();
    request(HALILULIK).body(other.json()).post("/").then().statusCode(200);

    request(HAEKESAK).body(transaction(ownFlag(), patch(patient, "[{\"op\":\"add\",\"path\":\"/identifier/-\","
            + "\"value\":{\"use\":\"old\",\"system\":\"https://fhir.kemkes.go.id/id/nik\",\"value\":\"" + other.nik()
            + "\"}}]"))).post("/").then().statusCode(409).body(RULES, hasItem("duplicate"));
  }

  @Test
  void entryWhenItsFullUrlIsSomebodysAddressThenItStandsForNobody() {
    String entry = "{\"fullUrl\": \"%s\", \"resource\": %s, \"request\": {\"method\": \"POST\", \"url\": \"Flag\"}}";

    for (String address : List.of(hidden, "https://di-tempat-lain.example/fhir/" + hidden)) {
      request(HAEKESAK).body(transaction(entry.formatted(address, flag(patient)),
              entry.formatted("urn:uuid:" + UUID.randomUUID(), flag(address))))
          .post("/").then().statusCode(422);
    }
    request(HAEKESAK).get("/" + hidden).then().statusCode(404);
    assertThat(request(HAEKESAK).queryParam("patient", hidden).queryParam("_summary", "count").get("/Flag")
        .<Integer>path("total")).isZero();
  }
}
