package id.ilp.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Families whose members come and go: each change in both families or in neither. */
class HouseholdIT extends LiveServer {

  private static final String HALILULIK = "sandbox-simpus";
  private static final String HAEKESAK = "sandbox-simpus-2";
  private static final String NIK = "https://fhir.kemkes.go.id/id/nik";
  private static final String NIK_OF_MOTHER = "https://fhir.kemkes.go.id/id/nik-ibu";
  private static final String KK = "https://fhir.kemkes.go.id/id/kk";
  private static final LocalDate TODAY = LocalDate.now();
  private static final AtomicInteger COUNTER = new AtomicInteger();

  private static String card() {
    return "995304220120%04d".formatted(COUNTER.incrementAndGet());
  }

  private static String nik() {
    return "995304050588%04d".formatted(COUNTER.incrementAndGet());
  }

  private String person(String system, String number, String birth) {
    return request(HALILULIK).body(bodyOf(system, number, birth, "")).post("/Patient")
        .then().statusCode(201).extract().path("id");
  }

  private static String bodyOf(String system, String number, String birth, String more) {
    return """
        {"resourceType": "Patient", "identifier": [{"system": "%s", "value": "%s"}%s],
        "name": [{"text": "Orang Keluarga"}], "gender": "male", "birthDate": "%s", "address": [{"use": "home",
        "line": ["Naitimu"], "extension":
        [{"url": "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode", "extension": [
        {"url": "province", "valueCode": "53"}, {"url": "city", "valueCode": "5304"},
        {"url": "district", "valueCode": "530404"}, {"url": "village", "valueCode": "5304042007"}]}]}]}"""
        .formatted(system, number, more, birth);
  }

  private static String member(String person, String relation) {
    return """
        {"extension": [{"url": "https://w3id.org/ilp-fhir/StructureDefinition/household-relation",
        "valueCodeableConcept": {"coding": [{"system": "https://w3id.org/ilp-fhir/CodeSystem/household-relation",
        "code": "%s"}]}}], "entity": {"reference": "Patient/%s"}, "period": {"start": "2020-01-01"}}"""
        .formatted(relation, person);
  }

  private String family(String system, String number, String... members) {
    return request(HALILULIK).body("""
        {"resourceType": "Group", "identifier": [{"system": "%s", "value": "%s"}], "type": "person", "actual": true,
        "quantity": %s, "member": [%s]}""".formatted(system, number, members.length, String.join(",", members)))
        .post("/Group").then().statusCode(201).extract().path("id");
  }

  private Response move(String client, String from, String to, String person, String relation, LocalDate day) {
    return request(client).body("""
        {"resourceType": "Parameters", "parameter": [
        {"name": "member", "valueReference": {"reference": "Patient/%s"}},
        {"name": "to", "valueReference": {"reference": "Group/%s"}},
        {"name": "relation", "valueCode": "%s"}, {"name": "date", "valueDate": "%s"}]}"""
        .formatted(person, to, relation, day)).post("/Group/" + from + "/$move-member");
  }

  /** Values of a part of the stages or services of the members. */
  private static List<String> partsOf(JsonPath view, String name, String part, String value) {
    return view.getList("parameter.findAll { it.name == 'member' }.part.flatten().findAll { it.name == '" + name
        + "' }.part.flatten().findAll { it.name == '" + part + "' }." + value);
  }

  private List<String> membersOf(String family, LocalDate day) {
    return request(HALILULIK).queryParam("date", day.toString()).get("/Group/" + family + "/$family-view")
        .then().statusCode(200).extract().jsonPath().getList(
            "parameter.findAll { it.name == 'member' }.part.flatten().findAll { it.name == 'reference' }"
                + ".valueReference.reference");
  }

