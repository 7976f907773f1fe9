package id.ilp.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code $book-service} over HTTP: of a baby whose doses are due. */
class BookingIT extends LiveServer {

  private static final String PUSTU = "sandbox-pustu";
  private static final String POSYANDU = "posyandu-melati-naitimu";
  private static final String BCG = "https://w3id.org/ilp-fhir/ActivityDefinition/imm-bcg";

  /** A baby of 20 days in the village of the pustu. */
  private String baby() {
    SampleVisit visit = SampleVisit.minimal()
        .with("1990-01-01", LocalDate.now().minusDays(20).toString())
        .with("2026-10-20", LocalDate.now().minusDays(1).toString());
    send(visit.json()).then().statusCode(200);
    return request().queryParam("identifier", "https://fhir.kemkes.go.id/id/nik|" + visit.nik()).get("/Patient")
        .path("entry[0].resource.id");
  }

  private static String at(int days) {
    return ZonedDateTime.of(LocalDate.now().plusDays(days), LocalTime.of(8, 0), ZoneId.systemDefault())
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private static String body(String service, String setting, String organization, String start) {
    return """
        {"resourceType": "Parameters", "parameter": [
        {"name": "service", "valueCanonical": "%s"}, {"name": "setting", "valueCode": "%s"},
        {"name": "organization", "valueReference": {"reference": "Organization/%s"}}%s]}"""
        .formatted(service, setting, organization,
            start == null ? "" : ", {\"name\": \"start\", \"valueDateTime\": \"" + start + "\"}");
  }

  private Response book(String client, String patient, String body) {
    return request(client).body(body).post("/Patient/" + patient + "/$book-service");
  }

  private List<String> booked(String patient) {
    List<String> references = new ArrayList<>();
    List<List<Map<String, Object>>> services = request(PUSTU).get("/Patient/" + patient + "/$due-services")
        .then().statusCode(200).extract().jsonPath().getList("parameter.findAll { it.name == 'service' }.part");
    services.stream()
        .filter(parts -> parts.stream().anyMatch(part -> BCG.equals(part.get("valueCanonical"))))
        .forEach(parts -> parts.stream().filter(part -> "booked".equals(part.get("name")))
            .map(part -> (Map<?, ?>) part.get("valueReference"))
            .forEach(reference -> references.add(String.valueOf(reference.get("reference")))));
    return references;
  }

  @Test
  void bookWhenTheTimeIsAgreedThenOneAppointmentThatTheListNames() {
    String baby = baby();
    String body = body(BCG, "posyandu", POSYANDU, at(3));

    Response first = book(PUSTU, baby, body);
    first.then().statusCode(200)
        .body("parameter.find { it.name == 'booking' }.resource.resourceType", equalTo("Appointment"))
        .body("parameter.find { it.name == 'booking' }.resource.status", equalTo("booked"))
        .body("parameter.find { it.name == 'booking' }.resource.end", notNullValue())
        .body("parameter.find { it.name == 'new' }.valueBoolean", equalTo(true));
    String id = first.path("parameter.find { it.name == 'booking' }.resource.id");

    book(PUSTU, baby, body).then().statusCode(200)
        .body("parameter.find { it.name == 'booking' }.resource.id", equalTo(id))
        .body("parameter.find { it.name == 'new' }.valueBoolean", equalTo(false));
    assertThat(booked(baby)).containsExactly("Appointment/" + id);
    book(PUSTU, baby, body(BCG, "posyandu", POSYANDU, at(4))).then().statusCode(409)
        .body("issue[0].details.coding[0].code", equalTo("booking-exists"));
  }

  @Test
  void bookWhenItIsCancelledThenItCanBeBookedAgain() {
    String baby = baby();
    String body = body(BCG, "posyandu", POSYANDU, at(3));
    String id = book(PUSTU, baby, body).path("parameter.find { it.name == 'booking' }.resource.id");
    String cancelled = request(PUSTU).get("/Appointment/" + id).asString().replace("\"booked\"", "\"cancelled\"");

    request(PUSTU).body(cancelled).put("/Appointment/" + id).then().statusCode(200);
    assertThat(booked(baby)).isEmpty();

    book(PUSTU, baby, body).then().statusCode(200)
        .body("parameter.find { it.name == 'booking' }.resource.status", equalTo("booked"));
    assertThat(booked(baby)).hasSize(1);
  }

  @Test
  void bookWhenThePlaceIsBelowThenThatPlaceMayChangeIt() {
    String baby = baby();
    String id = book(PUSTU, baby, body(BCG, "posyandu", POSYANDU, at(3)))
        .path("parameter.find { it.name == 'booking' }.resource.id");
    store("booking-posyandu", Standing.of(Kind.FACILITY, POSYANDU), "system/*.cruds");
    String cancelled = request("booking-posyandu").get("/Appointment/" + id).asString()
        .replace("\"booked\"", "\"cancelled\"");

    request("booking-posyandu").body(cancelled).put("/Appointment/" + id).then().statusCode(200);
  }

  @Test
  void bookWhenThePlaceIsAboveThenTheBookerMayStillCancel() {
    String baby = baby();
    Response booked = book(PUSTU, baby, body(BCG, "puskesmas", "puskesmas-halilulik", null));
    booked.then().statusCode(200)
        .body("parameter.find { it.name == 'booking' }.resource.owner.reference",
            equalTo("Organization/puskesmas-halilulik"));
    String id = booked.path("parameter.find { it.name == 'booking' }.resource.id");
    String task = request(PUSTU).get("/Task/" + id).asString();

    request("sandbox-simpus").body(task.replace("\"requested\"", "\"accepted\"")).put("/Task/" + id)
        .then().statusCode(200);
    request(PUSTU).body(task.replace("\"requested\"", "\"cancelled\"")).put("/Task/" + id).then().statusCode(200);
    assertThat(booked(baby)).isEmpty();
  }

  @Test
  void bookWhenNoTimeIsAgreedThenATaskOfTheOrganisationOnce() {
    String baby = baby();
    String body = body(BCG, "posyandu", POSYANDU, null);

    Response first = book(PUSTU, baby, body);
    first.then().statusCode(200)
        .body("parameter.find { it.name == 'booking' }.resource.resourceType", equalTo("Task"))
        .body("parameter.find { it.name == 'booking' }.resource.instantiatesCanonical", equalTo(BCG))
        .body("parameter.find { it.name == 'booking' }.resource.owner.reference", equalTo("Organization/" + POSYANDU));
    book(PUSTU, baby, body).then().statusCode(200)
        .body("parameter.find { it.name == 'booking' }.resource.id",
            equalTo(first.path("parameter.find { it.name == 'booking' }.resource.id")));
    assertThat(booked(baby)).hasSize(1).allMatch(reference -> reference.startsWith("Task/"));
  }

  @Test
  void bookWhenAtHomeThenAnEntryOfTheHomeVisitSchedule() {
    String baby = baby();

    book(PUSTU, baby, body("https://w3id.org/ilp-fhir/ActivityDefinition/kn3", "home", "pustu-naitimu", at(1)))
        .then().statusCode(200)
        .body("parameter.find { it.name == 'booking' }.resource.serviceType[0].coding[0].code", equalTo("home"));
  }

  @ParameterizedTest
  @CsvSource({
    "imm-bcg, home, pustu-naitimu, 3, 422, booking-level",
    "imm-bcg, posyandu, puskesmas-halilulik, 3, 422, booking-place",
    "imm-bcg, posyandu, tidak-ada, 3, 422, booking-place",
    "imm-bcg, posyandu, posyandu-melati-naitimu, -1, 422, booking-in-past",
    "imm-mr1, posyandu, posyandu-melati-naitimu, 3, 422, booking-not-due",
    "adl-screening, posyandu, posyandu-melati-naitimu, 3, 422, booking-not-hers",
    "imm-bcg, kantor, pustu-naitimu, 3, 400, booking-request"
  })
  void bookWhenItCannotBeThenRefusedInBothLanguagesAndNothingIsStored(
      String service, String setting, String organization, int days, int status, String rule) {
    String baby = baby();
    long versions = storedVersions();
    String body = body("https://w3id.org/ilp-fhir/ActivityDefinition/" + service, setting, organization, at(days));

    book(PUSTU, baby, body).then().statusCode(status)
        .body("issue.details.coding.code.flatten()", hasItem(rule))
        .body("issue[0].expression[0]", startsWith("Parameters.parameter."));
    assertThat(storedVersions()).isEqualTo(versions);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-01", "2026-12"})
  void bookWhenTheTimeIsNotExactThenRefused(String start) {
    book(PUSTU, baby(), body(BCG, "posyandu", POSYANDU, start)).then().statusCode(400)
        .body("issue[0].details.coding[0].code", equalTo("booking-request"));
  }

  @Test
  void bookWhenTheCallerSeesHerNotThenNotFound() {
    book("sandbox-simpus-2", baby(), body(BCG, "posyandu", POSYANDU, at(3))).then().statusCode(404);
  }

  @Test
  void bookWhenTheTokenMayNotCreateThenForbidden() {
    store("booking-reader", Standing.of(Kind.FACILITY, "pustu-naitimu"), "system/*.rs");
    String baby = baby();

    book("booking-reader", baby, body(BCG, "posyandu", POSYANDU, at(3))).then().statusCode(403);
    assertThat(booked(baby)).isEmpty();
  }
}
