package id.ilp.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What codes and booked services tell of a person. */
class SensitiveContentTest {

  private static final String SERVICE = "https://w3id.org/ilp-fhir/ActivityDefinition/";

  private static List<String> labelled(Resource resource) {
    SensitiveContent.get().label(resource);
    return resource.getMeta().getSecurity().stream().map(Coding::getCode).toList();
  }

  @ParameterizedTest
  @CsvSource({"mental-home-visit,PSY", "mental-monitoring|0.1.0,PSY", "violence-screening,SDV", "adolescent-hiv,HIV"})
  void labelWhenABookingIsForAServiceThatTellsOfItThenClosed(String service, String label) {
    Task task = new Task().setInstantiatesCanonical(SERVICE + service)
        .setCode(new CodeableConcept().setText("Pelayanan"));
    Appointment appointment = new Appointment();
    appointment.addExtension(
        "https://w3id.org/ilp-fhir/StructureDefinition/booked-service", new CanonicalType(SERVICE + service));

    assertThat(labelled(task)).containsExactly(label);
    assertThat(labelled(appointment)).containsExactly(label);
    assertThat(labelled(new ServiceRequest().addInstantiatesCanonical(SERVICE + service))).containsExactly(label);
  }

  @ParameterizedTest
  @CsvSource({
    "F20.0,PSY", "X60,PSY", "X68.0,PSY", "X70,PSY", "X84.9,PSY", "Y87.0,PSY", "X85,SDV", "X99.0,SDV", "Y05,SDV",
    "Y09,SDV", "T74.2,SDV", "Z04.4,SDV", "B20,HIV", "B24,HIV", "Z21,HIV", "Z71.7,HIV"})
  void labelWhenTheDiagnosisIsOfABlockThenClosed(String code, String label) {
    assertThat(labelled(condition(code))).containsExactly(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X59", "Y10", "Y87.2", "X49", "B19", "B25", "E10", "G40", "Z71.3", "Z04.1"})
  void labelWhenTheDiagnosisIsBesideABlockThenOpen(String code) {
    assertThat(labelled(condition(code))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "screening-item,srq-20,PSY", "screening-item,srq-20-17,PSY", "screening-item,assist-opioid,PSY",
    "screening-item,gds-15,PSY", "screening-item,sexually-transmitted-infection,STD",
    "service-population,mental-disorder,PSY"})
  void labelWhenACodeOfOursTellsOfItThenClosed(String system, String code, String label) {
    Coding coding = new Coding("https://w3id.org/ilp-fhir/CodeSystem/" + system, code, null);
    Observation within = new Observation();
    within.addComponent().getCode().addCoding(coding);

    assertThat(labelled(new Observation().setCode(new CodeableConcept(coding)))).containsExactly(label);
    assertThat(labelled(new Flag().setCode(new CodeableConcept(coding)))).containsExactly(label);
    assertThat(labelled(within)).containsExactly(label);
  }

  @ParameterizedTest
  @CsvSource({"screening-item,skilas", "screening-item,puma", "service-population,tuberculosis", "poli,general"})
  void labelWhenACodeOfOursTellsOfNoneOfItThenOpen(String system, String code) {
    Coding coding = new Coding("https://w3id.org/ilp-fhir/CodeSystem/" + system, code, null);

    assertThat(labelled(new Observation().setCode(new CodeableConcept(coding)))).isEmpty();
    assertThat(labelled(new Encounter().setServiceType(new CodeableConcept(coding)))).isEmpty();
  }

  @Test
  void labelWhenTheVisitIsAtThePoliOfMentalHealthThenClosed() {
    assertThat(labelled(new Encounter().setServiceType(new CodeableConcept(
        new Coding("https://w3id.org/ilp-fhir/CodeSystem/poli", "mental-health", null))))).containsExactly("PSY");
  }

  private static Condition condition(String code) {
    return new Condition().setCode(
        new CodeableConcept(new Coding("http://hl7.org/fhir/sid/icd-10", code, null)));
  }

  @ParameterizedTest
  @CsvSource({"anc-hiv-test", "srq-20-screening", "imm-bcg"})
  void labelWhenEverybodyGetsTheServiceThenOpen(String service) {
    assertThat(labelled(new Task().setInstantiatesCanonical(SERVICE + service))).isEmpty();
  }

  @Test
  void labelWhenTheAddressIsNoneThenOpen() {
    assertThat(labelled(new Task().setInstantiatesCanonical("mental-home-visit"))).isEmpty();
    assertThat(labelled(new Task())).isEmpty();
  }
}
