package id.ilp.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code $due-services} over HTTP: of the sandbox's baby, its family, its village and its kader. */
class DueServicesIT extends LiveServer {

  private static final String BABY = "https://fhir.kemkes.go.id/id/nik-ibu|9953046311990001";
  private static final String MOTHER_TO_BE = "https://fhir.kemkes.go.id/id/nik|9953045403950001";
  private static final String FAMILY = "/Group/keluarga-bere/$due-services";
  private static final String VILLAGE = "/Location/area-5304042007/$due-services";
  private static final String KADER = "/PractitionerRole/kader-elisabet-hoar-role/$due-services";
  private static final String DEFINITION = "https://w3id.org/ilp-fhir/ActivityDefinition/";

  private String idOf(String identifier) {
    return request().queryParam("identifier", identifier).get("/Patient").path("entry[0].resource.id");
  }

  private Response due(String patient, String date) {
    return request().queryParam("date", date).get("/Patient/" + patient + "/$due-services");
  }

  /** Statuses of a service, outside of any other. */
  private static List<String> statusesOf(Response answer, String service) {
    return partsOf(answer, service, "status").stream().map(part -> part.get("valueCode")).toList();
  }

  private static List<Map<String, String>> partsOf(Response answer, String service, String name) {
    List<Map<String, String>> found = new ArrayList<>();
    JsonPath json = answer.jsonPath();
    List<List<Map<String, String>>> services = json.getList("parameter.findAll { it.name == 'service' }.part");
    services.stream()
        .filter(parts -> parts.stream().anyMatch(part -> (DEFINITION + service).equals(part.get("valueCanonical"))
            && "definition".equals(part.get("name"))))
        .filter(parts -> parts.stream().noneMatch(part -> "within".equals(part.get("name"))))
        .forEach(parts -> parts.stream().filter(part -> name.equals(part.get("name"))).forEach(found::add));
    return found;
  }

  @Test
  void ofPatientWhenDosesAreStoredThenSaysWhatIsDoneMissedAndStillToCome() {
    Response answer = due(idOf(BABY), "2026-08-07");

    answer.then().statusCode(200)
        .body("resourceType", equalTo("Parameters"))
        .body("parameter[0].name", equalTo("date"))
        .body("parameter[0].valueDate", equalTo("2026-08-07"));
    // The posyandu gave no. 3 on 6 August; earlier ones follow from it.
    assertThat(statusesOf(answer, "imm-dpt-hb-hib3")).containsExactly("done");
    assertThat(statusesOf(answer, "imm-dpt-hb-hib1")).containsExactly("done");
    assertThat(statusesOf(answer, "imm-bcg")).containsExactly("overdue");
    assertThat(statusesOf(answer, "imm-mr1")).containsExactly("not-yet");
    assertThat(statusesOf(answer, "growth-monitoring")).contains("done");
    assertThat(partsOf(answer, "imm-dpt-hb-hib3", "evidence")).isNotEmpty();
    assertThat(partsOf(answer, "imm-bcg", "level")).isNotEmpty();
  }

  @Test
  void ofPatientWhenDateIsEarlierThenWhatCameLaterIsNotKnown() {
    assertThat(statusesOf(due(idOf(BABY), "2026-08-05"), "imm-dpt-hb-hib3")).doesNotContain("done");
  }

