package id.ilp.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import id.ilp.ServerProcess;
import id.ilp.district.DistrictPlan;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The smallest whole district as its users see it, in a server of its own that was killed while it loaded and went on at
 * its next start.
 */
class DistrictIT {

  private static final int PEOPLE = 150;
  private static final Duration PATIENCE = Duration.ofMinutes(8);
  private static final Pattern HALF_WAY =
      Pattern.compile("Memuat kabupaten rekaan[^\n]*: [3-9][0-9] dari 150 orang");
  private static final Pattern COMPLETE = Pattern.compile("Kabupaten rekaan selesai dimuat: 150 orang[^\n]*");
  private static final String HAEKESAK = "http://sys-ids.kemkes.go.id/mrn/1000053042|";
  private static final String CODES = "https://w3id.org/ilp-fhir/CodeSystem/";

  private static ServerProcess server;
  private static Path log;
  private static DistrictBundles sent;
  private static final List<String> TYPES = List.of(
      "Encounter", "Observation", "Condition", "EpisodeOfCare", "Procedure", "Immunization", "MedicationRequest",
      "MedicationDispense", "MedicationStatement", "Coverage", "Group");

  private static String token;

  @BeforeAll
  static void loadKillAndGoOn() throws Exception {
    Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "district");
    log = folder.resolveSibling(folder.getFileName() + ".log");
    int port = ServerProcess.freePort();
    LocalDate day = LocalDate.now(ZoneId.of("Asia/Makassar"));
    server = ServerProcess.start(folder, port, "--ilp.sandbox.people=" + PEOPLE);
    await(HALF_WAY);
    server.kill();
    assertThat(COMPLETE.matcher(Files.readString(log)).find()).isFalse();
    // Another number changes nothing of what has begun.
    server = ServerProcess.start(folder, port, "--ilp.sandbox.people=90");
    await(COMPLETE);
    sent = new DistrictBundles(new DistrictPlan(PEOPLE, 7, day));
    token = tokenOf("sandbox-national");
  }

  private static String tokenOf(String client) {
    return RestAssured.given().baseUri("http://127.0.0.1").port(server.port())
        .formParam("client_id", client).formParam("client_secret", client + "-secret")
        .post("/oauth2/v1/accesstoken?grant_type=client_credentials").path("access_token");
  }

  /** For {@link SurvivalIT}. */
  @AfterAll
  static void leave() throws InterruptedException {
    if (server != null) {
      ServerProcess.leave(server);
    }
  }

  private static void await(Pattern line) {
    Awaitility.await().alias(line + " in " + log).atMost(PATIENCE).pollInterval(Duration.ofMillis(200))
        .until(() -> line.matcher(Files.readString(log)).find());
  }

  /** By somebody who sees everything that no label of sensitivity hides. */
  private static RequestSpecification request() {
    return request(token);
  }

  private static RequestSpecification request(String token) {
    return RestAssured.given().baseUri("http://127.0.0.1").port(server.port()).basePath("/fhir")
        .contentType("application/fhir+json").header("Authorization", "Bearer " + token);
  }

  private static String patient(String number) {
    return request().queryParam("identifier", number).get("/Patient").then().statusCode(200).body("entry", hasSize(1))
        .extract().path("entry[0].resource.id");
  }

  @Test
  void loadThenNoBundleIsRefused() throws IOException {
    assertThat(Files.readString(log)).doesNotContain("of the invented district was refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Immunization", "Appointment", "Practitioner", "Organization", "MedicationDispense", "QuestionnaireResponse",
      "Coverage", "Medication"})
  void loadWhenKilledHalfWayThenEverythingIsThereOnce(String type) {
    request().get("/" + type + "?_summary=count").then().statusCode(200).body("total", equalTo(sent.count(type)));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "pregnant", "delivering", "postpartum", "breastfeeding", "newborn", "infant", "under-two", "under-five",
      "preschool", "school-age", "adolescent", "adult", "pre-elderly", "elderly", "elderly-high-risk"})
  void lifeStageThenSomebodyIsInIt(String stage) {
    request().get("/Patient?life-stage=" + stage + "&_summary=count").then().statusCode(200)
        .body("total", greaterThan(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "management", "maternal-child", "adult-elderly", "communicable-disease", "cross-cluster"})
  void clusterThenItHasVisits(String cluster) {
    request().get("/Encounter?cluster=" + cluster + "&_summary=count").then().statusCode(200)
        .body("total", greaterThan(0));
  }

  @ParameterizedTest
  @CsvSource({"pustu-naekasa,true", "pustu-tohe,false", "pustu-tukuneno,false"})
  void staffingThenCompleteAndIncompletePustu(String pustu, boolean fulfilled) {
    List<Boolean> answer = request().get("/Organization/" + pustu + "/$staffing").then().statusCode(200)
        .extract().path("parameter.find { it.name == 'standard' }.part"
            + ".findAll { it.name == 'fulfilled' }.valueBoolean");

    assertThat(answer).containsExactly(fulfilled);
  }

  @Test
  void dueServicesWhenAskedForOverdueThenThereAreSome() {
    String answer = request().get("/Location/area-5304042002/$due-services?status=overdue").then().statusCode(200)
        .extract().asString();

    assertThat(answer).containsPattern("\"valueCode\":\\s*\"overdue\"");
  }

  @Test
  void findDuplicatesThenEveryoneWhoWasRegisteredTwice() {
    assertThat(sent.doubles()).isNotEmpty().allSatisfy(person -> {
      String first = patient(person.first());
      String second = patient(person.second());

      assertThat(doublesOf(first)).contains(second);
      assertThat(doublesOf(second)).contains(first);
    });
  }

  /** Ids of both records of each pair. */
  private static List<String> doublesOf(String patient) {
    return request().queryParam("patient", "Patient/" + patient).get("/Patient/$find-duplicates")
        .then().statusCode(200).extract().jsonPath().getList("parameter.findAll { it.name == 'pair' }"
            + ".collectMany { it.part.findAll { it.name in ['source', 'target'] } }.resource.id", String.class);
  }

  @Test
  void mergeWhenSomebodyWasRegisteredTwiceThenOneRecordHasAllAndUnmergeGivesItBack() {
    DistrictBundles.DoubleRecord person = sent.doubles().stream()
        .filter(each -> each.second().startsWith(HAEKESAK)).findFirst().orElseThrow();
    String first = patient(person.first());
    String second = patient(person.second());
    Set<String> ofFirst = recordsOf(first);
    Set<String> ofSecond = recordsOf(second);
    assertThat(ofFirst).anyMatch(record -> record.startsWith("Group/"));
    assertThat(ofSecond).anyMatch(record -> record.startsWith("Encounter/"));
    Set<String> both = new TreeSet<>(ofFirst);
    both.addAll(ofSecond);

    call("$merge", second, first);

    assertThat(recordsOf(first)).isEqualTo(both);
    assertThat(recordsOf(second)).isEmpty();
    assertThat(doublesOf(first)).doesNotContain(second);

    call("$unmerge", second, first);

    assertThat(recordsOf(first)).isEqualTo(ofFirst);
    assertThat(recordsOf(second)).isEqualTo(ofSecond);
    assertThat(patient(person.second())).isEqualTo(second);
  }

  /** By the puskesmas in whose area the person lives. */
  private static void call(String operation, String source, String target) {
    request(tokenOf("sandbox-simpus-2")).body("""
        {"resourceType": "Parameters", "parameter": [
        {"name": "source-patient", "valueReference": {"reference": "Patient/%s"}},
        {"name": "target-patient", "valueReference": {"reference": "Patient/%s"}}]}""".formatted(source, target))
        .post("/Patient/" + operation).then().statusCode(200);
  }

  /** {@code Type/id} of what is about a person. */
  private static Set<String> recordsOf(String patient) {
    Set<String> records = new TreeSet<>();
    for (String type : TYPES) {
      List<String> ids = request().queryParam(type.equals("Group") ? "member" : "patient", "Patient/" + patient)
          .queryParam("_count", 200).get("/" + type).then().statusCode(200)
          .extract().jsonPath().getList("entry.resource.id", String.class);
      if (ids != null) {
        ids.forEach(id -> records.add(type + "/" + id));
      }
    }
    return records;
  }

  @Test
  void medicinesContraceptionAndHousesThenWithTheirGaps() {
    request().queryParam("status", "completed").queryParam("_summary", "count").get("/MedicationDispense")
        .then().statusCode(200).body("total", greaterThan(0));
    request().queryParam("status", "not-taken").queryParam("_summary", "count").get("/MedicationStatement")
        .then().statusCode(200).body("total", greaterThan(0));
    request().queryParam("code", CODES + "home-service|contraceptive-injection," + CODES
        + "home-service|contraceptive-pill," + CODES + "home-service|contraceptive-implant," + CODES
        + "home-service|intrauterine-device").queryParam("_summary", "count").get("/Procedure")
        .then().statusCode(200).body("total", greaterThan(1));
    request().queryParam("code", CODES + "disease-observation|environment-inspection").queryParam("_summary", "count")
        .get("/Observation").then().statusCode(200).body("total", greaterThan(1));
  }

  @Test
  void dangerSignsThenSomeAreOpen() {
    request().queryParam("code", CODES + "home-visit-finding|danger-sign").queryParam("status", "requested")
        .queryParam("_summary", "count").get("/Task").then().statusCode(200).body("total", greaterThan(0));
  }
}
