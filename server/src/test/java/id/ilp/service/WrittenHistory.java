package id.ilp.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A history as the cases write it: items with a semicolon between, each {@code kind code@when}. README.md beside the
 * cases explains it.
 */
final class WrittenHistory {

  static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

  private static final String OFFSET = "+08:00";
  private static final String TAGS = "http://terminology.kemkes.go.id/CodeSystem/episodeofcare/";
  private static final Map<String, String> SYSTEMS = Map.ofEntries(
      Map.entry("loinc", "http://loinc.org"),
      Map.entry("sct", "http://snomed.info/sct"),
      Map.entry("cvx", "http://hl7.org/fhir/sid/cvx"),
      Map.entry("kfa", "http://sys-ids.kemkes.go.id/kfa"),
      Map.entry("icd9", "http://hl7.org/fhir/sid/icd-9-cm"),
      Map.entry("icd10", "http://hl7.org/fhir/sid/icd-10"),
      Map.entry("term", "http://terminology.kemkes.go.id/CodeSystem/clinical-term"),
      Map.entry("exam", "http://terminology.kemkes.go.id/CodeSystem/examination"),
      Map.entry("plan", "http://terminology.kemkes.go.id/CodeSystem/care-plan-category"),
      Map.entry("stage", "https://w3id.org/ilp-fhir/CodeSystem/life-cycle-stage"),
      Map.entry("home", "https://w3id.org/ilp-fhir/CodeSystem/home-service"),
      Map.entry("item", "https://w3id.org/ilp-fhir/CodeSystem/form-item"),
      Map.entry("screen", "https://w3id.org/ilp-fhir/CodeSystem/screening-item"),
      Map.entry("disease", "https://w3id.org/ilp-fhir/CodeSystem/disease-observation"),
      Map.entry("finding", "https://w3id.org/ilp-fhir/CodeSystem/home-visit-finding"),
      Map.entry("row", "https://w3id.org/ilp-fhir/CodeSystem/package-item"),
      Map.entry("kind", "https://w3id.org/ilp-fhir/CodeSystem/home-visit-kind"),
      Map.entry("pop", "https://w3id.org/ilp-fhir/CodeSystem/service-population"),
      Map.entry("class", "http://terminology.hl7.org/CodeSystem/v3-ActCode"),
      Map.entry("act", "http://terminology.hl7.org/CodeSystem/v3-ActReason"),
      Map.entry("why", "http://terminology.kemkes.go.id/CodeSystem/immunization-statusReason"),
      Map.entry("episode", "http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type"));

  private final ObjectMapper json = new ObjectMapper();
  private final FactReader reader = new FactReader(ZONE);
  private final List<Fact> facts = new ArrayList<>();

  static List<Fact> read(String text) {
    WrittenHistory history = new WrittenHistory();
    for (String item : text.split(";")) {
      if (!item.isBlank()) {
        history.add(item.strip());
      }
    }
    return history.facts;
  }

  private void add(String item) {
    int at = item.lastIndexOf('@');
    String[] words = item.substring(0, at).strip().split("\\s+", 2);
    String[] period = item.substring(at + 1).split("\\.\\.");
    ObjectNode resource = json.createObjectNode();
    if (words[0].equals("child")) {
      resource.put("birthDate", period[0]);
      if (period.length > 1) {
        resource.put("deceasedDateTime", time(period[1]));
      }
      facts.add(reader.readChild("r" + facts.size(), resource));
      return;
    }
    fill(resource, words[0], words.length > 1 ? words[1] : "", period);
    facts.add(reader.read("r" + facts.size(), resource));
  }

