package id.ilp.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.ilp.platform.References.Found;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class ReferencesTest {

  @Test
  void inWhenNoReferenceThenEmpty() {
    assertThat(References.in(new Patient().setActive(true))).isEmpty();
  }

  @Test
  void inWhenSingleElementThenPathWithoutIndex() {
    Encounter visit = new Encounter().setSubject(new Reference("Patient/7"));

    assertThat(References.in(visit)).extracting(Found::path, Found::target)
        .containsExactly(tuple(".subject", "Patient/7"));
  }

  @Test
  void inWhenListsThenPathWithIndexes() {
    Encounter visit = new Encounter();
    visit.addLocation().setLocation(new Reference("Location/1"));
    visit.addLocation().setLocation(new Reference("Location/2"));
    visit.addEpisodeOfCare(new Reference("EpisodeOfCare/3"));
    visit.addParticipant().setIndividual(new Reference("Practitioner/4"));

    assertThat(References.in(visit)).extracting(Found::path, Found::target).containsExactlyInAnyOrder(
        tuple(".location[0].location", "Location/1"),
        tuple(".location[1].location", "Location/2"),
        tuple(".episodeOfCare[0]", "EpisodeOfCare/3"),
        tuple(".participant[0].individual", "Practitioner/4"));
  }

  @Test
  void inWhenElementIsAChoiceThenPathWithoutTheMark() {
    assertThat(References.in(new MedicationRequest().setMedication(new Reference("Medication/1"))))
        .extracting(Found::path)
        .containsExactly(".medication");
  }

  @Test
  void inWhenInsideAnExtensionThenFound() {
    Patient patient = new Patient();
    patient.addExtension(new Extension("urn:x", new Reference("Location/9")));

    assertThat(References.in(patient)).extracting(Found::path).containsExactly(".extension[0].value");
  }

  @Test
  void inWhenInsideAContainedResourceThenFound() {
    Observation observation = new Observation();
    observation.addContained(new Practitioner().addIdentifier(
        new Identifier().setValue("1").setAssigner(new Reference("Organization/5"))));

    assertThat(References.in(observation)).extracting(Found::path)
        .containsExactly(".contained[0].identifier[0].assigner");
  }

  @Test
  void inWhenReferenceIsOnlyLogicalThenLeftOut() {
    Reference logical = new Reference().setIdentifier(new Identifier().setSystem("urn:x").setValue("1"));

    assertThat(References.in(new Encounter().setSubject(logical))).isEmpty();
  }

  /** What leads to nothing must not hide within a reference that is only logical. */
  @Test
  void inWhenIdentifierOfAReferenceNamesItsAssignerThenFound() {
    Reference logical = new Reference().setIdentifier(
        new Identifier().setSystem("urn:x").setValue("1").setAssigner(new Reference("Organization/5")));

    assertThat(References.in(new Encounter().setSubject(logical))).extracting(Found::path)
        .containsExactly(".subject.identifier.assigner");
  }

  @Test
  void inWhenReferenceIsChangedThenTheResourceIs() {
    Encounter visit = new Encounter().setSubject(new Reference("Patient/7"));

    References.in(visit).get(0).reference().setReference("Patient/8");

    assertThat(visit.getSubject().getReference()).isEqualTo("Patient/8");
  }
}
