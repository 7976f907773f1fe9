package id.ilp.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.LiveServer;
import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the families that she looks after a kader sees and writes what her form needs, whichever way she asks. */
class KaderIT extends LiveServer {

  private static final String KADER = "test-kader-form";
  private static final String NIK = "9953045403950001";
  private static final String FAMILY_CARD = "9953040101200001";
  private static final String NIK_SYSTEM = "https://fhir.kemkes.go.id/id/nik|";
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  /** Types of the network of facilities may come along with what she sees. */
  private static final Set<String> HERS = Set.of("Patient", "RelatedPerson", "Group", "Encounter", "Observation",
      "Condition", "Immunization", "EpisodeOfCare", "CarePlan", "QuestionnaireResponse", "Task", "Flag", "Appointment",
      "Organization", "Location", "Practitioner", "PractitionerRole", "HealthcareService");

  private String maria;

  @BeforeEach
  void bringMaria() {
    store(KADER, Standing.of(Kind.KADER, "posyandu-melati-naitimu").withRole("kader-elisabet-hoar-role"),
        "system/*.cruds", Scopes.SENSITIVE);
    // At the puskesmas: blood and urine, diagnoses, a pregnancy.
    send(example("visits/anc-first-visit.json")).then().statusCode(200);
    maria = request().queryParam("identifier", NIK_SYSTEM + NIK).get("/Patient").path("entry[0].resource.id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Patient/{id}", "/Patient/{id}/_history/1", "/Patient/{id}/_history", "/Patient?_id={id}",
      "/Patient?name=maria&birthdate=1995-03-14", "/Patient?_id={id}&_elements=identifier,name",
      "/Encounter?patient={id}&_include=Encounter:patient", "/Group/keluarga-bere", "/Group?member=Patient/{id}",
      "/Group?member=Patient/{id}&_include=Group:member", "/Patient/{id}/$everything",
      "/Patient?_id={id}&_format=xml", "/Practitioner?_id=kader-elisabet-hoar,bidan-agustina-mau"})
  void readingPeopleThenWithoutTheirNumbers(String path) {
    Response answer = request(KADER).get(path.replace("{id}", maria));

    answer.then().statusCode(200);
    assertThat(answer.asString()).contains("SUBSETTED")
        .doesNotContain(NIK, FAMILY_CARD, "id/nik", "id/kk", "ihs-number", "citizenshipStatus", "maritalStatus");
  }

  @ParameterizedTest
  @CsvSource({",2020-12-31,404", "2019,2020-12,404", "2099-01-01,,404", "2020-01-01,2098-12-31,200", ",,200"})
  void readingWhenHerRoleHasAPeriodThenOnlyWithinIt(String start, String end, int status) {
    PractitionerRole role = (PractitionerRole) FHIR.newJsonParser().parseResource(
        request().get("/PractitionerRole/kader-elisabet-hoar-role").asString());
    role.setId("kader-masa-uji").setMeta(null);
    role.setPeriod(new Period().setStartElement(new DateTimeType(start)).setEndElement(new DateTimeType(end)));
    store("test-kader-period",
        Standing.of(Kind.KADER, "posyandu-melati-naitimu").withRole("kader-masa-uji"), "system/*.cruds");
    try {
      request().body(json(role)).put("/PractitionerRole/kader-masa-uji").then().statusCode(in(List.of(200, 201)));

      request("test-kader-period").get("/Patient/" + maria).then().statusCode(status);
      request("test-kader-period").get("/Group/keluarga-bere").then().statusCode(status);
    } finally {
      // Whoever is counted by others' tests is not she.
      role.setPeriod(new Period().setEndElement(new DateTimeType("2020-12-31")));
      request().body(json(role)).put("/PractitionerRole/kader-masa-uji");
    }
  }

  private static String json(Resource resource) {
    return FHIR.newJsonParser().encodeResourceToString(resource);
  }

  @Test
  void readingInABatchThenWithoutTheirNumbers() {
    Response answer = request(KADER).body("""
        {"resourceType": "Bundle", "type": "batch", "entry": [
        {"request": {"method": "GET", "url": "Patient/%1$s"}},
        {"request": {"method": "GET", "url": "Encounter?patient=%1$s&_include=Encounter:patient"}},
        {"request": {"method": "GET", "url": "Patient?identifier=%2$s"}},
        {"request": {"method": "GET", "url": "DiagnosticReport?patient=%1$s"}}]}""".formatted(maria, NIK)).post("/");

    answer.then().statusCode(200)
        .body("entry[0].resource.name[0].text", equalTo("Maria Bere-Luan"))
        .body("entry[2].response.status", containsString("403"))
        .body("entry[3].response.status", containsString("403"));
    assertThat(answer.asString()).contains("SUBSETTED").doesNotContain(NIK, FAMILY_CARD);
  }

