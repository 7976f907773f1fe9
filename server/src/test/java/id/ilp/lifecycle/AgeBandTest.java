package id.ilp.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.ilp.lifecycle.AgeBand.Births;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

  private static final List<AgeBand> BANDS = List.of(
      AgeBand.days(0, 29), AgeBand.days(2, 7), AgeBand.months(6, 7), AgeBand.months(0, 12), AgeBand.months(60, 72),
      AgeBand.years(6, 18), AgeBand.years(45, 60), AgeBand.fromYears(60));

  @ParameterizedTest
  @CsvSource({
      "2008-02-29, 216, 2026-03-01", "2008-02-29, 192, 2024-02-29", "2026-01-31, 1, 2026-03-01",
      "2026-01-29, 1, 2026-03-01", "2024-01-29, 1, 2024-02-29", "2025-08-31, 6, 2026-03-01",
      "2026-03-31, 1, 2026-05-01", "2001-05-17, 12, 2002-05-17"})
  void reachedWhenMonthIsShorterThenFirstOfTheNext(LocalDate birth, int months, LocalDate day) {
    assertThat(AgeBand.reached(birth, months, ChronoUnit.MONTHS)).isEqualTo(day);
  }

  @Test
  void birthsAtWhenRandomThenExactlyThoseWhomTheBandHolds() {
    Random random = new Random(20261122);
    for (int i = 0; i < 200_000; i++) {
      AgeBand band = BANDS.get(random.nextInt(BANDS.size()));
      LocalDate date = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
      Births births = band.birthsAt(date);
      // Around the ends of the window, where mistakes are.
      LocalDate end = random.nextBoolean() ? births.latest() : births.earliest().orElse(births.latest());
      LocalDate birth = end.plusDays(random.nextInt(9) - 4L);
      boolean within = !birth.isAfter(births.latest())
          && births.earliest().map(earliest -> !birth.isBefore(earliest)).orElse(true);

      assertThat(within).as("%s %s %s", band, birth, date).isEqualTo(band.holds(birth, date));
    }
  }

  @Test
  void sinceAndUntilWhenRandomThenTheBandHoldsBetweenThem() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      AgeBand band = BANDS.get(random.nextInt(BANDS.size()));
      LocalDate birth = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(31_000));

      assertThat(band.holds(birth, band.since(birth))).isTrue();
      assertThat(band.holds(birth, band.since(birth).minusDays(1))).isFalse();
      band.until(birth).ifPresent(until -> {
        assertThat(band.holds(birth, until)).isFalse();
        assertThat(band.holds(birth, until.minusDays(1))).isTrue();
      });
    }
  }

  @Test
  void parseWhenIsoDurationThenThatBand() {
    assertThat(AgeBand.parse("P2D", "P7D")).isEqualTo(AgeBand.days(2, 7));
    assertThat(AgeBand.parse("P6M", "P1Y")).isEqualTo(AgeBand.months(6, 12));
    assertThat(AgeBand.parse("P60Y", null)).isEqualTo(AgeBand.fromYears(60));
  }

  @ParameterizedTest
  @CsvSource({"P2D, P1M", "P1Y, P1Y", "P2Y, P1Y", "P1Y1D, P2Y"})
  void parseWhenNoBandThenThrows(String from, String until) {
    assertThatIllegalArgumentException().isThrownBy(() -> AgeBand.parse(from, until));
  }
}
