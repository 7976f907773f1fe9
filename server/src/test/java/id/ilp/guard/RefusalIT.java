package id.ilp.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ilp.LiveServer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the filters refuse is in the audit records, once, with the rule and the address, without what was sent. */
class RefusalIT extends LiveServer {

  private static final String NIK = "9953049999999997";
  private static final String SIMPUS = "sandbox-simpus";

  private final String requestId = UUID.randomUUID().toString();

  @Test
  void recordWhenNoTokenThenItsRule() {
    bare().header("X-Request-ID", requestId).queryParam("identifier", NIK).get("/Patient").then().statusCode(401)
        .header("X-Request-ID", equalTo(requestId));

    assertThat(onlyRecord()).containsEntry("operation", "refusal").containsEntry("reason", "token-missing")
        .containsEntry("outcome", 4).containsEntry("client", "anonymous").containsEntry("query", null)
        .hasEntrySatisfying("address", address -> assertThat(address).isNotNull());
  }

  @Test
  void recordWhenTheTokenDoesNotHoldThenItsRule() {
    bare().header("X-Request-ID", requestId).header("Authorization", "Bearer x.y.z").get("/Patient").then()
        .statusCode(401);

    assertThat(onlyRecord()).containsEntry("reason", "token-invalid");
  }

  @Test
  void recordWhenTheAddressIsLongThenItsRule() {
    request(SIMPUS).header("X-Request-ID", requestId).get("/Patient?name=" + "a".repeat(9000)).then().statusCode(414);

    assertThat(onlyRecord()).containsEntry("reason", "address-too-long");
  }

  /** Behind Spring Security it is known who it was. */
  @Test
  void recordWhenTheBodyIsLargeThenItsRuleAndTheClient() {
    request(SIMPUS).header("X-Request-ID", requestId).body("x".repeat(6_000_000)).post("/").then().statusCode(413);

    assertThat(onlyRecord()).containsEntry("reason", "body-too-large").containsEntry("client", SIMPUS);
  }

  @Test
  void recordWhenTheFhirServerRefusesThenItIsStillOne() {
    request(SIMPUS).header("X-Request-ID", requestId).get("/Patient/tidak-ada").then().statusCode(404);

    assertThat(onlyRecord()).containsEntry("operation", "read");
  }

  @Test
  void recordWhenASecretIsWrongThenOnlyTheLogin() {
    long before = refusals();
    bare().basePath("").contentType("application/x-www-form-urlencoded")
        .formParam("client_id", "sandbox-national").formParam("client_secret", "salah")
        .post("/oauth2/v1/accesstoken?grant_type=client_credentials").then().statusCode(401);

    assertThat(refusals()).isEqualTo(before);
  }

  @Test
  void recordWhenTomcatCannotReadTheRequestThenItIsThereToo() throws Exception {
    long before = refusals("http-400");
    try (Socket socket = new Socket("localhost", port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(
          ("GET /fhir/Patient?identifier=" + NIK + " HTTP/1.1\r\nHost: a b\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)).contains(" 400 ");
    }

    // The answer is out before the record is there.
    await().atMost(Duration.ofSeconds(10)).untilAsserted(() ->
        assertThat(refusals("http-400")).isEqualTo(before + 1));
  }

  @Test
  void recordsWhenRefusalsNameSomebodyThenTheyDoNot() {
    bare().header("X-Request-ID", NIK).get("/Patient/" + NIK + "?identifier=" + NIK).then().statusCode(401)
        .header("X-Request-ID", not(equalTo(NIK)));
    request(SIMPUS).header("X-Request-ID", NIK).get("/Patient/tidak-ada").then().statusCode(404)
        .header("X-Request-ID", not(equalTo(NIK))).body("id", not(equalTo(NIK)));

    assertThat(jdbc().queryForObject(
        "select count(*) from ilp.audit_event e where e::text like ?", Long.class, "%" + NIK + "%")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/ig/", "/fhir/metadata", "/tidak-ada.css"})
  void recordWhenAPageThenNone(String path) {
    bare().basePath("").accept("*/*").header("X-Request-ID", requestId).get(path);

    assertThat(records()).isEmpty();
  }

  @Test
  void auditEventWhenARefusalThenAuditorsFindIt() {
    bare().header("X-Request-ID", requestId).get("/Patient").then().statusCode(401);

    request("sandbox-auditor").queryParam("agent", "anonymous").queryParam("outcome", "4").queryParam("_count", "50")
        .get("/AuditEvent").then().statusCode(200).body("entry.resource.outcomeDesc", hasItem("token-missing"));
  }

  private Map<String, Object> onlyRecord() {
    assertThat(records()).hasSize(1);
    return records().get(0);
  }

  private List<Map<String, Object>> records() {
    return jdbc().queryForList("""
        select operation, reason, outcome::int as outcome, client, query, address
        from ilp.audit_event where request_id = ?""", requestId);
  }

  private long refusals() {
    return jdbc().queryForObject("select count(*) from ilp.audit_event where operation = 'refusal'", Long.class);
  }

  private long refusals(String reason) {
    return jdbc().queryForObject(
        "select count(*) from ilp.audit_event where operation = 'refusal' and reason = ?", Long.class, reason);
  }
}
