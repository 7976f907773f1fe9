package id.ilp.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.ServerProcess;
import id.ilp.district.DistrictPlan;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A server that is killed while it loads the district goes on where it was, and stores nothing twice. */
class DistrictResumeIT {

  private static final int PEOPLE = 60;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Pattern HALF_WAY = Pattern.compile("Memuat kabupaten rekaan[^\n]*: [2-5][0-9] dari 60 orang");
  private static final Pattern COMPLETE = Pattern.compile("Kabupaten rekaan selesai dimuat: 60 orang[^\n]*ditolak 0");

  @Test
  void loadWhenKilledHalfWayThenTheNextStartCompletesIt() throws Exception {
    Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "district");
    Path log = folder.resolveSibling(folder.getFileName() + ".log");
    int port = ServerProcess.freePort();
    LocalDate day = LocalDate.now(ZoneId.of("Asia/Makassar"));

    ServerProcess server = ServerProcess.start(folder, port, "--ilp.sandbox.people=" + PEOPLE);
    try {
      await(log, HALF_WAY);
      server.kill();
      assertThat(COMPLETE.matcher(Files.readString(log)).find()).isFalse();
      // Another number changes nothing of what has begun.
      server = ServerProcess.start(folder, port, "--ilp.sandbox.people=90");
      await(log, COMPLETE);

      DistrictBundles district = new DistrictBundles(new DistrictPlan(PEOPLE, 7, day));
      for (String type : new String[] {"Immunization", "Appointment"}) {
        int total = client(port).get("/" + type + "?_summary=count").then().statusCode(200).extract().path("total");
        assertThat(total).as(type).isEqualTo(district.count(type));
      }
    } finally {
      server.stop();
    }
  }

  private static void await(Path log, Pattern line) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!line.matcher(Files.readString(log)).find()) {
      assertThat(Instant.now()).as("waiting for %s in %s", line, log).isBefore(end);
      Thread.sleep(200);
    }
  }

  private static RequestSpecification client(int port) {
    String token = RestAssured.given().baseUri("http://127.0.0.1").port(port)
        .formParam("client_id", "sandbox-national").formParam("client_secret", "sandbox-national-secret")
        .post("/oauth2/v1/accesstoken?grant_type=client_credentials").path("access_token");
    return RestAssured.given().baseUri("http://127.0.0.1").port(port).basePath("/fhir")
        .header("Authorization", "Bearer " + token);
  }
}
