package id.ilp.district;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Iron tablets for girls: one a week, for eight weeks. */
final class Tablets {

  private static final int WEEKS = 8;

  private Tablets() {}

  static ObjectNode weekly(Visit visit, int taken) {
    ObjectNode tablets = Json.resource("MedicationStatement").put("status", taken == 0 ? "not-taken" : "completed");
    if (taken == 0) {
      tablets.set("statusReason", Json.list(Json.object().put("text", "Mual")));
    }
    return tablets.<ObjectNode>set("category", Json.concept(
            Json.coding(Systems.HL7 + "medication-statement-category", "community", "Community")))
        .<ObjectNode>set("medicationCodeableConcept", Json.concept(Json.coding(Systems.KFA, "93001004",
            "Ferrous Fumarate 180 mg / Folic Acid 0,4 mg Tablet Salut Gula (ORYZA FARMA)")))
        .<ObjectNode>set("subject", visit.person.reference())
        .<ObjectNode>set("context", Json.reference(visit.address))
        .put("effectiveDateTime", visit.time(10))
        .put("dateAsserted", visit.time(10))
        .<ObjectNode>set("informationSource", visit.person.reference())
        .set("dosage", taken == 0 ? Json.list(given()) : Json.list(given(), consumed(taken)));
  }

  private static ObjectNode given() {
    ObjectNode repeat = Json.object().put("frequency", 1).put("period", 1).put("periodUnit", "wk")
        .put("duration", WEEKS).put("durationUnit", "wk");
    return dosage(repeat, Json.coding(Systems.HL7 + "dose-rate-type", "ordered", "Ordered"), 1);
  }

  private static ObjectNode consumed(int tablets) {
    return dosage(Json.object().put("duration", WEEKS).put("durationUnit", "wk"),
        Json.coding(Systems.KEMKES_CODES + "dose-rate-type", "MSD000001", "Consumed"), tablets);
  }

  private static ObjectNode dosage(ObjectNode repeat, ObjectNode type, int tablets) {
    ObjectNode quantity = Json.object().put("value", tablets).put("unit", "TAB")
        .put("system", Systems.HL7 + "v3-orderableDrugForm").put("code", "TAB");
    return Json.object()
        .<ObjectNode>set("timing", Json.object().set("repeat", repeat))
        .<ObjectNode>set("route", Json.concept(Json.coding(Systems.ATC, "O", "Oral")))
        .set("doseAndRate", Json.list(Json.object().<ObjectNode>set("type", Json.concept(type))
            .set("doseQuantity", quantity)));
  }
}