  @Test
  void ofPatientWhenADoseIsDeletedThenItIsDueAgain() {
    SampleVisit visit = SampleVisit.minimal().with("1990-01-01", "2026-01-10").with("\"male\"", "\"female\"");
    send(visit.json()).then().statusCode(200);
    String patient = idOf("https://fhir.kemkes.go.id/id/nik|" + visit.nik());
    String encounter = request().queryParam("patient", patient).get("/Encounter").path("entry[0].resource.id");
    Response stored = request().body("""
        {"resourceType": "Immunization", "status": "completed", "primarySource": true,
         "vaccineCode": {"coding": [{"system": "http://hl7.org/fhir/sid/cvx", "code": "19"}]},
         "patient": {"reference": "Patient/%s"}, "encounter": {"reference": "Encounter/%s"},
         "occurrenceDateTime": "2026-01-20", "lotNumber": "L1", "expirationDate": "2027-01-01",
         "performer": [{"actor": {"reference": "Practitioner/bidan-agustina-mau"}}]}""".formatted(patient, encounter))
        .post("/Immunization");
    stored.then().statusCode(201);
    assertThat(statusesOf(due(patient, "2026-01-25"), "imm-bcg")).containsExactly("done");

    request().delete("/Immunization/" + stored.path("id")).then().statusCode(200);

    assertThat(statusesOf(due(patient, "2026-01-25"), "imm-bcg")).containsExactly("due");
  }

  @Test
  void ofPatientWhenVisitIsTaggedThenItsContactIsNamedAndItsPartsAreInside() {
    send(example("visits/anc-first-visit.json"));
    Response answer = due(idOf(MOTHER_TO_BE), "2026-09-20");

    assertThat(statusesOf(answer, "anc-k1")).containsExactly("done");
    assertThat(partsOf(answer, "anc-k1", "contact")).extracting(part -> part.get("valueCode")).containsExactly("K1M");
    answer.then().body("parameter.findAll { it.name == 'service' }.part.flatten()"
        + ".findAll { it.name == 'within' }.valueCanonical", hasItem(DEFINITION + "anc-k1"));
  }

  @Test
  void ofPatientWhenStatusIsAskedForThenOnlyThat() {
    Response answer = request().queryParam("date", "2026-08-07").queryParam("status", "overdue")
        .get("/Patient/" + idOf(BABY) + "/$due-services");

    answer.then().body("parameter.findAll { it.name == 'service' }.part.flatten()"
        + ".findAll { it.name == 'status' }.valueCode.unique()", equalTo(List.of("overdue")));
  }

  @Test
  void ofPatientAnswersInTheLanguageOfTheReader() {
    Response english = request().header("Accept-Language", "en").queryParam("date", "2026-08-07")
        .get("/Patient/" + idOf(BABY) + "/$due-services");

    assertThat(partsOf(english, "imm-bcg", "title").get(0)).containsEntry("valueString", "BCG immunisation");
    assertThat(partsOf(due(idOf(BABY), "2026-08-07"), "imm-bcg", "title").get(0))
        .containsEntry("valueString", "Imunisasi BCG");
  }

  @ParameterizedTest
  @CsvSource({
    "date=2026, date-parameter", "date=2026-13-01, ''", "status=soon, due-status"
  })
  void ofPatientWhenParameterIsWrongThenRefused(String parameter, String rule) {
    String answer = request().get("/Patient/" + idOf(BABY) + "/$due-services?" + parameter)
        .then().statusCode(400).extract().asString();

    assertThat(answer).contains("OperationOutcome").contains(rule);
  }

  private String stored(SampleVisit visit) {
    send(visit.json()).then().statusCode(200);
    return idOf("https://fhir.kemkes.go.id/id/nik|" + visit.nik());
  }

  @ParameterizedTest
  @CsvSource({"2026-10-20, 2026-10-21, meninggal", "2026-10-20, 1989-12-31, belum lahir"})
  void ofPatientWhenNothingCanBeDueThenSaysWhy(String death, String date, String why) {
    String patient = stored(SampleVisit.minimal()
        .with("\"deceasedBoolean\": false", "\"deceasedDateTime\": \"" + death + "\""));

    due(patient, date).then().statusCode(200)
        .body("parameter.find { it.name == 'note' }.valueString", containsString(why))
        .body("parameter.findAll { it.name == 'service' }", empty());
    due(patient, death).then().statusCode(200)
        .body("parameter.findAll { it.name == 'note' }", empty())
        .body("parameter.findAll { it.name == 'service' }", not(empty()));
  }