  @Test
  void whatOthersReadStaysWhole() {
    request(KADER).get("/Patient/" + maria).then().statusCode(200);

    assertThat(request().get("/Patient/" + maria).asString()).contains(NIK, FAMILY_CARD).doesNotContain("SUBSETTED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Patient?identifier={nik}", "/Patient?identifier:not={nik}", "/Group?identifier={card}",
      "/Patient?_sort=identifier", "/Patient?organization=Organization/puskesmas-halilulik",
      "/Encounter?patient.identifier={nik}", "/Encounter?subject:Patient.identifier={nik}",
      "/Observation?encounter.patient.identifier={nik}", "/Group?member:Patient.identifier={nik}",
      "/Patient?_has:Group:member:identifier={card}", "/Encounter?patient:identifier={nik}",
      "/Organization?_has:Encounter:service-provider:patient.identifier={nik}", "/Patient?_filter=identifier eq {nik}",
      "/Patient?_text={nik}", "/Encounter?_include=*", "/Patient?_include=Patient:organization",
      "/Practitioner?identifier={nik}", "/Condition?encounter=Encounter/x"})
  void searchingByWhatIsLeftOutThenRefusedWhetherOrNotThereIsSuchAPerson(String query) {
    for (String nik : List.of(NIK, "9953045403950077")) {
      request(KADER).get(query.replace("{nik}", nik).replace("{card}", FAMILY_CARD)).then().statusCode(403)
          .body("issue[0].details.coding[0].code", equalTo("kader-element"))
          .body("issue[0].details.text", containsString("kader"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"DiagnosticReport", "Composition", "ClinicalImpression", "Coverage", "MedicationRequest",
      "ServiceRequest", "Specimen", "Consent", "Procedure", "AllergyIntolerance", "DocumentReference"})
  void askingForTypesThatAreNotHersThenRefused(String type) {
    for (String path : List.of("/" + type + "?patient=" + maria, "/" + type + "/x", "/" + type + "/_history")) {
      request(KADER).get(path).then().statusCode(403)
          .body("issue[0].details.coding[0].code", equalTo("kader-form"));
    }
  }

  @Test
  void visitsDiagnosesAndMeasurementsThenOnlyThoseOfHerForm() {
    String all = "?_count=200&patient=" + maria;

    assertThat(request().get("/Encounter" + all).jsonPath().getList("entry.resource.class.code")).contains("AMB", "HH");
    request(KADER).get("/Encounter" + all).then().statusCode(200)
        .body("entry.resource.class.code", everyItem(equalTo("HH")));
    assertThat(request().get("/Observation" + all).jsonPath().getList("entry.resource.code.coding.code.flatten()"))
        .contains("718-7", "29463-7");
    List<String> codes =
        request(KADER).get("/Observation" + all).jsonPath().getList("entry.resource.code.coding.code.flatten()");
    assertThat(codes).contains("29463-7", "8480-6").doesNotContain("718-7", "882-1", "56888-1");
    assertThat(request().get("/Condition" + all).<List<?>>path("entry")).isNotEmpty();
    assertThat(request(KADER).get("/Condition" + all).<List<?>>path("entry")).isNull();
    request(KADER).get("/EpisodeOfCare" + all).then().statusCode(200)
        .body("entry.resource.type.coding.code.flatten().flatten()", hasItem("ANC"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Patient/{id}/$everything?_count=200", "/Observation/_history?_count=200",
      "/Patient?_id={id}&_revinclude=Observation:patient&_revinclude=Condition:patient&_revinclude=Encounter:patient"})
  void askingRoundCornersThenNothingElseComesAlong(String path) {
    Response answer = request(KADER).get(path.replace("{id}", maria));

    answer.then().statusCode(200)
        .body("entry.resource.findAll { it }.resourceType", everyItem(in(HERS)));
    assertThat(answer.asString()).doesNotContain("\"AMB\"", "718-7", "Z34.", NIK);
  }

  private static <T extends Resource> T part(Bundle visit, Class<T> type) {
    return visit.getEntry().stream().map(Bundle.BundleEntryComponent::getResource)
        .filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }

  /** A home visit as a kader's app sends it: hers, and what she has weighed. */
  private Bundle homeVisit(String subject) {
    Bundle sample = FHIR.newJsonParser().parseResource(Bundle.class, example("visits/home-visit-pregnant.json"));
    String number = "K-" + UUID.randomUUID();
    Encounter visit = part(sample, Encounter.class);
    visit.setDiagnosis(null).setHospitalization(null).setType(null);
    // The home belongs to its puskesmas; the hamlet is open to everyone.
    visit.getLocationFirstRep().setLocation(new Reference("Location/area-5304042007-dusun-1"));
    visit.getServiceProvider().setReference("Organization/posyandu-melati-naitimu").setDisplay(null);
    visit.getIdentifierFirstRep().setValue(number);
    visit.getSubject().setReference(subject);
    String fullUrl = "urn:uuid:" + UUID.randomUUID();
    Observation weight = part(sample, Observation.class);
    weight.getIdentifierFirstRep().setValue(number + "-BB");
    weight.getSubject().setReference(subject);
    weight.getEncounter().setReference(fullUrl);
    Bundle sent = new Bundle().setType(BundleType.TRANSACTION);
    sent.addEntry().setFullUrl(fullUrl).setResource(visit)
        .getRequest().setMethod(HTTPVerb.POST).setUrl("Encounter");
    sent.addEntry().setFullUrl("urn:uuid:" + UUID.randomUUID()).setResource(weight)
        .getRequest().setMethod(HTTPVerb.POST).setUrl("Observation");
    return sent;
  }

  private Response sendAsKader(Bundle visit) {
    return request(KADER).body(FHIR.newJsonParser().encodeResourceToString(visit)).post("/");
  }

  @Test
  void sendingAHomeVisitThenStoredAndHersToChange() {
    Response answer = sendAsKader(homeVisit("Patient/" + maria));

    answer.then().statusCode(200).body("entry[0].response.status", containsString("201"));
    String visit = answer.<String>path("entry[0].response.location").replaceFirst("/_history.*", "");
    String stored = request(KADER).get("/" + visit).then().statusCode(200).extract().asString();
    assertThat(stored).doesNotContain("SUBSETTED");
    request(KADER).body(stored.replace("\"Maria Bere-Luan\"", "\"Maria\"")).put("/" + visit).then().statusCode(200);
  }

  @Test
  void referringByANumberThenRefusedWhetherOrNotThereIsSuchAPerson() {
    for (String nik : List.of(NIK, "9953045403950077")) {
      sendAsKader(homeVisit("Patient?identifier=" + NIK_SYSTEM + nik)).then().statusCode(403)
          .body("issue[0].details.coding[0].code", equalTo("kader-element"));
      Bundle asking = homeVisit("Patient/" + maria);
      asking.getEntryFirstRep().getRequest().setIfNoneExist("patient.identifier=" + nik);
      sendAsKader(asking).then().statusCode(403)
          .body("issue[0].details.coding[0].code", equalTo("kader-element"));
    }
  }

  @Test
  void writingBeyondHerFormThenRefusedAndNothingIsStored() {
    Bundle blood = homeVisit("Patient/" + maria);
    blood.getEntry().get(1).setResource(haemoglobin(part(blood, Observation.class)));
    Bundle atPuskesmas = homeVisit("Patient/" + maria);
    part(atPuskesmas, Encounter.class).getClass_().setCode("AMB").setDisplay(null);
    part(atPuskesmas, Encounter.class).addType().addCoding()
        .setSystem("https://w3id.org/ilp-fhir/CodeSystem/setting").setCode("puskesmas");
    long before = storedVersions();

    for (Bundle visit : List.of(blood, atPuskesmas)) {
      sendAsKader(visit).then().statusCode(403)
          .body("issue[0].details.coding[0].code", equalTo("kader-form"));
    }
    assertThat(storedVersions()).isEqualTo(before);
  }

  /** That of the puskesmas, at the kader's visit. */
  private static Observation haemoglobin(Observation weight) {
    Bundle sample = FHIR.newJsonParser().parseResource(Bundle.class, example("visits/anc-first-visit.json"));
    Observation blood = sample.getEntry().stream().map(Bundle.BundleEntryComponent::getResource)
        .filter(Observation.class::isInstance).map(Observation.class::cast)
        .filter(each -> each.getCode().getCodingFirstRep().getCode().equals("718-7")).findFirst().orElseThrow();
    blood.getIdentifierFirstRep().setValue(weight.getIdentifierFirstRep().getValue());
    return blood.setSubject(weight.getSubject()).setEncounter(weight.getEncounter());
  }

  @Test
  void changingAPersonThenRefusedAndTheNumbersStay() {
    String part = request(KADER).get("/Patient/" + maria).asString();

    request(KADER).body(part).put("/Patient/" + maria).then().statusCode(403)
        .body("issue[0].details.coding[0].code", equalTo("kader-form"));
    request(KADER).contentType("application/json-patch+json")
        .body("[{\"op\": \"test\", \"path\": \"/identifier/0/value\", \"value\": \"" + NIK + "\"}]")
        .patch("/Patient/" + maria).then().statusCode(403);
    request(KADER).delete("/Patient/" + maria).then().statusCode(403);
    assertThat(request().get("/Patient/" + maria).asString()).contains(NIK);
  }

  /** Who may not know the label of what it sends is answered all the same. */
  @Test
  void sendingWhatALabelClosesThenStoredAndAnsweredWithoutIt() {
    String patient = "Patient/" + maria;
    String flag = """
        {"resourceType": "Flag", "meta": {"security": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
        "code": "SDV"}]}, "status": "active", "category": [{"coding": [{"system":
        "https://w3id.org/ilp-fhir/CodeSystem/home-visit-finding", "code": "danger-sign"}]}], "code": {"text":
        "Luka memar"}, "subject": {"reference": "%s"}, "period": {"start": "2026-11-20T08:00:00+08:00"}}"""
        .formatted(patient);

    Response answer = request("sandbox-kader").body(flag).post("/Flag");

    answer.then().statusCode(201);
    request("sandbox-kader").get(answer.header("Location").replaceFirst("^.*/fhir", "").replaceFirst("/_history.*", ""))
        .then().statusCode(404);
  }
}
