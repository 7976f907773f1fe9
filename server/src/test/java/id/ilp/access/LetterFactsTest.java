package id.ilp.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterFactsTest {

  @Test
  void ofWhenAReferralThenItsAddresseesAndAttachmentsAreRead() {
    ServiceRequest request = new ServiceRequest().setStatus(ServiceRequestStatus.ACTIVE)
        .setEncounter(new Reference("Encounter/e/_history/3"))
        .addPerformer(new Reference("Practitioner/p")).addPerformer(new Reference("Organization/o"))
        .addPerformer(new Reference("HealthcareService/h")).addPerformer(new Reference().setDisplay("RSUD"))
        .addSupportingInfo(new Reference("Observation/x")).addReasonReference(new Reference("Condition/c"))
        .addSupportingInfo(new Reference("#inside")).addBasedOn(new Reference("CarePlan/c"))
        .addBasedOn(new Reference("ServiceRequest/before"));

    LetterFacts facts = LetterFacts.of(request);

    assertThat(facts.to()).containsExactly("Organization/o", "HealthcareService/h");
    assertThat(facts.with()).containsExactly("Encounter/e", "Observation/x", "Condition/c");
    assertThat(facts.on()).containsExactly("ServiceRequest/before");
    assertThat(facts.letter()).isTrue();
  }

  @Test
  void ofWhenATaskThenItsAnswerIsReadApartFromWhatItWasGiven() {
    Task task = new Task().setStatus(TaskStatus.COMPLETED).setFocus(new Reference("ServiceRequest/r"))
        .addBasedOn(new Reference("ServiceRequest/r")).setOwner(new Reference("PractitionerRole/w"));
    task.addInput().setValue(new Reference("Observation/in"));
    task.addOutput().setValue(new Reference("Observation/out"));
    task.addOutput().setValue(new StringType("Sudah dirawat"));

    LetterFacts facts = LetterFacts.of(task);

    assertThat(facts.to()).containsExactly("PractitionerRole/w");
    assertThat(facts.with()).containsExactly("Observation/in");
    assertThat(facts.back()).containsExactly("Observation/out");
    assertThat(facts.on()).containsExactly("ServiceRequest/r");
  }

  @Test
  void ofWhenAResultOrASpecimenNamesARequestThenItMatters() {
    assertThat(LetterFacts.of(new Observation().addBasedOn(new Reference("ServiceRequest/r"))).on())
        .containsExactly("ServiceRequest/r");
    assertThat(LetterFacts.of(new Specimen().addRequest(new Reference("ServiceRequest/r"))).matters()).isTrue();
    assertThat(LetterFacts.of(new Observation().addBasedOn(new Reference("CarePlan/c"))).matters()).isFalse();
    assertThat(LetterFacts.of(new Observation()).matters()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
      "requested, true, true", "received, true, true", "accepted, true, true", "in-progress, true, true",
      "on-hold, true, true", "completed, true, false", "failed, true, false", "draft, false, false",
      "rejected, false, false", "cancelled, false, false", "entered-in-error, false, false"})
  void ofWhenATaskIsInAStateThenItOpensThePersonAndWaitsOrNot(String state, boolean refers, boolean waiting) {
    LetterFacts facts = LetterFacts.of(new Task().setStatus(TaskStatus.fromCode(state)));

    assertThat(facts.refers()).isEqualTo(refers);
    assertThat(facts.waiting()).isEqualTo(waiting);
  }

  @ParameterizedTest
  @CsvSource({
      "active, true, true", "on-hold, true, true", "completed, true, false", "draft, false, false",
      "revoked, false, false", "entered-in-error, false, false"})
  void ofWhenARequestIsInAStateThenItOpensThePersonAndWaitsOrNot(String state, boolean refers, boolean waiting) {
    LetterFacts facts = LetterFacts.of(new ServiceRequest().setStatus(ServiceRequestStatus.fromCode(state)));

    assertThat(facts.refers()).isEqualTo(refers);
    assertThat(facts.waiting()).isEqualTo(waiting);
  }

  @Test
  void keeperWhenALetterThenTheSenderAndNotWhomItIsAddressedTo() {
    ServiceRequest request = new ServiceRequest().addPerformer(new Reference("Organization/receiver"));
    Task task = new Task().setOwner(new Reference("Organization/receiver"));
    assertThat(AccessFacts.of(request).owner()).isNull();
    assertThat(AccessFacts.of(task).owner()).isNull();

    request.setRequester(new Reference("Organization/sender"));
    assertThat(AccessFacts.of(request).owner()).isEqualTo("Organization/sender");
    // Of a result the performer keeps it, as ever.
    assertThat(AccessFacts.of(new Observation().addPerformer(new Reference("Organization/o"))).owner())
        .isEqualTo("Organization/o");
  }
}
