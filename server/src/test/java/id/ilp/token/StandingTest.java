package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.access.Caller.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private final Standing standing = Standing.of(Kind.FACILITY, "puskesmas-halilulik");

  @Test
  void holdsOnWhenNoDaysAreGivenThenAlways() {
    assertThat(standing.holdsOn(LocalDate.of(1999, 1, 1))).isTrue();
  }

  @Test
  void holdsOnWhenDaysAreGivenThenFromTheFirstToTheLast() {
    Standing limited = standing.during(FIRST, LAST);

    assertThat(limited.holdsOn(FIRST)).isTrue();
    assertThat(limited.holdsOn(LAST)).isTrue();
    assertThat(limited.holdsOn(FIRST.minusDays(1))).isFalse();
    assertThat(limited.holdsOn(LAST.plusDays(1))).isFalse();
  }
}
