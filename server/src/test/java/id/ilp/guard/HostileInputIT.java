package id.ilp.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.ilp.LiveServer;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input made to break the server: each is answered, soon, with nothing stored and nothing given away. */
class HostileInputIT extends LiveServer {

  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String TARGET = "/Organization/puskesmas-halilulik";

  private long before;

  @BeforeEach
  void count() {
    before = storedVersions();
  }

  @AfterEach
  void nothingWasStoredAndTheServerAnswers() {
    assertThat(storedVersions()).isEqualTo(before);
    request().get(TARGET).then().statusCode(200);
  }

  /** Without the limit this one runs for ever: the back reference keeps Java from remembering where it failed. */
  @ParameterizedTest
  @ValueSource(strings = {"matches('^(.+)+b\\\\\\\\1$')", "replaceMatches('^(.+)+b\\\\\\\\1$', '') = 'x'",
      "matchesFull('(a+)+$')"})
  void patchWhenPathMatchesAnExpressionThenRefusedSoon(String call) {
    Response answer = soon(() -> request().body(fhirPatch("Organization.where(name." + call + ").name")).patch(TARGET));

    answer.then().statusCode(400).body("issue[0].details.coding[0].code", equalTo("patch-path"));
  }

  @Test
  void patchWhenInATransactionThenRefusedToo() {
    String body = "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [{\"resource\": "
        + fhirPatch("Organization.where(name.matches('^(.+)+b\\\\\\\\1$')).name")
        + ", \"request\": {\"method\": \"PATCH\", \"url\": \"Organization/puskesmas-halilulik\"}}]}";

    soon(() -> send(body)).then().statusCode(oneOf(400, 422));
  }

  @Test
  void patchWhenXmlNamesAFileThenNotRead() {
    String body = """
        <?xml version="1.0"?>
        <!DOCTYPE diff [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
        <diff xmlns:f="http://hl7.org/fhir"><replace sel="f:Organization/f:name/@value">&secret;</replace></diff>""";

    request().contentType("application/xml-patch+xml").body(body).patch(TARGET).then()
        .statusCode(415).body(not(containsString("root:")));
  }