  @Test
  void moveMemberWhenADaughterMarriesThenSheIsInOneFamilyOnEveryDay() {
    String head = person(NIK, nik(), "1980-01-01");
    String daughter = person(NIK, nik(), "2002-01-01");
    String husband = person(NIK, nik(), "2000-01-01");
    String old = family(KK, card(), member(head, "head"), member(daughter, "child"));
    String other = family(KK, card(), member(husband, "head"));

    move(HALILULIK, old, other, daughter, "spouse", TODAY).then().statusCode(200)
        .body("parameter.find { it.name == 'from' }.resource.id", equalTo(old))
        .body("parameter.find { it.name == 'from' }.resource.quantity", equalTo(1))
        .body("parameter.find { it.name == 'to' }.resource.member[1].period.start", equalTo(TODAY.toString()));

    assertThat(membersOf(old, TODAY)).containsExactly("Patient/" + head);
    assertThat(membersOf(other, TODAY)).containsExactly("Patient/" + husband, "Patient/" + daughter);
    assertThat(membersOf(old, TODAY.minusDays(1))).contains("Patient/" + daughter);
    assertThat(membersOf(other, TODAY.minusDays(1))).containsExactly("Patient/" + husband);
  }

  @Test
  void moveMemberWhenTheOtherFamilyCannotTakeHerThenNothingChanges() {
    String head = person(NIK, nik(), "1980-01-01");
    String son = person(NIK, nik(), "2002-01-01");
    String old = family(KK, card(), member(head, "head"), member(son, "child"));
    String other = family(KK, card(), member(person(NIK, nik(), "1970-01-01"), "head"));
    long versions = storedVersions();

    // Two heads of one family.
    move(HALILULIK, old, other, son, "head", TODAY).then().statusCode(422)
        .body("issue.details.coding.code.flatten()", hasItem("ilp-household-2"));
    move(HALILULIK, old, other, son, "cousin", TODAY).then().statusCode(400);
    move(HALILULIK, old, other, son, "other-family", TODAY.plusDays(1)).then().statusCode(422)
        .body("issue[0].details.coding[0].code", equalTo("move-in-future"));
    move(HALILULIK, other, old, son, "child", TODAY).then().statusCode(422)
        .body("issue[0].details.coding[0].code", equalTo("not-a-member"));
    move(HALILULIK, old, other, son, "other-family", LocalDate.of(2020, 1, 1)).then().statusCode(422)
        .body("issue[0].details.coding[0].code", equalTo("move-date"));
    move(HALILULIK, old, old, son, "child", TODAY).then().statusCode(422);
    move(HALILULIK, old, "tidak-ada", son, "child", TODAY).then().statusCode(404);

    assertThat(storedVersions()).isEqualTo(versions);
  }

  @Test
  void moveMemberWhenTheCallerSeesTheFamiliesNotThenItIsNotFound() {
    String head = person(NIK, nik(), "1980-01-01");
    String old = family(KK, card(), member(head, "head"));
    String other = family(KK, card(), member(person(NIK, nik(), "1970-01-01"), "head"));

    move(HAEKESAK, old, other, head, "parent", TODAY).then().statusCode(404);
  }

  @Test
  void moveMemberThenTheKaderOfTheOldFamilySeesHerNoMore() {
    SampleVisit visit = SampleVisit.minimal();
    send(visit.json()).then().statusCode(200);
    String person = request().queryParam("identifier", NIK + "|" + visit.nik()).get("/Patient")
        .path("entry[0].resource.id");
    String head = person(NIK, nik(), "1980-01-01");
    String old = family(KK, card(), member(head, "head"), member(person, "child"));
    String other = family(KK, card(), member(person(NIK, nik(), "1970-01-01"), "head"));
    String role = request().body("""
        {"resourceType": "PractitionerRole", "active": true, "period": {"start": "2026-11-01"}, "practitioner":
        {"reference": "Practitioner/kader-elisabet-hoar"},
        "organization": {"reference": "Organization/posyandu-melati-naitimu"},
        "code": [{"coding": [{"system": "https://w3id.org/ilp-fhir/CodeSystem/staff-role", "code": "kader"}]}],
        "extension": [{"url": "https://w3id.org/ilp-fhir/StructureDefinition/assigned-household",
        "valueReference": {"reference": "Group/%s"}}]}""".formatted(old)).post("/PractitionerRole")
        .then().statusCode(201).extract().path("id");
    String kader = "test-kader-" + role;
    store(kader, Standing.of(Kind.KADER, "posyandu-melati-naitimu").withRole(role), "system/*.cruds");
    request(kader).get("/Patient/" + person).then().statusCode(200);

    move(HALILULIK, old, other, person, "other-family", TODAY).then().statusCode(200);

    request(kader).get("/Patient/" + person).then().statusCode(404);
    request(kader).get("/Patient/" + head).then().statusCode(200);
    move(kader, old, other, head, "parent", TODAY).then().statusCode(404);
  }

