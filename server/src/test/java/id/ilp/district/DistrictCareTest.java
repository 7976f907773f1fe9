package id.ilp.district;

import static id.ilp.district.Written.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Medicines, contraception and how families live, with those who do not take, do not want and do not have. */
class DistrictCareTest {

  private static final Written SMALL = Written.of(150, 11);
  private static final Written LARGE = Written.of(2000, 3);

  private static Set<String> codes(Written district, String type, String element) {
    return district.resources(type).stream()
        .flatMap(resource -> resource.path(element).isValueNode()
            ? List.of(resource.get(element).textValue()).stream()
            : texts(resource.path(element), "code").stream())
        .collect(Collectors.toSet());
  }

  private static Set<Boolean> answers(Written district, String item) {
    Set<Boolean> answers = new HashSet<>();
    for (JsonNode inspection : district.resources("Observation")) {
      for (JsonNode component : inspection.path("component")) {
        if (texts(component.get("code"), "code").contains(item)) {
          answers.add(component.get("valueBoolean").booleanValue());
        }
      }
    }
    return answers;
  }

  @Test
  void smallDistrictThenMedicinesOfPregnancyChronicIllnessAndTuberculosis() {
    Set<String> handedOut = SMALL.resources("MedicationDispense").stream()
        .map(dispense -> dispense.get("medicationReference").get("reference").textValue())
        .collect(Collectors.toSet());

    assertThat(handedOut).contains("Medication/obat-ttd", "Medication/obat-amlodipin", "Medication/obat-metformin",
        "Medication/obat-haloperidol", "Medication/obat-oat-intensif", "Medication/obat-oat-lanjutan");
    assertThat(codes(SMALL, "MedicationStatement", "status")).contains("active", "not-taken");
    assertThat(SMALL.resources("MedicationStatement")).allSatisfy(statement ->
        assertThat(statement.has("statusReason")).isEqualTo(statement.get("status").textValue().equals("not-taken")));
    assertThat(codes(LARGE, "MedicationDispense", "status")).containsExactlyInAnyOrder("completed", "declined");
  }

  @Test
  void medicinesThenHandedOutToWhomTheyWerePrescribedAndNoMoreOftenThanThat() {
    Map<String, JsonNode> prescriptions = new HashMap<>();
    LARGE.resources("MedicationRequest").forEach(prescription ->
        assertThat(prescriptions.put(prescription.get("identifier").toString(), prescription)).isNull());
    Map<String, Integer> handOuts = new HashMap<>();
    for (JsonNode dispense : LARGE.resources("MedicationDispense")) {
      JsonNode prescription = prescriptions.get(dispense.get("identifier").toString());
      assertThat(prescription).isNotNull();
      assertThat(dispense.get("subject")).isEqualTo(prescription.get("subject"));
      assertThat(dispense.get("medicationReference")).isEqualTo(prescription.get("medicationReference"));
      if (dispense.get("status").textValue().equals("completed")) {
        int number = handOuts.merge(dispense.get("identifier").toString(), 1, Integer::sum);
        assertThat(number)
            .isLessThanOrEqualTo(prescription.get("dispenseRequest").get("numberOfRepeatsAllowed").intValue() + 1);
      }
    }
    assertThat(handOuts).hasSizeGreaterThan(500);
  }

  @Test
  void smallDistrictThenContraceptionIsUsedAndIsDeclined() {
    Set<String> used = new HashSet<>();
    Set<String> declined = new HashSet<>();
    SMALL.resources("Procedure").forEach(procedure -> {
      boolean done = procedure.get("status").textValue().equals("completed");
      assertThat(procedure.has("statusReason")).isEqualTo(!done);
      (done ? used : declined).addAll(texts(procedure.get("code"), "code"));
    });
    List<String> services = List.of(
        "contraceptive-injection", "contraceptive-pill", "contraceptive-implant", "intrauterine-device");

    assertThat(used).containsAnyElementsOf(services);
    assertThat(declined).containsAnyElementsOf(services);
  }

  @Test
  void womenAfterABirthThenContraceptionByMethodOrAReason() {
    List<JsonNode> offered = LARGE.resources("Procedure").stream()
        .filter(procedure -> texts(procedure.get("code"), "code").contains("PC000004")).toList();

    assertThat(offered).extracting(procedure -> procedure.get("status").textValue())
        .contains("completed", "not-done");
    assertThat(offered).allSatisfy(procedure -> assertThat(procedure.get("code").get("coding").size() > 1)
        .isEqualTo(procedure.get("status").textValue().equals("completed")));
  }

  @Test
  void smallDistrictThenHousesWithAndWithoutWhatTheyNeed() {
    for (String item : List.of("protected-water", "toilet", "sanitary-toilet", "ventilation", "free-of-larvae")) {
      assertThat(answers(SMALL, item)).as(item).containsExactlyInAnyOrder(true, false);
    }
    assertThat(answers(LARGE, "clean-water")).containsExactlyInAnyOrder(true, false);
    assertThat(SMALL.resources("QuestionnaireResponse")).isNotEmpty().allSatisfy(sheet ->
        assertThat(sheet.get("subject").get("reference").textValue()).startsWith("Group?identifier="));
    assertThat(codes(LARGE, "Coverage", "status")).containsExactlyInAnyOrder("active", "cancelled");
  }

  @Test
  void housesThenNothingIsSanitaryOrProtectedThatIsNotThere() {
    assertThat(LARGE.resources("Observation")).allSatisfy(inspection -> {
      Set<String> yes = new HashSet<>();
      inspection.path("component").forEach(component -> {
        if (component.path("valueBoolean").asBoolean()) {
          yes.addAll(texts(component.get("code"), "code"));
        }
      });
      assertThat(yes.contains("sanitary-toilet") && !yes.contains("toilet")).isFalse();
      assertThat(yes.contains("protected-water") && !yes.contains("clean-water")).isFalse();
    });
  }
}
