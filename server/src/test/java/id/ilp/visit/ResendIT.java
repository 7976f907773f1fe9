package id.ilp.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same visit sent twice is stored once; a corrected one amends; a wrong identifier does neither. */
class ResendIT extends LiveServer {

  private static final String NIK = "https://fhir.kemkes.go.id/id/nik|";

  @Test
  void theSameBundleAgainStoresNothing() {
    SampleVisit visit = SampleVisit.minimal();
    List<String> first = locations(send(visit.json()));
    long versions = storedVersions();

    Response again = send(visit.json());

    assertThat(locations(again)).isEqualTo(first);
    again.then().statusCode(200).body("entry.response.status", everyItem(equalTo("200 OK")));
    assertThat(storedVersions()).isEqualTo(versions);
  }

  @Test
  void theSameVisitWithNewUuidsStoresNothing() {
    SampleVisit visit = SampleVisit.minimal();
    List<String> first = locations(send(visit.json()));
    long versions = storedVersions();

    assertThat(locations(send(visit.withNewUrns().json()))).isEqualTo(first);
    assertThat(storedVersions()).isEqualTo(versions);
  }

  @Test
  void aCorrectedVisitAmendsWhatChangedAndNothingElse() {
    SampleVisit visit = SampleVisit.minimal();
    List<String> first = locations(send(visit.json()));
    long versions = storedVersions();

    List<String> second = locations(send(visit.with("\"value\": 142", "\"value\": 124").withNewUrns().json()));

    assertThat(second).isEqualTo(first);
    assertThat(storedVersions()).isEqualTo(versions + 1);
    request().queryParam("encounter", reference(second, "Encounter")).queryParam("code", "8480-6")
        .get("/Observation").then().body("entry", hasSize(1)).body("entry[0].resource.valueQuantity.value", equalTo(124));
  }

  @Test
  void aLateRepetitionOfTheOldVersionDoesNotUndoTheCorrection() {
    SampleVisit visit = SampleVisit.minimal();
    List<String> stored = locations(send(visit.json()));
    send(visit.with("\"value\": 142", "\"value\": 124").json());

    send(visit.withNewUrns().json()).then().statusCode(200);

    request().queryParam("encounter", reference(stored, "Encounter")).queryParam("code", "8480-6")
        .get("/Observation").then().body("entry[0].resource.valueQuantity.value", equalTo(124));
  }

