package id.ilp.access;

import java.util.List;

/** Calls of operations, with the places of a {@link Target} where they speak of somebody. */
final class Operations {

  /**
   * @param query below {@code /fhir}
   * @param body FHIR JSON of a POST; null: a GET
   */
  record Asked(String query, String body) {

    static Asked get(String query) {
      return new Asked(query, null);
    }

    Asked about(Target target) {
      return new Asked(target.in(query), body == null ? null : target.in(body));
    }
  }

  /**
   * @param asked the call
   * @param kader whether a kader may
   * @param status for who may; 0: who may is not asked, because she would change something
   * @param shows what the answer then holds
   */
  record Operation(Asked asked, boolean kader, int status, String shows) {}

  /** They read: whoever may see the person is answered. */
  static final List<Operation> READING = List.of(
      read("Patient/{patient}/$life-stage", "adult"),
      read("Patient/{patient}/$life-stage?date=2026-10-01", "adult"),
      read("Patient/{patient}/$cluster?reason=kia", "cluster"),
      read("Patient/{patient}/$due-services", "service"),
      read("Patient/{patient}/$due-services?status=done,not-yet&date=2026-11-01", "date"),
      read("Patient/{patient}/$growth", ""),
      ofFacility("Patient/{patient}/$growth-chart", ""),
      read("Group/{family}/$due-services?status=due,overdue,done,not-yet", "{patient}"),
      read("Group/{family}/$family-view", "{patient}"),
      read("Group/{family}/$family-view?date=2026-11-01", "{patient}"),
      ofFacility("Patient/$find-duplicates?patient={patient}&score=1", "total"),
      ofFacility("Patient/$find-duplicates?patient=Patient/{patient}&village=5304042007", "total"),
      // She is a member, so nothing is written; it is asked as a write.
      new Operation(new Asked("Group/$add-newborn", parameters(reference("newborn", "Patient/{patient}"))), true, 200,
          "{family}"));

  /** They write. Who may comes as far as the one thing that is wrong, which is not the person. */
  static final List<Operation> WRITING = List.of(
      write("Patient/{patient}/$book-service", parameters(
          "{\"name\": \"service\", \"valueCanonical\": \"https://w3id.org/ilp-fhir/ActivityDefinition/tidak-ada\"}",
          code("setting", "puskesmas"), reference("organization", "Organization/puskesmas-halilulik")),
          422, "booking-not-hers"),
      write("Patient/{patient}/$assess-growth",
          parameters(reference("performer", "Practitioner/bidan-yosefina-luan")), 200, ""),
      write("Patient/$merge", parameters(reference("source-patient", "Patient/{patient}"),
          reference("target-patient", "Patient/tidak-ada")), 404, "Patient/tidak-ada"),
      write("Patient/$merge", parameters(identifier("source-patient-identifier", "nik", "{nik}"),
          reference("target-patient", "Patient/tidak-ada"), "{\"name\": \"preview\", \"valueBoolean\": true}"),
          404, "Patient/tidak-ada"),
      write("Patient/$unmerge", parameters(reference("source-patient", "Patient/{patient}"),
          reference("target-patient", "Patient/tidak-ada")), 404, "Patient/tidak-ada"),
      write("Group/{family}/$move-member", parameters(reference("member", "Patient/{patient}"),
          reference("to", "Group/tidak-ada"), code("relation", "child")), 404, "Group/tidak-ada"),
      write("Group/{family}/$split", parameters(identifier("identifier", "kk", "{card}"),
          "{\"name\": \"member\", \"part\": [" + reference("patient", "Patient/tidak-ada") + ", "
              + code("relation", "head") + "]}"), 404, "Patient/tidak-ada"),
      write("Organization/pustu-naitimu/$schedule-home-visits",
          parameters(reference("household", "Group/{family}")), 0, ""),
      write("Task", """
          {"resourceType": "Task", "status": "requested", "intent": "order", "for": {"reference": "Patient/{patient}"},
          "description": "Tanya"}""", 0, ""));

  /** They tell of everybody at a place, and name nobody. */
  static final List<Operation> AROUND = List.of(
      ofFacility("Organization/pustu-naitimu/$home-visit-plan?_count=200", ""),
      ofFacility("Organization/pustu-naitimu/$home-visits", ""),
      ofFacility("Organization/pustu-naitimu/$home-visits?date=2026-11-10", ""),
      ofFacility("Organization/pustu-naitimu/$follow-ups?state=resolved&_count=200", ""),
      ofFacility("Organization/pustu-naitimu/$weekly-review?date=2026-11-10", ""),
      ofFacility("Organization/puskesmas-halilulik/$referrals?state=all", ""),
      ofFacility("Organization/puskesmas-halilulik/$referrals?state=all&direction=out&_count=200", ""),
      read("Organization/pustu-naitimu/$staffing", "standard"),
      read("PractitionerRole/kader-elisabet-hoar-role/$home-visits?date=2026-11-10", ""),
      read("PractitionerRole/kader-elisabet-hoar-role/$due-services?status=due,overdue,done,not-yet&_count=200",
          "{patient}"),
      read("Location/area-5304042007/$due-services?_count=200", "total"),
      new Operation(Asked.get(
          "PractitionerRole/kader-elisabet-hoar-role/$incentive?start=2026-11-01&end=2026-11-30"), true, 0, ""));

  private Operations() {}

  private static Operation read(String query, String shows) {
    return new Operation(Asked.get(query), true, 200, shows);
  }

  private static Operation ofFacility(String query, String shows) {
    return new Operation(Asked.get(query), false, 200, shows);
  }

  private static Operation write(String path, String body, int status, String shows) {
    return new Operation(new Asked(path, body), false, status, shows);
  }

  private static String parameters(String... parts) {
    return "{\"resourceType\": \"Parameters\", \"parameter\": [" + String.join(", ", parts) + "]}";
  }

  private static String reference(String name, String reference) {
    return "{\"name\": \"" + name + "\", \"valueReference\": {\"reference\": \"" + reference + "\"}}";
  }

  private static String code(String name, String code) {
    return "{\"name\": \"" + name + "\", \"valueCode\": \"" + code + "\"}";
  }

  private static String identifier(String name, String kind, String value) {
    return "{\"name\": \"" + name + "\", \"valueIdentifier\": {\"system\": \"https://fhir.kemkes.go.id/id/" + kind
        + "\", \"value\": \"" + value + "\"}}";
  }
}