  @Test
  void ofPatientWhenSexIsUnknownThenNothingOfOneSexOnly() {
    Response answer = due(stored(SampleVisit.minimal().with("\"male\"", "\"unknown\"")), "2026-11-01");

    assertThat(statusesOf(answer, "blood-pressure-screening")).isNotEmpty();
    assertThat(statusesOf(answer, "breast-clinical-exam")).isEmpty();
  }

  /** Of a record that was merged away nearly nothing is left: an answer would say that nothing is due. */
  @Test
  void whenRecordWasMergedThenEveryCallNamesTheOneThatReplacesIt() {
    String target = stored(SampleVisit.minimal());
    String source = stored(SampleVisit.minimal());
    request().body("""
        {"resourceType": "Parameters", "parameter": [
        {"name": "source-patient", "valueReference": {"reference": "Patient/%s"}},
        {"name": "target-patient", "valueReference": {"reference": "Patient/%s"}}]}""".formatted(source, target))
        .post("/Patient/$merge").then().statusCode(200);

    for (String call : List.of("$due-services", "$life-stage", "$cluster", "$growth")) {
      request().get("/Patient/" + source + "/" + call).then().statusCode(409)
          .body("issue[0].details.coding[0].code", equalTo("person-merged"))
          .body("issue[0].details.text", containsString("Patient/" + target));
    }
    due(target, "2026-11-01").then().statusCode(200);
    request().queryParam("life-stage", "adult").queryParam("_id", source + "," + target).get("/Patient").then()
        .statusCode(200).body("entry.resource.id", equalTo(List.of(target)));
  }

  @Test
  void ofPatientWhenNobodyIsThereThenNotFound() {
    request().get("/Patient/nobody/$due-services").then().statusCode(404);
  }

  @Test
  void ofPatientWhenCallerMayNotSeeHerThenNotFound() {
    store("due-stranger", Standing.of(Kind.KADER, "posyandu-melati-naitimu").withRole("kader-rosalinda-bau-role"),
        "system/*.rs");
    String baby = idOf(BABY);

    request("due-stranger").get("/Patient/" + baby + "/$due-services").then().statusCode(404);
    request("due-stranger").get(FAMILY).then().statusCode(404);
    Response village = request("due-stranger").queryParam("_count", 200).get(VILLAGE);
    village.then().statusCode(200);
    assertThat(subjectsOf(village)).doesNotContain("Patient/" + baby);
  }

  @Test
  void ofPatientWhenScopeLeavesTypesOutThenWhatTheyProveIsLeftOut() {
    store("due-narrow", Standing.of(Kind.NATIONAL), "system/Patient.rs", "system/Immunization.rs");
    Response answer = request("due-narrow").queryParam("date", "2026-08-07")
        .get("/Patient/" + idOf(BABY) + "/$due-services");

    assertThat(statusesOf(answer, "imm-dpt-hb-hib3")).containsExactly("done");
    assertThat(statusesOf(answer, "growth-monitoring")).isEmpty();
  }

  @Test
  void ofPatientWhenScopeLeavesPeopleOutThenForbidden() {
    store("due-without-people", Standing.of(Kind.NATIONAL), "system/Location.rs", "system/Immunization.rs");

    request("due-without-people").get(VILLAGE).then().statusCode(403)
        .body("issue[0].details.coding[0].code", equalTo("scope"));
  }

  @Test
  void ofHouseholdWhenMembersMissSomethingThenNamesThemAndTheFamily() {
    Response answer = request().queryParam("date", "2026-08-07").queryParam("_count", 200).get(FAMILY);

    answer.then().statusCode(200)
        .body("parameter.findAll { it.name == 'person' }.part.flatten().findAll { it.name == 'subject' }"
            + ".valueReference.reference", hasItems("Patient/" + idOf(BABY), "Group/keluarga-bere"))
        .body("parameter.findAll { it.name == 'person' }.part.flatten().findAll { it.name == 'service' }.part.flatten()"
            + ".findAll { it.name == 'status' }.valueCode", not(hasItem("done")));
  }

