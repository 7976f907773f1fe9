package id.ilp.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.ilp.LiveServer;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input gets a clear answer and leaves nothing behind. */
class RejectedRequestsIT extends LiveServer {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| \\[([^]]+)].*\\| (\\d{3}) \\| `([^`]+)` \\| .* \\|$");

  private long before;

  @BeforeEach
  void count() {
    before = storedVersions();
  }

  @AfterEach
  void nothingWasStored() {
    assertThat(storedVersions()).isEqualTo(before);
  }

  record Row(String file, int status, String expression) {}

  static Stream<Row> rows() {
    return ROW.matcher(example("rejected/README.md")).results()
        .map((MatchResult row) -> new Row(row.group(1), Integer.parseInt(row.group(2)), row.group(3)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachOfTheExamplesIsRefusedAtTheRightElement(Row row) {
    Response answer = send(example("rejected/" + row.file()));

    answer.then().statusCode(row.status())
        .body("issue.expression.flatten()", hasItem(row.expression()));
    assertSpeaks(answer, "id");
  }

  @Test
  void theTableNamesAtLeastFortyCases() {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void anEnglishReaderGetsEnglishAndIndonesianBesideIt() {
    Response answer = request().header("Accept-Language", "en-GB,en;q=0.9,id;q=0.5")
        .body(example("rejected/nik-15-digits.json")).post("/");

    assertSpeaks(answer, "en");
    answer.then().body("issue[0].details.text", containsString("16 digits"))
        .body("issue[0].details._text.extension[0].extension.find { it.url == 'content' }.valueString",
            containsString("16 angka"));
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    String visit = example("rejected/visit-without-facility.json").replace("9953040207880001", "995304020788000");

    send(visit).then().statusCode(422)
        .body("issue.expression.flatten()", hasItem("Bundle.entry[0].resource.identifier[0]"))
        .body("issue.expression.flatten()", hasItem("Bundle.entry[1].resource.serviceProvider"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whatIsNoJsonIsRefused(String body) {
    Response answer = send(body);

    answer.then().statusCode(400).body("resourceType", equalTo("OperationOutcome"));
    assertSpeaks(answer, "id");
  }

  static List<String> unreadable() {
    return List.of(
        "bukan JSON",
        "[]",
        "{",
        "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [}",
        "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"type\": \"batch\"}",
        "{\"resourceType\": \"Bundle\"} {}",
        "{\"type\": \"transaction\"}",
        "{\"resourceType\": \"Nothing\"}",
        "null",
        "{\"a\":".repeat(5_000),
        "[".repeat(100_000));
  }

  @Test
  void anEmptyBodyIsRefused() {
    request().post("/").then().statusCode(400);
  }

  @Test
  void fortyMegabytesAreRefusedUnread() {
    request().body(new byte[40 * 1024 * 1024]).post("/").then().statusCode(413)
        .body("issue[0].details.coding[0].code", equalTo("body-too-large"))
        .body("issue[0].diagnostics", notNullValue());
  }

  @Test
  void aSmallGzipThatUnpacksToFortyMegabytesIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[40 * 1024 * 1024]);
    }
    request().header("Content-Encoding", "gzip").body(packed.toByteArray()).post("/").then().statusCode(413);
  }

  @Test
  void aBodyThatOnlyClaimsToBeGzipIsRefused() {
    request().header("Content-Encoding", "gzip").body("{}").post("/").then().statusCode(400);
  }

  @Test
  void anExternalEntityInXmlIsRefusedAndNotRead() {
    String body = """
        <?xml version="1.0"?>
        <!DOCTYPE Bundle [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
        <Bundle xmlns="http://hl7.org/fhir"><type value="&secret;"/></Bundle>""";

    request().contentType("application/fhir+xml").body(body).post("/").then().statusCode(400)
        .body(containsString("xml-doctype"))
        .body(not(containsString("root:")));
  }

  @Test
  void brokenXmlIsRefused() {
    request().contentType("application/fhir+xml").body("<Bundle xmlns=\"http://hl7.org/fhir\"><type>").post("/")
        .then().statusCode(400);
  }

  @Test
  void aContentTypeThatIsNoFhirIsRefused() {
    request().contentType("text/csv").body("a;b").post("/").then().statusCode(not(equalTo(200)))
        .body("resourceType", equalTo("OperationOutcome"));
  }

  @Test
  void moreEntriesThanAllowedAreRefused() {
    String entry = "{\"resource\": {\"resourceType\": \"Flag\", \"status\": \"active\", \"code\": {\"text\": \"x\"},"
        + " \"subject\": {\"reference\": \"Location/area-53\"}}, \"request\": {\"method\": \"POST\", \"url\": \"Flag\"}}";
    send("{\"resourceType\": \"Bundle\", \"type\": \"batch\", \"entry\": ["
        + String.join(",", java.util.Collections.nCopies(501, entry)) + "]}")
        .then().statusCode(413);
  }

  @Test
  void theWrongTypeAtAnAddressIsRefused() {
    request().body("{\"resourceType\": \"Flag\"}").post("/Patient").then().statusCode(400)
        .body("issue[0].details.coding[0].code", equalTo("other-resource"));
  }

  @Test
  void anIdThatDiffersFromTheAddressIsRefused() {
    request().body(example("instances/person/blasius-tae.json")).put("/Patient/lain").then().statusCode(400);
  }

  @Test
  void aPatchMayNotBreakAProfile() {
    request().contentType("application/json-patch+json")
        .body("[{\"op\": \"remove\", \"path\": \"/name\"}]").patch("/Organization/puskesmas-halilulik")
        .then().statusCode(422).body("issue.expression.flatten()", hasItem("Organization.name"));
  }

  @Test
  void unknownSearchParametersAreRefused() {
    request().get("/Patient?warna=biru").then().statusCode(400).body("issue[0].details.text", containsString("warna"));
  }

  @Test
  void unknownTypesIdsAndOperationsAreNotFound() {
    request().get("/Pasien/1").then().statusCode(404);
    request().get("/Patient/tidak-ada").then().statusCode(404);
    request().body("{}").post("/Patient/$expunge").then().statusCode(404);
    request().body("{}").post("/$mark-all-resources-for-reindexing").then().statusCode(not(equalTo(200)));
  }

  @Test
  void aPageLargerThanTheLimitIsCut() {
    request().get("/Observation?_count=100000").then().statusCode(200)
        .body("entry.size()", org.hamcrest.Matchers.lessThanOrEqualTo(200));
  }

  private static void assertSpeaks(Response answer, String language) {
    answer.then()
        .body("resourceType", equalTo("OperationOutcome"))
        .body("language", equalTo(language))
        .body("id", notNullValue())
        .body("issue.severity", everyItem(org.hamcrest.Matchers.oneOf("error", "fatal")))
        .body("issue.details.text", everyItem(notNullValue()))
        .body("issue.diagnostics", everyItem(containsString(answer.jsonPath().getString("id"))))
        .header("X-Request-ID", equalTo(answer.jsonPath().getString("id")));
  }
}