  @Test
  void eightSendersAtTheSameMomentStoreOnePatientAndOneVisit() throws Exception {
    SampleVisit visit = SampleVisit.minimal();
    ExecutorService senders = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Response>> calls = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        calls.add(() -> send(visit.withNewUrns().json()));
      }
      List<List<String>> answers = new ArrayList<>();
      for (Future<Response> answer : senders.invokeAll(calls)) {
        answer.get().then().statusCode(200);
        answers.add(locations(answer.get()));
      }
      assertThat(answers).allMatch(answers.get(0)::equals);
    } finally {
      senders.shutdown();
    }
    request().queryParam("identifier", NIK + visit.nik()).get("/Patient").then().body("entry", hasSize(1));
    request().queryParam("identifier", "http://sys-ids.kemkes.go.id/encounter/1000053041|" + visit.number())
        .get("/Encounter").then().body("entry", hasSize(1));
  }

  @Test
  void twoVisitsOfANewPersonAtTheSameMomentShareThePatient() throws Exception {
    SampleVisit one = SampleVisit.minimal();
    SampleVisit other = one.with(one.number(), one.number() + "-b").withNewUrns();
    ExecutorService senders = Executors.newFixedThreadPool(2);
    try {
      for (Future<Response> answer : senders.invokeAll(List.<Callable<Response>>of(
          () -> send(one.json()), () -> send(other.json())))) {
        answer.get().then().statusCode(200);
      }
    } finally {
      senders.shutdown();
    }
    request().queryParam("identifier", NIK + one.nik()).get("/Patient").then().body("entry", hasSize(1));
  }

  @Test
  void aVisitThatSaysLittleOfAPersonLosesNothingKnown() {
    SampleVisit visit = SampleVisit.minimal();
    String patient = reference(locations(send(visit.json())), "Patient");
    String phone = request().get(patient).jsonPath().getString("telecom[0].value");

    request().body("""
        {"resourceType": "Patient", "name": [{"text": "Nama Baru"}], "gender": "male", "birthDate": "1990-01-01",
         "identifier": [{"system": "https://fhir.kemkes.go.id/id/nik", "value": "%s"}],
         "address": [{"use": "temp", "city": "Atambua"}]}""".formatted(visit.nik())).post("/Patient")
        .then().statusCode(200);

    request().get(patient).then()
        .body("name[0].text", equalTo("Nama Baru"))
        .body("telecom[0].value", equalTo(phone))
        .body("address.use", hasItem("temp"))
        .body("address.use", hasItem("home"));
  }

  @Test
  void aNikOfSomebodyElseIsRefused() {
    SampleVisit visit = SampleVisit.minimal();
    send(visit.json());
    long versions = storedVersions();

    send(visit.with("1990-01-01", "1961-05-05").with("\"Orang Uji", "\"Orang Lain").withNewUrns().json())
        .then().statusCode(409)
        .body("issue[0].details.coding[0].code", equalTo("other-person"))
        .body("issue[0].expression[0]", equalTo("Bundle.entry[0].resource.identifier"));
    assertThat(storedVersions()).isEqualTo(versions);
  }

  @Test
  void aVisitNumberUsedOnAnotherDayIsRefused() {
    SampleVisit visit = SampleVisit.minimal();
    send(visit.json());

    send(new SampleVisit(visit.json().replace("2026-10-20T", "2026-10-25T"), visit.nik(), visit.number()).json())
        .then().statusCode(409).body("issue[0].details.coding[0].code", equalTo("other-visit"));
  }

  @Test
  void aSecondActivePregnancyIsRefusedWithTheFirstOneNamed() {
    send(example("visits/anc-first-visit.json")).then().statusCode(200);

    send(example("visits/anc-first-visit.json").replaceAll("HLK-", "HLKX-"))
        .then().statusCode(409)
        .body("issue[0].code", equalTo("duplicate"))
        .body("issue[0].details.text", containsString("EpisodeOfCare/"));
  }

  @Test
  void aResourcePutUnderAnotherIdMayNotTakeANikThatIsTaken() {
    SampleVisit visit = SampleVisit.minimal();
    send(visit.json());

    request().body("""
        {"resourceType": "Patient", "id": "orang-kedua", "name": [{"text": "X"}], "gender": "male",
         "birthDate": "1990-01-01", "address": [{"city": "Atambua"}],
         "identifier": [{"system": "https://fhir.kemkes.go.id/id/nik", "value": "%s"}]}""".formatted(visit.nik()))
        .put("/Patient/orang-kedua").then().statusCode(409).body("issue[0].code", equalTo("duplicate"));
    request().get("/Patient/orang-kedua").then().statusCode(404);
  }

  @Test
  void theHistoryKeepsEveryVersion() {
    SampleVisit visit = SampleVisit.minimal();
    List<String> stored = locations(send(visit.json()));
    send(visit.with("\"value\": 142", "\"value\": 124").json());

    String observation = stored.stream().filter(location -> location.startsWith("Observation")).findFirst().orElseThrow();
    request().get(observation + "/_history").then().statusCode(200).body("entry", hasSize(2)).body("total", equalTo(2));
  }

  private static List<String> locations(Response answer) {
    answer.then().statusCode(200);
    return answer.jsonPath().getList("entry.response.location", String.class).stream()
        .map(location -> location.replaceAll("/_history/.*", ""))
        .toList();
  }

  private static String reference(List<String> locations, String type) {
    return locations.stream().filter(location -> location.startsWith(type + "/")).findFirst().orElseThrow();
  }
}
