package id.ilp.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooseReferencesTest {

  private static final String UUID = "5f1b6d0c-3f0e-4a53-9d0e-1c1f7a2b9c11";
  private static final String URN = "urn:uuid:" + UUID;

  @Test
  void mendWhenTypeAndUuidNameAnEntryThenItsUrn() {
    assertThat(mended("Condition/" + UUID)).isEqualTo(URN);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      URN,
      "Condition/77",
      "Observation/" + UUID,
      "Condition?identifier=x|" + UUID,
      "https://example.org/fhir/Condition/" + UUID,
      "Condition/5f1b6d0c-3f0e-4a53-9d0e-000000000000",
      UUID,
      "#" + UUID
  })
  void mendWhenReferenceMeansSomethingElseThenUntouched(String target) {
    assertThat(mended(target)).isEqualTo(target);
  }

  @Test
  void mendWhenAnEntryWritesToThatIdThenUntouched() {
    Bundle bundle = visit("Condition/" + UUID);
    bundle.addEntry().setResource(diagnosis().setId(UUID))
        .getRequest().setMethod(HTTPVerb.PUT).setUrl("Condition/" + UUID);

    LooseReferences.mend(Submission.of(bundle));

    assertThat(diagnosisIn(bundle)).isEqualTo("Condition/" + UUID);
  }

  @Test
  void mendWhenReferenceHasOnlyAnIdentifierThenUntouched() {
    Bundle bundle = visit(null);
    ((Encounter) bundle.getEntryFirstRep().getResource()).getDiagnosisFirstRep().getCondition().setDisplay("x");

    LooseReferences.mend(Submission.of(bundle));

    assertThat(diagnosisIn(bundle)).isNull();
  }

  private static String mended(String target) {
    Bundle bundle = visit(target);
    LooseReferences.mend(Submission.of(bundle));
    return diagnosisIn(bundle);
  }

  private static String diagnosisIn(Bundle bundle) {
    return ((Encounter) bundle.getEntryFirstRep().getResource()).getDiagnosisFirstRep().getCondition().getReference();
  }

  private static Condition diagnosis() {
    return new Condition().setCode(new CodeableConcept().setText("Hipertensi"));
  }

  private static Bundle visit(String diagnosis) {
    Encounter visit = new Encounter().setStatus(Encounter.EncounterStatus.FINISHED);
    visit.addDiagnosis().setCondition(new Reference().setReference(diagnosis));
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    bundle.addEntry().setFullUrl("urn:uuid:0a0b6d0c-3f0e-4a53-9d0e-1c1f7a2b9c22").setResource(visit)
        .getRequest().setMethod(HTTPVerb.POST).setUrl("Encounter");
    bundle.addEntry().setFullUrl(URN).setResource(diagnosis())
        .getRequest().setMethod(HTTPVerb.POST).setUrl("Condition");
    return bundle;
  }
}
