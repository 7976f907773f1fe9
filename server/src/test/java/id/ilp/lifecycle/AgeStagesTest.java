package id.ilp.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeStagesTest {

  private static final AgeStages STAGES = new AgeStages(LifeCycleSettings.GUIDE);
  private static final LocalDate BIRTH = LocalDate.of(2001, 5, 17);
  private static final LocalDate LEAP_BIRTH = LocalDate.of(2024, 2, 29);

  /** Each band of the guide: the age at which it begins and the age at which it has just ended. */
  static Stream<Arguments> bands() {
    return Stream.of(
        arguments(LifeCycleStage.NEWBORN, Period.ZERO, Period.ofDays(29)),
        arguments(LifeCycleStage.INFANT, Period.ZERO, Period.ofMonths(12)),
        arguments(LifeCycleStage.UNDER_TWO, Period.ZERO, Period.ofMonths(24)),
        arguments(LifeCycleStage.UNDER_FIVE, Period.ZERO, Period.ofMonths(60)),
        arguments(LifeCycleStage.PRESCHOOL, Period.ofMonths(60), Period.ofMonths(72)),
        arguments(LifeCycleStage.SCHOOL_AGE, Period.ofYears(6), Period.ofYears(18)),
        arguments(LifeCycleStage.ADOLESCENT, Period.ofYears(10), Period.ofYears(18)),
        arguments(LifeCycleStage.ADULT, Period.ofYears(18), Period.ofYears(60)),
        arguments(LifeCycleStage.PRE_ELDERLY, Period.ofYears(45), Period.ofYears(60)),
        arguments(LifeCycleStage.ELDERLY, Period.ofYears(60), Period.ofYears(130)),
        arguments(LifeCycleStage.ELDERLY_HIGH_RISK, Period.ofYears(70), Period.ofYears(130)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bands")
  void atWhenFirstDayOfBandThenInIt(LifeCycleStage stage, Period from, Period until) {
    assertThat(STAGES.at(BIRTH, BIRTH.plus(from))).contains(stage);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bands")
  void atWhenLastDayOfBandThenInIt(LifeCycleStage stage, Period from, Period until) {
    assertThat(STAGES.at(BIRTH, BIRTH.plus(until).minusDays(1))).contains(stage);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bands")
  void atWhenDayBeforeBandThenNotInIt(LifeCycleStage stage, Period from, Period until) {
    if (!from.isZero()) {
      assertThat(STAGES.at(BIRTH, BIRTH.plus(from).minusDays(1))).doesNotContain(stage);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bands")
  void atWhenDayAfterBandThenNotInItUnlessItHasNoEnd(LifeCycleStage stage, Period from, Period until) {
    boolean endless = stage == LifeCycleStage.ELDERLY || stage == LifeCycleStage.ELDERLY_HIGH_RISK;

    assertThat(STAGES.at(BIRTH, BIRTH.plus(until)).contains(stage)).isEqualTo(endless);
  }

  @Test
  void atWhenDayOfBirthThenAllFourStagesOfTheYoungest() {
    assertThat(STAGES.at(BIRTH, BIRTH)).containsExactlyInAnyOrder(
        LifeCycleStage.NEWBORN, LifeCycleStage.INFANT, LifeCycleStage.UNDER_TWO, LifeCycleStage.UNDER_FIVE);
  }

  @Test
  void atWhenAnyAgeThenAtLeastOneStage() {
    LocalDate end = BIRTH.plusYears(121);
    for (LocalDate date = BIRTH; date.isBefore(end); date = date.plusDays(1)) {
      assertThat(STAGES.at(BIRTH, date)).as("%s", date).isNotEmpty();
    }
  }

  @Test
  void atWhenBornOnLeapDayThenInfantUntilTheLastDayOfFebruary() {
    assertThat(STAGES.at(LEAP_BIRTH, LocalDate.of(2025, 2, 28))).contains(LifeCycleStage.INFANT);
    assertThat(STAGES.at(LEAP_BIRTH, LocalDate.of(2025, 3, 1))).doesNotContain(LifeCycleStage.INFANT);
  }

  @Test
  void atWhenBornOnLeapDayThenAdultFromFirstOfMarch() {
    assertThat(STAGES.at(LEAP_BIRTH, LocalDate.of(2042, 2, 28))).doesNotContain(LifeCycleStage.ADULT);
    assertThat(STAGES.at(LEAP_BIRTH, LocalDate.of(2042, 3, 1))).contains(LifeCycleStage.ADULT);
  }

  @Test
  void atWhenBornOnLastDayOfMonthThenNoMonthBoundaryIsSkipped() {
    LocalDate birth = LocalDate.of(2020, 8, 31);

    assertThat(STAGES.at(birth, LocalDate.of(2022, 8, 30))).contains(LifeCycleStage.UNDER_TWO);
    assertThat(STAGES.at(birth, LocalDate.of(2022, 8, 31))).doesNotContain(LifeCycleStage.UNDER_TWO);
  }

  /** Expected stages by a table of bands and counted birthdays, made without this code. */
  @ParameterizedTest
  @CsvFileSource(resources = "/lifecycle/boundaries.csv", numLinesToSkip = 1)
  void atWhenAroundABoundaryThenAsTheTableSays(LocalDate birth, LocalDate date, String stages) {
    assertThat(STAGES.at(birth, date).stream().map(LifeCycleStage::code))
        .containsExactlyInAnyOrder(stages.split(" "));
  }

  @Test
  void atWhenTheOtherReadingIsConfiguredThenItsLimits() {
    AgeStages other = new AgeStages(new LifeCycleSettings(27, 84, 19, 80, 308, 3, 42, 24));

    assertThat(other.at(BIRTH, BIRTH.plusDays(27))).contains(LifeCycleStage.NEWBORN);
    assertThat(other.at(BIRTH, BIRTH.plusDays(28))).doesNotContain(LifeCycleStage.NEWBORN);
    assertThat(other.at(BIRTH, BIRTH.plusMonths(83)))
        .containsExactlyInAnyOrder(LifeCycleStage.PRESCHOOL, LifeCycleStage.SCHOOL_AGE);
    assertThat(other.at(BIRTH, BIRTH.plusYears(18)))
        .containsExactlyInAnyOrder(LifeCycleStage.SCHOOL_AGE, LifeCycleStage.ADOLESCENT);
    assertThat(other.at(BIRTH, BIRTH.plusYears(19))).containsExactly(LifeCycleStage.ADULT);
    assertThat(other.at(BIRTH, BIRTH.plusYears(75))).containsExactly(LifeCycleStage.ELDERLY);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 400, 40_000})
  void atWhenDateBeforeBirthThenThrows(int days) {
    assertThatIllegalArgumentException().isThrownBy(() -> STAGES.at(BIRTH, BIRTH.minusDays(days)));
  }

  @ParameterizedTest
  @EnumSource
  void stageWhenNotByAgeThenNoAgeGivesIt(LifeCycleStage stage) {
    Set<LifeCycleStage> seen = Stream.iterate(0, years -> years + 1).limit(121)
        .flatMap(years -> Stream.of(BIRTH.plusYears(years), BIRTH.plusYears(years).plusDays(30)))
        .flatMap(date -> STAGES.at(BIRTH, date).stream())
        .collect(java.util.stream.Collectors.toSet());

    assertThat(seen.contains(stage)).isEqualTo(stage.isByAge());
  }
}
