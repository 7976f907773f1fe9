package id.ilp.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {

  @ParameterizedTest
  @CsvSource({
    "24, h, 2026-03-01T10:30, 2026-03-02T10:30",
    "3, d, 2026-03-01T10:30, 2026-03-04T00:00",
    "8, wk, 2026-01-01T00:00, 2026-02-26T00:00",
    "1, mo, 2026-01-15T09:00, 2026-02-15T00:00",
    "1, mo, 2026-01-31T00:00, 2026-03-01T00:00",
    "1, a, 2024-02-29T00:00, 2025-03-01T00:00",
    "4, a, 2024-02-29T00:00, 2028-02-29T00:00",
  })
  void afterWhenCountedThenHoursFollowTheTimeAndTheRestTheDay(
      int count, String unit, LocalDateTime start, LocalDateTime end) {
    assertThat(Length.of(BigDecimal.valueOf(count), unit).after(start)).isEqualTo(end);
  }

  @Test
  void ofWhenUnitIsUnknownOrNumberBrokenThenRefused() {
    assertThatThrownBy(() -> Length.of(BigDecimal.ONE, "min")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Length.of(new BigDecimal("1.5"), "mo")).isInstanceOf(ArithmeticException.class);
  }

  /** A span has passed on the very day on which it ends: otherwise a window would be skipped or doubled. */
  @Test
  void passedAndTimesAgreeOnEveryDay() {
    Random random = new Random(5);
    for (int round = 0; round < 20_000; round++) {
      LocalDate start = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(13_000));
      LocalDate now = start.plusDays(random.nextInt(9_000));
      Length every = new Length(1 + random.nextInt(6), Length.Unit.values()[1 + random.nextInt(4)]);
      long passed = every.passed(start.atStartOfDay(), now.atStartOfDay());

      assertThat(every.times(passed, start.atStartOfDay())).as(every + " from " + start + " at " + now)
          .isBeforeOrEqualTo(now.atStartOfDay());
      assertThat(every.times(passed + 1, start.atStartOfDay())).as(every + " from " + start + " at " + now)
          .isAfter(now.atStartOfDay());
    }
  }

  @Test
  void afterLatestWhenHourIsUnknownThenCountsFromTheEndOfTheDay() {
    Moment day = Moment.of(LocalDate.of(2026, 3, 1));
    Length hours = new Length(6, Length.Unit.HOUR);

    assertThat(hours.after(day)).isEqualTo("2026-03-01T06:00:00");
    assertThat(hours.afterLatest(day).truncatedTo(ChronoUnit.HOURS)).isEqualTo("2026-03-02T05:00:00");
  }
}