  @Test
  void ofAreaWhenPagedThenEachPageGoesOnWhereTheOneBeforeEnded() {
    Response first = village(3, 0);
    Response second = village(3, first.path("parameter.find { it.name == 'next-offset' }.valueInteger"));
    List<String> both = new ArrayList<>(subjectsOf(first));
    both.addAll(subjectsOf(second));

    assertThat(both).hasSize(6).doesNotHaveDuplicates().isEqualTo(subjectsOf(village(6, 0)));
    first.then().body("parameter.find { it.name == 'total' }.valueInteger", greaterThan(5));
    village(3, 1_000_000).then().body("parameter.find { it.name == 'next-offset' }", nullValue());
  }

  private Response village(int count, int offset) {
    Response page = request().queryParam("date", "2026-08-07").queryParam("_count", count)
        .queryParam("_offset", offset).get(VILLAGE);
    page.then().statusCode(200);
    return page;
  }

  private static List<String> subjectsOf(Response answer) {
    return answer.jsonPath().getList("parameter.findAll { it.name == 'person' }.part.flatten()"
        + ".findAll { it.name == 'subject' }.valueReference.reference");
  }

  @ParameterizedTest
  @CsvSource({"_count=0, due-page", "_offset=-1, due-page"})
  void ofAreaWhenPageIsWrongThenRefused(String parameter, String rule) {
    request().get(VILLAGE + "?" + parameter).then().statusCode(400)
        .body("issue[0].details.coding[0].code", equalTo(rule));
  }

  @Test
  void ofAreaWhenPageIsNoNumberThenRefused() {
    request().get(VILLAGE + "?_count=many").then().statusCode(400).body("resourceType", equalTo("OperationOutcome"));
  }

  @Test
  void ofAreaWhenPlaceIsNoAreaThenRefused() {
    request().get("/Location/puskesmas-halilulik-ruang-kia/$due-services").then().statusCode(400)
        .body("issue[0].details.coding[0].code", equalTo("due-area"));
  }

  @Test
  void ofKaderWhenFamiliesAreAssignedThenTheirMembersOnly() {
    Response answer = request("sandbox-kader").queryParam("date", "2026-08-07").queryParam("_count", 200).get(KADER);

    answer.then().statusCode(200)
        .body("parameter.findAll { it.name == 'person' }.part.flatten().findAll { it.name == 'subject' }"
            + ".valueReference.reference", hasItem("Patient/" + idOf(BABY)));
    List<String> members = request().get("/Group/keluarga-bere").jsonPath().getList("member.entity.reference");
    assertThat(subjectsOf(answer)).allMatch(each -> each.equals("Group/keluarga-bere") || members.contains(each));
  }

  @Test
  void ofHouseholdWhenNothingIsListedThenAllItsMembersAreInTheAuditRecord() {
    String requestId = "due-" + Long.toString(System.nanoTime(), 36);
    request().header("X-Request-ID", requestId).queryParam("date", "2026-08-07").queryParam("status", "closed")
        .queryParam("_count", 1).get(FAMILY).then().statusCode(200);

    List<String> members = request().get("/Group/keluarga-bere").jsonPath().getList("member.entity.reference");
    assertThat(members).hasSizeGreaterThan(1);
    assertThat(jdbc().queryForList(
        "select 'Patient/' || unnest(patients) from ilp.audit_event where request_id = ?", String.class, requestId))
        .containsAll(members);
  }

  @Test
  void everyoneInAListIsInTheAuditRecord() {
    String requestId = "due-" + Long.toString(System.nanoTime(), 36);
    request().header("X-Request-ID", requestId).queryParam("_count", 2).get(VILLAGE).then().statusCode(200);

    List<Map<String, Object>> records = jdbc().queryForList(
        "select cardinality(patients) as patients from ilp.audit_event where request_id = ?", requestId);
    assertThat(records).hasSize(1);
    assertThat((Integer) records.get(0).get("patients")).isEqualTo(2);
  }
}
