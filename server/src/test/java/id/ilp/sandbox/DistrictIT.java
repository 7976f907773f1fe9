package id.ilp.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;

import id.ilp.LiveServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The smallest whole district, loaded in the background by a server of its own, as its users see it. */
@TestPropertySource(properties = "ilp.sandbox.people=150")
@DirtiesContext
class DistrictIT extends LiveServer {

  private static final Duration PATIENCE = Duration.ofMinutes(6);
  private static final String MARK = "select fingerprint from ilp.loaded where name = 'sandbox-district'";

  /** Of this server and of the others' alike: they have the same clients, but not the same keys. */
  @BeforeAll
  @AfterAll
  static void forgetOtherServers() {
    forgetTokens();
  }

  @BeforeEach
  void awaitDistrict() throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (jdbc().queryForList(MARK, String.class).stream().noneMatch(mark -> mark.endsWith("|complete"))) {
      assertThat(Instant.now()).as("still loading").isBefore(end);
      Thread.sleep(500);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Encounter", "Observation", "Immunization", "Appointment", "Flag", "Task"})
  void loadThenNothingIsRefusedOrStoredTwice(String type) {
    DistrictBundles district =
        new DistrictBundles(DistrictMark.read(jdbc().queryForObject(MARK, String.class)).plan());

    assertThat(jdbc().queryForObject(
            "select count(*) from hfj_resource where res_type = ? and res_deleted_at is null", Integer.class, type))
        .isEqualTo(district.count(type));
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
  @CsvSource({"pustu-naekasa,true", "pustu-tohe,false"})
  void staffingThenACompleteAndAnIncompletePustu(String pustu, boolean fulfilled) {
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
  void dangerSignsThenSomeAreOpen() {
    request().get("/Task?code=https://w3id.org/ilp-fhir/CodeSystem/home-visit-finding|danger-sign&status=requested"
        + "&_summary=count").then().statusCode(200).body("total", greaterThan(0));
  }
}
