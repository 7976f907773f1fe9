package id.ilp.growth;

import static id.ilp.growth.Samples.BOY;
import static id.ilp.growth.Samples.GIRL;
import static id.ilp.growth.Samples.weight;
import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.growth.WeightGain.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightGainsTest {

  private final MinimumGain minimum = MinimumGain.load();

  private List<Status> statuses(Measurement... weighings) {
    return WeightGains.of(List.of(weighings), BOY, minimum).stream().map(WeightGain::status).toList();
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  @Test
  void ofWhenWeighedEveryMonthThenNaikTidakNaikAndTwiceInARow() {
    assertThat(statuses(weight(day(5, 20), "5.0"), weight(day(6, 20), "5.8"), weight(day(7, 20), "6.0"),
        weight(day(8, 20), "6.1"), weight(day(9, 20), "6.2"), weight(day(10, 20), "6.6")))
        .containsExactly(Status.FIRST_WEIGHING, Status.GAINED, Status.NOT_GAINED_ONCE, Status.NOT_GAINED_TWICE,
            Status.NOT_GAINED_TWICE, Status.GAINED);
  }

  @Test
  void ofWhenAMonthIsMissedThenNotComparableAndTheCountBeginsAnew() {
    assertThat(statuses(weight(day(6, 20), "6.0"), weight(day(7, 20), "6.1"), weight(day(9, 20), "6.2"),
        weight(day(10, 20), "6.3")))
        .containsExactly(Status.FIRST_WEIGHING, Status.NOT_GAINED_ONCE, Status.NOT_WEIGHED_BEFORE,
            Status.NOT_GAINED_ONCE);
  }

  @Test
  void ofWhenWeighedTwiceInAMonthThenBothAreComparedWithTheMonthBefore() {
    Measurement june = weight(day(6, 20), "6.0");
    Measurement early = weight(day(7, 6), "6.1");
    Measurement late = weight(day(7, 20), "6.7");
    Measurement august = weight(day(8, 20), "7.2");

    List<WeightGain> gains = WeightGains.of(List.of(august, late, june, early), BOY, minimum);

    assertThat(gains).extracting(WeightGain::weighing).containsExactly(june, early, late, august);
    assertThat(gains).extracting(WeightGain::before).containsExactly(null, june, june, late);
    assertThat(gains).extracting(WeightGain::status)
        .containsExactly(Status.FIRST_WEIGHING, Status.NOT_GAINED_ONCE, Status.GAINED, Status.GAINED);
  }

  /** Completed months, grams; the growth card of each sex. */
  @ParameterizedTest
  @CsvSource({"1, 800, 800", "2, 900, 900", "3, 800, 800", "4, 600, 600", "5, 500, 500", "6, 400, 400", "7, 400, 300",
      "8, 300, 300", "10, 300, 300", "11, 300, 200", "12, 200, 200", "59, 200, 200"})
  void atWhenAgeInMonthsThenTheGramsOfTheCard(int months, int boys, int girls) {
    assertThat(minimum.at(Sex.MALE, months)).hasValue(boys);
    assertThat(minimum.at(Sex.FEMALE, months)).hasValue(girls);
  }

  @Test
  void ofWhenGainIsExactlyTheMinimumThenGainedAndAGramLessThenNot() {
    // Seven completed months on 20 October: 400 g for a boy, 300 g for a girl.
    Measurement before = weight(day(9, 20), "7.05");
    assertThat(statuses(before, weight(day(10, 20), "7.45")).get(1)).isEqualTo(Status.GAINED);
    assertThat(statuses(before, weight(day(10, 20), "7.449")).get(1)).isEqualTo(Status.NOT_GAINED_ONCE);
    WeightGain girl = WeightGains.of(List.of(weight(day(9, 20), "7.05"), weight(day(10, 20), "7.35")), GIRL, minimum)
        .get(1);
    assertThat(girl.status()).isEqualTo(Status.GAINED);
    assertThat(girl.gain()).isEqualTo(300);
    assertThat(girl.minimum()).isEqualTo(300);
  }

  @Test
  void ofWhenUnderAMonthOldThenTheCardHasNoAnswer() {
    assertThat(statuses(weight(day(3, 14), "3.2"), weight(day(4, 10), "3.6"))).containsExactly(Status.FIRST_WEIGHING);
  }

  @Test
  void ofWhenWeightFallsThenTheGainIsNegative() {
    WeightGain gain = WeightGains.of(List.of(weight(day(9, 20), "7.05"), weight(day(10, 20), "6.9")), BOY, minimum)
        .get(1);

    assertThat(gain.gain()).isEqualTo(-150);
    assertThat(gain.status()).isEqualTo(Status.NOT_GAINED_ONCE);
  }
}
