package id.ilp.homevisit;

import static id.ilp.homevisit.VillageForTests.KADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets that are patched, corrected and deleted after they were sent, and what ends a danger sign. */
class CorrectionIT extends VillageServer {

  private static final String ANSWER = "/item/0/item/0/answer/0/valueBoolean";

  /** A sheet with its Flag and Task, as references. */
  private record Raised(Home home, String sheet, String flag, String task) {}

  private String sheetOf(List<String> locations) {
    return locations.stream().filter(each -> each.startsWith("QuestionnaireResponse/")).findFirst().orElseThrow();
  }

  private Raised raise() {
    Home home = homeOfKader();
    String sheet = sheetOf(sendSheet(HERSELF, home.person(), "3.5", true));
    return new Raised(home, sheet, "Flag/" + idsOf("Flag", home.person()).get(0),
        "Task/" + idsOf("Task", home.person()).get(0));
  }

  private static String replace(String path, String value) {
    return "[{\"op\": \"replace\", \"path\": \"" + path + "\", \"value\": " + value + "}]";
  }

  private Response patch(String client, String reference, String operations) {
    return request(client).contentType("application/json-patch+json").body(operations).patch("/" + reference);
  }

  /** The sheet with other text in it, stored by PUT. */
  private Response put(String client, String reference, String was, String is) {
    String stored = request(client).get("/" + reference).then().statusCode(200).extract().asString();
    assertThat(stored).contains(was);
    return request(client).body(stored.replace(was, is)).put("/" + reference);
  }

  private String statusOf(String reference) {
    return request().get("/" + reference).then().statusCode(200).extract().path("status");
  }

  @Test
  void patchWhenItMakesASheetTellOfADangerSignThenFlagAndTaskOnce() {
    Home home = homeOfKader();
    String sheet = sheetOf(sendSheet(HERSELF, home.person(), "3.5", false));

    patch(HERSELF, sheet, replace(ANSWER, "true")).then().statusCode(200);
    patch(HERSELF, sheet, replace("/status", "\"amended\"")).then().statusCode(200);

    assertThat(idsOf("Flag", home.person())).hasSize(1);
    List<String> tasks = idsOf("Task", home.person());
    assertThat(tasks).hasSize(1);
    request(AT_PUSTU).get("/Task/" + tasks.get(0)).then().statusCode(200).body("priority", equalTo("stat"))
        .body("owner.reference", equalTo("Organization/" + VillageForTests.PUSTU))
        .body("focus.reference", equalTo("Flag/" + idsOf("Flag", home.person()).get(0)));
    request(HERSELF).get("/Task/" + tasks.get(0)).then().statusCode(200);
  }

  private static String patchEntry(String reference, String operations) {
    return """
        {"resource": {"resourceType": "Binary", "contentType": "application/json-patch+json", "data": "%s"},
        "request": {"method": "PATCH", "url": "%s"}}""".formatted(
        Base64.getEncoder().encodeToString(operations.getBytes(StandardCharsets.UTF_8)), reference);
  }

  @ParameterizedTest
  @ValueSource(strings = {"transaction", "batch"})
  void patchWhenInsideABundleThenTheSame(String type) {
    Home home = homeOfKader();
    String sheet = sheetOf(sendSheet(HERSELF, home.person(), "3.5", false));

    request(AT_PUSTU).body(VillageForTests.bundle(patchEntry(sheet, replace(ANSWER, "true")))
        .replaceFirst("transaction", type)).post("/").then().statusCode(200);

    assertThat(idsOf("Flag", home.person())).hasSize(1);
    assertThat(idsOf("Task", home.person())).hasSize(1);
  }

  @Test
  void patchWhenTheSheetIsAnotherFacilitysThenRefusedAndNobodyIsAlarmed() {
    Home home = homeOfKader();
    String sheet = sheetOf(sendSheet(HERSELF, home.person(), "3.5", false));

    patch(ELSEWHERE, sheet, replace(ANSWER, "true")).then().statusCode(anyOf(is(403), is(404)));

    assertThat(idsOf("Flag", home.person())).isEmpty();
    assertThat(idsOf("Task", home.person())).isEmpty();
  }

