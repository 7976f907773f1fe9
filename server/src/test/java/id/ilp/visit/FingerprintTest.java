package id.ilp.visit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private final Fingerprint fingerprint = new Fingerprint(FhirContext.forR4Cached());

  @Test
  void ofWhenSentAgainThenSamePrint() {
    String patient = urn();
    String visit = urn();

    assertThat(print(visit(patient, visit, 62))).hasSize(32).isEqualTo(print(visit(patient, visit, 62)));
  }

  @Test
  void ofWhenOnlyTheUuidsAreOthersThenSamePrint() {
    assertThat(print(visit(urn(), urn(), 62))).isEqualTo(print(visit(urn(), urn(), 62)));
  }

  @Test
  void ofWhenOneValueIsAnotherThenAnotherPrint() {
    String patient = urn();
    String visit = urn();

    assertThat(print(visit(patient, visit, 62))).isNotEqualTo(print(visit(patient, visit, 63)));
  }

  @Test
  void ofWhenReferencesLeadToOtherEntriesThenAnotherPrint() {
    String patient = urn();
    String visit = urn();
    Bundle straight = visit(patient, visit, 62);
    Bundle crossed = visit(patient, visit, 62);
    ((Observation) crossed.getEntry().get(2).getResource()).setEncounter(new Reference(patient));

    assertThat(print(crossed)).isNotEqualTo(print(straight));
  }

  @Test
  void ofWhenEntriesAreInAnotherOrderThenAnotherPrint() {
    Bundle one = visit(urn(), urn(), 62);
    Bundle other = one.copy();
    other.getEntry().add(other.getEntry().remove(0));

    assertThat(print(other)).isNotEqualTo(print(one));
  }

  @Test
  void ofWhenAnEntryHasNoFullUrlThenStillAPrint() {
    Bundle bundle = visit(urn(), urn(), 62);
    bundle.getEntry().get(2).setFullUrl(null);

    assertThat(fingerprint.of(Submission.of(bundle))).isPresent();
  }

  @Test
  void ofWhenOneEntryIsAPutThenEmpty() {
    Bundle bundle = visit(urn(), urn(), 62);
    bundle.getEntry().get(0).getRequest().setMethod(HTTPVerb.PUT).setUrl("Patient/7");

    assertThat(fingerprint.of(Submission.of(bundle))).isEmpty();
  }

  @Test
  void ofWhenOneEntryReadsOrDeletesThenEmpty() {
    Bundle reading = visit(urn(), urn(), 62);
    reading.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("Patient/7");
    Bundle deleting = visit(urn(), urn(), 62);
    deleting.addEntry().getRequest().setMethod(HTTPVerb.DELETE).setUrl("Patient/7");

    assertThat(fingerprint.of(Submission.of(reading))).isEmpty();
    assertThat(fingerprint.of(Submission.of(deleting))).isEmpty();
  }

  @Test
  void ofWhenSingleResourceThenItsPrint() {
    Submission one = Submission.of(new Patient().setActive(true), HTTPVerb.POST, "Patient");
    Submission other = Submission.of(new Patient().setActive(false), HTTPVerb.POST, "Patient");

    assertThat(fingerprint.of(one)).isPresent();
    assertThat(fingerprint.of(one).orElseThrow()).isNotEqualTo(fingerprint.of(other).orElseThrow());
  }

  @Test
  void ofWhenComputedThenWhatWillBeStoredIsUntouched() {
    Bundle bundle = visit(urn(), urn(), 62);
    String before = text(bundle);

    print(bundle);

    assertThat(text(bundle)).isEqualTo(before);
  }

  private static String text(Bundle bundle) {
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bundle);
  }

  private byte[] print(Bundle bundle) {
    Optional<byte[]> print = fingerprint.of(Submission.of(bundle));
    return print.orElseThrow();
  }

  private static Bundle visit(String patient, String visit, int weight) {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    bundle.addEntry().setFullUrl(patient).setResource(new Patient().setActive(true))
        .getRequest().setMethod(HTTPVerb.POST).setUrl("Patient");
    bundle.addEntry().setFullUrl(visit).setResource(new Encounter().setSubject(new Reference(patient)))
        .getRequest().setMethod(HTTPVerb.POST).setUrl("Encounter");
    bundle.addEntry().setFullUrl(urn())
        .setResource(new Observation()
            .setSubject(new Reference(patient))
            .setEncounter(new Reference(visit))
            .setValue(new Quantity(weight)))
        .getRequest().setMethod(HTTPVerb.POST).setUrl("Observation");
    return bundle;
  }

  private static String urn() {
    return "urn:uuid:" + UUID.randomUUID();
  }
}
