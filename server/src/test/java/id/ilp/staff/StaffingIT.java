package id.ilp.staff;

import static id.ilp.staff.UnitsForTests.KADER;
import static id.ilp.staff.UnitsForTests.POSYANDU;
import static id.ilp.staff.UnitsForTests.PUSKESMAS;
import static id.ilp.staff.UnitsForTests.PUSTU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Required against present, vacancies, and what a kader is owed, as callers see it. */
class StaffingIT extends LiveServer {

  private static final String RULE = "issue[0].details.coding[0].code";
  private static final String SETTING = "https://w3id.org/ilp-fhir/CodeSystem/setting";
  private static final String HERSELF = "test-staff-kader";
  private static final String OTHER_KADER = "test-staff-other-kader";
  private static final String POSYANDU_APP = "test-staff-posyandu";

  @BeforeEach
  void bringUnits() {
    send(UnitsForTests.bundle()).then().statusCode(200);
    store(HERSELF, Standing.of(Kind.KADER, POSYANDU).withRole(KADER),
        "system/PractitionerRole.r", "system/Encounter.rs");
    store(OTHER_KADER, Standing.of(Kind.KADER, POSYANDU).withRole("uji-kader-2-role"), "system/*.rs");
    store(POSYANDU_APP, Standing.of(Kind.FACILITY, POSYANDU), "system/*.rs");
  }

  private static Parameters parametersOf(Response response) {
    response.then().statusCode(200);
    return FhirContext.forR4Cached().newJsonParser().parseResource(Parameters.class, response.asString());
  }

  private Parameters staffing(String organization, String query) {
    return parametersOf(request().get("/Organization/" + organization + "/$staffing?" + query));
  }

  private static List<ParametersParameterComponent> all(List<ParametersParameterComponent> parts, String name) {
    return parts.stream().filter(part -> part.getName().equals(name)).toList();
  }

  private static String text(ParametersParameterComponent part, String name) {
    return all(part.getPart(), name).stream().map(found -> found.getValue().primitiveValue())
        .findFirst().orElse(null);
  }

  private static ParametersParameterComponent standard(Parameters answer, String id) {
    return all(answer.getParameter(), "standard").stream()
        .filter(part -> id.equals(text(part, "id"))).findFirst().orElseThrow();
  }

  private static Map<String, Integer> present(ParametersParameterComponent standard) {
    return all(standard.getPart(), "role").stream().collect(Collectors.toMap(
        role -> ((Coding) all(role.getPart(), "code").get(0).getValue()).getCode(),
        role -> ((IntegerType) all(role.getPart(), "present").get(0).getValue()).getValue()));
  }

  @ParameterizedTest
  @CsvSource({
      "2025-12-31,0,0,0,false",
      "2026-01-01,1,0,2,false",
      "2026-01-31,1,0,2,false",
      "2026-02-01,1,1,2,true",
      "2026-12-31,1,1,2,true",
      "2027-01-01,0,1,2,false"})
  void staffingWhenAskedForADayThenWhoWorksAtThePustuOnIt(
      String date, int nurses, int midwives, int kader, boolean fulfilled) {
    ParametersParameterComponent pustu = standard(staffing(PUSTU, "date=" + date), "pustu");

    assertThat(present(pustu)).isEqualTo(Map.of("nurse", nurses, "midwife", midwives, "kader", kader));
    assertThat(text(pustu, "fulfilled")).isEqualTo(String.valueOf(fulfilled));
    assertThat(text(pustu, "source")).contains("Dairi");
  }

  @Test
  void staffingWhenVacanciesAreAskedForThenTheDaysWithoutANurse() {
    Parameters answer = staffing(PUSTU, "date=2026-01-15&until=2027-06-30");

    List<ParametersParameterComponent> roles = all(standard(answer, "pustu").getPart(), "role");
    ParametersParameterComponent nurse = all(roles.get(0).getPart(), "vacancy").get(0);
    assertThat(text(nurse, "from")).isEqualTo("2027-01-01");
    assertThat(text(nurse, "until")).isNull();
    ParametersParameterComponent midwife = all(roles.get(1).getPart(), "vacancy").get(0);
    assertThat(text(midwife, "from")).isEqualTo("2026-01-15");
    assertThat(text(midwife, "until")).isEqualTo("2026-02-01");
    assertThat(text(midwife, "missing")).isEqualTo("1");
    assertThat(all(roles.get(2).getPart(), "vacancy")).isEmpty();
  }

