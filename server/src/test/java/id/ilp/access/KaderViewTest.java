package id.ilp.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class KaderViewTest {

  private static final String NIK = "9953045403950001";

  private final KaderView view = new KaderView();

  private static Patient maria() {
    Patient patient = new Patient();
    patient.setId("Patient/maria/_history/3");
    patient.getMeta().setVersionId("3").addSecurity().setCode("R");
    patient.addIdentifier().setSystem("https://fhir.kemkes.go.id/id/nik").setValue(NIK);
    patient.addName().setText("Maria");
    patient.setBirthDateElement(new DateType("1995-03-14"));
    patient.setDeceased(new BooleanType(false));
    patient.getMaritalStatus().setText("Kawin");
    patient.getText().setDivAsString("<div xmlns=\"http://www.w3.org/1999/xhtml\">" + NIK + "</div>");
    patient.addExtension("https://fhir.kemkes.go.id/r4/StructureDefinition/citizenshipStatus", new BooleanType(true));
    return patient;
  }

  private static Encounter homeVisit() {
    Encounter visit = new Encounter();
    visit.setId("visit");
    visit.getClass_().setSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode").setCode("HH");
    visit.addIdentifier().setValue("HLK-1");
    visit.getSubject().setReference("Patient/maria");
    return visit;
  }

  private static String text(Resource resource) {
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
  }

  @Test
  void ofWhenAPersonThenWithoutNumbersAndMarkedAsPart() {
    Patient whole = maria();

    Patient part = (Patient) view.of(whole).orElseThrow();

    assertThat(part.getIdElement().getValue()).isEqualTo("Patient/maria/_history/3");
    assertThat(part.getMeta().getVersionId()).isEqualTo("3");
    assertThat(part.getMeta().getSecurity()).hasSize(1);
    assertThat(part.getMeta().getTagFirstRep().getCode()).isEqualTo("SUBSETTED");
    assertThat(part.getNameFirstRep().getText()).isEqualTo("Maria");
    assertThat(part.getBirthDateElement().getValueAsString()).isEqualTo("1995-03-14");
    assertThat(part.getDeceasedBooleanType().getValue()).isFalse();
    assertThat(part.hasIdentifier() || part.hasMaritalStatus() || part.hasText() || part.hasExtension()).isFalse();
    assertThat(text(part)).doesNotContain(NIK);
    assertThat(text(whole)).as("the stored one stays whole").contains(NIK).doesNotContain("SUBSETTED");
  }

  @Test
  void ofWhenSheWritesTheTypeThenWhole() {
    Encounter visit = homeVisit();

    assertThat(text(view.of(visit).orElseThrow())).isEqualTo(text(visit));
  }

  /** As an earlier version can be, whose row is that of the present one. */
  @Test
  void ofWhenItIsNotOfHerFormThenNothing() {
    Encounter visit = homeVisit();
    visit.getClass_().setCode("AMB");

    assertThat(view.of(visit)).isEmpty();
  }

  @Test
  void ofWhenAReferenceCarriesANumberThenWithoutIt() {
    Encounter visit = homeVisit();
    visit.getSubject().getIdentifier().setValue(NIK);
    Group family = new Group();
    family.addMember().getEntity().setReference("Patient/maria").getIdentifier().setValue(NIK);

    assertThat(text(view.of(visit).orElseThrow())).doesNotContain(NIK).contains("Patient/maria", "SUBSETTED");
    assertThat(text(view.of(family).orElseThrow())).doesNotContain(NIK).contains("Patient/maria");
  }

  @Test
  void ofWhenAPersonIsContainedThenWithoutNumbersToo() {
    Encounter visit = homeVisit();
    Patient contained = maria();
    contained.setId("p");
    visit.addContained(contained);
    visit.addContained(new Composition().setTitle("Resume").setId("c"));

    Encounter part = (Encounter) view.of(visit).orElseThrow();

    assertThat(part.getContained()).hasSize(1);
    assertThat(text(part)).doesNotContain(NIK).contains("Maria", "SUBSETTED");
  }

  @Test
  void ofWhenTypeIsNotHersThenNothing() {
    assertThat(view.of(new Composition())).isEmpty();
    assertThat(view.of(new Organization())).isPresent();
    assertThat(view.of(new CapabilityStatement())).isPresent();
    assertThat(view.of(new OperationOutcome())).isPresent();
  }

  @Test
  void ofWhenABundleThenEveryEntryAlsoWithinEntries() {
    Bundle found = new Bundle().setType(BundleType.SEARCHSET);
    found.addEntry().setFullUrl("http://localhost/fhir/Patient/maria").setResource(maria());
    found.addEntry().setFullUrl("http://localhost/fhir/Composition/c").setResource(new Composition());
    Bundle batch = new Bundle().setType(BundleType.BATCHRESPONSE);
    batch.addEntry().setResource(found);
    batch.addEntry().setResource(new Composition()).getResponse().setStatus("200");

    Bundle part = (Bundle) view.of(batch).orElseThrow();

    assertThat(part.getEntry()).hasSize(2);
    assertThat(((Bundle) part.getEntryFirstRep().getResource()).getEntry()).hasSize(1);
    assertThat(part.getEntry().get(1).hasResource()).isFalse();
    assertThat(text(part)).contains("Maria").doesNotContain(NIK, "Composition");
  }

  @Test
  void ofWhenParametersHoldResourcesThenThoseToo() {
    Parameters answer = new Parameters();
    answer.addParameter().setName("who").setResource(maria());
    answer.addParameter().setName("more").addPart().setName("who").setResource(maria());

    assertThat(text(view.of(answer).orElseThrow())).contains("Maria").doesNotContain(NIK);
  }
}
