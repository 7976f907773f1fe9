package id.ilp.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Databases from before there were rules of access, or from before their lists have changed. */
class AccessCatchUpIT extends LiveServer {

  private static final String NIK = "https://fhir.kemkes.go.id/id/nik|";
  private static final String KADER = "test-kader-catch-up";

  @Autowired
  private AccessCatchUp catchUp;

  /** A person's own keeper is who wrote first; her record does not say so, and it opens nothing more than her visits do. */
  private List<Map<String, Object>> rowsOf(String patient) {
    return jdbc().queryForList("""
        select rule.res_id, rule.open, rule.subject, rule.labels,
          case when rule.res_id <> rule.subject then rule.owner end as owner
        from ilp.resource_access rule join hfj_resource person on person.res_id = rule.subject
        where person.fhir_id = ? order by rule.res_id""", patient);
  }

  private List<Map<String, Object>> readersOf(String patient) {
    return jdbc().queryForList("""
        select known.* from ilp.subject_access known join hfj_resource person on person.res_id = known.subject
        where person.fhir_id = ? order by known.reader, known.reason""", patient);
  }

  private String idOf(String nik) {
    return request().queryParam("identifier", NIK + nik).get("/Patient").path("entry[0].resource.id");
  }

  private void startAgain(String... forgotten) {
    for (String name : forgotten) {
      jdbc().update("delete from ilp.loaded where name = ?", name);
    }
    catchUp.start();
  }

  private void forgetRules() {
    for (String table : List.of("resource_access", "subject", "subject_access", "catchment")) {
      jdbc().update("delete from ilp." + table);
    }
  }

  @Test
  void startWhenNothingHasRulesThenEveryResourceGetsThoseThatItHad() {
    SampleVisit visit = SampleVisit.minimal();
    request("sandbox-simpus").body(visit.json()).post("/").then().statusCode(200);
    String patient = idOf(visit.nik());
    String maria = idOf("9953045403950001");
    List<Map<String, Object>> rows = rowsOf(patient);
    List<Map<String, Object>> readers = readersOf(patient);
    List<String> areas = jdbc().queryForList("select area from ilp.catchment order by organization, area", String.class);
    String consents = "select count(*) from ilp.subject where closed";
    Integer closed = jdbc().queryForObject(consents, Integer.class);
    forgetRules();
    request("sandbox-simpus").get("/Patient/" + patient).then().statusCode(404);

    startAgain("access-rules");

    assertThat(rows).hasSizeGreaterThan(3);
    assertThat(rowsOf(patient)).isEqualTo(rows);
    assertThat(readersOf(patient)).isEqualTo(readers);
    assertThat(readersOf(maria)).extracting(reader -> reader.get("reason")).contains("area", "served", "assigned");
    assertThat(jdbc().queryForList("select area from ilp.catchment order by organization, area", String.class))
        .isEqualTo(areas);
    assertThat(jdbc().queryForObject(consents, Integer.class)).isEqualTo(closed);
    request("sandbox-simpus").get("/Patient/" + patient).then().statusCode(200);
    request("sandbox-simpus-2").get("/Patient/" + patient).then().statusCode(404);
    request("sandbox-simpus").get("/Questionnaire?_count=1").then().statusCode(200);
  }

  @Test
  void startWhenALabelIsMissingThenItIsComputedFromTheContent() {
    SampleVisit visit = SampleVisit.minimal().with("\"J06.9\"", "\"F32.1\"");
    request("sandbox-simpus").body(visit.json()).post("/").then().statusCode(200);
    String patient = idOf(visit.nik());
    List<Map<String, Object>> rows = rowsOf(patient);
    jdbc().update("update ilp.resource_access set labels = 0");
    assertThat(conditionsSeenByPustu(patient)).isEqualTo(1);

    startAgain("access-labels");

    assertThat(rowsOf(patient)).isEqualTo(rows);
    assertThat(conditionsSeenByPustu(patient)).isZero();
  }

  private int conditionsSeenByPustu(String patient) {
    return request("sandbox-pustu").queryParam("patient", patient).queryParam("_summary", "count").get("/Condition")
        .path("total");
  }

  @Test
  void startWhenAKadersFormIsNewThenWhatSheSeesIsComputed() {
    store(KADER, Standing.of(Kind.KADER, "posyandu-melati-naitimu").withRole("kader-elisabet-hoar-role"), "system/*.rs");
    String maria = idOf("9953045403950001");
    // As the migration leaves it.
    jdbc().update("update ilp.resource_access set labels = labels | 8 where not open");
    request(KADER).get("/Patient/" + maria).then().statusCode(404);

    startAgain("access-labels");

    request(KADER).get("/Patient/" + maria).then().statusCode(200);
    assertThat(jdbc().queryForObject(
        "select count(*) from ilp.resource_access where labels & 8 = 8", Integer.class)).isPositive();
  }

  @Test
  void startWhenLettersHaveNoRulesOfTheirOwnThenTheSenderKeepsThemAndTheReceiverSeesThem() {
    SampleVisit visit = SampleVisit.minimal();
    List<String> stored = request("sandbox-simpus").body(visit.json()).post("/").then().statusCode(200)
        .extract().path("entry.response.location");
    String patient = idOf(visit.nik());
    String encounter = stored.stream().filter(each -> each.startsWith("Encounter/")).findFirst().orElseThrow()
        .replaceFirst("/_history/.*", "");
    request("sandbox-simpus").body("""
        {"resourceType": "ServiceRequest", "status": "active", "intent": "order", "code": {"coding": [{"system":
        "http://snomed.info/sct", "code": "3457005"}]}, "subject": {"reference": "Patient/%s"}, "encounter":
        {"reference": "%s"}, "authoredOn": "2026-10-20T03:00:00+00:00", "performer": [{"reference":
        "Organization/labkesda-belu"}]}""".formatted(patient, encounter)).post("/ServiceRequest").then().statusCode(201);
    List<Map<String, Object>> letters = lettersOf(patient);
    List<Map<String, Object>> readers = readersOf(patient);
    assertThat(readers).extracting(reader -> reader.get("reason")).contains("referred");
    // As a server of before has left it: whom it is addressed to keeps it.
    jdbc().update("""
        update ilp.resource_access rule set letter = false, receivers = null, refers = false, waiting = false,
          pending = false, request = null, parties = null, owner = coalesce(rule.receivers[1], rule.owner)
        from hfj_resource person where person.res_id = rule.subject and person.fhir_id = ?""", patient);
    jdbc().update("delete from ilp.shared_row");
    jdbc().update("delete from ilp.subject_access where reason = 'referred'");

    startAgain("access-letters");

    assertThat(letters).hasSize(2);
    assertThat(lettersOf(patient)).isEqualTo(letters);
    assertThat(readersOf(patient)).isEqualTo(readers);
  }

  private List<Map<String, Object>> lettersOf(String patient) {
    return jdbc().queryForList("""
        select rule.res_id, rule.owner, rule.receivers::text, rule.refers, rule.waiting, rule.pending,
          rule.request, rule.parties::text
        from ilp.resource_access rule join hfj_resource person on person.res_id = rule.subject
        where person.fhir_id = ? and rule.letter order by rule.res_id""", patient);
  }

  @Test
  void startWhenNothingHasChangedThenItAsksLittle() {
    startAgain();

    long before = System.nanoTime();
    startAgain();

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(100));
  }
}