  @Test
  void staffingWhenClosedOnSundaysThenNotOpenEveryDay() {
    ParametersParameterComponent sunday = all(staffing(PUSTU, "date=2026-11-22").getParameter(), "opening").get(0);
    ParametersParameterComponent saturday = all(staffing(PUSTU, "date=2026-11-21").getParameter(), "opening").get(0);

    assertThat(all(sunday.getPart(), "required")).hasSize(7);
    assertThat(all(sunday.getPart(), "open")).hasSize(6);
    assertThat(text(sunday, "fulfilled")).isEqualTo("false");
    assertThat(text(sunday, "open-on-date")).isEqualTo("false");
    assertThat(text(saturday, "open-on-date")).isEqualTo("true");
  }

  @Test
  void staffingWhenAPuskesmasThenEveryReadingItsClustersAndItsUnits() {
    Parameters answer = staffing(PUSKESMAS, "date=2026-06-01");

    assertThat(all(answer.getParameter(), "standard")).extracting(part -> text(part, "id")).containsExactly(
        "puskesmas-9", "puskesmas-11-finance-it", "puskesmas-11-admin-pekarya", "cluster-management",
        "cluster-maternal-child", "cluster-adult-elderly", "cluster-communicable-disease", "cluster-cross-cluster");
    assertThat(present(standard(answer, "puskesmas-9")))
        .hasSize(9).containsEntry("doctor", 1).containsEntry("nurse", 0);
    assertThat(present(standard(answer, "puskesmas-11-finance-it"))).containsKeys("finance", "information-technology");
    assertThat(present(standard(answer, "puskesmas-11-admin-pekarya"))).containsKeys("administration", "pekarya");
    assertThat(present(standard(answer, "cluster-maternal-child")))
        .isEqualTo(Map.of("cluster-lead", 1, "cluster-member", 0));
    assertThat(present(standard(answer, "cluster-adult-elderly"))).containsEntry("cluster-lead", 0);
    List<ParametersParameterComponent> units = all(answer.getParameter(), "unit");
    assertThat(units).extracting(
            unit -> ((Reference) all(unit.getPart(), "organization").get(0).getValue()).getReference())
        .containsExactly("Organization/uji-posyandu", "Organization/uji-pustu");
    assertThat(text(units.get(0), "fulfilled")).isEqualTo("false");
    assertThat(text(all(units.get(0).getPart(), "missing").get(0), "number")).isEqualTo("3");
    assertThat(text(units.get(1), "fulfilled")).isEqualTo("true");
    assertThat(all(answer.getParameter(), "summary")).hasSize(2);
  }

  @Test
  void staffingWhenAPosyanduThenItsKaderWithTheirLevels() {
    Parameters answer = staffing(POSYANDU, "date=2026-06-01");

    assertThat(present(standard(answer, "posyandu"))).isEqualTo(Map.of("kader", 2));
    List<ParametersParameterComponent> kader = all(answer.getParameter(), "kader");
    assertThat(kader).hasSize(2);
    assertThat(((Coding) all(kader.get(0).getPart(), "level").get(0).getValue()).getDisplay()).isEqualTo("Madya");
    assertThat(all(kader.get(1).getPart(), "level")).isEmpty();
  }

