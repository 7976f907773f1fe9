package id.ilp.homevisit;

import static id.ilp.homevisit.VillageForTests.KADER;
import static id.ilp.homevisit.VillageForTests.POSYANDU;
import static id.ilp.homevisit.VillageForTests.PUSKESMAS;
import static id.ilp.homevisit.VillageForTests.PUSTU;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.LiveServer;
import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;

/** The server with the village of {@link VillageForTests}, its callers, and families as tests need them. */
abstract class VillageServer extends LiveServer {

  static final String RULE = "issue[0].details.coding[0].code";
  static final String AT_PUSKESMAS = "test-kr-puskesmas";
  static final String AT_PUSTU = "test-kr-pustu";
  static final String HERSELF = "test-kr-kader";
  static final String ELSEWHERE = "sandbox-simpus-2";
  static final LocalDate TODAY = LocalDate.now();
  private static final AtomicInteger COUNTER = new AtomicInteger();

  /** In the care of the first kader. */
  private static final List<String> ASSIGNED = new ArrayList<>();

  /** A family of one. */
  record Home(String family, String person) {}

  @BeforeEach
  void bringVillage() {
    send(VillageForTests.network(ASSIGNED)).then().statusCode(200);
    store(AT_PUSKESMAS, Standing.of(Kind.FACILITY, PUSKESMAS), "system/*.cruds");
    store(AT_PUSTU, Standing.of(Kind.FACILITY, PUSTU), "system/*.cruds");
    store(HERSELF, Standing.of(Kind.KADER, POSYANDU).withRole(KADER), "system/*.cruds");
  }

  Home home() {
    int number = COUNTER.incrementAndGet();
    String person = "urn:uuid:" + UUID.randomUUID();
    List<String> locations = locations(request(AT_PUSKESMAS).body(VillageForTests.bundle(
        VillageForTests.post(person, VillageForTests.patient("995304460588%04d".formatted(number))),
        VillageForTests.post("urn:uuid:" + UUID.randomUUID(),
            VillageForTests.family("995304280120%04d".formatted(number), person)))).post("/"));
    return new Home(locations.get(1), locations.get(0));
  }

  Home homeOfKader() {
    Home home = home();
    ASSIGNED.add(home.family().substring("Group/".length()));
    send(VillageForTests.network(ASSIGNED)).then().statusCode(200);
    return home;
  }

  static List<String> locations(Response answer) {
    answer.then().statusCode(200);
    return answer.jsonPath().<String>getList("entry.response.location").stream()
        .map(each -> each.replaceFirst("/_history.*", "")).toList();
  }

  static Parameters parameters(Response answer) {
    answer.then().statusCode(200);
    return FhirContext.forR4Cached().newJsonParser().parseResource(Parameters.class, answer.asString());
  }

  static List<ParametersParameterComponent> all(List<ParametersParameterComponent> parts, String name) {
    return parts.stream().filter(part -> part.getName().equals(name)).toList();
  }

  static String value(ParametersParameterComponent part, String name) {
    return all(part.getPart(), name).stream().findFirst().map(found -> found.getValue() instanceof Reference reference
        ? reference.getReference() : found.getValue().primitiveValue()).orElse(null);
  }

  static ParametersParameterComponent of(Parameters answer, String name, String part, String value) {
    return all(answer.getParameter(), name).stream().filter(each -> value.equals(value(each, part)))
        .findFirst().orElseThrow(() -> new AssertionError("no " + name + " with " + part + " " + value));
  }

  Parameters plan(String client) {
    return parameters(request(client).queryParam("_count", 200).get("/Organization/kr-pustu/$home-visit-plan"));
  }

  Parameters schedule(String client, Home... homes) {
    List<String> named = new ArrayList<>();
    for (Home home : homes) {
      named.add("{\"name\": \"household\", \"valueReference\": {\"reference\": \"" + home.family() + "\"}}");
    }
    return parameters(request(client).body("{\"resourceType\": \"Parameters\", \"parameter\": ["
        + String.join(",", named) + "]}").post("/Organization/kr-pustu/$schedule-home-visits"));
  }

  List<String> sendSheet(String client, String person, String question, boolean answer) {
    String visit = "urn:uuid:" + UUID.randomUUID();
    return locations(request(client).body(sheetBundle(visit, person, question, answer)).post("/"));
  }

  static String sheetBundle(String visit, String person, String question, boolean answer) {
    return VillageForTests.bundle(VillageForTests.post(visit, VillageForTests.visit(person, null)),
        VillageForTests.post("urn:uuid:" + UUID.randomUUID(),
            VillageForTests.sheet(visit, person, question, answer)));
  }

  List<String> idsOf(String type, String person) {
    List<String> ids = request().queryParam("patient", person).get("/" + type).jsonPath().getList("entry.resource.id");
    return ids == null ? List.of() : ids;
  }
}
