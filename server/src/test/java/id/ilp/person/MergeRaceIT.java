package id.ilp.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Merges at the same moment as other merges, and as visits of the same people. */
class MergeRaceIT extends LiveServer {

  private static final String SIMPUS = "sandbox-simpus";
  private static final int VISITS = 6;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private String store(SampleVisit visit) {
    request(SIMPUS).body(visit.json()).post("/").then().statusCode(200);
    return request().queryParam("identifier", "https://fhir.kemkes.go.id/id/nik|" + visit.nik()).get("/Patient")
        .path("entry[0].resource.id");
  }

  private Response call(String operation, String source, String target) {
    return request(SIMPUS).body("""
        {"resourceType": "Parameters", "parameter": [
        {"name": "source-patient", "valueReference": {"reference": "Patient/%s"}},
        {"name": "target-patient", "valueReference": {"reference": "Patient/%s"}}]}""".formatted(source, target))
        .post("/Patient/" + operation);
  }

  private int visits(String patient) {
    return request(SIMPUS).queryParam("patient", patient).queryParam("_summary", "count").get("/Encounter")
        .path("total");
  }

  private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(calls.size());
    try {
      List<Response> answers = new ArrayList<>();
      for (Future<Response> answer : senders.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      senders.shutdown();
    }
  }

  @Test
  void mergeWhenOneRecordIsMergedIntoTwoAtOnceThenOneOfThemGetsIt() throws Exception {
    String source = store(SampleVisit.minimal());
    String one = store(SampleVisit.minimal());
    String other = store(SampleVisit.minimal());

    List<Response> answers =
        atOnce(List.of(() -> call("$merge", source, one), () -> call("$merge", source, other)));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
    answers.stream().filter(answer -> answer.statusCode() == 409).forEach(answer ->
        answer.then().body("issue[0].details.coding[0].code", equalTo("already-merged")));
    assertThat(visits(source)).isZero();
    assertThat(visits(one) + visits(other)).isEqualTo(3);
  }

  @Test
  void mergeWhenTwoRecordsAreMergedIntoEachOtherAtOnceThenOneOfThemGoesOn() throws Exception {
    String one = store(SampleVisit.minimal());
    String other = store(SampleVisit.minimal());

    List<Response> answers = atOnce(List.of(() -> call("$merge", one, other), () -> call("$merge", other, one)));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
    assertThat(List.of(visits(one), visits(other))).containsExactlyInAnyOrder(0, 2);
  }

  @Test
  void visitsThatAreWrittenDuringAMergeThenAllOfThemAreWithTheRecordThatGoesOn() throws Exception {
    SampleVisit known = SampleVisit.minimal();
    String target = store(SampleVisit.minimal());
    String source = store(known);
    List<Callable<Response>> calls = new ArrayList<>();
    calls.add(() -> call("$merge", source, target));
    for (int i = 0; i < VISITS; i++) {
      String visit = known.withNewUrns().json().replace(known.number(), "T-" + UUID.randomUUID());
      calls.add(() -> sendUntilStored(visit));
    }

    atOnce(calls).forEach(answer -> answer.then().statusCode(200));

    assertThat(visits(source)).isZero();
    assertThat(visits(target)).isEqualTo(2 + VISITS);
    assertThat(jdbc().queryForObject("""
        select count(*) from hfj_res_link link
        join hfj_resource person on person.res_id = link.target_resource_id
        join hfj_resource referrer on referrer.res_id = link.src_resource_id
        where person.res_type = 'Patient' and person.fhir_id = ? and referrer.res_type <> 'Patient'""",
        Integer.class, source)).isZero();

    call("$unmerge", source, target).then().statusCode(200);
    assertThat(visits(source) + visits(target)).isEqualTo(2 + VISITS);
  }

  /** As software does that is told to send again in a moment. */
  private Response sendUntilStored(String visit) {
    return Awaitility.await().atMost(PATIENCE).pollDelay(Duration.ZERO).until(
        () -> request(SIMPUS).body(visit).post("/"), answer -> answer.statusCode() != 503 && answer.statusCode() != 409);
  }
}