  @Test
  void sheetWhenCorrectedThenFlagAndTaskAreTakenBackAndRaisedAgainIfItWasSoAfterAll() {
    Raised raised = raise();

    put(HERSELF, raised.sheet(), "\"valueBoolean\":true", "\"valueBoolean\":false").then().statusCode(200);

    assertThat(statusOf(raised.flag())).isEqualTo("entered-in-error");
    request(AT_PUSTU).get("/" + raised.task()).then().statusCode(200).body("status", equalTo("entered-in-error"))
        .body("statusReason.text", containsString("diperbaiki")).body("statusReason.text", containsString("corrected"))
        .body("businessStatus", nullValue()).body("identifier", nullValue());
    long versions = storedVersions();
    put(HERSELF, raised.sheet(), "\"valueBoolean\":false", "\"valueBoolean\":false").then().statusCode(200);
    assertThat(storedVersions()).isEqualTo(versions);
    String list = request(AT_PUSTU).get("/Organization/kr-pustu/$follow-ups?state=open&_count=200").asString();
    assertThat(list).doesNotContain(raised.task() + "\"").doesNotContain(raised.flag() + "\"");
    assertThat(all(of(plan(AT_PUSTU), "family", "household", raised.home().family()).getPart(), "reason"))
        .extracting(reason -> value(reason, "code")).doesNotContain("danger-sign", "follow-up");

    patch(HERSELF, raised.sheet(), replace(ANSWER, "true")).then().statusCode(200);
    assertThat(idsOf("Flag", raised.home().person())).hasSize(2);
    assertThat(idsOf("Task", raised.home().person())).hasSize(2);
    assertThat(value(of(parameters(request(HERSELF).get("/PractitionerRole/" + KADER + "/$home-visits")),
        "alert", "subject", raised.home().person()), "status")).isEqualTo("open");
  }

  @Test
  void visitWhenEnteredInErrorThenWhatItsSheetsHaveLedToIsTakenBack() {
    Raised raised = raise();
    String visit = request(HERSELF).get("/" + raised.sheet()).path("encounter.reference");

    patch(AT_PUSKESMAS, visit, replace("/status", "\"entered-in-error\"")).then().statusCode(200);

    assertThat(statusOf(raised.flag())).isEqualTo("entered-in-error");
    assertThat(statusOf(raised.task())).isEqualTo("entered-in-error");
    patch(HERSELF, raised.sheet(), replace("/status", "\"amended\"")).then().statusCode(200);
    assertThat(idsOf("Flag", raised.home().person())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"put", "patch", "delete"})
  void sheetWhenWithdrawnThenFlagAndTaskToo(String how) {
    Raised raised = raise();

    switch (how) {
      case "put" -> put(AT_PUSKESMAS, raised.sheet(), "\"status\":\"completed\"", "\"status\":\"entered-in-error\"")
          .then().statusCode(200);
      case "patch" -> patch(AT_PUSKESMAS, raised.sheet(), replace("/status", "\"entered-in-error\""))
          .then().statusCode(200);
      default -> request(AT_PUSKESMAS).delete("/" + raised.sheet()).then().statusCode(anyOf(is(200), is(204)));
    }

    assertThat(statusOf(raised.flag())).isEqualTo("entered-in-error");
    assertThat(statusOf(raised.task())).isEqualTo("entered-in-error");
  }

  @Test
  void sheetWhenCorrectedAfterANurseTookItOnThenItStaysHersWithANoteUntilSheIsDone() {
    Raised raised = raise();
    patch(AT_PUSTU, raised.task(), replace("/status", "\"accepted\"")).then().statusCode(200);

    put(HERSELF, raised.sheet(), "\"valueBoolean\":true", "\"valueBoolean\":false").then().statusCode(200);
    request(HERSELF).body(request(HERSELF).get("/" + raised.sheet()).asString()).put("/" + raised.sheet())
        .then().statusCode(200);

    request(AT_PUSTU).get("/" + raised.task()).then().statusCode(200).body("status", equalTo("accepted"))
        .body("note.size()", equalTo(1)).body("note[0].text", containsString("corrected"));
    assertThat(statusOf(raised.flag())).isEqualTo("active");

    patch(AT_PUSTU, raised.task(), "[{\"op\": \"replace\", \"path\": \"/status\", \"value\": \"completed\"},"
        + " {\"op\": \"replace\", \"path\": \"/businessStatus/coding/0/code\", \"value\": \"resolved\"},"
        + " {\"op\": \"replace\", \"path\": \"/businessStatus/coding/0/display\", \"value\": \"Selesai\"}]")
        .then().statusCode(200);
    assertThat(statusOf(raised.flag())).isEqualTo("inactive");
  }

  @Test
  void taskWhenTakenBackThenNobodyTakesItOnAnyMore() {
    Raised raised = raise();
    String before = request(AT_PUSTU).get("/" + raised.task()).asString();
    patch(HERSELF, raised.sheet(), replace(ANSWER, "false")).then().statusCode(200);

    patch(AT_PUSTU, raised.task(), replace("/status", "\"accepted\"")).then().statusCode(409)
        .body(RULE, equalTo("follow-up-withdrawn"));
    request(AT_PUSTU).body(before.replace("\"status\":\"requested\"", "\"status\":\"accepted\""))
        .put("/" + raised.task()).then().statusCode(409);

    assertThat(statusOf(raised.task())).isEqualTo("entered-in-error");
  }