  private void fill(ObjectNode resource, String kind, String what, String[] period) {
    switch (kind) {
      case "K" -> visit(resource, "ANC", what, period);
      case "KF" -> visit(resource, "puerperium", "KF" + what, period);
      case "KN" -> visit(resource, "neonate", "KN" + what, period);
      case "visit" -> {
        base(resource, "Encounter", "finished");
        if (what.startsWith("class:")) {
          code(resource.putObject("class"), what);
        } else if (!what.isEmpty()) {
          code(resource.putArray("type").addObject().putArray("coding").addObject(), what);
        }
        period(resource, period);
      }
      case "anc" -> {
        base(resource, "Encounter", "finished");
        resource.putArray("episodeOfCare").addObject().put("reference", "EpisodeOfCare/" + what);
        period(resource, period);
      }
      case "labour" -> {
        base(resource, "Encounter", "in-progress");
        code(resource.putObject("class"), "class:IMP");
        code(resource.putArray("extension").addObject()
            .put("url", "https://w3id.org/ilp-fhir/StructureDefinition/encounter-stage")
            .putObject("valueCodeableConcept").putArray("coding").addObject(), "stage:delivering");
        period(resource, period);
      }
      case "episode" -> {
        base(resource, "EpisodeOfCare", period.length > 1 ? "finished" : "active");
        code(resource.putArray("type").addObject().putArray("coding").addObject(), "episode:" + what);
        period(resource, period);
      }
      case "vac", "novac" -> vaccine(resource, kind, what, period[0]);
      case "obs" -> observation(resource, what, period[0]);
      case "proc", "noproc" -> {
        base(resource, "Procedure", kind.equals("proc") ? "completed" : "not-done");
        code(resource.putObject("code").putArray("coding").addObject(), what);
        resource.put("performedDateTime", time(period[0]));
      }
      case "form" -> {
        base(resource, "QuestionnaireResponse", "completed");
        resource.put("questionnaire", what.matches("Q\\d+")
            ? "https://fhir.kemkes.go.id/Questionnaire/" + what : "https://w3id.org/ilp-fhir/Questionnaire/" + what);
        resource.put("authored", time(period[0]));
      }
      case "cond" -> {
        base(resource, "Condition", "");
        resource.remove("status");
        code(resource.putObject("code").putArray("coding").addObject(), what.contains(":") ? what : "icd10:" + what);
        resource.put("onsetDateTime", time(period[0]));
      }
      case "ill" -> {
        String[] words = what.split("\\s+");
        base(resource, "Condition", "");
        resource.remove("status");
        code(resource.putObject("code").putArray("coding").addObject(), "icd10:" + words[0]);
        resource.putObject("encounter").put("reference", "Encounter/" + words[1]);
        resource.put("onsetDateTime", time(period[0]));
      }
      case "allergy" -> {
        base(resource, "AllergyIntolerance", "");
        resource.remove("status");
        code(resource.putObject("code").putArray("coding").addObject(), what);
        resource.put("recordedDate", time(period[0]));
      }
      case "drug" -> {
        base(resource, "MedicationDispense", "completed");
        code(resource.putObject("medicationCodeableConcept").putArray("coding").addObject(), what);
        resource.put("whenHandedOver", time(period[0]));
      }
      case "report" -> {
        base(resource, "DiagnosticReport", "final");
        code(resource.putObject("code").putArray("coding").addObject(), what);
        resource.put("effectiveDateTime", time(period[0]));
      }
      case "careplan" -> {
        base(resource, "CarePlan", "active");
        code(resource.putArray("category").addObject().putArray("coding").addObject(), what);
        resource.put("created", time(period[0]));
      }
      case "flag" -> {
        base(resource, "Flag", "active");
        code(resource.putObject("code").putArray("coding").addObject(), what);
        period(resource, period);
      }
      case "task", "opentask" -> {
        base(resource, "Task", kind.equals("task") ? "completed" : "requested");
        code(resource.putObject("code").putArray("coding").addObject(), what);
        resource.put("authoredOn", time(period[0]));
      }
      case "appointment" -> {
        base(resource, "Appointment", "booked");
        code(resource.putArray("serviceType").addObject().putArray("coding").addObject(), what);
        resource.put("start", time(period[0]));
      }
      case "booking" -> {
        base(resource, "Appointment", "booked");
        resource.putArray("extension").addObject()
            .put("url", "https://w3id.org/ilp-fhir/StructureDefinition/booked-service")
            .put("valueCanonical", "https://w3id.org/ilp-fhir/ActivityDefinition/" + what);
        resource.put("start", time(period[0]));
      }
      case "plan" -> {
        base(resource, "Task", "requested");
        resource.put("instantiatesCanonical", "https://w3id.org/ilp-fhir/ActivityDefinition/" + what);
        resource.put("authoredOn", time(period[0]));
      }
      default -> throw new IllegalArgumentException("kind " + kind);
    }
  }

  private static void base(ObjectNode resource, String type, String status) {
    resource.put("resourceType", type).put("status", status);
  }

  private void visit(ObjectNode resource, String register, String tag, String[] period) {
    base(resource, "Encounter", "finished");
    resource.putArray("identifier").addObject().put("system", TAGS + register).put("value", tag);
    period(resource, period);
  }

  /** {@code cvx:198#2}, with {@code !act:PATOBJ} for why not. */
  private void vaccine(ObjectNode resource, String kind, String what, String when) {
    base(resource, "Immunization", kind.equals("vac") ? "completed" : "not-done");
    String[] reason = what.split("!");
    String[] dose = reason[0].strip().split("#");
    code(resource.putObject("vaccineCode").putArray("coding").addObject(), dose[0]);
    if (dose.length > 1) {
      resource.putArray("protocolApplied").addObject().put("doseNumberPositiveInt", Integer.parseInt(dose[1]));
    }
    if (reason.length > 1) {
      code(resource.putObject("statusReason").putArray("coding").addObject(), reason[1]);
    }
    resource.put("occurrenceDateTime", time(when));
  }

  /** {@code loinc:8480-6}, with {@code =130}, {@code =yes}, {@code =2026-01-05} or {@code =term:OI000001}. */
  private void observation(ObjectNode resource, String what, String when) {
    base(resource, "Observation", "final");
    String[] parts = what.split("=");
    code(resource.putObject("code").putArray("coding").addObject(), parts[0]);
    resource.put("effectiveDateTime", time(when));
    if (parts.length < 2) {
      return;
    }
    String value = parts[1].strip();
    if (value.equals("yes") || value.equals("no")) {
      resource.put("valueBoolean", value.equals("yes"));
    } else if (value.equals("declined")) {
      code(resource.putObject("dataAbsentReason").putArray("coding").addObject(), "act:asked-declined");
    } else if (value.matches("\\d{4}-.*")) {
      resource.put("valueDateTime", time(value));
    } else if (value.matches("[0-9.]+g?")) {
      resource.putObject("valueQuantity").put("value", new BigDecimal(value.replace("g", "")))
          .put("code", value.endsWith("g") ? "g" : "1");
    } else {
      code(resource.putObject("valueCodeableConcept").putArray("coding").addObject(), value);
    }
  }

  private static void code(ObjectNode coding, String alias) {
    int colon = alias.indexOf(':');
    String system = SYSTEMS.get(alias.substring(0, colon));
    if (system == null) {
      throw new IllegalArgumentException("system of " + alias);
    }
    coding.put("system", system).put("code", alias.substring(colon + 1).strip());
  }

  private static void period(ObjectNode resource, String[] period) {
    ObjectNode node = resource.putObject("period").put("start", time(period[0]));
    if (period.length > 1) {
      node.put("end", time(period[1]));
    }
  }

  /** A time without a zone is that of the place. */
  static String time(String text) {
    return text.contains("T") ? text + ":00" + OFFSET : text;
  }
}
