package id.ilp.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written down at a request, for the open list of a facility: whether somebody has still to act on it. */
class PendingReferralIT extends ReferralServer {

  private static final String PENDING = "select rule.pending from ilp.resource_access rule"
      + " join hfj_resource stored on stored.res_id = rule.res_id where stored.res_type || '/' || stored.fhir_id = ?";

  private boolean isPending(String request) {
    boolean pending = Boolean.TRUE.equals(jdbc().queryForObject(PENDING, Boolean.class, request));
    assertThat(requestsIn(HOSPITAL, RSUD, Map.of("_count", "200")).contains(request)).isEqualTo(pending);
    assertThat(requestsIn(PUSKESMAS, HALILULIK, Map.of("direction", "out", "_count", "200")).contains(request))
        .isEqualTo(pending);
    assertThat(requestsIn(HOSPITAL, RSUD, Map.of("state", "closed", "_count", "200")).contains(request))
        .isEqualTo(!pending);
    return pending;
  }

  private String task(Visited visit, String request) {
    return "Task/" + request(PUSKESMAS).body("""
        {"resourceType": "Task", "status": "requested", "intent": "order", "code": {"coding": [{"system":
        "http://hl7.org/fhir/CodeSystem/task-code", "code": "fulfill"}]}, "for": {"reference": "%s"}, "authoredOn":
        "2026-10-20T03:00:00+00:00", "lastModified": "2026-10-20T03:00:00+00:00", "owner": {"reference": "%s"},
        "focus": {"reference": "%s"}}""".formatted(visit.patient(), RSUD, request)).post("/Task")
        .then().statusCode(201).extract().path("id");
  }

  @Test
  void requestWhenItsTaskEndsIsRefusedOrDeletedThenItIsOpenAsLongAsSomebodyHasToAct() {
    Visited visit = visit(PUSKESMAS, HALILULIK);
    String request = refer(PUSKESMAS, visit, RSUD, "");
    String task = taskOf(HOSPITAL, request);
    assertThat(isPending(request)).isTrue();

    patch(HOSPITAL, task, "in-progress").then().statusCode(200);
    assertThat(isPending(request)).isTrue();
    move(HOSPITAL, task, "failed", ",\"statusReason\":{\"text\":\"Alat rusak\"}").then().statusCode(200);
    assertThat(isPending(request)).isFalse();

    String again = task(visit, request);
    assertThat(isPending(request)).isTrue();
    request(PUSKESMAS).delete("/" + again).then().statusCode(anyOf(is(200), is(204)));
    assertThat(isPending(request)).isFalse();
    request(PUSKESMAS).delete("/" + task).then().statusCode(anyOf(is(200), is(204)));
    assertThat(isPending(request)).isTrue();
  }

  @Test
  void requestWhenTakenBackThenNobodyHasToActAnyMore() {
    Visited visit = visit(PUSKESMAS, HALILULIK);
    String request = refer(PUSKESMAS, visit, RSUD, "");

    request(PUSKESMAS).body(request(PUSKESMAS).get("/" + request).asString()
        .replace("\"status\":\"active\"", "\"status\":\"revoked\"")).put("/" + request).then().statusCode(200);

    assertThat(isPending(request)).isFalse();
  }

  @Test
  void requestWhenItsTasksEndAtTheSameMomentThenItIsOver() {
    for (int i = 0; i < 5; i++) {
      Visited visit = visit(PUSKESMAS, HALILULIK);
      String request = refer(PUSKESMAS, visit, RSUD, "");
      String derived = taskOf(HOSPITAL, request);
      patch(HOSPITAL, derived, "in-progress").then().statusCode(200);
      String second = task(visit, request);

      List<CompletableFuture<Integer>> ended = Stream.of(derived, second)
          .map(task -> CompletableFuture.supplyAsync(() -> patch(HOSPITAL, task, "completed").statusCode())).toList();

      assertThat(ended).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
      assertThat(isPending(request)).isFalse();
    }
  }
}
