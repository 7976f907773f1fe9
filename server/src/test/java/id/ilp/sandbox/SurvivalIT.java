package id.ilp.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.SampleVisit;
import id.ilp.ServerProcess;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What was answered 2xx is there exactly once, also after the server was killed in the middle. On the server that
 * {@link DistrictIT} has left, or on a new one.
 */
class SurvivalIT {

  private static final int VISITS = 200;
  private static final int SENDINGS_EACH = 5;
  private static final int SENDERS = 8;

  private String token;

  @Test
  void everyVisitIsThereOnceAfterManySendersAndAKill() throws Exception {
    List<SampleVisit> visits = IntStream.range(0, VISITS).mapToObj(i -> SampleVisit.minimal()).toList();
    List<SampleVisit> queue = new ArrayList<>();
    for (int i = 0; i < SENDINGS_EACH; i++) {
      queue.addAll(visits);
    }
    Collections.shuffle(queue, new Random(53_04));

    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    CountDownLatch untilTheKill = new CountDownLatch(queue.size() * 2 / 5);
    ServerProcess server = server();
    int port = server.port();
    token = tokenAt(port);
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    try {
      List<Future<?>> sendings = new ArrayList<>();
      for (SampleVisit visit : queue) {
        sendings.add(senders.submit(() -> {
          sendUntilAnswered(port, visit);
          acknowledged.add(visit.number());
          untilTheKill.countDown();
        }));
      }
      assertThat(untilTheKill.await(5, TimeUnit.MINUTES)).isTrue();
      server.kill();
      server = ServerProcess.start(server.folder(), port);
      for (Future<?> sending : sendings) {
        sending.get(5, TimeUnit.MINUTES);
      }
      assertThat(acknowledged).hasSize(VISITS);
      for (SampleVisit visit : visits) {
        assertStoredOnce(port, visit);
      }
    } finally {
      senders.shutdownNow();
      server.stop();
    }
  }

  private static ServerProcess server() throws IOException, InterruptedException {
    Optional<ServerProcess> left = ServerProcess.left();
    return left.isPresent()
        ? left.get()
        : ServerProcess.start(Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "survival"),
            ServerProcess.freePort());
  }

  /** As a client on a bad link: again, until somebody answers. */
  private void sendUntilAnswered(int port, SampleVisit visit) {
    for (int attempt = 0; attempt < 600; attempt++) {
      try {
        Response answer = client(port).body(visit.withNewUrns().json()).post("/");
        if (answer.statusCode() == 200) {
          return;
        }
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
      } catch (RuntimeException e) {
        if (!isBrokenLink(e)) {
          throw e;
        }
      } catch (Exception e) {
        // RestAssured throws the client's own exceptions undeclared: connection refused or reset.
      }
      pause();
    }
    throw new IllegalStateException("no answer");
  }

  private static boolean isBrokenLink(RuntimeException e) {
    return e.getCause() instanceof IOException;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void assertStoredOnce(int port, SampleVisit visit) {
    List<String> encounters = ids(client(port).queryParam(
        "identifier", "http://sys-ids.kemkes.go.id/encounter/1000053041|" + visit.number()).get("/Encounter"));
    assertThat(encounters).as("visit %s", visit.number()).hasSize(1);
    assertThat(ids(client(port).queryParam("identifier", "https://fhir.kemkes.go.id/id/nik|" + visit.nik())
        .get("/Patient"))).hasSize(1);
    String visitReference = "Encounter/" + encounters.get(0);
    assertThat(ids(client(port).queryParam("encounter", visitReference).get("/Observation"))).hasSize(3);
    assertThat(ids(client(port).queryParam("encounter", visitReference).get("/Condition"))).hasSize(1);
  }

  private static List<String> ids(Response answer) {
    List<String> ids = answer.jsonPath().getList("entry.resource.id");
    return ids == null ? List.of() : ids;
  }

  private RequestSpecification client(int port) {
    return RestAssured.given().baseUri("http://127.0.0.1").port(port).basePath("/fhir")
        .contentType("application/fhir+json").header("Authorization", "Bearer " + token);
  }

  /** It is good for both lives of the server: the key that signed it is in the database. */
  private static String tokenAt(int port) {
    return RestAssured.given().baseUri("http://127.0.0.1").port(port)
        .formParam("client_id", "sandbox-simpus").formParam("client_secret", "sandbox-simpus-secret")
        .post("/oauth2/v1/accesstoken?grant_type=client_credentials").path("access_token");
  }
}