  @Test
  void splitWhenTwoMembersLeaveThenTheyAreAFamilyOfTheirOwn() {
    String head = person(NIK, nik(), "1970-01-01");
    String son = person(NIK, nik(), "1995-01-01");
    String grandson = person(NIK, nik(), "2020-06-01");
    String card = card();
    String old = family(KK, card, member(head, "head"), member(son, "child"), member(grandson, "grandchild"));
    String newCard = card();
    String body = """
        {"resourceType": "Parameters", "parameter": [
        {"name": "identifier", "valueIdentifier": {"system": "%s", "value": "%s"}},
        {"name": "member", "part": [{"name": "patient", "valueReference": {"reference": "Patient/%s"}},
          {"name": "relation", "valueCode": "head"}]},
        {"name": "member", "part": [{"name": "patient", "valueReference": {"reference": "Patient/%s"}},
          {"name": "relation", "valueCode": "child"}]}]}""";

    request(HALILULIK).body(body.formatted(KK, card, son, grandson)).post("/Group/" + old + "/$split")
        .then().statusCode(409).body("issue[0].details.coding[0].code", equalTo("duplicate"));
    request(HALILULIK).body(body.formatted(NIK, newCard, son, grandson)).post("/Group/" + old + "/$split")
        .then().statusCode(400);
    request(HALILULIK).body(body.formatted(KK, newCard, son, son)).post("/Group/" + old + "/$split")
        .then().statusCode(400);
    request(HALILULIK).body(request(HALILULIK).get("/Group/" + old).asString()).post("/Group/" + old + "/$split")
        .then().statusCode(400);
    assertThat(membersOf(old, TODAY)).hasSize(3);
    String family = request(HALILULIK).body(body.formatted(KK, newCard, son, grandson))
        .post("/Group/" + old + "/$split").then().statusCode(200)
        .extract().path("parameter.find { it.name == 'to' }.resource.id");

    assertThat(membersOf(old, TODAY)).containsExactly("Patient/" + head);
    assertThat(membersOf(family, TODAY)).containsExactly("Patient/" + son, "Patient/" + grandson);
    request(HALILULIK).queryParam("identifier", KK + "|" + newCard).get("/Group")
        .then().body("entry[0].resource.id", equalTo(family));
  }

  @Test
  void addNewbornWhenBornBeforeTheCardThenItIsInItsMothersFamilyAndKeepsItselfWithItsNik() {
    String motherNik = nik();
    String mother = person(NIK, motherNik, "1998-05-05");
    String local = "https://w3id.org/ilp-fhir/sid/household/1000053041";
    String birth = TODAY.minusDays(3).toString();
    String newborn = person(NIK_OF_MOTHER, motherNik, birth);
    String call = """
        {"resourceType": "Parameters", "parameter": [
        {"name": "newborn", "valueReference": {"reference": "Patient/%s"}}]}""".formatted(newborn);

    request(HALILULIK).body(call).post("/Group/$add-newborn").then().statusCode(422)
        .body("issue[0].details.coding[0].code", equalTo("mother-without-family"));
    String number = "T-" + UUID.randomUUID();
    String family = family(local, number, member(mother, "child-in-law"));
    for (int i = 0; i < 2; i++) {
      request(HALILULIK).body(call).post("/Group/$add-newborn").then().statusCode(200)
          .body("parameter[0].resource.id", equalTo(family))
          .body("parameter[0].resource.member.size()", equalTo(2))
          .body("parameter[0].resource.member[1].period.start", equalTo(birth))
          .body("parameter[0].resource.member[1].extension[0].valueCodeableConcept.coding[0].code",
              equalTo("grandchild"));
    }

    // The card comes, and the NIK; what was known by the mother's NIK stays one person.
    String card = card();
    Response known = request(HALILULIK).get("/Group/" + family);
    request(HALILULIK).body(known.asString().replace("\"identifier\":[",
        "\"identifier\":[{\"system\":\"" + KK + "\",\"value\":\"" + card + "\"},")).put("/Group/" + family)
        .then().statusCode(200);
    String nik = nik();
    String withBoth = bodyOf(NIK, nik, birth,
        ", {\"system\": \"" + NIK_OF_MOTHER + "\", \"value\": \"" + motherNik + "\"}");
    request(HALILULIK).body(withBoth).post("/Patient").then().statusCode(200).body("id", equalTo(newborn));
    request(HALILULIK).body(bodyOf(NIK, nik, birth, "")).post("/Patient").then().statusCode(200)
        .body("id", equalTo(newborn)).body("identifier.system", hasItems(NIK, NIK_OF_MOTHER));
    request(HALILULIK).body(bodyOf(NIK_OF_MOTHER, motherNik, birth, "")).post("/Patient")
        .then().statusCode(200).body("id", equalTo(newborn));
    request(HALILULIK).queryParam("identifier", KK + "|" + card).get("/Group")
        .then().body("entry[0].resource.member.entity.reference", hasItem("Patient/" + newborn));
  }

