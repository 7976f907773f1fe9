package id.ilp.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import id.ilp.LiveServer;
import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stages at a date, asked one by one and by search, which must say the same. */
class LifeStageIT extends LiveServer {

  private static final AtomicInteger COUNTER = new AtomicInteger();
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

  @Autowired
  private IFhirSystemDao<Bundle, Meta> systemDao;

  private static String newNik() {
    return "995304%010d".formatted(5_000_000_000L + COUNTER.incrementAndGet());
  }

  private String person(LocalDate birth, String gender, String nik) {
    return person(birth, gender, "\"https://fhir.kemkes.go.id/id/nik\", \"value\": \"" + nik + "\"", "");
  }

  private String childOf(String nikOfMother, LocalDate birth, String more) {
    return person(birth, "male", "\"https://fhir.kemkes.go.id/id/nik-ibu\", \"value\": \"" + nikOfMother + "\"", more);
  }

  private String person(LocalDate birth, String gender, String identifier, String more) {
    String body = """
        {"resourceType": "Patient", "identifier": [{"use": "official", "system": %s}], "active": true,
        "name": [{"use": "official", "text": "Orang Tahap %d", "family": "Tahap"}], "gender": "%s", "birthDate": "%s",
        %s "address": [{"use": "home", "line": ["Naitimu"], "city": "Kabupaten Belu", "country": "ID", "extension": [
        {"url": "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode", "extension": [
        {"url": "province", "valueCode": "53"}, {"url": "city", "valueCode": "5304"},
        {"url": "district", "valueCode": "530404"}, {"url": "village", "valueCode": "5304042007"}]}]}]}"""
        .formatted(identifier, COUNTER.incrementAndGet(), gender, birth, more);
    return request().body(body).post("/Patient").then().statusCode(201).extract().path("id");
  }

  private String episode(String patient, String type, String status, String start, String end) {
    String body = """
        {"resourceType": "EpisodeOfCare", "status": "%s", "patient": {"reference": "Patient/%s"},
        "identifier": [{"system": "http://sys-ids.kemkes.go.id/episode-of-care/1000053041", "value": "%s"}],
        "type": [{"coding": [{"system": "http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type",
        "code": "%s"}]}], "managingOrganization": {"reference": "Organization/puskesmas-halilulik"},
        "period": {"start": "%s"%s}}"""
        .formatted(status, patient, UUID.randomUUID(), type, start, end == null ? "" : ", \"end\": \"" + end + "\"");
    return request().body(body).post("/EpisodeOfCare").then().statusCode(201).extract().path("id");
  }

  private void delivery(String patient, String when) {
    Observation time = new Observation();
    time.setId("lahir-" + patient);
    time.setStatus(Observation.ObservationStatus.FINAL);
    time.getCode().addCoding().setSystem("http://loinc.org").setCode("93857-1");
    time.setSubject(new Reference("Patient/" + patient));
    time.setEffective(new DateTimeType(when));
    time.setValue(new DateTimeType(when));
    StoredPeople people = new StoredPeople(systemDao);
    people.add(time);
    people.store();
  }

  private JsonPath asked(String patient, LocalDate date) {
    return request().queryParam("date", date.toString()).get("/Patient/" + patient + "/$life-stage")
        .then().statusCode(200).extract().jsonPath();
  }

  /** The operation and one search for each stage. */
  private void assertStages(String patient, LocalDate date, String... stages) {
    assertThat(asked(patient, date).getList(
        "parameter.findAll { it.name == 'stage' }.part.flatten().findAll { it.name == 'code' }.valueCoding.code",
        String.class)).as("operation at %s", date).containsExactlyInAnyOrder(stages);
    for (LifeCycleStage stage : LifeCycleStage.values()) {
      assertThat(found(patient, stage.code(), date)).as("%s at %s", stage.code(), date)
          .isEqualTo(List.of(stages).contains(stage.code()));
    }
  }

  private boolean found(String patient, String stage, LocalDate date) {
    return request().queryParam("_id", patient).queryParam("life-stage", stage)
        .queryParam("life-stage-date", date.toString()).queryParam("_summary", "count").get("/Patient")
        .then().statusCode(200).extract().<Integer>path("total") == 1;
  }

  /** The first such part of a stage, or null. */
  private static String partOf(JsonPath answer, String stage, String part) {
    String value = switch (part) {
      case "basis" -> "valueCode";
      case "cluster" -> "valueCoding.code";
      case "evidence" -> "valueReference.reference";
      default -> "valueDate";
    };
    return answer.getList("parameter.findAll { p -> p.name == 'stage' && p.part.any { it.valueCoding?.code == '" + stage
            + "' } }.part.flatten().findAll { it.name == '" + part + "' }." + value, String.class)
        .stream().findFirst().orElse(null);
  }

