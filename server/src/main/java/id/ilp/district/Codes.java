package id.ilp.district;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** What is examined, answered and diagnosed, by the short names of {@code codes.csv} and {@code diagnoses.csv}. */
final class Codes {

  private static final Map<String, String> SYSTEMS = Map.ofEntries(
      Map.entry("loinc", "http://loinc.org"),
      Map.entry("sct", Systems.SNOMED),
      Map.entry("clinical", Systems.KEMKES_CODES + "clinical-term"),
      Map.entry("screening", Systems.ILP_CODES + "screening-item"),
      Map.entry("class", Systems.ILP_CODES + "screening-class"),
      Map.entry("disease", Systems.ILP_CODES + "disease-observation"),
      Map.entry("staff-role", Systems.STAFF_ROLE),
      Map.entry("lochia", Systems.ILP_CODES + "lochia-colour"),
      Map.entry("birth-weight", Systems.ILP_CODES + "birth-weight-class"),
      Map.entry("gestation-class", Systems.ILP_CODES + "gestation-class"),
      Map.entry("interpretation", Systems.HL7 + "v3-ObservationInterpretation"));

  private static final Map<String, ObjectNode> CATEGORIES = Map.of(
      "v", category("vital-signs", "Vital Signs"),
      "e", category("exam", "Exam"),
      "s", category("survey", "Survey"),
      "l", category("laboratory", "Laboratory"),
      "h", category("social-history", "Social History"));

  private record Code(ObjectNode concept, String category, String unit, String coded) {}

  private final Map<String, Code> codes = new HashMap<>();
  private final Map<String, ObjectNode> diagnoses = new HashMap<>();
  private final List<String> childhood;
  private final List<String> adulthood;

  Codes() {
    for (CSVRecord row : Csv.read("codes.csv")) {
      String[] units = row.get("unit").split("\\|");
      codes.put(row.get("key"), new Code(
          Json.concept(Json.coding(SYSTEMS.get(row.get("system")), row.get("code"), row.get("display"))),
          row.get("category"), units[0], units[units.length - 1]));
    }
    List<CSVRecord> rows = Csv.read("diagnoses.csv");
    rows.forEach(row -> diagnoses.put(row.get("code"),
        Json.concept(Json.coding(Systems.ICD_10, row.get("code"), row.get("display")))));
    childhood = rows.stream().filter(row -> row.get("ages").contains("c")).map(row -> row.get("code")).toList();
    adulthood = rows.stream().filter(row -> row.get("ages").contains("a")).map(row -> row.get("code")).toList();
  }

  private static ObjectNode category(String code, String display) {
    return Json.concept(Json.coding(Systems.HL7 + "observation-category", code, display));
  }

  /** A CodeableConcept; not to be changed, because all resources share it. */
  ObjectNode concept(String key) {
    return codes.get(key).concept();
  }

  ObjectNode category(String key) {
    return CATEGORIES.get(codes.get(key).category());
  }

  ObjectNode quantity(String key, BigDecimal value) {
    Code code = codes.get(key);
    return Json.object().put("value", value).put("unit", code.unit()).put("system", Systems.UNITS)
        .put("code", code.coded());
  }

  ObjectNode diagnosis(String code) {
    return diagnoses.get(code);
  }

  /** ICD-10 codes of what people of that age commonly come for. */
  List<String> complaints(boolean child) {
    return child ? childhood : adulthood;
  }
}
