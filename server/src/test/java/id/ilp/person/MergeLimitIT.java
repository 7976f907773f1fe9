package id.ilp.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** Records to which much refers: merged whole up to the limit, and not at all beyond it. */
class MergeLimitIT extends LiveServer {

  private static final String SIMPUS = "sandbox-simpus";
  private static final String REFERRERS = """
      select count(distinct link.src_resource_id)
      from hfj_res_link link join hfj_resource person on person.res_id = link.target_resource_id
      where person.res_type = 'Patient' and person.fhir_id = ?""";

  private static final ObjectMapper JSON = new ObjectMapper();

  @Value("${ilp.limits.merge-resources}")
  private int most;

  private String store(SampleVisit visit, int moreObservations) throws JsonProcessingException {
    request(SIMPUS).body(withMore(visit.json(), moreObservations)).post("/").then().statusCode(200);
    return request().queryParam("identifier", "https://fhir.kemkes.go.id/id/nik|" + visit.nik()).get("/Patient")
        .path("entry[0].resource.id");
  }

  /** The same visit, in which its first examination was made again and again. */
  private static String withMore(String visit, int observations) throws JsonProcessingException {
    JsonNode bundle = JSON.readTree(visit);
    ArrayNode entries = (ArrayNode) bundle.get("entry");
    JsonNode first = StreamSupport.stream(entries.spliterator(), false)
        .filter(entry -> entry.get("resource").get("resourceType").textValue().equals("Observation"))
        .findFirst().orElseThrow();
    for (int i = 0; i < observations; i++) {
      ObjectNode another = first.deepCopy();
      entries.add(another.put("fullUrl", "urn:uuid:" + UUID.randomUUID()));
    }
    return bundle.toString();
  }

  private int referrers(String patient) {
    return jdbc().queryForObject(REFERRERS, Integer.class, patient);
  }

  private int observations(String patient) {
    return request(SIMPUS).queryParam("patient", patient).queryParam("_summary", "count").get("/Observation")
        .path("total");
  }

  private Response call(String operation, String source, String target, boolean preview) {
    String only = preview ? ", {\"name\": \"preview\", \"valueBoolean\": true}" : "";
    return request(SIMPUS).body("""
        {"resourceType": "Parameters", "parameter": [
        {"name": "source-patient", "valueReference": {"reference": "Patient/%s"}},
        {"name": "target-patient", "valueReference": {"reference": "Patient/%s"}}%s]}"""
        .formatted(source, target, only)).post("/Patient/" + operation);
  }

  /** A person to whom exactly so many resources refer. */
  private String person(int referrers) throws JsonProcessingException {
    int ofAVisit = referrers(store(SampleVisit.minimal(), 0));
    String person = store(SampleVisit.minimal(), referrers - ofAVisit);
    assertThat(referrers(person)).isEqualTo(referrers);
    return person;
  }

  @Test
  void mergeWhenAsMuchRefersToTheSourceAsMayThenItIsMergedAndPartedWhole() throws JsonProcessingException {
    String target = store(SampleVisit.minimal(), 0);
    String source = person(most);
    int ofSource = observations(source);
    int ofTarget = observations(target);

    call("$merge", source, target, false).then().statusCode(200);

    assertThat(observations(source)).isZero();
    assertThat(observations(target)).isEqualTo(ofSource + ofTarget);

    call("$unmerge", source, target, false).then().statusCode(200);

    assertThat(observations(source)).isEqualTo(ofSource);
    assertThat(observations(target)).isEqualTo(ofTarget);
    assertThat(referrers(source)).isEqualTo(most);
  }

  @Test
  void mergeWhenMoreRefersToTheSourceThenNothingChangesAndTheOtherWayRoundWorks() throws JsonProcessingException {
    String target = store(SampleVisit.minimal(), 0);
    String source = person(most + 1);
    int ofSource = observations(source);
    long versions = storedVersions();

    for (boolean preview : new boolean[] {true, false}) {
      call("$merge", source, target, preview).then().statusCode(422)
          .body("issue[0].details.coding[0].code", equalTo("merge-too-large"))
          .body("issue[0].code", equalTo("too-costly"))
          .body("issue[0].details.text", containsString("ilp.limits.merge-resources"));
    }

    assertThat(storedVersions()).isEqualTo(versions);
    assertThat(observations(source)).isEqualTo(ofSource);
    assertThat(jdbc().queryForObject(
        "select count(*) from ilp.person_merge where source = ?", Integer.class, source)).isZero();

    call("$merge", target, source, false).then().statusCode(200);

    assertThat(observations(source)).isEqualTo(ofSource + 3);
    call("$unmerge", target, source, false).then().statusCode(200);
    assertThat(observations(source)).isEqualTo(ofSource);
  }
}
