package id.ilp.growth;

import static id.ilp.growth.Samples.BIRTH;
import static id.ilp.growth.Samples.BOY;
import static id.ilp.growth.Samples.arm;
import static id.ilp.growth.Samples.lying;
import static id.ilp.growth.Samples.observation;
import static id.ilp.growth.Samples.read;
import static id.ilp.growth.Samples.standing;
import static id.ilp.growth.Samples.weight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthCalculatorTest {

  private static final LocalDate DAY_730 = BIRTH.plusDays(730);

  private final GrowthCalculator calculator = Samples.calculator();

  private GrowthDay day(Measurement... taken) {
    return calculator.days(BOY, List.of(taken), Set.of()).get(0);
  }

  private static IndexResult index(GrowthDay day, Indicator indicator) {
    return day.indices().stream().filter(each -> each.indicator() == indicator).findFirst().orElseThrow();
  }

  /** Days of age, position, what is added, the table that is used. */
  @ParameterizedTest
  @CsvSource({"730, LYING, 0, WEIGHT_FOR_LENGTH", "730, STANDING, 0.7, WEIGHT_FOR_LENGTH",
      "731, LYING, -0.7, WEIGHT_FOR_HEIGHT", "731, STANDING, 0, WEIGHT_FOR_HEIGHT"})
  void daysWhenMeasuredInTheOtherPositionThenCorrectedAt731Days(
      int age, Position position, BigDecimal correction, Indicator indicator) {
    LocalDate date = BIRTH.plusDays(age);
    Measurement length = position == Position.LYING ? lying(date, "86.3") : standing(date, "86.3");

    GrowthDay day = day(weight(date, "12"), length);

    IndexResult stature = index(day, Indicator.LENGTH_HEIGHT_FOR_AGE);
    assertThat(day.ageInDays()).isEqualTo(age);
    assertThat(stature.correction()).isEqualByComparingTo(correction);
    assertThat(stature.value()).isEqualTo(new BigDecimal("86.3").add(correction).doubleValue());
    assertThat(index(day, indicator).x()).isEqualTo(stature.value());
    assertThat(index(day, indicator).correction()).isEqualByComparingTo(correction);
    assertThat(index(day, Indicator.BMI_FOR_AGE).value())
        .isCloseTo(12 / Math.pow(stature.value() / 100, 2), offset(1e-9));
    assertThat(index(day, Indicator.WEIGHT_FOR_AGE).correction()).isZero();
  }

  /** Code, what the sender has added, day of age, the length or height that is judged, and the correction it bears. */
  @ParameterizedTest
  @CsvSource({"8306-3, 0.7, 730, 87.0, 0.7", "8306-3, 0.7, 731, 86.3, 0", "8308-9, -0.7, 731, 87.0, -0.7",
      "8308-9, -0.7, 730, 87.7, 0", "8302-2, -0.7, 731, 87.0, -0.7", "8302-2, -0.7, 730, 87.7, 0"})
  void daysWhenTheSenderHasCorrectedThenOnlyWhatTheAgeStillAsks(
      String code, BigDecimal carried, int age, double judged, BigDecimal correction) {
    Observation corrected = observation(code, BIRTH.plusDays(age), "87.0", "cm");
    corrected.addExtension(MeasurementReader.LENGTH_CORRECTION, new Quantity().setValue(carried));

    IndexResult stature = index(day(read(corrected)), Indicator.LENGTH_HEIGHT_FOR_AGE);

    assertThat(stature.value()).isEqualTo(judged);
    assertThat(stature.correction()).isEqualByComparingTo(correction);
  }

  @Test
  void daysWhenThePositionIsUnknownThenTakenAsItFitsTheAge() {
    Measurement unknown = read(observation("8302-2", DAY_730, "87.0", "cm"));
    assertThat(index(day(unknown), Indicator.LENGTH_HEIGHT_FOR_AGE).correction()).isZero();
  }

  @Test
  void daysWhenOutsideTheTablesThenTheMeasurementStaysWithoutScore() {
    LocalDate late = BIRTH.plusDays(calculator.lastDay() + 1);
    assertThat(index(day(weight(late, "17")), Indicator.WEIGHT_FOR_AGE).score()).isEmpty();
    LocalDate last = BIRTH.plusDays(calculator.lastDay());
    assertThat(index(day(weight(last, "17")), Indicator.WEIGHT_FOR_AGE).score()).isPresent();

    GrowthDay tiny = day(weight(BIRTH, "1.8"), lying(BIRTH, "44.9"));
    assertThat(index(tiny, Indicator.WEIGHT_FOR_LENGTH).score()).isEmpty();
    assertThat(index(tiny, Indicator.WEIGHT_FOR_LENGTH).oedema()).isFalse();
    assertThat(index(tiny, Indicator.LENGTH_HEIGHT_FOR_AGE).score()).isPresent();
  }

  @Test
  void daysWhenImplausibleThenFlaggedAndNotDropped() {
    IndexResult result = index(day(weight(BIRTH.plusDays(200), "70")), Indicator.WEIGHT_FOR_AGE);

    assertThat(result.score()).get().extracting(Score::implausible).isEqualTo(true);
    assertThat(result.meaning()).contains(NutritionClass.RISK_OF_HIGH_WEIGHT);
  }

  @Test
  void daysWhenOedemaThenNoIndexOfTheWeight() {
    LocalDate date = BIRTH.plusDays(200);
    GrowthDay day = calculator.days(BOY, List.of(weight(date, "7.9"), lying(date, "67")), Set.of(date)).get(0);

    assertThat(index(day, Indicator.WEIGHT_FOR_AGE).score()).isEmpty();
    assertThat(index(day, Indicator.BMI_FOR_AGE).score()).isEmpty();
    assertThat(index(day, Indicator.WEIGHT_FOR_LENGTH).meaning()).contains(NutritionClass.SEVERELY_WASTED);
    assertThat(index(day, Indicator.LENGTH_HEIGHT_FOR_AGE).score()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"11.4, 14 Sep 2026, true", "11.5, 14 Sep 2026, false", "11.4, 13 Sep 2026, false"})
  void daysWhenArmIsThinFromSixMonthsOnThenSevere(String cm, String date, boolean severe) {
    LocalDate on = date.startsWith("14") ? LocalDate.of(2026, 9, 14) : LocalDate.of(2026, 9, 13);
    IndexResult result = index(day(arm(on, cm)), Indicator.ARM_CIRCUMFERENCE_FOR_AGE);

    assertThat(result.meaning().isPresent()).isEqualTo(severe);
    assertThat(result.score()).isPresent();
  }

  @Test
  void daysWhenBelowTheRedLineThenSaidSo() {
    LocalDate date = BIRTH.plusDays(200);
    assertThat(day(weight(date, "5.5")).isBelowRedLine()).isTrue();
    assertThat(day(weight(date, "7.9")).isBelowRedLine()).isFalse();
  }

  @Test
  void daysWhenTwoLengthsThenTheWeightIsPairedWithThatOfItsVisit() {
    LocalDate date = BIRTH.plusDays(200);
    Observation elsewhere = observation("8306-3", date, "60", "cm");
    elsewhere.getEncounter().setReference("Encounter/lain");

    GrowthDay day = day(read(elsewhere), weight(date, "7.9"), lying(date, "67"));

    assertThat(index(day, Indicator.WEIGHT_FOR_LENGTH).x()).isEqualTo(67.0);
    assertThat(day.indices()).extracting(IndexResult::indicator).containsExactlyInAnyOrder(
        Indicator.WEIGHT_FOR_AGE, Indicator.WEIGHT_FOR_LENGTH, Indicator.BMI_FOR_AGE,
        Indicator.LENGTH_HEIGHT_FOR_AGE, Indicator.LENGTH_HEIGHT_FOR_AGE);
  }

  @Test
  void readWhenUnusableThenEmpty() {
    Observation pounds = observation("29463-7", BIRTH, "17", "[lb_av]");
    Observation nothing = observation("29463-7", BIRTH, "0", "kg");
    Observation taken = observation("29463-7", BIRTH, "3", "kg").setStatus(ObservationStatus.ENTEREDINERROR);
    Observation other = observation("8867-4", BIRTH, "120", "/min");
    Observation timeless = observation("29463-7", BIRTH, "3", "kg").setEffective(null);
    Observation absurd = observation("29463-7", BIRTH, "7900", "kg");

    for (Observation each : List.of(pounds, nothing, taken, other, timeless, absurd)) {
      assertThat(MeasurementReader.read(each)).isEmpty();
    }
  }

  @Test
  void readWhenInGramsOrMetresThenInKilogramsAndCentimetres() {
    assertThat(read(observation("29463-7", BIRTH, "7050", "g")).value()).isEqualByComparingTo("7.05");
    assertThat(read(observation("8306-3", BIRTH, "0.67", "m")).value()).isEqualByComparingTo("67");
  }
}
