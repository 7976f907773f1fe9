package id.ilp.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stages at a date, asked one by one and by search, which must say the same. */
class LifeStageIT extends StageServer {

  private static final String NORMAL_DELIVERY = "https://w3id.org/ilp-fhir/ActivityDefinition/normal-delivery";

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
  void aVisitInLabourHoldsForThreeDaysOrToTheDelivery() {
    String woman = person(TODAY.minusYears(27), "female", newNik());
    LocalDate came = TODAY.minusDays(20);
    episode(woman, "ANC", "active", came.minusDays(270).toString(), null);
    String visit = labour(woman, came + "T20:00:00+08:00");

    assertStages(woman, came.minusDays(1), "adult", "pregnant");
    assertStages(woman, came, "adult", "pregnant", "delivering");
    assertStages(woman, came.plusDays(2), "adult", "pregnant", "delivering");
    assertStages(woman, came.plusDays(3), "adult", "pregnant");
    assertThat(partOf(asked(woman, came), "delivering", "evidence")).isEqualTo(visit);
    assertThat(partOf(asked(woman, came), "delivering", "until")).isEqualTo(came.plusDays(3).toString());
    assertThat(dueOf(woman, came)).contains(NORMAL_DELIVERY);
    assertThat(dueOf(woman, came.plusDays(3))).doesNotContain(NORMAL_DELIVERY);

    delivery(woman, came.plusDays(1) + "T05:00:00+08:00");
    assertStages(woman, came.plusDays(1), "adult", "pregnant", "delivering", "postpartum");
    assertStages(woman, came.plusDays(2), "adult", "postpartum");
    assertThat(dueOf(woman, came.plusDays(1))).doesNotContain(NORMAL_DELIVERY);
  }

  private List<String> dueOf(String patient, LocalDate date) {
    return request().queryParam("date", date.toString()).queryParam("status", "due")
        .get("/Patient/" + patient + "/$due-services").then().statusCode(200).extract().jsonPath().getList(
            "parameter.findAll { it.name == 'service' }.part.flatten().findAll { it.name == 'definition' }"
                + ".valueCanonical", String.class);
  }

  @Test
  void theTimeOfBirthInABabysRecordIsNoDeliveryOfItsOwn() {
    LocalDate birth = TODAY.minusDays(3);
    String baby = person(birth, "female", newNik());
    delivery(baby, birth + "T10:00:00+08:00");
    String man = person(TODAY.minusYears(30), "male", newNik());
    delivery(man, birth + "T10:00:00+08:00");

    assertStages(baby, birth, "newborn", "infant", "under-two", "under-five");
    assertStages(man, birth, "adult");
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
}
