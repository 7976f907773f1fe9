package id.ilp.homevisit;

import com.fasterxml.jackson.databind.JsonNode;
import id.ilp.conformance.IlpPackage;

/** Codes that home visits are told by, and where they stand in stored JSON. */
final class Codes {

  static final String FINDING = IlpPackage.CANONICAL + "/CodeSystem/home-visit-finding";
  static final String KIND = IlpPackage.CANONICAL + "/CodeSystem/home-visit-kind";
  static final String STATE = IlpPackage.CANONICAL + "/CodeSystem/follow-up-status";
  static final String NOT_DONE = IlpPackage.CANONICAL + "/CodeSystem/home-visit-not-done";
  static final String HOUSEHOLD = IlpPackage.CANONICAL + "/StructureDefinition/scheduled-household";
  static final String ASSIGNED = IlpPackage.CANONICAL + "/StructureDefinition/assigned-household";
  static final String ROLE = IlpPackage.CANONICAL + "/CodeSystem/staff-role";
  static final String DERIVED = IlpPackage.CANONICAL + "/StructureDefinition/derived";

  static final String DANGER_SIGN = "danger-sign";
  static final String TB_SYMPTOM = "tb-symptom";
  static final String NON_ADHERENT = "non-adherent";
  static final String REFUSED = "refused";

  private Codes() {}

  /** Whether a CodeableConcept, or one of a list of them, or a Coding has a code. */
  static boolean has(JsonNode node, String system, String code) {
    return code.equals(codeOf(node, system, code));
  }

  /** The first code of a system, or null. */
  static String codeOf(JsonNode node, String system) {
    return codeOf(node, system, null);
  }

  private static String codeOf(JsonNode node, String system, String wanted) {
    if (node.isArray()) {
      for (JsonNode each : node) {
        String found = codeOf(each, system, wanted);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    if (node.has("coding")) {
      return codeOf(node.path("coding"), system, wanted);
    }
    String code = node.path("code").asText(null);
    boolean fits = system.equals(node.path("system").asText()) && (wanted == null || wanted.equals(code));
    return fits ? code : null;
  }

  /** What a CodeableConcept says in words: its text, else a display, else a code; empty if nothing. */
  static String words(JsonNode concept) {
    JsonNode first = concept.path("coding").path(0);
    return concept.path("text").asText(first.path("display").asText(first.path("code").asText("")));
  }
}
