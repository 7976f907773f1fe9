package id.ilp.homevisit;

import static id.ilp.homevisit.VillageForTests.KADER;
import static id.ilp.homevisit.VillageForTests.PUSTU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found at home and what becomes of it: sheets, follow-ups, visits that were not done, the weekly sheet. */
class FollowUpIT extends VillageServer {

  @Test
  void sheetWhenADangerSignIsAnsweredYesThenFlagAndTaskForThePustuOnce() {
    Home home = homeOfKader();
    String bundle = sheetBundle("urn:uuid:" + UUID.randomUUID(), home.person(), "3.5", true);

    Response answer = request(HERSELF).body(bundle).post("/");

    answer.then().statusCode(200);
    assertThat(answer.asString()).contains("\"derived\"");
    assertThat(idsOf("Flag", home.person())).hasSize(1);
    List<String> tasks = idsOf("Task", home.person());
    assertThat(tasks).hasSize(1);
    request(HERSELF).get("/Task/" + tasks.get(0)).then().statusCode(200).body("priority", equalTo("stat"))
        .body("owner.reference", equalTo("Organization/" + PUSTU));
    // The same again, and the same with a correction by software that makes new addresses for each try.
    request(HERSELF).body(bundle).post("/").then().statusCode(200);
    request(HERSELF).body(bundle.replaceAll("urn:uuid:[0-9a-f-]{8}", "urn:uuid:12345678")
        .replaceFirst(", \"source\": \\{[^}]*}", "")).post("/").then().statusCode(200);
    assertThat(idsOf("Flag", home.person())).hasSize(1);
    assertThat(idsOf("Task", home.person())).hasSize(1);

    ParametersParameterComponent alert = of(parameters(request(HERSELF).get(
        "/PractitionerRole/" + KADER + "/$home-visits")), "alert", "task", "Task/" + tasks.get(0));
    assertThat(value(alert, "status")).isEqualTo("open");
    assertThat(Integer.parseInt(value(alert, "minutes-left"))).isBetween(50, 60);
    assertThat(value(alert, "name")).isEqualTo("Warga Uji");
    ParametersParameterComponent planned = of(plan(AT_PUSTU), "family", "household", home.family());
    assertThat(value(planned, "date")).isEqualTo(TODAY.toString());
    assertThat(all(planned.getPart(), "reason")).extracting(reason -> value(reason, "code")).startsWith("danger-sign");
  }

  @Test
  void sheetWhenThePersonIsNotTheSendersThenRefusedAndNobodyIsAlarmed() {
    Home home = home();

    for (String sender : List.of(HERSELF, ELSEWHERE)) {
      request(sender).body(sheetBundle("urn:uuid:" + UUID.randomUUID(), home.person(), "3.5", true)).post("/")
          .then().statusCode(anyOf(equalTo(403), equalTo(422)));
    }

    assertThat(idsOf("Flag", home.person())).isEmpty();
    assertThat(idsOf("Task", home.person())).isEmpty();
    assertThat(idsOf("Encounter", home.person())).isEmpty();
  }

  @Test
  void sheetWhenNothingIsWrongThenNeitherFlagNorTask() {
    Home home = homeOfKader();

    sendSheet(HERSELF, home.person(), "3.5", false);

    assertThat(idsOf("Flag", home.person())).isEmpty();
    assertThat(idsOf("Task", home.person())).isEmpty();
    assertThat(value(of(plan(AT_PUSTU), "family", "household", home.family()), "last-visit"))
        .isNotNull();
  }

  private String task(Home home, String status, String until) {
    return request(AT_PUSTU).body("""
        {"resourceType": "Task", "status": "%s", "intent": "order", "priority": "stat", "code": {"coding": [{"system":
        "https://w3id.org/ilp-fhir/CodeSystem/home-visit-finding", "code": "danger-sign"}]},
        "description": "Kejang", "for": {"reference": "%s"}, "authoredOn": "%sT00:00:00+00:00",
        "owner": {"reference": "Organization/kr-pustu"}, "restriction": {"period": {"end": "%s"}}}"""
        .formatted(status, home.person(), TODAY.minusDays(1), until)).post("/Task")
        .then().statusCode(201).extract().path("id");
  }