  @Test
  void ageGivesStagesWithTheirDaysAndCohorts() {
    String child = person(LocalDate.of(2020, 2, 29), "female", newNik());

    assertStages(child, LocalDate.of(2020, 2, 28));
    assertStages(child, LocalDate.of(2020, 2, 29), "newborn", "infant", "under-two", "under-five");
    assertStages(child, LocalDate.of(2025, 2, 28), "under-five");
    assertStages(child, LocalDate.of(2025, 3, 1), "preschool");
    JsonPath answer = asked(child, LocalDate.of(2020, 9, 1));
    assertThat(partOf(answer, "infant", "since")).isEqualTo("2020-02-29");
    assertThat(partOf(answer, "infant", "until")).isEqualTo("2021-03-01");
    assertThat(partOf(answer, "infant", "basis")).isEqualTo("age");
    assertThat(partOf(answer, "infant", "cluster")).isEqualTo("maternal-child");
    assertThat(answer.getList("parameter.findAll { it.name == 'cohort' }.valueCoding.code", String.class))
        .containsExactlyInAnyOrder("pkat", "vitamin-a-infant");
  }

  @Test
  void aPregnancyHoldsFromItsFirstToItsLastDay() {
    String woman = person(TODAY.minusYears(25), "female", newNik());
    LocalDate start = TODAY.minusDays(400);
    LocalDate end = start.plusDays(280);
    String episode = episode(woman, "ANC", "finished", start.toString(), end.toString());

    assertStages(woman, start.minusDays(1), "adult");
    assertStages(woman, start, "adult", "pregnant");
    assertStages(woman, end, "adult", "pregnant");
    assertStages(woman, end.plusDays(1), "adult");
    JsonPath answer = asked(woman, start.plusDays(9));
    assertThat(partOf(answer, "pregnant", "since")).isEqualTo(start.toString());
    assertThat(partOf(answer, "pregnant", "until")).isEqualTo(end.plusDays(1).toString());
    assertThat(partOf(answer, "pregnant", "basis")).isEqualTo("episode");
    assertThat(partOf(answer, "pregnant", "evidence")).isEqualTo("EpisodeOfCare/" + episode);
    assertThat(partOf(answer, "pregnant", "cluster")).isEqualTo("maternal-child");
  }

  @Test
  void aPregnancyThatNobodyClosedEndsAfter44WeeksOrWithTheDelivery() {
    String first = person(TODAY.minusYears(30), "female", newNik());
    LocalDate start = TODAY.minusDays(500);
    episode(first, "ANC", "active", start.toString(), null);
    assertStages(first, start.plusDays(308), "adult", "pregnant");
    assertStages(first, start.plusDays(309), "adult");

    String second = person(TODAY.minusYears(30), "female", newNik());
    episode(second, "ANC", "active", start.toString(), null);
    assertThat(partOf(asked(second, start.plusDays(3)), "pregnant", "until")).isNull();
    LocalDate birth = start.plusDays(270);
    delivery(second, birth + "T10:00:00+08:00");
    assertStages(second, birth.minusDays(1), "adult", "pregnant");
    assertStages(second, birth, "adult", "pregnant", "delivering", "postpartum");
    assertStages(second, birth.plusDays(1), "adult", "postpartum");
    assertThat(partOf(asked(second, start.plusDays(3)), "pregnant", "until"))
        .isEqualTo(birth.plusDays(1).toString());
    assertThat(partOf(asked(second, birth), "delivering", "basis")).isEqualTo("visit");
  }

  @Test
  void childbedLasts42DaysAndBreastfeedingFollowsToTheSecondBirthday() {
    String woman = person(TODAY.minusYears(35), "female", newNik());
    LocalDate birth = TODAY.minusDays(900);
    episode(woman, "PNC", "finished", birth.toString(), birth.plusDays(20).toString());

    assertStages(woman, birth, "adult", "postpartum");
    assertStages(woman, birth.plusDays(42), "adult", "postpartum");
    assertStages(woman, birth.plusDays(43), "adult", "breastfeeding");
    LocalDate second = AgeBand.reached(birth, 24, ChronoUnit.MONTHS);
    assertStages(woman, second.minusDays(1), "adult", "breastfeeding");
    assertStages(woman, second, "adult");
    assertThat(partOf(asked(woman, birth.plusDays(60)), "breastfeeding", "since"))
        .isEqualTo(birth.plusDays(43).toString());
    assertThat(partOf(asked(woman, birth.plusDays(60)), "breastfeeding", "until")).isEqualTo(second.toString());
  }