  @Test
  void patchWhenItDoublesEachTimeThenRefusedSoon() {
    String copy = "{\"op\":\"copy\",\"from\":\"/identifier\",\"path\":\"/identifier/-\"}";
    String body = "[" + String.join(",", Collections.nCopies(40, copy)) + "]";

    soon(() -> request().contentType("application/json-patch+json").body(body).patch(TARGET))
        .then().statusCode(400).body("issue[0].details.coding[0].code", equalTo("patch-too-large"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/Patient/$validate", "/Organization/puskesmas-halilulik"})
  void xmlWhenEntitiesGrowThenRefusedSoon(String path) {
    StringBuilder entities = new StringBuilder("<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      entities.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    String body = "<?xml version=\"1.0\"?><!DOCTYPE Bundle [" + entities + "]>"
        + "<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"&a9;\"/></Bundle>";

    Response answer = soon(() -> path.startsWith("/Organization")
        ? request().contentType("application/fhir+xml").body(body).put(path)
        : request().contentType("application/fhir+xml").body(body).post(path));

    answer.then().statusCode(400).body(not(containsString("lollol")));
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 10_000, 200_000})
  void jsonWhenNestedThenRefusedSoon(int depth) {
    String body = "{\"resourceType\":\"Basic\",\"extension\":" + "[{\"extension\":".repeat(depth) + "[]"
        + "}]".repeat(depth) + "}";

    soon(() -> request().body(body).post("/Flag")).then().statusCode(400);
  }

  @Test
  void xmlWhenNestedThenRefusedSoon() {
    String body = "<Flag xmlns=\"http://hl7.org/fhir\">" + "<contained>".repeat(50_000)
        + "</contained>".repeat(50_000) + "</Flag>";

    soon(() -> request().contentType("application/fhir+xml").body(body).post("/Flag")).then().statusCode(400);
  }

  @Test
  void jsonWhenManyTinyValuesThenRefusedSoon() {
    String body = "{\"resourceType\":\"Flag\",\"x\":[" + String.join(",", Collections.nCopies(200_000, "1")) + "]}";

    soon(() -> request().body(body).post("/Flag")).then().statusCode(413)
        .body("issue[0].details.coding[0].code", equalTo("body-too-many-values"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e1000000000", "1e-1000000000", "-1E+99999999", "1.5e100000"})
  void numberWhenHugeThenRefusedSoon(String number) {
    String body = "{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"x\"},"
        + "\"valueQuantity\":{\"value\":" + number + "}}";

    soon(() -> request().body(body).post("/Observation")).then().statusCode(400)
        .body("issue[0].details.coding[0].code", equalTo("number-too-large"));
    soon(() -> request().body(body).post("/Observation/$validate")).then().statusCode(400);
    soon(() -> request().contentType("application/json-patch+json")
        .body("[{\"op\":\"add\",\"path\":\"/x\",\"value\":" + number + "}]").patch(TARGET)).then().statusCode(400);
    soon(() -> request().queryParam("value-quantity", number).get("/Observation")).then().statusCode(400);
  }

  @Test
  void numberWhenHugeInXmlThenRefusedSoon() {
    String body = "<Observation xmlns=\"http://hl7.org/fhir\"><status value=\"final\"/><code><text value=\"x\"/></code>"
        + "<valueQuantity><value value=\"1e1000000000\"/></valueQuantity></Observation>";

    soon(() -> request().contentType("application/fhir+xml").body(body).post("/Observation"))
        .then().statusCode(oneOf(400, 422));
  }

  @Test
  void bytesWhenNotUtf8ThenRefused() {
    byte[] body = "{\"resourceType\":\"Flag\",\"status\":\"\u00ff\u00fe\"}".getBytes(StandardCharsets.ISO_8859_1);

    request().body(body).post("/Flag").then().statusCode(oneOf(400, 422));
  }

  @Test
  void textWhenNulCharacterThenRefused() {
    request().body("{\"resourceType\":\"Flag\",\"status\":\"active\",\"code\":{\"text\":\"a\\u0000b\"},"
        + "\"subject\":{\"reference\":\"Location/area-53\"}}").post("/Flag").then().statusCode(oneOf(400, 422));
    request().queryParam("identifier", "a\u0000b").get("/Patient").then().statusCode(oneOf(200, 400));
  }

  @Test
  void namesWhenTwiceThenRefused() {
    request().body("{\"resourceType\":\"Flag\",\"status\":\"active\",\"status\":\"inactive\"}").post("/Flag")
        .then().statusCode(400).body("issue[0].details.coding[0].code", equalTo("not-json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Patient/a%0d%0aSet-Cookie:%20x=1", "/Patient?identifier=a%0d%0aSet-Cookie:%20x=1"})
  void lineBreaksWhenInTheAddressThenNoHeaderOfTheirs(String address) {
    Response answer = request().urlEncodingEnabled(false).get(address);

    assertThat(answer.getHeader("Set-Cookie")).isNull();
    assertThat(answer.statusCode()).isBetween(200, 499);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "/packages/../application.yaml", "/packages/..%2f..%2fapplication.yaml", "/packages/%2e%2e/application.yaml",
      "/ig/..%5c..%5capplication.yaml", "/ig/....//application.yaml", "/ig/%252e%252e/application.yaml",
      "/packages//etc/passwd", "/ig/..;/application.yaml", "/fhir/swagger-ui/..%2f..%2fapplication.yaml",
      "/fhir/swagger-ui/../../../../../pages/login.html", "/ig/../../db/migration/V4__token.sql"})
  void filesWhenPathClimbsThenNotGiven(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("ilp:\n", "datasource", "root:", "create table");
    assertThat(answer.substring(9, 12)).isIn("400", "401", "403", "404", "405");
  }

  @Test
  void searchWhenManyParametersOrValuesThenRefused() {
    request().urlEncodingEnabled(false).get("/Patient?" + "name=a&".repeat(60)).then().statusCode(400)
        .body("issue[0].details.coding[0].code", equalTo("too-many-parameters"));
    request().contentType("application/x-www-form-urlencoded").body("_id=" + "a,".repeat(5000)).post("/Patient/_search")
        .then().statusCode(400).body("issue[0].details.coding[0].code", equalTo("too-many-values"));
  }

  @Test
  void addressWhenLongThenRefused() {
    request().get("/Patient?name=" + "a".repeat(9000)).then().statusCode(414)
        .body("resourceType", equalTo("OperationOutcome"));
  }

  @Test
  void headersWhenAnyAnswerThenOfThisServerOnly() {
    for (String path : new String[] {"/fhir/metadata", "/index.html", "/ig/index.html", "/login", "/fhir/Patient"}) {
      Response answer = bare().basePath("").accept("*/*").get(path);

      assertThat(answer.getHeaders().getList("Content-Security-Policy")).as(path).singleElement()
          .satisfies(policy -> assertThat(policy.getValue()).doesNotContain("unsafe"));
      assertThat(answer.getHeaders().getList("X-Content-Type-Options")).as(path).hasSize(1);
      assertThat(answer.getHeader("Server")).as(path).isNull();
    }
    bare().get("/Patient").then().header("Cache-Control", containsString("no-store"));
  }

  @Test
  void originWhenNotListedThenNotAllowed() {
    Response answer = bare().header("Origin", "https://evil.example")
        .header("Access-Control-Request-Method", "GET").options("/Patient");

    assertThat(answer.getHeader("Access-Control-Allow-Origin")).isNull();
  }

  private static String fhirPatch(String path) {
    return "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"operation\", \"part\": ["
        + "{\"name\": \"type\", \"valueCode\": \"replace\"}, {\"name\": \"path\", \"valueString\": \"" + path + "\"}, "
        + "{\"name\": \"value\", \"valueString\": \"x\"}]}]}";
  }

  private static Response soon(Supplier<Response> call) {
    return assertTimeoutPreemptively(SOON, call::get);
  }

  /** As it stands, without a client that tidies up the path. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", port())) {
      socket.setSoTimeout((int) SOON.toMillis());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
