package id.ilp.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Address.AddressUse;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class PatientAmendmentTest {

  private static final String NIK = "https://fhir.kemkes.go.id/id/nik";
  private static final String KK = "https://fhir.kemkes.go.id/id/kk";
  private static final String IHS = "https://fhir.kemkes.go.id/id/ihs-number";
  private static final String BIRTH_PLACE = "https://fhir.kemkes.go.id/r4/StructureDefinition/birthPlace";
  private static final String CITIZENSHIP = "https://fhir.kemkes.go.id/r4/StructureDefinition/citizenshipStatus";

  @Test
  void completeWhenVisitSaysLittleThenWhatIsKnownStays() {
    Patient known = known();
    Patient incoming = slim();

    PatientAmendment.complete(incoming, known);

    assertThat(incoming.getBirthDateElement().getValueAsString()).isEqualTo("1988-07-02");
    assertThat(incoming.getGender()).isEqualTo(AdministrativeGender.MALE);
    assertThat(incoming.getMaritalStatus().getText()).isEqualTo("Kawin");
    assertThat(incoming.getMultipleBirthIntegerType().getValue()).isEqualTo(2);
    assertThat(incoming.getDeceasedDateTimeType().getValueAsString()).isEqualTo("2026-10-01");
    assertThat(incoming.getContactFirstRep().getName().getText()).isEqualTo("Maria");
    assertThat(incoming.getCommunicationFirstRep().getLanguage().getText()).isEqualTo("Tetun");
    assertThat(incoming.getGeneralPractitionerFirstRep().getReference()).isEqualTo("Practitioner/3");
    assertThat(incoming.getManagingOrganization().getReference()).isEqualTo("Organization/4");
    assertThat(incoming.getActive()).isTrue();
  }

  @Test
  void completeWhenVisitSaysAnotherThingThenItReplacesTheOld() {
    Patient incoming = slim()
        .setGender(AdministrativeGender.FEMALE)
        .setBirthDateElement(new DateType("1988-07-03"))
        .setDeceased(new BooleanType(false))
        .setActive(false);

    PatientAmendment.complete(incoming, known());

    assertThat(incoming.getName()).extracting(HumanName::getText).containsExactly("Antonius B. Bere");
    assertThat(incoming.getGender()).isEqualTo(AdministrativeGender.FEMALE);
    assertThat(incoming.getBirthDateElement().getValueAsString()).isEqualTo("1988-07-03");
    assertThat(incoming.getDeceasedBooleanType().getValue()).isFalse();
    assertThat(incoming.getActive()).isFalse();
  }

  @Test
  void completeWhenVisitHasOtherIdentifiersThenUnion() {
    Patient incoming = slim().addIdentifier(identifier(IHS, "P01"));

    PatientAmendment.complete(incoming, known());

    assertThat(incoming.getIdentifier()).extracting(Identifier::getSystem)
        .containsExactlyInAnyOrder(NIK, KK, IHS);
  }

  @Test
  void completeWhenVisitHasAnotherValueOfOneSystemThenItReplacesTheOld() {
    Patient incoming = slim().addIdentifier(identifier(KK, "9953040101209999"));

    PatientAmendment.complete(incoming, known());

    assertThat(incoming.getIdentifier()).filteredOn(each -> each.getSystem().equals(KK))
        .extracting(Identifier::getValue)
        .containsExactly("9953040101209999");
  }

  @Test
  void completeWhenVisitHasAnAddressOfTheSameUseThenItReplacesTheOld() {
    Patient incoming = slim().addAddress(address(AddressUse.HOME, "Raihat"));

    PatientAmendment.complete(incoming, known());

    assertThat(incoming.getAddress()).extracting(Address::getCity).containsExactly("Raihat");
  }

  @Test
  void completeWhenVisitHasAnAddressOfAnotherUseThenBoth() {
    Patient incoming = slim().addAddress(address(AddressUse.TEMP, "Kupang"));

    PatientAmendment.complete(incoming, known());

    assertThat(incoming.getAddress()).extracting(Address::getCity).containsExactly("Kupang", "Atambua");
  }

  @Test
  void completeWhenVisitHasTheSameTelephoneThenItIsNotDoubled() {
    Patient incoming = slim().addTelecom(phone("081299530401")).addTelecom(phone("081200000000"));

    PatientAmendment.complete(incoming, known());

    assertThat(incoming.getTelecom()).extracting(ContactPoint::getValue)
        .containsExactly("081299530401", "081200000000");
  }

  @Test
  void completeWhenVisitHasSomeExtensionsThenTheOthersStay() {
    Patient incoming = slim();
    incoming.addExtension(CITIZENSHIP, new CodeType("WNA"));

    PatientAmendment.complete(incoming, known());

    assertThat(incoming.getExtension()).hasSize(2);
    assertThat(incoming.getExtensionByUrl(CITIZENSHIP).getValue().primitiveValue()).isEqualTo("WNA");
    assertThat(((Address) incoming.getExtensionByUrl(BIRTH_PLACE).getValue()).getCity()).isEqualTo("Atambua");
  }

  @Test
  void completeWhenKnownHasIdAndMetaThenTheyAreNotTakenOver() {
    Patient known = known();
    known.setId("Patient/7/_history/3");
    known.getMeta().setVersionId("3").addProfile("urn:old");
    known.setLanguage("id");
    known.getText().setStatusAsString("generated");
    Patient incoming = slim();

    PatientAmendment.complete(incoming, known);

    assertThat(incoming.hasIdElement()).isFalse();
    assertThat(incoming.hasMeta()).isFalse();
    assertThat(incoming.hasLanguage()).isFalse();
    assertThat(incoming.hasText()).isFalse();
  }

  @Test
  void completeWhenVisitSaysEverythingThenNothingChanges() {
    Patient incoming = known();

    PatientAmendment.complete(incoming, known());

    assertThat(incoming.equalsDeep(known())).isTrue();
  }

  @Test
  void completeWhenDoneTwiceThenAsOnce() {
    Patient once = slim();
    PatientAmendment.complete(once, known());
    Patient twice = slim();
    PatientAmendment.complete(twice, once.copy());

    assertThat(twice.equalsDeep(once)).isTrue();
  }

  @Test
  void completeWhenNothingIsKnownThenNothingChanges() {
    Patient incoming = known();

    PatientAmendment.complete(incoming, new Patient());

    assertThat(incoming.equalsDeep(known())).isTrue();
  }

  @Test
  void completeWhenDoneThenTheKnownPatientIsUntouched() {
    Patient known = known();

    PatientAmendment.complete(slim().addAddress(address(AddressUse.HOME, "Raihat")), known);

    assertThat(known.equalsDeep(known())).isTrue();
  }

  /** What most visits carry. */
  @Test
  void completeWhenRecordsWereMergedThenFormerNumbersStayBesideThePresentOne() {
    Patient known = known()
        .addIdentifier(identifier(NIK, "9953040207880011").setUse(IdentifierUse.OLD))
        .addIdentifier(identifier(NIK, "9953040207880021").setUse(IdentifierUse.OLD));
    Patient present = slim();
    Patient former = new Patient().addIdentifier(identifier(NIK, "9953040207880011"));

    PatientAmendment.complete(present, known);
    PatientAmendment.complete(former, known);

    for (Patient patient : List.of(present, former)) {
      assertThat(patient.getIdentifier()).filteredOn(number -> NIK.equals(number.getSystem()))
          .extracting(number -> number.getValue() + (number.getUse() == IdentifierUse.OLD ? " old" : ""))
          .containsExactlyInAnyOrder("9953040207880001", "9953040207880011 old", "9953040207880021 old");
    }
  }

  @Test
  void keepIdentityWhenAMergedRecordIsSentThenWhatWasDecidedStays() {
    Patient former = new Patient().addName(new HumanName().setText("Antonis"))
        .setBirthDateElement(new DateType("1988-02-07")).setGender(AdministrativeGender.FEMALE);

    PatientAmendment.keepIdentity(former, known());

    assertThat(former.getNameFirstRep().getText()).isEqualTo("Antonius Bere");
    assertThat(former.getBirthDateElement().getValueAsString()).isEqualTo("1988-07-02");
    assertThat(former.getGender()).isEqualTo(AdministrativeGender.MALE);
  }

  private static Patient slim() {
    return new Patient()
        .addIdentifier(identifier(NIK, "9953040207880001"))
        .addName(new HumanName().setText("Antonius B. Bere"));
  }

  private static Patient known() {
    Patient patient = new Patient()
        .addIdentifier(identifier(NIK, "9953040207880001"))
        .addIdentifier(identifier(KK, "9953040101200001"))
        .addName(new HumanName().setText("Antonius Bere"))
        .addTelecom(phone("081299530401"))
        .addAddress(address(AddressUse.HOME, "Atambua"))
        .setGender(AdministrativeGender.MALE)
        .setBirthDateElement(new DateType("1988-07-02"))
        .setDeceased(new DateTimeType("2026-10-01"))
        .setMultipleBirth(new IntegerType(2))
        .setMaritalStatus(new CodeableConcept().setText("Kawin"))
        .addGeneralPractitioner(new Reference("Practitioner/3"))
        .setManagingOrganization(new Reference("Organization/4"))
        .setActive(true);
    patient.addContact().setName(new HumanName().setText("Maria"));
    patient.addCommunication().setLanguage(new CodeableConcept().setText("Tetun"));
    patient.addExtension(BIRTH_PLACE, address(null, "Atambua"));
    patient.addExtension(CITIZENSHIP, new CodeType("WNI"));
    return patient;
  }

  private static Identifier identifier(String system, String value) {
    return new Identifier().setSystem(system).setValue(value);
  }

  private static Address address(AddressUse use, String city) {
    return new Address().setUse(use).setCity(city);
  }

  private static ContactPoint phone(String number) {
    return new ContactPoint().setSystem(ContactPoint.ContactPointSystem.PHONE).setValue(number);
  }
}
