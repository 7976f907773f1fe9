package id.ilp.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who looked at somebody who has, or had, two ids. */
class MergeAuditIT extends LiveServer {

  private static final String SIMPUS = "sandbox-simpus";
  private static final String PUSTU = "sandbox-pustu";

  private String store() {
    List<String> locations = request(SIMPUS).body(SampleVisit.minimal().json()).post("/").then().statusCode(200)
        .extract().path("entry.response.location");
    return locations.stream().filter(each -> each.startsWith("Patient/")).findFirst().orElseThrow().split("/")[1];
  }

  private void call(String operation, String source, String target) {
    request(SIMPUS).body(body(source, target)).post("/Patient/" + operation).then().statusCode(200);
  }

  private static String body(String source, String target) {
    return """
        {"resourceType": "Parameters", "parameter": [
        {"name": "source-patient", "valueReference": {"reference": "Patient/%s"}},
        {"name": "target-patient", "valueReference": {"reference": "Patient/%s"}}]}""".formatted(source, target);
  }

  private List<String> idsOfLooks(String parameter, String patient) {
    List<String> ids = request("sandbox-auditor").queryParam(parameter, "Patient/" + patient)
        .queryParam("agent", PUSTU).queryParam("_count", 50).get("/AuditEvent").then().statusCode(200)
        .extract().path("entry.resource.id");
    return ids == null ? List.of() : ids;
  }

  @Test
  void looksWhenRecordsWereMergedThenThoseAtEitherAreFoundUnderBothAndOnce() {
    String target = store();
    String source = store();
    request(PUSTU).get("/Patient/" + source).then().statusCode(200);
    List<String> before = idsOfLooks("patient", source);
    assertThat(before).hasSize(1);
    assertThat(idsOfLooks("patient", target)).isEmpty();

    call("$merge", source, target);
    assertThat(idsOfLooks("patient", target)).isEqualTo(before);
    assertThat(idsOfLooks("entity", target)).isEqualTo(before);
    // Her present record names the former one: both ids in one.
    request(PUSTU).get("/Patient/" + target).then().statusCode(200);
    request(PUSTU).queryParam("patient", target).get("/Encounter").then().statusCode(200);
    List<String> merged = idsOfLooks("patient", source);
    assertThat(merged).hasSize(3).containsAll(before).doesNotHaveDuplicates();

    request(SIMPUS).body(body(source, target)).post("/Patient/$merge").then().statusCode(409);
    assertThat(jdbc().queryForObject("select count(*) from ilp.audit_event where operation = '$merge' and outcome = 4"
        + " and ? = any (patients) and ? = any (patients)", Integer.class, source, target)).isEqualTo(1);

    call("$unmerge", source, target);
    request(PUSTU).get("/Patient/" + target).then().statusCode(200);

    assertThat(idsOfLooks("patient", source)).isEqualTo(merged);
    assertThat(idsOfLooks("patient", target)).hasSize(3).doesNotContainAnyElementsOf(before);
  }
}
