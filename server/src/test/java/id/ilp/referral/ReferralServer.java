package id.ilp.referral;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** People who are referred between the sandbox's facilities and an invented hospital. */
abstract class ReferralServer extends LiveServer {

  static final String PUSTU = "sandbox-pustu";
  static final String PUSKESMAS = "sandbox-simpus";
  static final String OTHER_PUSKESMAS = "sandbox-simpus-2";
  static final String HOSPITAL = "test-referral-hospital";
  static final String LABORATORY = "test-referral-laboratory";

  static final String RSUD = "Organization/test-rsud";
  static final String HALILULIK = "Organization/puskesmas-halilulik";
  static final String LABKESDA = "Organization/labkesda-belu";

  /** The port of the server that knows the hospital. */
  private static int prepared;

  /** Somebody's visit, as it is stored. */
  record Visited(String patient, String encounter, String condition, SampleVisit sent) {}

  @BeforeEach
  void openHospital() {
    if (prepared == port()) {
      return;
    }
    request().body("""
        {"resourceType": "Organization", "id": "test-rsud", "active": true, "name": "RSUD Uji", "identifier": [
        {"system": "https://fhir.kemkes.go.id/id/org-number", "value": "1000099104"}], "type": [{"coding": [{"system":
        "http://terminology.kemkes.go.id/CodeSystem/organization-type", "code": "104"}]}]}""")
        .put("/" + RSUD).then().statusCode(anyOf(is(200), is(201)));
    store(HOSPITAL, Standing.of(Kind.FACILITY, "test-rsud"), "system/*.cruds");
    store(LABORATORY, Standing.of(Kind.FACILITY, "labkesda-belu"), "system/*.cruds");
    prepared = port();
  }

  /** Of somebody who lives where none of these facilities looks after. */
  Visited visit(String client, String facility, String birth) {
    SampleVisit sample = SampleVisit.minimal().with("5304042007", "5304052001").with("\"530404\"", "\"530405\"")
        .with("1990-01-01", birth);
    return stored(client, facility.equals(HALILULIK) ? sample : sample.with(HALILULIK, facility));
  }

  Visited visit(String client, String facility) {
    return visit(client, facility, "1990-01-01");
  }

  Visited stored(String client, SampleVisit visit) {
    List<String> locations = request(client).body(visit.json()).post("/").then().statusCode(200)
        .extract().path("entry.response.location");
    return new Visited(id(locations, "Patient/"), id(locations, "Encounter/"), id(locations, "Condition/"), visit);
  }

  private static String id(List<String> locations, String type) {
    return locations.stream().filter(location -> location.startsWith(type)).findFirst().orElseThrow()
        .replaceFirst("/_history/.*", "");
  }

  static String referral(Visited visit, String performer, String more) {
    return """
        {"resourceType": "ServiceRequest", "identifier": [{"system":
        "http://sys-ids.kemkes.go.id/servicerequest/1000053041", "value": "R-%s"}], "status": "active",
        "intent": "original-order", "code": {"coding": [{"system": "http://snomed.info/sct", "code": "3457005"}]},
        "subject": {"reference": "%s"}, "encounter": {"reference": "%s"}, "authoredOn": "2026-10-20T03:00:00+00:00",
        "requester": {"reference": "Practitioner/dr-maria-seran"}, "performer": [{"reference": "%s"}], "reasonCode":
        [{"coding": [{"system": "http://hl7.org/fhir/sid/icd-10", "code": "J06.9"}]}]%s}"""
        .formatted(UUID.randomUUID(), visit.patient(), visit.encounter(), performer, more);
  }

  String refer(String client, Visited visit, String performer, String more) {
    String number = client.equals(HOSPITAL) ? "/1000099104" : "/1000053041";
    return "ServiceRequest/" + request(client)
        .body(referral(visit, performer, more).replace("/1000053041", number)).post("/ServiceRequest")
        .then().statusCode(201).extract().path("id");
  }

  /** The tasks of a request that somebody sees. */
  List<String> tasksOf(String client, String request) {
    return request(client).queryParam("focus", request).get("/Task").then().statusCode(200)
        .extract().jsonPath().getList("entry.resource.id");
  }

  String taskOf(String client, String request) {
    List<String> tasks = tasksOf(client, request);
    if (tasks == null || tasks.size() != 1) {
      throw new AssertionError("tasks of " + request + ": " + tasks);
    }
    return "Task/" + tasks.get(0);
  }

  Response move(String client, String task, String state, String more) {
    JsonPath known = request(client).get("/" + task).then().statusCode(200).extract().jsonPath();
    String body = request(client).get("/" + task).asString()
        .replace("\"status\":\"" + known.getString("status") + "\"", "\"status\":\"" + state + "\"" + more);
    return request(client).body(body).put("/" + task);
  }

  Response patch(String client, String task, String state) {
    return request(client).contentType("application/json-patch+json")
        .body("[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"" + state + "\"}]").patch("/" + task);
  }

  int status(String client, String reference) {
    return request(client).get("/" + reference).statusCode();
  }

  /** Values by the name of the part, of each referral in the queue of a facility. */
  List<Map<String, Object>> queue(String client, String facility, Map<String, String> asked) {
    List<List<Map<String, Object>>> found = request(client).queryParams(asked).get("/" + facility + "/$referrals")
        .then().statusCode(200).extract().jsonPath().getList("parameter.findAll { it.name == 'referral' }.part");
    List<Map<String, Object>> queue = new ArrayList<>();
    for (List<Map<String, Object>> parts : found) {
      Map<String, Object> referral = new LinkedHashMap<>();
      parts.forEach(part -> part.entrySet().stream().filter(value -> !value.getKey().equals("name"))
          .forEach(value -> referral.put(part.get("name").toString(), value.getValue())));
      queue.add(referral);
    }
    return queue;
  }

  /** References of the requests in a queue. */
  List<String> requestsIn(String client, String facility, Map<String, String> asked) {
    return queue(client, facility, asked).stream()
        .map(referral -> ((Map<?, ?>) referral.get("request")).get("reference").toString()).toList();
  }
}
