package id.ilp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

class SubjectsTest {

  @Test
  void ofWhenResourceNamesPatientThenItIsFoundWhateverTheElement() {
    assertThat(Subjects.of(new Patient().setId("p"))).containsExactly("p");
    assertThat(Subjects.of(new Encounter().setSubject(new Reference("Patient/p")))).containsExactly("p");
    assertThat(Subjects.of(new Coverage().setBeneficiary(new Reference("Patient/p")))).containsExactly("p");
    assertThat(Subjects.of(new Task().setFor(new Reference("Patient/p/_history/2")))).containsExactly("p");
    Group family = new Group();
    family.addMember().setEntity(new Reference("Patient/p"));
    family.addMember().setEntity(new Reference("Patient/q"));
    assertThat(Subjects.of(family)).containsExactly("p", "q");
    Appointment appointment = new Appointment();
    appointment.addParticipant().setActor(new Reference("Patient/p"));
    appointment.addParticipant().setActor(new Reference("Practitioner/d"));
    assertThat(Subjects.of(appointment)).containsExactly("p");
  }

  @Test
  void ofWhenSubjectIsNoPatientThenNobody() {
    assertThat(Subjects.of(new Encounter().setSubject(new Reference("Group/g")))).isEmpty();
    assertThat(Subjects.of(new Encounter())).isEmpty();
    assertThat(Subjects.of(new Organization().setId("o"))).isEmpty();
  }

  @Test
  void ofWhenAuditEventThenItsPatientsUnlessItIsAboutAuditEvents() {
    AuditEvent event = new AuditEvent();
    event.addEntity().setWhat(new Reference("Patient/p"));
    assertThat(Subjects.of(event)).containsExactly("p");

    AuditEvent ofQuestion = event.copy();
    ofQuestion.addEntity().setDescription("AuditEvent?patient=p");
    assertThat(Subjects.of(ofQuestion)).isEmpty();

    event.addEntity().setWhat(new Reference("AuditEvent/a"));
    assertThat(Subjects.of(event)).isEmpty();
  }

  @Test
  void addWhenListOfAuditEventsThenTheirPatientsCountAndTheyAreNotNamed() {
    AuditEvent event = new AuditEvent();
    event.setId("a");
    event.addEntity().setWhat(new Reference("Patient/p"));
    Bundle found = new Bundle().setType(Bundle.BundleType.SEARCHSET);
    found.addEntry().setResource(event);

    assertThat(new Touched.Collector().add(found).done()).isEqualTo(new Touched(List.of(), List.of("p")));
    assertThat(new Touched.Collector().add(event).done().resources()).containsExactly("AuditEvent/a");
  }

  @Test
  void addWhenContainerThenItsContentCounts() {
    Bundle inner = new Bundle().setType(Bundle.BundleType.SEARCHSET);
    inner.addEntry().setResource(new Patient().setId("p"));
    Bundle outer = new Bundle().setType(Bundle.BundleType.BATCHRESPONSE);
    outer.setId("made-for-this-answer");
    outer.addEntry().setResource(inner);
    outer.addEntry().setResource(new OperationOutcome());
    Parameters parameters = new Parameters();
    parameters.addParameter().addPart().setResource(outer);

    Touched touched = new Touched.Collector().add(parameters).done();

    assertThat(touched.resources()).containsExactly("Patient/p");
    assertThat(touched.patients()).containsExactly("p");
  }

  @Test
  void isOnlyDirectoryWhenPatientIsAmongThemThenFalse() {
    Bundle found = new Bundle().setType(Bundle.BundleType.SEARCHSET);
    found.addEntry().setResource(new Organization().setId("o"));
    assertThat(new Touched.Collector().add(found).done().isOnlyDirectory()).isTrue();

    found.addEntry().setResource(new Encounter().setSubject(new Reference("Patient/p")).setId("e"));
    assertThat(new Touched.Collector().add(found).done().isOnlyDirectory()).isFalse();
  }
}
