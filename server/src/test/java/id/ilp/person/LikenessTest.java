package id.ilp.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.identity.IdentifierSystems;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  private static final String VILLAGE = "5304042007";

  private static Patient person(String name, String birth, String nik, String mother) {
    Patient patient = new Patient();
    patient.addName().setText(name);
    patient.setBirthDateElement(new DateType(birth)).setGender(AdministrativeGender.FEMALE);
    if (nik != null) {
      patient.addIdentifier().setSystem(IdentifierSystems.NIK).setValue(nik);
    }
    if (mother != null) {
      patient.addIdentifier().setSystem(IdentifierSystems.NIK_OF_MOTHER).setValue(mother);
    }
    Address home = patient.addAddress();
    home.addExtension().setUrl("https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode")
        .addExtension("village", new StringType(VILLAGE));
    return patient;
  }

  private static Likeness likeness(Patient one, Patient other) {
    return Likeness.of(Traits.of(one), Traits.of(other));
  }

  @Test
  void ofWhenTheNikIsTheSameThenItIsCertainWhateverElse() {
    Likeness likeness = likeness(
        person("Maria Bere", "1995-03-14", "9953045403950001", null),
        person("Mariana Luan", "1990-01-01", "9953045403950001", null));

    assertThat(likeness.score()).isEqualTo(100);
    assertThat(likeness.grade()).isEqualTo("certain");
    assertThat(likeness.different()).contains("birth-date", "name");
  }

  @Test
  void ofWhenNameBirthMotherAndVillageAgreeWithoutNikThenItIsProbableButNotCertain() {
    Likeness likeness = likeness(
        person("Imanuel Tae", "2026-10-05", null, "9953044906970001"),
        person("IMANUEL TAE", "2026-10-05", "9953040510260001", "9953044906970001"));

    assertThat(likeness.grade()).isEqualTo("probable");
    assertThat(likeness.score()).isLessThan(100);
    assertThat(likeness.same()).contains("name", "birth-date", "mother", "village");
  }

  @Test
  void ofWhenANewbornHasGotItsNameThenMotherAndBirthSuffice() {
    Likeness likeness = likeness(
        person("By. Ny. Yohana Mauk", "2026-10-05", null, "9953044906970001"),
        person("Imanuel Tae", "2026-10-05", "9953040510260001", "9953044906970001"));

    assertThat(likeness.score()).isGreaterThanOrEqualTo(60);
  }

  @Test
  void ofWhenTwinsThenTheyAreTwo() {
    Patient first = person("Imanuel Tae", "2026-10-05", null, "9953044906970001");
    Patient second = person("Imanuela Tae", "2026-10-05", null, "9953044906970001");
    first.setMultipleBirth(new IntegerType(1));
    second.setMultipleBirth(new IntegerType(2));

    assertThat(likeness(first, second).score()).isLessThan(60);
  }

  @Test
  void ofWhenNiksPlainlyDifferThenNamesakesAreTwo() {
    Likeness likeness = likeness(
        person("Maria Bere", "1995-03-14", "9953045403950001", null),
        person("Maria Bere", "1995-03-14", "9953045403950713", null));

    assertThat(likeness.score()).isLessThan(60);
  }

  @Test
  void ofWhenOneDigitOfTheNikIsMistypedThenItIsWorthALook() {
    Likeness likeness = likeness(
        person("Maria Bere", "1995-03-14", "9953045403950001", null),
        person("Maria Bere", "1995-03-14", "9953045403950011", null));

    assertThat(likeness.score()).isGreaterThanOrEqualTo(60);
    assertThat(likeness.different()).contains("nik");
  }

  @Test
  void ofWhenOnlyBirthDateAndVillageAgreeThenItIsChance() {
    Likeness likeness =
        likeness(person("Maria Bere", "1995-03-14", null, null), person("Yohana Mauk", "1995-03-14", null, null));

    assertThat(likeness.score()).isLessThan(60);
  }

  @ParameterizedTest
  @CsvSource({
      "Soekarno, Sukarno", "dr. Antonius Bere, ANTONIUS BERE", "Hj. Siti Aminah, Siti Aminah",
      "Maria  Bere, Bere Maria", "Yohanes Tae, Johanes Tae", "Muhamad Ali, Muhammad Ali", "D'Araujo, Daraujo"})
  void isSameWhenOnlyTheSpellingDiffers(String one, String other) {
    assertThat(PersonName.of(one).isSame(PersonName.of(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Maria Bere, Maria Bere Luan", "Antonius Bere, Antonis Bere"})
  void isLikeWhenShorterOrSlipped(String one, String other) {
    assertThat(PersonName.of(one).isSame(PersonName.of(other))).isFalse();
    assertThat(PersonName.of(one).isLike(PersonName.of(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Maria Bere, Mario Tae", "Ana Tae, Ina Tae", "Dr., Ny."})
  void isLikeWhenOthersThenNot(String one, String other) {
    assertThat(PersonName.of(one).isLike(PersonName.of(other))).isFalse();
  }
}
