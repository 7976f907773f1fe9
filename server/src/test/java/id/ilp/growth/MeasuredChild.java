package id.ilp.growth;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;

/** A child of seven months, who is weighed and measured. */
abstract class MeasuredChild extends LiveServer {

  static final String SIMPUS = "sandbox-simpus";
  static final String PUSTU = "sandbox-pustu";
  static final String KADER = "sandbox-kader";
  static final String MIDWIFE = "Practitioner/bidan-agustina-mau";
  static final String ASSESSOR = """
      {"resourceType": "Parameters", "parameter": [
      {"name": "performer", "valueReference": {"reference": "%s"}}]}""";

  String patient;
  String encounter;

  /** Born on 14 March 2026; the visit is of 20 October, 220 days later. */
  @BeforeEach
  void aChild() {
    SampleVisit visit = SampleVisit.minimal().with("1990-01-01", "2026-03-14");
    request(SIMPUS).body(visit.json()).post("/").then().statusCode(200);
    patient = request(SIMPUS).queryParam("identifier", "https://fhir.kemkes.go.id/id/nik|" + visit.nik())
        .get("/Patient").path("entry[0].resource.id");
    encounter = request(SIMPUS).queryParam("patient", patient).get("/Encounter").path("entry[0].resource.id");
  }

  String weigh(String date, String kg) {
    return measure("29463-7", date, kg, "kg");
  }

  String measure(String loinc, String date, String value, String unit) {
    return request(SIMPUS).body(measurement(loinc, date, value, unit)).post("/Observation")
        .then().statusCode(201).extract().path("id");
  }

  String measurement(String loinc, String date, String value, String unit) {
    return """
        {"resourceType": "Observation", "status": "final", "category": [{"coding": [{"system":
        "http://terminology.hl7.org/CodeSystem/observation-category", "code": "vital-signs"}]}],
        "code": {"coding": [{"system": "http://loinc.org", "code": "%s"}]},
        "subject": {"reference": "Patient/%s"}, "encounter": {"reference": "Encounter/%s"},
        "effectiveDateTime": "%sT10:10:00+08:00", "performer": [{"reference": "Practitioner/bidan-yosefina-luan"}],
        "valueQuantity": {"value": %s, "unit": "%s", "system": "http://unitsofmeasure.org", "code": "%s"}}"""
        .formatted(loinc, patient, encounter, date, value, unit, unit);
  }

  void correct(String observation, String loinc, String date, String value, String unit) {
    request(SIMPUS).body(measurement(loinc, date, value, unit)
            .replaceFirst("\"Observation\"", "\"Observation\", \"id\": \"" + observation + "\""))
        .put("/Observation/" + observation).then().statusCode(200);
  }

  Response growth(String client) {
    return request(client).get("/Patient/" + patient + "/$growth");
  }

  Response assess(String client, String performer) {
    return request(client).body(ASSESSOR.formatted(performer)).post("/Patient/" + patient + "/$assess-growth");
  }

  /** By the code of the status. */
  static Map<String, String> outcomes(Response answer) {
    JsonPath body = answer.then().statusCode(200).extract().jsonPath();
    if (body.get("parameter") == null) {
      return Map.of();
    }
    List<String> codes = body.getList(
        "parameter.findAll { it.name == 'status' }.part.flatten().findAll { it.name == 'code' }.valueCoding.code");
    List<String> outcomes = body.getList(
        "parameter.findAll { it.name == 'status' }.part.flatten().findAll { it.name == 'outcome' }.valueCode");
    Map<String, String> byCode = new TreeMap<>();
    for (int i = 0; i < codes.size(); i++) {
      byCode.put(codes.get(i), outcomes.get(i));
    }
    return byCode;
  }

  int statuses() {
    return request(SIMPUS).queryParam("patient", patient)
        .queryParam("code", "http://snomed.info/sct|1153593003,http://snomed.info/sct|1153590000,"
            + "http://snomed.info/sct|1153598007,http://snomed.info/sct|1153596006,"
            + "http://terminology.kemkes.go.id/CodeSystem/clinical-term|OC000012")
        .queryParam("_summary", "count").get("/Observation").path("total");
  }
}