  @Test
  void staffingWhenTheReaderAsksForEnglishThenNamesInEnglish() {
    Parameters answer = parametersOf(request().header("Accept-Language", "en")
        .get("/Organization/" + PUSTU + "/$staffing?date=2026-06-01"));

    ParametersParameterComponent pustu = standard(answer, "pustu");
    assertThat(text(pustu, "name")).isEqualTo("Pustu team");
    assertThat(((Coding) all(all(pustu.getPart(), "role").get(0).getPart(), "code").get(0).getValue()).getDisplay())
        .isEqualTo("Nurse");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sandbox-simpus-2", "sandbox-dinkes", "sandbox-national", "sandbox-admin", OTHER_KADER})
  void staffingWhenSomebodyElseAsksThenTheSameFigures(String client) {
    Parameters answer = parametersOf(
        request(client).get("/Organization/" + PUSTU + "/$staffing?date=2026-06-01"));

    assertThat(present(standard(answer, "pustu"))).isEqualTo(Map.of("nurse", 1, "midwife", 1, "kader", 2));
  }

  @Test
  void staffingWhenNothingIsAskedOfItsKindThenNoStandard() {
    assertThat(all(staffing("labkesda-belu", "date=2026-06-01").getParameter(), "standard")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "date=2026-11,400,date-parameter",
      "date=2026-11-01T10:00:00Z,400,",
      "date=kemarin,400,",
      "date=1850-01-01,400,date-parameter",
      "date=2026-11-02&until=2026-11-01,400,staff-period",
      "date=2026-11-02&until=2190-01-01,400,staff-period"})
  void staffingWhenTheDaysMakeNoSenseThenRefused(String query, int status, String rule) {
    Response answer = request().get("/Organization/" + PUSTU + "/$staffing?" + query);

    answer.then().statusCode(status);
    if (rule != null) {
      answer.then().body(RULE, equalTo(rule));
    }
  }

  @Test
  void staffingWhenItIsNotThereOrNotCoveredThenRefused() {
    request().get("/Organization/uji-tidak-ada/$staffing").then().statusCode(404);
    bare().get("/Organization/" + PUSTU + "/$staffing").then().statusCode(401);
    store("test-staff-narrow", Standing.of(Kind.FACILITY, POSYANDU), "system/Organization.rs");
    for (String client : List.of("sandbox-kader", "test-staff-narrow")) {
      request(client).get("/Organization/" + PUSTU + "/$staffing").then().statusCode(403)
          .body(RULE, equalTo("scope"));
    }
  }

  @Test
  void metadataWhenReadThenBothOperationsWithTheirDefinitions() {
    request().get("/metadata").then().statusCode(200)
        .body("rest[0].resource.find { it.type == 'Organization' }.operation.find { it.name == 'staffing' }.definition",
            equalTo(StaffingAnswer.DEFINITION))
        .body("rest[0].resource.find { it.type == 'PractitionerRole' }"
            + ".operation.find { it.name == 'incentive' }.definition", equalTo(IncentiveProvider.DEFINITION));
  }

  /** A visit of the kader, in October 2026. */
  private SampleVisit visit(String hour, String setting) {
    SampleVisit visit = SampleVisit.minimal()
        .with("2026-10-20T02:", hour + ":")
        .with("\"statusHistory\"",
            "\"type\": [{\"coding\": [{\"system\": \"" + SETTING + "\", \"code\": \"" + setting + "\"}]}],"
                + "\"statusHistory\"")
        .with("Practitioner/dr-maria-seran", "Practitioner/uji-kader-1");
    send(visit.json()).then().statusCode(200);
    return visit;
  }

  private String patientOf(SampleVisit visit) {
    return request().queryParam("identifier", "https://fhir.kemkes.go.id/id/nik|" + visit.nik()).get("/Patient")
        .path("entry[0].resource.id");
  }

  private BigDecimal owed(String client, String days) {
    Parameters answer = parametersOf(request(client).get("/PractitionerRole/" + KADER + "/$incentive?" + days));
    return ((Money) all(answer.getParameter(), "total").get(0).getValue()).getValue();
  }

  @Test
  void incentiveWhenFamiliesAndPosyanduWereServedThenEachActivityOnce() {
    SampleVisit mother = visit("2026-10-05T02", "home");
    SampleVisit father = visit("2026-10-05T03", "home");
    request().body("""
        {"resourceType": "Group", "id": "uji-keluarga", "type": "person", "actual": true,
        "identifier": [{"system": "https://fhir.kemkes.go.id/id/kk", "value": "9953040101800099"}],
        "member": [{"entity": {"reference": "Patient/%s"}}, {"entity": {"reference": "Patient/%s"}}]}"""
        .formatted(patientOf(mother), patientOf(father))).put("/Group/uji-keluarga").then().statusCode(201);
    visit("2026-10-05T05", "home");
    visit("2026-10-06T01", "posyandu");
    visit("2026-10-06T02", "posyandu");
    visit("2026-10-07T02", "puskesmas");
    // Half past midnight of 1 November in the zone of the server.
    visit("2026-10-31T16", "home");

    // Two homes and one posyandu day.
    assertThat(owed(HERSELF, "start=2026-10-01&end=2026-10-31")).isEqualByComparingTo("75000");
    assertThat(owed(HERSELF, "start=2026-10-05&end=2026-10-05")).isEqualByComparingTo("50000");
    assertThat(owed(HERSELF, "start=2026-10-06&end=2026-10-06")).isEqualByComparingTo("25000");
    assertThat(owed(HERSELF, "start=2026-11-01&end=2026-11-01")).isEqualByComparingTo("25000");
    assertThat(owed(HERSELF, "start=2026-01-01&end=2026-12-31")).isEqualByComparingTo("100000");
    assertThat(owed(HERSELF, "start=2026-09-01&end=2026-09-30")).isEqualByComparingTo("0");
    // Neither sees the records that are counted: the health office gave no purpose.
    assertThat(owed("sandbox-dinkes", "start=2026-10-01&end=2026-10-31")).isEqualByComparingTo("75000");
    assertThat(owed(POSYANDU_APP, "start=2026-10-01&end=2026-10-31")).isEqualByComparingTo("75000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sandbox-simpus", "sandbox-pustu", "sandbox-national", "sandbox-vendor", OTHER_KADER,
      "test-everywhere"})
  void incentiveWhenSomebodyElseAsksThenRefused(String client) {
    request(client).get("/PractitionerRole/" + KADER + "/$incentive?start=2026-10-01&end=2026-10-31")
        .then().statusCode(403).body(RULE, equalTo("incentive-access"));
  }

  @ParameterizedTest
  @CsvSource({
      "start=2026-10-01,staff-period",
      "end=2026-10-01,staff-period",
      "start=2026-10-02&end=2026-10-01,staff-period",
      "start=2025-01-01&end=2026-10-01,staff-period",
      "start=2026-10&end=2026-10-31,date-parameter"})
  void incentiveWhenTheDaysMakeNoSenseThenRefused(String query, String rule) {
    request(HERSELF).get("/PractitionerRole/" + KADER + "/$incentive?" + query)
        .then().statusCode(400).body(RULE, equalTo(rule));
  }

  @Test
  void incentiveWhenTheRoleIsNoKaderThenRefused() {
    request("sandbox-dinkes").get("/PractitionerRole/uji-bidan-role/$incentive?start=2026-10-01&end=2026-10-31")
        .then().statusCode(422).body(RULE, equalTo("incentive-kader"));
  }

  @Test
  void incentiveWhenTheSandboxKaderAsksThenHerVisits() {
    Response answer = request("sandbox-kader")
        .get("/PractitionerRole/kader-elisabet-hoar-role/$incentive?start=2026-08-01&end=2026-08-31");

    Parameters owed = parametersOf(answer);
    List<ParametersParameterComponent> activities = all(owed.getParameter(), "activity");
    assertThat(activities).anySatisfy(activity -> {
      assertThat(text(activity, "code")).isEqualTo("posyandu-day");
      assertThat(text(activity, "name")).isEqualTo("Hari buka posyandu");
      assertThat(text(activity, "source")).contains("Barabai");
      assertThat(((Money) all(activity.getPart(), "rate").get(0).getValue()).getCurrency()).isEqualTo("IDR");
    });
  }
}
