package id.ilp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRulesTest {

  private static final String FACILITY = "1000053041";
  private static final String NIK = "9953040207880001";
  private static final String NIK_OF_MOTHER = "9953045506950002";
  private static final String EPISODE_TYPE = "http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type";
  private static final String ANC_TAG = "http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC";

  @ParameterizedTest
  @ValueSource(strings = {IdentifierSystems.NIK, IdentifierSystems.IHS_NUMBER, IdentifierSystems.PASSPORT})
  void keysOfWhenPatientHasNationalNumberThenItIsAKey(String system) {
    Patient patient = new Patient().addIdentifier(identifier(system, NIK));

    assertThat(KeyRules.keysOf(patient)).containsExactly(new NaturalKey("Patient", system + "|" + NIK));
  }

  @Test
  void keysOfWhenObservationIsAStatusOfGrowthThenItsNumberIsAKey() {
    Observation status = new Observation().addIdentifier(identifier(IdentifierSystems.GROWTH, "m1.weight-for-age"));

    assertThat(KeyRules.keysOf(status))
        .containsExactly(new NaturalKey("Observation", IdentifierSystems.GROWTH + "|m1.weight-for-age"));
    assertThat(KeyRules.keysOf(new Flag().addIdentifier(identifier(IdentifierSystems.GROWTH, "m1")))).isEmpty();
  }

  @Test
  void keysOfWhenAppointmentOrTaskBooksAServiceThenItsNumberIsAKey() {
    assertThat(KeyRules.keysOf(new Appointment().addIdentifier(identifier(IdentifierSystems.BOOKING, "b1"))))
        .containsExactly(new NaturalKey("Appointment", IdentifierSystems.BOOKING + "|b1"));
    assertThat(KeyRules.keysOf(new Task().addIdentifier(identifier(IdentifierSystems.BOOKING, "b1"))))
        .containsExactly(new NaturalKey("Task", IdentifierSystems.BOOKING + "|b1"));
    assertThat(KeyRules.keysOf(new Flag().addIdentifier(identifier(IdentifierSystems.BOOKING, "b1")))).isEmpty();
  }

  @Test
  void keysOfWhenPatientHasSeveralNumbersThenEachIsAKey() {
    Patient patient = new Patient()
        .addIdentifier(identifier(IdentifierSystems.NIK, NIK))
        .addIdentifier(identifier(IdentifierSystems.IHS_NUMBER, "P01"))
        .addIdentifier(local("mrn", "RM-7"));

    assertThat(KeyRules.keysOf(patient)).extracting(NaturalKey::name).containsExactly(
        IdentifierSystems.NIK + "|" + NIK,
        IdentifierSystems.IHS_NUMBER + "|P01",
        "http://sys-ids.kemkes.go.id/mrn/1000053041|RM-7");
  }

  /** The whole family bears the number of its card. */
  @Test
  void keysOfWhenPatientHasFamilyCardThenNoKeyButOfTheGroupItIs() {
    Identifier card = identifier(IdentifierSystems.FAMILY_CARD, "9953040101200001");

    assertThat(KeyRules.keysOf(new Patient().addIdentifier(card))).isEmpty();
    assertThat(KeyRules.keysOf(new Group().addIdentifier(card))).hasSize(1);
  }

  @Test
  void keysOfWhenFamilyHasOnlyALocalNumberThenItIsAKeyOfTheGroupAlone() {
    Identifier number = identifier(IdentifierSystems.LOCAL_HOUSEHOLD + FACILITY, "KEL-3");

    assertThat(KeyRules.keysOf(new Group().addIdentifier(number)))
        .containsExactly(new NaturalKey("Group", "https://w3id.org/ilp-fhir/sid/household/1000053041|KEL-3"));
    assertThat(KeyRules.keysOf(new Patient().addIdentifier(number))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "https://fhir.kemkes.go.id/id/patient-ihs-number," + IdentifierSystems.IHS_NUMBER,
      "https://fhir.kemkes.go.id/id/passport," + IdentifierSystems.PASSPORT
  })
  void keysOfWhenSystemIsSpeltTheOtherWayThenTheSameKey(String spelling, String system) {
    assertThat(KeyRules.keysOf(new Patient().addIdentifier(identifier(spelling, "P01"))))
        .containsExactly(KeyRules.keyOf("Patient", system, "P01"))
        .isEqualTo(KeyRules.keysOf(new Patient().addIdentifier(identifier(system, "P01"))));
    assertThat(KeyRules.keyOf("Patient", spelling, "P01")).isEqualTo(KeyRules.keyOf("Patient", system, "P01"));
  }

  @Test
  void keysOfWhenSameNikOfPatientAndPractitionerThenTwoKeys() {
    Identifier nik = identifier(IdentifierSystems.NIK, NIK);

    assertThat(KeyRules.keysOf(new Patient().addIdentifier(nik)))
        .doesNotContainAnyElementsOf(KeyRules.keysOf(new Practitioner().addIdentifier(nik)));
  }

  @Test
  void keysOfWhenVisitHasLocalNumberThenItIsAKey() {
    Encounter visit = new Encounter().addIdentifier(local("encounter", "HLK-1"));

    assertThat(KeyRules.keysOf(visit))
        .containsExactly(new NaturalKey("Encounter", "http://sys-ids.kemkes.go.id/encounter/1000053041|HLK-1"));
  }

  @Test
  void keysOfWhenSameVisitNumberOfAnotherFacilityThenAnotherKey() {
    Encounter here = new Encounter().addIdentifier(local("encounter", "1"));
    Encounter there =
        new Encounter().addIdentifier(identifier(IdentifierSystems.LOCAL + "encounter/1000053042", "1"));

    assertThat(KeyRules.keysOf(here)).doesNotContainAnyElementsOf(KeyRules.keysOf(there));
  }

  @Test
  void keysOfWhenVisitIsMarkedK1mThenTheMarkIsNoKey() {
    Encounter visit = new Encounter()
        .addIdentifier(local("encounter", "HLK-1"))
        .addIdentifier(identifier(ANC_TAG, "K1M"));

    assertThat(KeyRules.keysOf(visit)).extracting(NaturalKey::name).singleElement().asString().endsWith("|HLK-1");
  }

  @Test
  void keysOfWhenPrescriptionThenItsNumberIsNoKeyButTheItemIs() {
    MedicationRequest request = new MedicationRequest()
        .addIdentifier(local("prescription", "R-9"))
        .addIdentifier(local("prescription-item", "R-9-1"));

    assertThat(KeyRules.keysOf(request)).containsExactly(
        new NaturalKey("MedicationRequest", "http://sys-ids.kemkes.go.id/prescription-item/1000053041|R-9-1"));
  }

  @Test
  void keysOfWhenLocalKindIsOfAnotherTypeThenNoKey() {
    assertThat(KeyRules.keysOf(new Encounter().addIdentifier(local("observation", "1")))).isEmpty();
    assertThat(KeyRules.keysOf(new Flag().addIdentifier(local("encounter", "1")))).isEmpty();
  }

  @Test
  void keysOfWhenKindOnlyBeginsTheSameThenNoKey() {
    assertThat(KeyRules.keysOf(new Encounter().addIdentifier(local("encounter-draft", "1")))).isEmpty();
  }

  @Test
  void keysOfWhenOrganizationHasNationalOrLocalNumberThenBothAreKeys() {
    Organization organization = new Organization()
        .addIdentifier(identifier(IdentifierSystems.ORGANIZATION_NUMBER, FACILITY))
        .addIdentifier(local("organization", "pustu-1"));

    assertThat(KeyRules.keysOf(organization)).hasSize(2);
  }

  @Test
  void keysOfWhenIdentifierIsIncompleteThenNoKey() {
    assertThat(KeyRules.keysOf(new Patient()
        .addIdentifier(new Identifier().setSystem(IdentifierSystems.NIK))
        .addIdentifier(new Identifier().setValue(NIK)))).isEmpty();
  }

  @Test
  void keysOfWhenNewbornThenMothersNikAndDayAndOrder() {
    assertThat(KeyRules.keysOf(newborn("2026-11-01", new IntegerType(2)))).containsExactly(new NaturalKey(
        "Patient", IdentifierSystems.NIK_OF_MOTHER + "|" + NIK_OF_MOTHER + "|2026-11-01|2"));
  }

  @Test
  void keysOfWhenTwinsThenTwoKeys() {
    assertThat(KeyRules.keysOf(newborn("2026-11-01", new IntegerType(1))))
        .doesNotContainAnyElementsOf(KeyRules.keysOf(newborn("2026-11-01", new IntegerType(2))));
  }

  @Test
  void keysOfWhenSiblingBornOnAnotherDayThenTwoKeys() {
    assertThat(KeyRules.keysOf(newborn("2025-01-01", new IntegerType(1))))
        .doesNotContainAnyElementsOf(KeyRules.keysOf(newborn("2026-11-01", new IntegerType(1))));
  }

  @Test
  void keysOfWhenNewbornGetsItsNikThenStillFoundByItsMothers() {
    Patient named = newborn("2026-11-01", new IntegerType(1)).addIdentifier(identifier(IdentifierSystems.NIK, NIK));

    assertThat(KeyRules.keysOf(named)).hasSize(2)
        .containsAll(KeyRules.keysOf(newborn("2026-11-01", new IntegerType(1))));
  }

  @Test
  void keysOfWhenNewbornSaysOnlyWhetherOneOfSeveralThenOneKey() {
    assertThat(KeyRules.keysOf(newborn("2026-11-01", new BooleanType(false)))).hasSize(1);
    assertThat(KeyRules.keysOf(newborn("2026-11-01", null))).hasSize(1);
  }

  /** FHIR lets a sender say why a number is missing instead of the number. */
  @Test
  void keysOfWhenOrderOfBirthIsSaidToBeUnknownThenAsIfNotSaid() {
    IntegerType unknown = new IntegerType();
    unknown.addExtension("http://hl7.org/fhir/StructureDefinition/data-absent-reason",
        new org.hl7.fhir.r4.model.CodeType("unknown"));

    assertThat(KeyRules.keysOf(newborn("2026-11-01", unknown)))
        .isEqualTo(KeyRules.keysOf(newborn("2026-11-01", null)));
  }

  @Test
  void keysOfWhenNewbornHasNoBirthDateThenNoKey() {
    Patient patient = new Patient().addIdentifier(identifier(IdentifierSystems.NIK_OF_MOTHER, NIK_OF_MOTHER));

    assertThat(KeyRules.keysOf(patient)).isEmpty();
  }

  @Test
  void keysOfWhenEpisodeIsActiveThenPatientAndTypeAreAKey() {
    assertThat(KeyRules.keysOf(episode(EpisodeOfCareStatus.ACTIVE, "ANC")))
        .containsExactly(new NaturalKey("EpisodeOfCare", "active|Patient/7|" + EPISODE_TYPE + "|ANC"));
  }

  @ParameterizedTest
  @EnumSource(value = EpisodeOfCareStatus.class, names = {"ACTIVE", "NULL"}, mode = EnumSource.Mode.EXCLUDE)
  void keysOfWhenEpisodeIsNotActiveThenNoKey(EpisodeOfCareStatus status) {
    assertThat(KeyRules.keysOf(episode(status, "ANC"))).isEmpty();
  }

  @Test
  void keysOfWhenActiveEpisodesOfTwoTypesThenTwoKeys() {
    assertThat(KeyRules.keysOf(episode(EpisodeOfCareStatus.ACTIVE, "ANC")))
        .doesNotContainAnyElementsOf(KeyRules.keysOf(episode(EpisodeOfCareStatus.ACTIVE, "TB-SO")));
  }

  @Test
  void keysOfWhenEpisodeHasNumberThenNumberAndActivityAreKeys() {
    EpisodeOfCare episode =
        episode(EpisodeOfCareStatus.ACTIVE, "ANC").addIdentifier(local("episode-of-care", "E-1"));

    assertThat(KeyRules.keysOf(episode)).hasSize(2);
  }

  @Test
  void keysOfWhenEpisodeHasNoPatientThenNoKey() {
    assertThat(KeyRules.keysOf(episode(EpisodeOfCareStatus.ACTIVE, "ANC").setPatient(null))).isEmpty();
  }

  @Test
  void identifiersOfWhenTypeHasOneListOrNoneThenAllOfThem() {
    Identifier identifier = identifier("urn:x", "1");

    assertThat(KeyRules.identifiersOf(new Composition().setIdentifier(identifier))).containsExactly(identifier);
    assertThat(KeyRules.identifiersOf(new Encounter().addIdentifier(identifier))).isEqualTo(List.of(identifier));
    assertThat(KeyRules.identifiersOf(new OperationOutcome())).isEmpty();
  }

  @Test
  void keysOfWhenARecordWasMergedIntoAnotherThenItHasNoNamesOfItsOwn() {
    Patient merged = newborn("2026-11-01", null).addIdentifier(identifier(IdentifierSystems.NIK, NIK));
    merged.addLink().setType(LinkType.REPLACEDBY).setOther(new Reference("Patient/1"));
    Patient surviving = newborn("2026-11-01", null).addIdentifier(identifier(IdentifierSystems.NIK, NIK));
    surviving.addLink().setType(LinkType.REPLACES).setOther(new Reference("Patient/2"));

    assertThat(KeyRules.keysOf(merged)).isEmpty();
    assertThat(KeyRules.keysOf(surviving)).hasSize(2);
  }

  private static Identifier identifier(String system, String value) {
    return new Identifier().setSystem(system).setValue(value);
  }

  private static Identifier local(String kind, String value) {
    return identifier("http://sys-ids.kemkes.go.id/" + kind + "/" + FACILITY, value);
  }

  private static Patient newborn(String birth, org.hl7.fhir.r4.model.Type order) {
    return new Patient()
        .addIdentifier(identifier(IdentifierSystems.NIK_OF_MOTHER, NIK_OF_MOTHER))
        .setBirthDateElement(new DateType(birth))
        .setMultipleBirth(order);
  }

  private static EpisodeOfCare episode(EpisodeOfCareStatus status, String type) {
    return new EpisodeOfCare()
        .setStatus(status)
        .setPatient(new Reference("Patient/7"))
        .addType(new CodeableConcept(new Coding(EPISODE_TYPE, type, null)));
  }
}
