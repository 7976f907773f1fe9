package id.ilp.lifecycle;

import static org.hamcrest.Matchers.equalTo;

import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes together with a search by stage, what is refused, and who may ask. */
class LifeStageQueryIT extends StageServer {

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
        "life-stage=https://w3id.org/ilp-fhir/CodeSystem/life-cycle-stage%7Cpregnant",
        "life-stage=pregnant&_has:EpisodeOfCare:patient:type=ANC",
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
        {"/Patient?life-stage=adult&life-stage-date=2026", "date-parameter"},
        {"/Patient?life-stage=adult&life-stage-date=ge2026-01-01", "date-parameter"},
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
