package id.ilp.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifespanTest {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

  private static Patient died(String when) {
    return new Patient().setDeceased(new DateTimeType(when));
  }

  @ParameterizedTest
  @CsvSource({
      "2026-11-10T15:59:59+00:00, Asia/Jakarta, 2026-11-10", "2026-11-10T15:59:59+00:00, Asia/Makassar, 2026-11-10",
      "2026-11-10T15:59:59+00:00, Asia/Jayapura, 2026-11-11", "2026-11-10T16:00:00+00:00, Asia/Jakarta, 2026-11-10",
      "2026-11-10T16:00:00+00:00, Asia/Makassar, 2026-11-11", "2026-11-10T17:00:00+00:00, Asia/Jakarta, 2026-11-11",
      "2026-11-11T00:30:00+09:00, Asia/Jakarta, 2026-11-10", "2026-11-11T00:30:00+09:00, Asia/Jayapura, 2026-11-11",
      "2026-11-10, Asia/Jayapura, 2026-11-10", "2026-11, Asia/Makassar, 2026-11-30",
      "2026, Asia/Makassar, 2026-12-31", "2024-02, Asia/Makassar, 2024-02-29"})
  void ofWhenDiedThenTheDayInTheZone(String when, String zone, LocalDate day) {
    assertThat(Lifespan.of(died(when), ZoneId.of(zone)).lastDay()).contains(day);
  }

  @ParameterizedTest
  @CsvSource({"2024-02-29, 2024-02-29", "2024-02, 2024-02-01", "1966, 1966-01-01"})
  void ofWhenBirthIsPartialThenItsFirstDay(String written, LocalDate day) {
    Patient patient = new Patient();
    patient.setBirthDateElement(new DateType(written));

    assertThat(Lifespan.of(patient, WITA).birth()).contains(day);
  }

  @Test
  void ofWhenNothingIsSaidThenNoBirthAndNoEnd() {
    Lifespan life = Lifespan.of(new Patient(), WITA);

    assertThat(life.birth()).isEmpty();
    assertThat(life.reaches(LocalDate.of(2199, 1, 1))).isTrue();
  }

  @Test
  void reachesWhenDayOfDeathThenYesAndNoLonger() {
    Lifespan life = Lifespan.of(died("2026-11-10T03:00:00+00:00"), WITA);

    assertThat(life.reaches(LocalDate.of(2026, 11, 10))).isTrue();
    assertThat(life.reaches(LocalDate.of(2026, 11, 11))).isFalse();
  }

  @Test
  void reachesWhenDiedOnAnUnknownDayThenNever() {
    assertThat(Lifespan.of(new Patient().setDeceased(new BooleanType(true)), WITA).reaches(LocalDate.of(1990, 1, 1)))
        .isFalse();
    assertThat(Lifespan.of(new Patient().setDeceased(new BooleanType(false)), WITA).reaches(LocalDate.of(1990, 1, 1)))
        .isTrue();
  }

  @Test
  void cutWhenDeathComesFirstThenTheDayAfterIt() {
    Lifespan life = Lifespan.of(died("2026-11-10"), WITA);
    LocalDate gone = LocalDate.of(2026, 11, 11);

    assertThat(life.cut(Optional.empty())).contains(gone);
    assertThat(life.cut(Optional.of(gone.plusDays(9)))).contains(gone);
    assertThat(life.cut(Optional.of(gone.minusDays(9)))).contains(gone.minusDays(9));
    assertThat(Lifespan.of(new Patient(), WITA).cut(Optional.empty())).isEmpty();
  }
}