  @Test
  void aLivingChildMakesItsMotherBreastfeedAndADeadOneDoesNot() {
    LocalDate birth = TODAY.minusDays(200);
    String nik = newNik();
    String mother = person(TODAY.minusYears(28), "female", nik);
    assertStages(mother, birth.plusDays(60), "adult");
    String child = childOf(nik, birth, "");
    assertStages(mother, birth.plusDays(42), "adult");
    assertStages(mother, birth.plusDays(43), "adult", "breastfeeding");
    assertThat(partOf(asked(mother, birth.plusDays(43)), "breastfeeding", "basis")).isEqualTo("child");
    assertThat(partOf(asked(mother, birth.plusDays(43)), "breastfeeding", "evidence")).isEqualTo("Patient/" + child);

    String other = newNik();
    String bereaved = person(TODAY.minusYears(28), "female", other);
    episode(bereaved, "PNC", "active", birth.toString(), null);
    assertStages(bereaved, birth.plusDays(60), "adult", "breastfeeding");
    childOf(other, birth, "\"deceasedDateTime\": \"" + birth.plusDays(50) + "\",");
    assertStages(bereaved, birth.plusDays(50), "adult", "breastfeeding");
    assertStages(bereaved, birth.plusDays(51), "adult");
    assertStages(bereaved, birth.plusDays(10), "adult", "postpartum");
  }

  @Test
  void nobodyIsInAStageAfterDeath() {
    LocalDate death = TODAY.minusDays(100);
    String nik = newNik();
    String woman = person(TODAY.minusYears(40), "female",
        "\"https://fhir.kemkes.go.id/id/nik\", \"value\": \"" + nik + "\"",
        "\"deceasedDateTime\": \"" + death + "T20:00:00+00:00\",");
    episode(woman, "ANC", "active", death.minusDays(50).toString(), null);

    // 20:00 in Greenwich is the next morning in Atambua.
    assertStages(woman, death.plusDays(1), "adult", "pregnant");
    assertStages(woman, death.plusDays(2));
    assertThat(partOf(asked(woman, death), "adult", "until")).isEqualTo(death.plusDays(2).toString());
  }

  @Test
  void aDayIsThatOfTheDistrict() {
    String woman = person(TODAY.minusYears(22), "female", newNik());
    LocalDate day = TODAY.minusDays(90);
    episode(woman, "ANC", "active", day + "T16:00:00+00:00", null);

    assertStages(woman, day, "adult");
    assertStages(woman, day.plusDays(1), "adult", "pregnant");
  }

  @Test
  void whatWasEnteredInErrorOrDeletedSaysNothing() {
    String woman = person(TODAY.minusYears(22), "female", newNik());
    LocalDate day = TODAY.minusDays(90);
    String episode = episode(woman, "ANC", "active", day.toString(), null);
    assertStages(woman, day, "adult", "pregnant");
    String body = request().get("/EpisodeOfCare/" + episode).asString();

    request().body(body.replace("\"active\"", "\"entered-in-error\"")).put("/EpisodeOfCare/" + episode)
        .then().statusCode(200);
    assertStages(woman, day, "adult");
    request().body(body).put("/EpisodeOfCare/" + episode).then().statusCode(200);
    assertStages(woman, day, "adult", "pregnant");
    request().delete("/EpisodeOfCare/" + episode).then().statusCode(200);
    assertStages(woman, day, "adult");
  }

  @Test
  void withoutADateTodayCounts() {
    String woman = person(TODAY.minusYears(22), "female", newNik());
    request().get("/Patient/" + woman + "/$life-stage").then().statusCode(200)
        .body("parameter[0].valueDate", equalTo(TODAY.toString()));
    request().queryParam("_id", woman).queryParam("life-stage", "adult").get("/Patient")
        .then().statusCode(200).body("entry.resource.id", hasItem(woman));
  }