  @Test
  void followUpsWhenNobodyTookItOnInTimeThenLateUntilAccepted() {
    Home home = home();
    String task = "Task/" + task(home, "requested", TODAY.minusDays(1) + "T01:00:00+00:00");

    Parameters late = parameters(
        request(AT_PUSTU).get("/Organization/kr-pustu/$follow-ups?state=late&_count=200"));
    assertThat(value(of(late, "follow-up", "task", task), "status")).isEqualTo("late");

    request(AT_PUSTU).contentType("application/json-patch+json")
        .body("[{\"op\": \"replace\", \"path\": \"/status\", \"value\": \"accepted\"}]").patch("/" + task)
        .then().statusCode(200);
    Parameters open = parameters(
        request(AT_PUSTU).get("/Organization/kr-pustu/$follow-ups?state=open&_count=200"));
    assertThat(value(of(open, "follow-up", "task", task), "status")).isEqualTo("accepted");
    assertThat(all(parameters(request(AT_PUSTU).get("/Organization/kr-pustu/$follow-ups?state=late&_count=200"))
        .getParameter(), "follow-up")).noneMatch(each -> task.equals(value(each, "task")));
    request(AT_PUSTU).get("/Organization/kr-pustu/$follow-ups?state=selesai").then().statusCode(400)
        .body(RULE, equalTo("follow-up-state"));
  }

  @ParameterizedTest
  @CsvSource({"cancelled,refused,refused", "cancelled,nobody-home,missed", "noshow,,missed"})
  void visitWhenNotDoneThenItsOutcomeAndPlannedAgain(String status, String why, String state) {
    Home home = homeOfKader();
    String appointment = value(all(schedule(AT_PUSTU, home).getParameter(), "visit").get(0), "appointment");
    String day = value(of(plan(AT_PUSTU), "family", "household", home.family()), "date");
    String stored = request(HERSELF).get("/" + appointment).then().statusCode(200).extract().asString();
    String reason = why == null ? "" : ", \"cancelationReason\": {\"coding\": [{\"system\":"
        + " \"https://w3id.org/ilp-fhir/CodeSystem/home-visit-not-done\", \"code\": \"" + why + "\"}]}";
    // To be missed, the day must be here.
    String today = stored.replaceFirst("\"status\": *\"booked\"", "\"status\": \"" + status + "\"" + reason)
        .replace(day, TODAY.toString());

    request(HERSELF).body(today).put("/" + appointment).then().statusCode(200);

    Parameters list = parameters(request(HERSELF).get("/PractitionerRole/" + KADER + "/$home-visits"));
    assertThat(value(of(list, "visit", "appointment", appointment), "status")).isEqualTo(state);
    assertThat(value(of(plan(AT_PUSTU), "family", "household", home.family()), "appointment")).isNull();
    Parameters review = parameters(request(AT_PUSTU).get("/Organization/kr-pustu/$weekly-review"));
    assertThat(value(of(review, "visit", "appointment", appointment), "status")).isEqualTo(state);
    assertThat(Integer.parseInt(value(all(review.getParameter(), "visits").get(0), state))).isPositive();
  }

  @Test
  void weeklyReviewWhenAVisitWasMadeThenDoneWithItsFindings() {
    Home home = homeOfKader();
    Home never = home();
    sendSheet(HERSELF, home.person(), "4.1", true);

    Parameters review = parameters(
        request(AT_PUSTU).queryParam("date", TODAY.toString()).get("/Organization/kr-pustu/$weekly-review"));

    assertThat(all(review.getParameter(), "finding")).extracting(finding -> value(finding, "code"))
        .containsExactly("no-access", "non-adherent", "danger-sign", "tb-symptom");
    assertThat(all(of(review, "finding", "code", "tb-symptom").getPart(), "person"))
        .extracting(person -> value(person, "subject")).contains(home.person());
    assertThat(all(review.getParameter(), "unplanned")).extracting(each -> value(each, "household"))
        .contains(home.family());
    assertThat(all(review.getParameter(), "unvisited")).extracting(each -> value(each, "household"))
        .contains(never.family()).doesNotContain(home.family());
  }
}
