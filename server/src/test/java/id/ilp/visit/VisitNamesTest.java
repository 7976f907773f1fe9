package id.ilp.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.identity.NaturalKey;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

class VisitNamesTest {

  private static final String WEIGHT = "29463-7";
  private static final String HEIGHT = "8302-2";
  private static final String MORNING = "2026-11-21T08:00:00+08:00";

  @Test
  void nextWhenTwoEqualMeasurementsThenTwoNames() {
    List<NaturalKey> names = names(measurement(WEIGHT, 62), measurement(WEIGHT, 62));

    assertThat(names).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void nextWhenSentAgainThenTheSameNamesInOrder() {
    assertThat(names(measurement(WEIGHT, 62), measurement(HEIGHT, 160), measurement(WEIGHT, 63)))
        .isEqualTo(names(measurement(WEIGHT, 62), measurement(HEIGHT, 160), measurement(WEIGHT, 63)));
  }

  @Test
  void nextWhenOthersAreSentBetweenThenTheSameNames() {
    List<NaturalKey> alone = names(measurement(WEIGHT, 62));

    assertThat(names(measurement(HEIGHT, 160), measurement(WEIGHT, 62)).get(1)).isEqualTo(alone.get(0));
  }

  @Test
  void nextWhenValueIsCorrectedThenTheSameName() {
    assertThat(names(measurement(WEIGHT, 62))).isEqualTo(names(measurement(WEIGHT, 26)));
  }

  @Test
  void nextWhenStatusOrTextIsCorrectedThenTheSameName() {
    Observation amended = measurement(WEIGHT, 62).setStatus(Observation.ObservationStatus.AMENDED);
    amended.getCode().setText("Berat");
    amended.getCode().getCodingFirstRep().setDisplay("Body weight");

    assertThat(names(amended)).isEqualTo(names(measurement(WEIGHT, 62)));
  }

  @Test
  void nextWhenCodeIsAnotherThenAnotherName() {
    assertThat(names(measurement(WEIGHT, 62))).isNotEqualTo(names(measurement(HEIGHT, 62)));
  }

  @Test
  void nextWhenTimeIsAnotherThenAnotherName() {
    Observation later = measurement(WEIGHT, 62).setEffective(new DateTimeType("2026-11-21T09:00:00+08:00"));

    assertThat(names(later)).isNotEqualTo(names(measurement(WEIGHT, 62)));
  }

  @Test
  void nextWhenPeriodBeginsTheSameThenItsEndDoesNotMatter() {
    Observation open = measurement(WEIGHT, 62).setEffective(period(null));
    Observation closed = measurement(WEIGHT, 62).setEffective(period("2026-11-21T09:00:00+08:00"));

    assertThat(names(open)).isEqualTo(names(closed));
  }

  @Test
  void nextWhenCodingsAreInAnotherOrderThenTheSameName() {
    Observation one = measurement(WEIGHT, 62);
    one.getCode().addCoding(new Coding("http://snomed.info/sct", "27113001", null));
    Observation other = measurement(WEIGHT, 62);
    other.getCode().getCoding().add(0, new Coding("http://snomed.info/sct", "27113001", null));

    assertThat(names(one)).isEqualTo(names(other));
  }

  @Test
  void nextWhenVisitIsAnotherThenAnotherName() {
    assertThat(new VisitNames().next(measurement(WEIGHT, 62), "1"))
        .isNotEqualTo(new VisitNames().next(measurement(WEIGHT, 62), "2"));
  }

  @Test
  void nextWhenVisitsAreMixedThenEachCountsItsOwn() {
    VisitNames mixed = new VisitNames();
    mixed.next(measurement(WEIGHT, 62), "1");

    assertThat(mixed.next(measurement(WEIGHT, 62), "2"))
        .isEqualTo(new VisitNames().next(measurement(WEIGHT, 62), "2"));
  }

  @Test
  void nextWhenIdentifierIsNoKeyThenItStillTellsApart() {
    assertThat(names(prescription("R-1", "amoxicillin"))).isNotEqualTo(names(prescription("R-2", "amoxicillin")));
  }

  @Test
  void nextWhenConditionsOfOneCodeDifferInCategoryThenTwoDescriptions() {
    Condition diagnosis = new Condition().addCategory(concept("encounter-diagnosis"));
    Condition complaint = new Condition().addCategory(concept("chief-complaint"));

    assertThat(names(diagnosis)).isNotEqualTo(names(complaint));
  }

  /** Else sending only the second medicine of a prescription again would overwrite the first one. */
  @Test
  void nextWhenMedicineIsAnotherThenAnotherName() {
    assertThat(names(prescription("R-1", "amoxicillin"))).isNotEqualTo(names(prescription("R-1", "paracetamol")));
  }

  @Test
  void nextWhenTextIsTheOnlyCodeThenItTellsApart() {
    Observation one = new Observation().setCode(new CodeableConcept().setText("Berat"));
    Observation other = new Observation().setCode(new CodeableConcept().setText("Tinggi"));

    assertThat(names(one)).isNotEqualTo(names(other));
  }

  @Test
  void visitReferenceWhenEncounterOrContextThenIt() {
    assertThat(VisitNames.visitReference(new Observation().setEncounter(new Reference("Encounter/1"))))
        .isEqualTo("Encounter/1");
    assertThat(VisitNames.visitReference(new MedicationDispense().setContext(new Reference("Encounter/2"))))
        .isEqualTo("Encounter/2");
  }

  @Test
  void visitReferenceWhenNoneThenNull() {
    assertThat(VisitNames.visitReference(new Observation())).isNull();
    assertThat(VisitNames.visitReference(new Patient())).isNull();
    assertThat(VisitNames.visitReference(new Observation().setEncounter(new Reference().setDisplay("x")))).isNull();
  }

  @Test
  void visitsOfWhenSubmissionHasSomeThenThoseThatAreStored() {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    bundle.addEntry().setResource(new Patient().setActive(true))
        .getRequest().setMethod(HTTPVerb.POST).setUrl("Patient");
    bundle.addEntry().setResource(new Encounter().setStatus(Encounter.EncounterStatus.FINISHED))
        .getRequest().setMethod(HTTPVerb.POST).setUrl("Encounter");
    bundle.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("Encounter/9");

    assertThat(VisitNames.visitsOf(Submission.of(bundle))).extracting(Entry::index).containsExactly(1);
  }

  private static List<NaturalKey> names(Resource... resources) {
    VisitNames names = new VisitNames();
    return List.of(resources).stream().map(resource -> names.next(resource, "41")).toList();
  }

  private static Observation measurement(String code, int value) {
    return new Observation()
        .setCode(new CodeableConcept(new Coding("http://loinc.org", code, null)))
        .setEffective(new DateTimeType(MORNING))
        .setValue(new Quantity(value));
  }

  private static MedicationRequest prescription(String number, String medicine) {
    return new MedicationRequest()
        .addIdentifier(new Identifier()
            .setSystem("http://sys-ids.kemkes.go.id/prescription/1000053041").setValue(number))
        .setMedication(concept(medicine))
        .setAuthoredOnElement(new DateTimeType(MORNING));
  }

  private static CodeableConcept concept(String code) {
    return new CodeableConcept(new Coding("urn:test", code, null)).setTextElement(new StringType(code));
  }

  private static Period period(String end) {
    Period period = new Period().setStartElement(new DateTimeType(MORNING));
    return end == null ? period : period.setEndElement(new DateTimeType(end));
  }
}
