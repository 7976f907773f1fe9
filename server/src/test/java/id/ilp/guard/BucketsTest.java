package id.ilp.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketsTest {

  private static final long SECOND = 1_000_000_000L;

  private long now = -5 * SECOND;

  private final Buckets buckets = new Buckets(60, 3, () -> now);

  @Test
  void takeWhenWithinTheLimitThenNoWait() {
    assertThat(IntStream.range(0, 60).map(i -> buckets.take("a"))).containsOnly(0);
  }

  @Test
  void takeWhenEmptyThenTellsTheSecondsToWait() {
    empty("a");

    assertThat(buckets.take("a")).isEqualTo(1);
  }

  @Test
  void takeWhenOneSecondLaterThenOneMore() {
    empty("a");
    now += SECOND;

    assertThat(buckets.take("a")).isZero();
    assertThat(buckets.take("a")).isEqualTo(1);
  }

  @Test
  void takeWhenADayLaterThenNoMoreThanAMinutesWorth() {
    empty("a");
    now += 86_400 * SECOND;

    assertThat(IntStream.range(0, 61).map(i -> buckets.take("a")).filter(wait -> wait == 0).count()).isEqualTo(60);
  }

  @Test
  void takeWhenOneIsEmptyThenOthersAreNot() {
    empty("a");

    assertThat(buckets.take("b")).isZero();
  }

  @Test
  void takeWhenRareThenWaitIsLong() {
    Buckets rare = new Buckets(2, 3, () -> now);
    rare.take("a");
    rare.take("a");

    assertThat(rare.take("a")).isEqualTo(30);
  }

  @Test
  void takeWhenManyNamesThenOnlySoManyAreKept() {
    IntStream.range(0, 1000).forEach(i -> buckets.take("name-" + i));

    assertThat(buckets.size()).isEqualTo(3);
  }

  private void empty(String name) {
    IntStream.range(0, 60).forEach(i -> buckets.take(name));
  }
}
