package id.ilp.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.ilp.platform.ProblemException;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildTest {

  private static Patient patient(String birth, AdministrativeGender gender) {
    return new Patient().setBirthDateElement(new DateType(birth)).setGender(gender);
  }

  @Test
  void ofWhenBirthDateAndSexAreKnownThenTheChild() {
    assertThat(Child.of(patient("2026-03-14", AdministrativeGender.FEMALE)))
        .isEqualTo(new Child(Sex.FEMALE, LocalDate.of(2026, 3, 14)));
  }

  @ParameterizedTest
  @CsvSource({"2026-03, MALE, Patient.birthDate", "2026, FEMALE, Patient.birthDate", ", MALE, Patient.birthDate",
      "2026-03-14, UNKNOWN, Patient.gender", "2026-03-14, OTHER, Patient.gender", "2026-03-14, , Patient.gender"})
  void ofWhenSomethingIsMissingThenRefused(String birth, AdministrativeGender gender, String expression) {
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Child.of(patient(birth, gender)))
        .satisfies(refusal -> {
          assertThat(refusal.getStatusCode()).isEqualTo(422);
          assertThat(refusal.problems().get(0).rule()).isEqualTo("growth-child");
          assertThat(refusal.problems().get(0).expression()).isEqualTo(expression);
        });
  }

  /** Days and completed months before, on and after a birthday of the month, and over 29 February. */
  @ParameterizedTest
  @CsvSource({"2027-08-31, 2028-02-28, 181, 5", "2027-08-31, 2028-02-29, 182, 5", "2027-08-31, 2028-03-01, 183, 6",
      "2026-03-14, 2026-10-13, 213, 6", "2026-03-14, 2026-10-14, 214, 7", "2026-03-14, 2026-03-14, 0, 0",
      "2024-02-29, 2026-02-28, 730, 23", "2024-02-29, 2026-03-01, 731, 24"})
  void ageWhenAtADateThenInDaysAndCompletedMonths(LocalDate birth, LocalDate date, int days, int months) {
    Child child = new Child(Sex.MALE, birth);
    assertThat(child.daysAt(date)).isEqualTo(days);
    assertThat(child.monthsAt(date)).isEqualTo(months);
  }
}
