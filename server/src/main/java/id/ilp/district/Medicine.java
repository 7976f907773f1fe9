package id.ilp.district;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * A medicine that the district hands out. It is stored once, with the network, and prescriptions refer to it.
 *
 * @param dose taken at once, in its unit
 * @param times a day
 * @param unit TAB, or a unit of UCUM
 */
record Medicine(String key, String name, ObjectNode code, ObjectNode form, int dose, int times, String unit) {

  private static final Map<String, String> SYSTEMS =
      Map.of("kfa", Systems.KFA, "sct", Systems.SNOMED, "atc", Systems.ATC);

  private static final List<Medicine> ALL = Csv.read("medicines.csv").stream().map(Medicine::of).toList();

  private static final Map<String, Medicine> BY_KEY =
      ALL.stream().collect(Collectors.toMap(Medicine::key, Function.identity()));

  private static Medicine of(CSVRecord row) {
    ObjectNode form = row.get("form").isEmpty() ? null : Json.concept(
        Json.coding(Systems.KEMKES_CODES + "medication-form", row.get("form"), row.get("formDisplay")));
    return new Medicine(row.get("key"), row.get("name"),
        Json.concept(Json.coding(SYSTEMS.get(row.get("system")), row.get("code"), row.get("display"))), form,
        Integer.parseInt(row.get("dose")), Integer.parseInt(row.get("times")), row.get("unit"));
  }

  static Medicine named(String key) {
    return BY_KEY.get(key);
  }

  static List<Medicine> all() {
    return ALL;
  }

  private String id() {
    return "obat-" + key;
  }

  ObjectNode reference() {
    return Json.reference("Medication/" + id(), name);
  }

  /** @param store national number of whoever keeps the medicines */
  ObjectNode resource(String store) {
    ObjectNode medication = Facilities.resource("Medication", id(), "ilp-medication")
        .<ObjectNode>set("extension", Json.list(Json.extension(Systems.KEMKES_EXTENSIONS + "MedicationType",
            "valueCodeableConcept", Json.concept(
                Json.coding(Systems.KEMKES_CODES + "medication-type", "NC", "Non-compound")))))
        .<ObjectNode>set("identifier", Json.list(Json.identifier(Systems.NUMBERS + "medication/" + store, id())))
        .<ObjectNode>set("code", code)
        .put("status", "active");
    return form == null ? medication : medication.set("form", form);
  }

  /** So many of its unit. */
  ObjectNode amount(int value) {
    boolean tablets = unit.equals("TAB");
    return Json.object().put("value", value).put("unit", unit)
        .put("system", tablets ? Systems.HL7 + "v3-orderableDrugForm" : Systems.UNITS).put("code", unit);
  }

  ObjectNode amountFor(int days) {
    return amount(dose * times * days);
  }

  ObjectNode dosage() {
    return Json.object()
        .<ObjectNode>set("timing", Json.object().set("repeat",
            Json.object().put("frequency", times).put("period", 1).put("periodUnit", "d")))
        .<ObjectNode>set("route", Json.concept(Json.coding(Systems.ATC, "O", "Oral")))
        .set("doseAndRate", Json.list(Json.object()
            .<ObjectNode>set("type", Json.concept(Json.coding(Systems.HL7 + "dose-rate-type", "ordered", "Ordered")))
            .set("doseQuantity", amount(dose))));
  }
}