  @Test
  void theParametersJoinEveryOther() {
    String nik = newNik();
    LocalDate day = TODAY.minusDays(30);
    String girl = person(day.minusYears(16), "female", nik);
    episode(girl, "ANC", "active", day.minusDays(60).toString(), null);

    for (String query : List.of(
        "life-stage=pregnant&gender=female", "life-stage=pregnant&life-stage=adolescent",
        "life-stage=elderly,pregnant&birthdate=gt1990-01-01&_sort=-birthdate&_count=5",
        "reporting-cohort=reproductive-age-women&life-stage=pregnant",
        "life-stage=https://w3id.org/ilp-fhir/CodeSystem/life-cycle-stage%7Cpregnant&_has:EpisodeOfCare:patient:type=ANC",
        "reporting-cohort=ckg-school,ckg-elderly&_total=accurate")) {
      request().urlEncodingEnabled(false)
          .get("/Patient?identifier=" + nik + "&life-stage-date=" + day + "&" + query)
          .then().statusCode(200).body("entry.resource.id", equalTo(List.of(girl)));
    }
    for (String query : List.of(
        "life-stage=pregnant&gender=male", "life-stage=pregnant&life-stage=adult", "life-stage=elderly,adult",
        "reporting-cohort=ckg-elderly", "reporting-cohort=reproductive-age-women&life-stage=infant")) {
      request().urlEncodingEnabled(false)
          .get("/Patient?_summary=count&identifier=" + nik + "&life-stage-date=" + day + "&" + query)
          .then().statusCode(200).body("total", equalTo(0));
    }
    request().contentType("application/x-www-form-urlencoded").formParam("identifier", nik)
        .formParam("life-stage", "pregnant").formParam("life-stage-date", day.toString()).post("/Patient/_search")
        .then().statusCode(200).body("entry.resource.id", equalTo(List.of(girl)));
    request().body("""
            {"resourceType": "Bundle", "type": "batch", "entry": [{"request": {"method": "GET",
            "url": "Patient?identifier=%s&life-stage=pregnant&life-stage-date=%s"}}]}""".formatted(nik, day)).post("/")
        .then().statusCode(200).body("entry[0].resource.entry.resource.id", equalTo(List.of(girl)));
  }

  @Test
  void whatCannotBeAnsweredIsRefused() {
    String[][] refusals = {
        {"/Patient?life-stage=nifas", "unknown-stage"}, {"/Patient?life-stage:not=adult", "unknown-stage"},
        {"/Patient?reporting-cohort=adult", "unknown-cohort"},
        {"/Patient?life-stage-date=2026-11-01", "life-stage-missing"},
        {"/Patient?life-stage=adult&life-stage-date=2026", "stage-date"},
        {"/Patient?life-stage=adult&life-stage-date=ge2026-01-01", "stage-date"},
        {"/Observation?patient.life-stage=infant", "life-stage-chain"},
        {"/Organization?_has:Patient:organization:life-stage=infant", "life-stage-chain"}};
    for (String[] refusal : refusals) {
      request().get(refusal[0]).then().statusCode(400)
          .body("issue[0].details.coding[0].code", equalTo(refusal[1]));
    }
    String woman = person(TODAY.minusYears(22), "female", newNik());
    request().get("/Patient/" + woman + "/$life-stage?date=2026-11").then().statusCode(400);
    request().get("/Patient/tidak-ada/$life-stage").then().statusCode(404);
  }

  @Test
  void aConditionThatIsNotASearchFindsNobody() {
    String woman = person(TODAY.minusYears(22), "female", newNik());

    request().delete("/Patient?life-stage=adult");

    request().get("/Patient/" + woman).then().statusCode(200);
  }

  @Test
  void stagesAreNotSeenWithoutTheRightsToWhatTheyComeFrom() {
    String woman = person(TODAY.minusYears(22), "female", newNik());
    episode(woman, "ANC", "active", TODAY.minusDays(30).toString(), null);
    store("test-stage", Standing.of(Kind.FACILITY, "puskesmas-halilulik"), "system/Patient.rs");

    request("test-stage").get("/Patient?life-stage=pregnant").then().statusCode(403)
        .body("issue[0].details.coding[0].code", equalTo("scope"));
    request("test-stage").get("/Patient/" + woman + "/$life-stage").then().statusCode(403);
    request("test-stage").queryParam("_id", woman).get("/Patient?life-stage=adult").then().statusCode(200)
        .body("entry.resource.id", equalTo(List.of(woman)));
    request("sandbox-simpus").queryParam("_id", woman).get("/Patient?life-stage=pregnant").then().statusCode(200)
        .body("entry.resource.id", equalTo(List.of(woman)));
    // Of another village.
    request("sandbox-simpus-2").queryParam("_id", woman).get("/Patient?life-stage=pregnant,adult&_summary=count")
        .then().statusCode(200).body("total", equalTo(0));
    request("sandbox-simpus-2").get("/Patient/" + woman + "/$life-stage").then().statusCode(404);
    bare().get("/Patient?life-stage=pregnant").then().statusCode(401);
  }
}
