package id.ilp.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.core.env.Environment;

/** Whatever is sent, well or badly: logs, metrics and answers to others do not say who somebody is, or a secret. */
@ExtendWith(OutputCaptureExtension.class)
class LogsIT extends LiveServer {

  private static final String NIK = "https://fhir.kemkes.go.id/id/nik|";
  private static final String NAME = "Sitorukmana";
  private static final String WRONG_SECRET = "rahasia-salah-4711";
  private static final String WRONG_PASSWORD = "sandi-salah-4711";
  private static final String SIMPUS = "sandbox-simpus";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final SampleVisit visit = named(SampleVisit.minimal());

  @LocalManagementPort
  private int managementPort;

  @Autowired
  private MeterRegistry meters;

  @Autowired
  private Environment settings;

  @Test
  void outputWhenPeopleAreSentSearchedAndRefusedThenItNamesNobody(CapturedOutput output) throws IOException {
    LoggerFactory.getLogger("ilp").info("output is captured");

    sendVisits();
    search();
    askForTokens();
    sendWhatIsRefused();

    assertThat(output.getAll()).contains("output is captured");
    assertNamesNobody("output", output.getAll());
    assertNamesNobody("PostgreSQL's log", postgresLog());
  }

  @Test
  void metricsWhenPeopleWereSearchedThenTheyNameNobody() {
    sendVisits();
    search();

    StringBuilder published = new StringBuilder();
    for (String path : List.of("/actuator", "/actuator/health", "/actuator/info", "/actuator/metrics",
        "/actuator/metrics/http.server.requests", "/actuator/prometheus")) {
      published.append(RestAssured.given().port(managementPort).get(path).asString());
    }
    meters.getMeters().forEach(meter -> published.append(meter.getId()).append('\n'));

    assertThat(published.toString()).contains("UP");
    assertNamesNobody("metrics", published.toString());
  }

  @Test
  void answerWhenSomebodyElseSendsTheNikThenItDoesNotTellWhoseItIs() {
    sendVisits();
    String theirs = visit.withNewUrns().json().replace(NAME, "Orang Lain").replace("1990-01-01", "1971-03-04")
        .replace(visit.number(), "T-" + UUID.randomUUID())
        .replace("Organization/puskesmas-halilulik", "Organization/puskesmas-haekesak")
        .replace("/1000053041", "/1000053042");

    Response conflict = request("sandbox-simpus-2").body(theirs).post("/");
    Response nothing = request("sandbox-simpus-2").queryParam("identifier", NIK + visit.nik()).get("/Patient");

    conflict.then().statusCode(409);
    assertThat(conflict.asString() + nothing.asString()).doesNotContain(NAME).doesNotContain("1990-01-01");
  }

  private void sendVisits() {
    request(SIMPUS).body(visit.json()).post("/").then().statusCode(200);
    request(SIMPUS).body(visit.json()).post("/").then().statusCode(200);
  }

  private void search() {
    request(SIMPUS).queryParam("identifier", NIK + visit.nik()).get("/Patient").then().statusCode(200);
    request(SIMPUS).queryParam("name", NAME).get("/Patient").then().statusCode(200);
    request(SIMPUS).contentType(FORM).formParam("identifier", NIK + visit.nik()).post("/Patient/_search")
        .then().statusCode(200);
    request(SIMPUS).queryParam("patient.name", NAME).get("/Observation");
    request(SIMPUS).queryParam(NAME, visit.nik()).get("/Patient");
    request(SIMPUS).queryParam("birthdate", NAME).get("/Patient");
    request(SIMPUS).queryParam("_sort", NAME).get("/Patient");
    request(SIMPUS).queryParam("_lastUpdated", visit.nik()).get("/Patient");
    request(SIMPUS).get("/Patient/" + visit.nik()).then().statusCode(404);
    request(SIMPUS).get("/" + NAME + "/" + visit.nik());
    request(SIMPUS).queryParam("_getpages", visit.nik()).get("/");
    request(SIMPUS).header("X-Request-ID", visit.nik()).get("/Patient/" + visit.nik());
    request(SIMPUS).header("X-Purpose-Of-Use", NAME).header("X-Organization", visit.nik()).get("/Patient");
  }