  @Test
  void sheetWhenCorrectedWhileANurseTakesItOnThenOneOfTheTwoHolds() {
    for (int i = 0; i < 5; i++) {
      Raised raised = raise();
      CompletableFuture<Integer> taken = CompletableFuture.supplyAsync(
          () -> patch(AT_PUSTU, raised.task(), replace("/status", "\"accepted\"")).statusCode());

      put(HERSELF, raised.sheet(), "\"valueBoolean\":true", "\"valueBoolean\":false").then().statusCode(200);

      boolean hers = taken.join() == 200;
      assertThat(statusOf(raised.task())).isEqualTo(hers ? "accepted" : "entered-in-error");
      assertThat(statusOf(raised.flag())).isEqualTo(hers ? "active" : "entered-in-error");
      request(AT_PUSTU).get("/" + raised.task()).then()
          .body("note", hers ? notNullValue() : nullValue());
    }
  }

  private Response finish(String client, Raised raised, String status, String problem) {
    String stored = request(client).get("/" + raised.task()).then().statusCode(200).extract().asString();
    return request(client).body(stored.replace("\"status\":\"requested\"", "\"status\":\"" + status + "\"")
        .replace("\"code\":\"open\",\"display\":\"Belum selesai\"", "\"code\":\"" + problem + "\""))
        .put("/" + raised.task());
  }

  @ParameterizedTest
  @CsvSource({"completed,resolved,true", "completed,referred,true", "cancelled,resolved,true", "rejected,open,false",
      "cancelled,open,false"})
  void taskWhenEndedWithAResultThenItsDangerSignEndsToo(String status, String problem, boolean ends) {
    Raised raised = raise();

    finish(AT_PUSTU, raised, status, problem).then().statusCode(200);

    request(AT_PUSTU).get("/" + raised.flag()).then().statusCode(200)
        .body("status", equalTo(ends ? "inactive" : "active"))
        .body("period.end", ends ? notNullValue() : nullValue());
    String open = request(AT_PUSTU).get("/Organization/kr-pustu/$follow-ups?state=open&_count=200").asString();
    assertThat(open.contains(raised.flag() + "\"")).isEqualTo(!ends);
    assertThat(all(of(plan(AT_PUSTU), "family", "household", raised.home().family()).getPart(), "reason").stream()
        .anyMatch(reason -> "danger-sign".equals(value(reason, "code")))).isEqualTo(!ends);
  }

  @Test
  void taskWhenEndedBySomebodyElsesTaskThenTheDangerSignStays() {
    Raised raised = raise();
    String visitor = "test-kr-visitor";
    request().body("""
        {"resourceType": "Organization", "id": "kr-visitor", "active": true, "name": "Puskesmas Lain Uji", "type":
        [{"coding": [{"system": "http://terminology.kemkes.go.id/CodeSystem/organization-type", "code": "102"}]}],
        "extension": [{"url": "https://w3id.org/ilp-fhir/StructureDefinition/service-area",
        "valueReference": {"reference": "Location/area-5304042098"}}]}""").put("/Organization/kr-visitor")
        .then().statusCode(anyOf(is(200), is(201)));
    store(visitor, Standing.of(Kind.FACILITY, "kr-visitor"), "system/*.cruds");

    request(visitor).body("""
        {"resourceType": "Task", "status": "completed", "intent": "order", "priority": "stat", "code": {"coding":
        [{"system": "https://w3id.org/ilp-fhir/CodeSystem/home-visit-finding", "code": "danger-sign"}]},
        "focus": {"reference": "%s"}, "for": {"reference": "%s"}, "authoredOn": "%sT00:00:00+00:00", "owner":
        {"reference": "Organization/kr-visitor"}}""".formatted(raised.flag(), raised.home().person(),
        TODAY.minusDays(1))).post("/Task").then().statusCode(201);

    assertThat(statusOf(raised.flag())).isEqualTo("active");
    request().body("""
        {"resourceType": "Organization", "id": "kr-visitor", "active": false, "name": "Puskesmas Lain Uji", "type":
        [{"coding": [{"system": "http://terminology.kemkes.go.id/CodeSystem/organization-type", "code": "102"}]}]}""")
        .put("/Organization/kr-visitor").then().statusCode(200);
  }
}
