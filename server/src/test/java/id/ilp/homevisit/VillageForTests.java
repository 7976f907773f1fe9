package id.ilp.homevisit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A village with a pustu, a posyandu and two kader, apart from the network that other tests use; as transactions. */
final class VillageForTests {

  static final String PUSKESMAS = "kr-puskesmas";
  static final String PUSTU = "kr-pustu";
  static final String POSYANDU = "kr-posyandu";
  static final String KADER = "kr-kader-1-role";
  static final String OTHER_KADER = "kr-kader-2-role";
  private static final String VILLAGE = "5304042098";
  private static final String NUMBER = "1000053097";

  private VillageForTests() {}

  /**
   * @param assigned ids of the families in the care of the first kader
   */
  static String network(List<String> assigned) {
    return bundle(
        put("Location", "area-" + VILLAGE, """
            "identifier": [{"system": "http://sys-ids.kemkes.go.id/administrative-area", "value": "%s"}],
            "status": "active", "name": "Desa Uji Kunjungan", "mode": "instance", "partOf":
            {"reference": "Location/area-530404"}, "physicalType": {"coding": [{"system":
            "http://terminology.hl7.org/CodeSystem/location-physical-type", "code": "jdn"}]}""".formatted(VILLAGE)),
        organization(PUSKESMAS, "102", "dinkes-belu", area() + """
            , "identifier": [{"system": "https://fhir.kemkes.go.id/id/org-number",
            "value": "%s"}]""".formatted(NUMBER)),
        organization(PUSTU, "OT000002", PUSKESMAS, area()),
        organization(POSYANDU, "131", PUSTU, ", \"address\": [" + address().replace("home", "work") + "]"),
        person("kr-kader-1", 1),
        person("kr-kader-2", 2),
        role(KADER, "kr-kader-1", assigned),
        role(OTHER_KADER, "kr-kader-2", List.of()));
  }

  static String bundle(String... entries) {
    return List.of(entries).stream().collect(Collectors.joining(",\n",
        "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [", "]}"));
  }

  static String address() {
    return """
        {"use": "home", "line": ["Uji"], "country": "ID", "extension":
        [{"url": "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode", "extension": [
        {"url": "province", "valueCode": "53"}, {"url": "city", "valueCode": "5304"},
        {"url": "district", "valueCode": "530404"}, {"url": "village", "valueCode": "%s"}]}]}""".formatted(VILLAGE);
  }

  private static String area() {
    return """
        , "extension": [{"url": "https://w3id.org/ilp-fhir/StructureDefinition/service-area",
        "valueReference": {"reference": "Location/area-%s"}}]""".formatted(VILLAGE);
  }

  private static String organization(String id, String type, String parent, String more) {
    return put("Organization", id, """
        "active": true, "name": "%s", "partOf": {"reference": "Organization/%s"}, "type": [{"coding": [{
        "system": "http://terminology.kemkes.go.id/CodeSystem/organization-type", "code": "%s"}]}]%s"""
        .formatted(id, parent, type, more));
  }

  private static String person(String id, int number) {
    return put("Practitioner", id, """
        "identifier": [{"system": "https://fhir.kemkes.go.id/id/nik", "value": "995304010181000%d"}],
        "name": [{"text": "Kader Kunjungan %d"}]""".formatted(number, number));
  }

  private static String role(String id, String person, List<String> families) {
    String assigned = families.stream().map(family -> """
        {"url": "https://w3id.org/ilp-fhir/StructureDefinition/assigned-household",
        "valueReference": {"reference": "Group/%s"}}""".formatted(family)).collect(Collectors.joining(","));
    return put("PractitionerRole", id, """
        %s "active": true, "period": {"start": "2025-01-01"}, "practitioner": {"reference": "Practitioner/%s"},
        "organization": {"reference": "Organization/%s"}, "code": [{"coding": [{
        "system": "https://w3id.org/ilp-fhir/CodeSystem/staff-role", "code": "kader"}]}]"""
        .formatted(assigned.isEmpty() ? "" : "\"extension\": [" + assigned + "],", person, POSYANDU));
  }