  private void askForTokens() {
    root().contentType(FORM).formParam("client_id", SIMPUS).formParam("client_secret", WRONG_SECRET)
        .post("/oauth2/v1/accesstoken?grant_type=client_credentials").then().statusCode(401);
    root().contentType(FORM).formParam("client_id", WRONG_SECRET).formParam("client_secret", visit.nik())
        .post("/oauth2/v1/accesstoken?grant_type=client_credentials").then().statusCode(401);
    root().auth().preemptive().basic(SIMPUS, WRONG_SECRET).contentType(FORM)
        .formParam("grant_type", "client_credentials").post("/oauth2/token").then().statusCode(401);
    root().contentType(FORM).formParam("client_secret", WRONG_SECRET).get("/oauth2/v1/accesstoken");
    root().contentType(FORM).formParam("username", NAME).formParam("password", WRONG_PASSWORD).post("/login");
    root().queryParam("client_id", WRONG_SECRET).queryParam("redirect_uri", NAME).get("/oauth2/authorize");
    bare().header("Authorization", "Bearer " + damaged(token(SIMPUS))).get("/Patient").then().statusCode(401);
    bare().header("Authorization", "Bearer " + NAME + " " + visit.nik()).get("/Patient");
    bare().queryParam("access_token", token(SIMPUS)).get("/Patient").then().statusCode(401);
  }

  private void sendWhatIsRefused() {
    String json = visit.withNewUrns().json();
    request(SIMPUS).body(json.substring(0, json.length() / 2)).post("/").then().statusCode(400);
    request(SIMPUS).body(json.replace(visit.nik(), visit.nik() + "0")).post("/").then().statusCode(422);
    request(SIMPUS).body(json.replace("\"gender\"", "\"" + NAME + "\"")).post("/").then().statusCode(400);
    request(SIMPUS).body(json.replace("1990-01-01", NAME)).post("/").then().statusCode(400);
    request(SIMPUS).body("<Patient xmlns=\"http://hl7.org/fhir\"><name value=\"" + NAME + "\">")
        .contentType("application/fhir+xml").post("/Patient").then().statusCode(400);
    request(SIMPUS).body("{\"resourceType\":\"Patient\",\"id\":\"" + visit.nik() + "\",\"name\":[{\"text\":\"" + NAME
        + "\"}]}").put("/Patient/" + visit.nik());
    request(SIMPUS).header("If-None-Exist", "identifier=" + NIK + visit.nik())
        .body("{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"" + NAME + "\"}]}").post("/Patient");
    request(SIMPUS).contentType("application/json-patch+json")
        .body("[{\"op\":\"replace\",\"path\":\"/" + NAME + "\",\"value\":\"" + visit.nik() + "\"}]")
        .patch("/Patient/" + visit.nik());
    request(SIMPUS).contentType(FORM).body(NAME + "=%" + visit.nik()).post("/Patient/_search").then().statusCode(400);
    request(SIMPUS).queryParam("name", NAME.repeat(900)).get("/Patient").then().statusCode(414);
    bare().body(json).post("/").then().statusCode(401);
  }

  private RequestSpecification root() {
    return bare().basePath("").redirects().follow(false);
  }

  private void assertNamesNobody(String where, String text) {
    assertThat(text).as(where).doesNotContain(
        visit.nik(), NAME, WRONG_SECRET, WRONG_PASSWORD, SIMPUS + "-secret", token(SIMPUS), "Bearer ey");
  }

  private String postgresLog() throws IOException {
    Path log = Path.of(settings.getRequiredProperty("ilp.database.folder"), "data", "postgres.log");
    return Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "";
  }

  private static String damaged(String token) {
    return token.substring(0, token.length() - 8) + "AAAAAAAA";
  }

  private static SampleVisit named(SampleVisit visit) {
    return new SampleVisit(
        visit.json().replaceAll("\"Orang Uji \\d+\"", "\"" + NAME + "\""), visit.nik(), visit.number());
  }
}
