package id.ilp.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.platform.Text;
import java.time.LocalDateTime;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class NothingDueTest {

  private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-01T10:00");

  private static Patient born(String date) {
    Patient patient = new Patient();
    patient.setActive(true).setBirthDateElement(new DateType(date));
    return patient;
  }

  private static String english(Patient patient) {
    return NothingDue.because(patient, NOW).map(Text::english).orElse("");
  }

  @Test
  void becauseWhenSomebodyLivesThenSomethingCanBeDue() {
    assertThat(NothingDue.because(born("1990-01-01"), NOW)).isEmpty();
    assertThat(NothingDue.because(born("2026"), NOW)).isEmpty();
    assertThat(NothingDue.because(born("2026-11-01"), NOW)).isEmpty();
  }

  @Test
  void becauseWhenDeathCameBeforeThenSaysSo() {
    Patient patient = born("1990-01-01");

    assertThat(english(patient.setDeceased(new DateTimeType("2026-10-31")))).contains("died");
    assertThat(english(patient.setDeceased(new DateTimeType("2026-11-01")))).isEmpty();
    assertThat(english(patient.setDeceased(new DateTimeType("2026-11-02")))).isEmpty();
    assertThat(english(patient.setDeceased(new BooleanType(true)))).contains("died");
    assertThat(english(patient.setDeceased(new BooleanType(false)))).isEmpty();
  }

  @Test
  void becauseWhenNotBornYetThenSaysSo() {
    assertThat(english(born("2026-11-02"))).contains("not born");
  }

  @Test
  void becauseWhenBirthIsUnknownThenSaysWhatToComplete() {
    assertThat(english(new Patient())).contains("birthDate");
  }

  @Test
  void becauseWhenRecordIsRetiredThenSaysSo() {
    assertThat(english(born("1990-01-01").setActive(false))).contains("no longer in use");
  }
}