  @Test
  void familyViewWhenSomethingIsOpenThenItStandsWithItsMember() {
    SampleVisit visit = SampleVisit.minimal();
    request(HALILULIK).body(visit.json()).post("/").then().statusCode(200);
    String person = request().queryParam("identifier", NIK + "|" + visit.nik()).get("/Patient")
        .path("entry[0].resource.id");
    String family = family(KK, card(), member(person, "head"));

    request(HALILULIK).get("/Group/" + family + "/$family-view").then().statusCode(200)
        .body("parameter.find { it.name == 'date' }.valueDate", equalTo(TODAY.toString()))
        .body("parameter.find { it.name == 'family' }.resource.id", equalTo(family))
        .body("parameter.find { it.name == 'member' }.part.find { it.name == 'patient' }.resource.id", equalTo(person))
        .body("parameter.find { it.name == 'member' }.part.find { it.name == 'relation' }.valueCode", equalTo("head"))
        .body("parameter.find { it.name == 'member' }.part.findAll { it.name == 'problem' }.resource.resourceType",
            hasItem("Condition"));
    JsonPath view = request(HALILULIK).get("/Group/" + family + "/$family-view").jsonPath();
    assertThat(partsOf(view, "stage", "code", "valueCoding.code")).containsExactly("adult");
    assertThat(partsOf(view, "stage", "basis", "valueCode")).containsExactly("age");
    assertThat(partsOf(view, "service", "definition", "valueCanonical"))
        .contains("https://w3id.org/ilp-fhir/ActivityDefinition/glucose-screening");
    assertThat(partsOf(view, "service", "status", "valueCode")).isNotEmpty()
        .containsAnyOf("due", "overdue").isSubsetOf("due", "overdue");
    request(HALILULIK).queryParam("date", "2026").get("/Group/" + family + "/$family-view").then().statusCode(400);
    request(HAEKESAK).get("/Group/" + family + "/$family-view").then().statusCode(404);

    store("test-view-narrow", Standing.of(Kind.FACILITY, "puskesmas-halilulik"),
        "system/Group.rs", "system/Patient.rs");
    request("test-view-narrow").get("/Group/" + family + "/$family-view").then().statusCode(200)
        .body(not(containsString("\"Condition\"")))
        // A stage would say that she is not pregnant, which this token cannot know.
        .body(not(containsString("life-cycle-stage")));
    store("test-view-group", Standing.of(Kind.FACILITY, "puskesmas-halilulik"), "system/Group.rs");
    request("test-view-group").get("/Group/" + family + "/$family-view").then().statusCode(200)
        .body("parameter.find { it.name == 'member' }.part.find { it.name == 'patient' }", nullValue());
    assertThat(jdbc().queryForObject("select count(*) from ilp.audit_event where operation = '$family-view'"
        + " and ? = any (patients)", Integer.class, person)).isPositive();
  }

  @Test
  void familyViewWhenAKaderAsksThenWithoutNumbers() {
    store("test-view-kader", Standing.of(Kind.KADER, "posyandu-melati-naitimu").withRole("kader-elisabet-hoar-role"),
        "system/*.rs");

    request("test-view-kader").get("/Group/keluarga-bere/$family-view").then().statusCode(200)
        .body(not(containsString("9953040207880001"))).body(not(containsString("9953040101200001")))
        .body("parameter.findAll { it.name == 'member' }.size()", equalTo(6));
  }
}