  private static String put(String type, String id, String content) {
    return """
        {"fullUrl": "urn:uuid:%s", "resource": {"resourceType": "%s", "id": "%s", %s},
        "request": {"method": "PUT", "url": "%s/%s"}}""".formatted(UUID.randomUUID(), type, id, content, type, id);
  }

  static String post(String fullUrl, String resource) {
    return """
        {"fullUrl": "%s", "resource": %s, "request": {"method": "POST", "url": "%s"}}"""
        .formatted(fullUrl, resource, resource.replaceFirst("(?s)^.*?\"resourceType\": *\"(\\w+)\".*$", "$1"));
  }

  static String patient(String nik) {
    return """
        {"resourceType": "Patient", "identifier": [{"system": "https://fhir.kemkes.go.id/id/nik", "value": "%s"}],
        "name": [{"text": "Warga Uji"}], "gender": "female", "birthDate": "1988-05-06", "address": [%s]}"""
        .formatted(nik, address());
  }

  static String family(String card, String person) {
    return """
        {"resourceType": "Group", "identifier": [{"system": "https://fhir.kemkes.go.id/id/kk", "value": "%s"}],
        "type": "person", "actual": true, "name": "Keluarga %s", "quantity": 1, "member": [{"extension": [{"url":
        "https://w3id.org/ilp-fhir/StructureDefinition/household-relation", "valueCodeableConcept": {"coding":
        [{"system": "https://w3id.org/ilp-fhir/CodeSystem/household-relation", "code": "head"}]}}],
        "entity": {"reference": "%s"}, "period": {"start": "2020-01-01"}}]}""".formatted(card, card, person);
  }

  /** A visit of the first kader that began an hour ago. */
  static String visit(String person, String appointment) {
    Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.HOURS);
    Instant end = start.plus(30, ChronoUnit.MINUTES);
    return """
        {"resourceType": "Encounter", "status": "finished", "statusHistory": [
        {"status": "arrived", "period": {"start": "%3$s", "end": "%3$s"}},
        {"status": "in-progress", "period": {"start": "%3$s", "end": "%4$s"}},
        {"status": "finished", "period": {"start": "%4$s", "end": "%4$s"}}],
        "identifier": [{"system": "http://sys-ids.kemkes.go.id/encounter/%5$s", "value": "KR-%6$s"}],
        "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "HH",
        "display": "home health"}, "subject": {"reference": "%1$s"}, "participant": [{"type": [{"coding": [{"system":
        "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "code": "ATND", "display": "attender"}]}],
        "individual": {"reference": "Practitioner/kr-kader-1"}}], "period": {"start": "%3$s", "end": "%4$s"},
        "location": [{"location": {"reference": "Location/area-%7$s"}}],
        "serviceProvider": {"reference": "Organization/kr-posyandu"}%2$s}""".formatted(person,
        appointment == null ? "" : ", \"appointment\": [{\"reference\": \"" + appointment + "\"}]",
        start, end, NUMBER, UUID.randomUUID(), VILLAGE);
  }

  /** The sheet for a pregnant woman with the answer to one question. */
  static String sheet(String visit, String person, String question, boolean answer) {
    return """
        {"resourceType": "QuestionnaireResponse", "status": "completed",
        "questionnaire": "https://w3id.org/ilp-fhir/Questionnaire/home-visit-pregnant",
        "subject": {"reference": "%2$s"}, "encounter": {"reference": "%1$s"}, "authored": "%5$s",
        "author": {"reference": "Practitioner/kr-kader-1"}, "source": {"reference": "%2$s"},
        "item": [{"linkId": "%6$s", "item": [{"linkId": "%3$s", "answer": [{"valueBoolean": %4$s}]}]}]}"""
        .formatted(visit, person, question, answer, Instant.now().truncatedTo(ChronoUnit.SECONDS),
            question.replaceFirst("\\..*", ""));
  }
}
