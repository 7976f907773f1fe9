package id.ilp.staff;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A puskesmas with a pustu and a posyandu below it, and their people, as a transaction. It is part of the sandbox's
 * district, but stands apart from the network that other tests use.
 */
final class UnitsForTests {

  static final String PUSKESMAS = "uji-puskesmas";
  static final String PUSTU = "uji-pustu";
  static final String POSYANDU = "uji-posyandu";
  static final String KADER = "uji-kader-1-role";

  private UnitsForTests() {}

  static String bundle() {
    return List.of(
            organization(PUSKESMAS, "102", "dinkes-belu"),
            organization(PUSTU, "OT000002", PUSKESMAS),
            organization(POSYANDU, "131", PUSTU),
            put("HealthcareService", "uji-klaster-2", """
                "providedBy": {"reference": "Organization/uji-puskesmas"}, "name": "Klaster 2 Uji", "category": [{
                "coding": [{"system": "https://w3id.org/ilp-fhir/CodeSystem/cluster-unit",
                "code": "maternal-child"}]}]"""),
            put("Location", "uji-gedung", """
                "status": "active", "name": "Gedung Pustu Uji", "managingOrganization":
                {"reference": "Organization/uji-pustu"}, "hoursOfOperation": [{"daysOfWeek":
                ["mon", "tue", "wed", "thu", "fri", "sat"], "openingTime": "08:00:00", "closingTime": "14:00:00"}]"""),
            person("uji-dokter", 1, ""),
            person("uji-perawat", 2, ""),
            person("uji-bidan", 3, ""),
            person("uji-kader-1", 4, """
                , "qualification": [{"code": {"coding": [{"system": "https://w3id.org/ilp-fhir/CodeSystem/kader-level",
                "code": "madya"}]}, "period": {"start": "2026-01-01"}}]"""),
            person("uji-kader-2", 5, ""),
            role("uji-dokter-role", "uji-dokter", PUSKESMAS, "2026-01-01", null, "doctor"),
            leads("uji-dokter-klaster", "uji-dokter"),
            role("uji-perawat-role", "uji-perawat", PUSTU, "2026-01-01", "2026-12-31", "nurse"),
            role("uji-bidan-role", "uji-bidan", PUSTU, "2026-02-01", null, "midwife"),
            role(KADER, "uji-kader-1", POSYANDU, "2026-01-01", null, "kader"),
            role("uji-kader-2-role", "uji-kader-2", POSYANDU, "2026-01-01", null, "kader"),
            put("CareTeam", "uji-tim", """
                "status": "active", "category": [{"coding": [{
                "system": "https://w3id.org/ilp-fhir/CodeSystem/care-team-kind", "code": "pustu-team"}]}],
                "managingOrganization": [{"reference": "Organization/uji-pustu"}],
                "participant": [%s, %s]""".formatted(kader("uji-kader-1"), kader("uji-kader-2"))))
        .stream().collect(Collectors.joining(",\n",
            "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [", "]}"));
  }

  private static String organization(String id, String type, String parent) {
    return put("Organization", id, """
        "active": true, "name": "%s", "partOf": {"reference": "Organization/%s"}, "type": [{"coding": [{
        "system": "http://terminology.kemkes.go.id/CodeSystem/organization-type", "code": "%s"}]}]"""
        .formatted(id, parent, type));
  }

  private static String person(String id, int number, String more) {
    return put("Practitioner", id, """
        "identifier": [{"system": "https://fhir.kemkes.go.id/id/nik", "value": "995304010180000%d"}],
        "name": [{"text": "Petugas Uji %d"}]%s""".formatted(number, number, more));
  }

  private static String role(String id, String person, String at, String start, String end, String code) {
    String period = "{\"start\": \"" + start + "\"" + (end == null ? "" : ", \"end\": \"" + end + "\"") + "}";
    return put("PractitionerRole", id, """
        "active": true, "period": %s, "practitioner": {"reference": "Practitioner/%s"},
        "organization": {"reference": "Organization/%s"}, "code": [{"coding": [{
        "system": "https://w3id.org/ilp-fhir/CodeSystem/staff-role", "code": "%s"}]}]"""
        .formatted(period, person, at, code));
  }

  private static String leads(String id, String person) {
    return put("PractitionerRole", id, """
        "active": true, "practitioner": {"reference": "Practitioner/%s"},
        "organization": {"reference": "Organization/uji-puskesmas"}, "code": [{"coding": [{
        "system": "https://w3id.org/ilp-fhir/CodeSystem/staff-role", "code": "cluster-lead"}]}],
        "healthcareService": [{"reference": "HealthcareService/uji-klaster-2"}]""".formatted(person));
  }

  private static String kader(String person) {
    return """
        {"member": {"reference": "Practitioner/%s"}, "role": [{"coding": [{
        "system": "https://w3id.org/ilp-fhir/CodeSystem/staff-role", "code": "kader"}]}]}""".formatted(person);
  }

  static String put(String type, String id, String content) {
    return """
        {"fullUrl": "urn:uuid:%s", "resource": {"resourceType": "%s", "id": "%s", %s},
        "request": {"method": "PUT", "url": "%s/%s"}}""".formatted(UUID.randomUUID(), type, id, content, type, id);
  }
}
