package id.ilp.growth;

import static id.ilp.growth.Samples.BIRTH;
import static id.ilp.growth.Samples.BOY;
import static id.ilp.growth.Samples.observation;
import static id.ilp.growth.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.growth.PlannedStatus.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.junit.jupiter.api.Test;

/** The same measurements give the same statuses, and changed ones change them. */
class StatusPlanTest {

  private static final LocalDate DAY = BIRTH.plusDays(200);

  private final Observation weight = observation("29463-7", DAY, "7.9", "kg");
  private final Observation length = observation("8306-3", DAY, "67", "cm");

  private List<PlannedStatus> plan(List<Observation> measured, List<Observation> stored) {
    GrowthHistory history = new GrowthHistory("Patient/anak", BOY,
        measured.stream().map(Samples::read).toList(), List.of(), stored, Set.of());
    return StatusPlan.of(history, Samples.calculator().days(BOY, history.measurements(), Set.of()), any -> true);
  }

  /** As the store gives them back. */
  private static List<Observation> stored(List<PlannedStatus> plan) {
    List<Observation> stored = new ArrayList<>();
    for (PlannedStatus each : plan) {
      Observation status = each.status().copy();
      status.setId("Observation/" + each.kind().code() + "/_history/1");
      status.addPerformer().setReference("Practitioner/bidan");
      stored.add(status);
    }
    return stored;
  }

  @Test
  void ofWhenNewThenEachKindIsCreatedAndNamesItsInputs() {
    List<PlannedStatus> plan = plan(List.of(weight, length), List.of());

    assertThat(plan).extracting(PlannedStatus::kind).containsExactlyInAnyOrder(StatusKind.WEIGHT_FOR_AGE,
        StatusKind.WEIGHT_FOR_STATURE, StatusKind.BMI_FOR_AGE, StatusKind.STATURE_FOR_AGE, StatusKind.WEIGHT_GAIN);
    assertThat(plan).extracting(PlannedStatus::outcome).containsOnly(Outcome.CREATED);
    Observation wasting = of(plan, StatusKind.WEIGHT_FOR_STATURE).status();
    assertThat(wasting.getDerivedFrom()).extracting(each -> each.getReference())
        .containsExactly(read(weight).reference(), read(length).reference());
    assertThat(wasting.getStatus()).isEqualTo(ObservationStatus.FINAL);
    assertThat(wasting.getEncounter().getReference()).isEqualTo("Encounter/" + DAY);
    assertThat(wasting.getValueQuantity().getCode()).isEqualTo("{Zscore}");
    assertThat(wasting.getValueQuantity().getValue().scale()).isEqualTo(2);
    assertThat(wasting.getCode().getCodingFirstRep().getCode()).isEqualTo("1153598007");
    assertThat(of(plan, StatusKind.WEIGHT_GAIN).status().getInterpretationFirstRep().getCodingFirstRep().getCode())
        .isEqualTo("first-weighing");
  }

  private static PlannedStatus of(List<PlannedStatus> plan, StatusKind kind) {
    return plan.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }

  @Test
  void ofWhenStoredBeforeThenUnchanged() {
    List<Observation> stored = stored(plan(List.of(weight, length), List.of()));

    assertThat(plan(List.of(weight, length), stored)).hasSize(5)
        .extracting(PlannedStatus::outcome).containsOnly(Outcome.UNCHANGED);
  }

  @Test
  void ofWhenTheWeightWasCorrectedThenOnlyWhatFollowsFromItIsAmended() {
    List<Observation> stored = stored(plan(List.of(weight, length), List.of()));
    weight.getValueQuantity().setValue(new BigDecimal("6.4"));

    List<PlannedStatus> plan = plan(List.of(weight, length), stored);

    assertThat(of(plan, StatusKind.WEIGHT_FOR_AGE).outcome()).isEqualTo(Outcome.AMENDED);
    assertThat(of(plan, StatusKind.WEIGHT_FOR_AGE).status().getStatus()).isEqualTo(ObservationStatus.AMENDED);
    assertThat(of(plan, StatusKind.WEIGHT_FOR_AGE).status().getIdElement().getIdPart()).isEqualTo("weight-for-age");
    assertThat(of(plan, StatusKind.BMI_FOR_AGE).outcome()).isEqualTo(Outcome.AMENDED);
    assertThat(of(plan, StatusKind.STATURE_FOR_AGE).outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(of(plan, StatusKind.WEIGHT_GAIN).outcome()).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void ofWhenTheLengthWasTakenBackThenWhatFollowedFromItIsWithdrawn() {
    List<Observation> stored = stored(plan(List.of(weight, length), List.of()));

    List<PlannedStatus> plan = plan(List.of(weight), stored);

    assertThat(of(plan, StatusKind.WEIGHT_FOR_AGE).outcome()).isEqualTo(Outcome.UNCHANGED);
    for (StatusKind kind : List.of(StatusKind.WEIGHT_FOR_STATURE, StatusKind.BMI_FOR_AGE, StatusKind.STATURE_FOR_AGE)) {
      assertThat(of(plan, kind).outcome()).isEqualTo(Outcome.WITHDRAWN);
      assertThat(of(plan, kind).status().getStatus()).isEqualTo(ObservationStatus.ENTEREDINERROR);
    }
  }

  @Test
  void ofWhenWithdrawnAndMeasuredAgainThenAmendedAndNotCreatedTwice() {
    List<Observation> stored = stored(plan(List.of(weight, length), List.of()));
    stored.forEach(each -> each.setStatus(ObservationStatus.ENTEREDINERROR));

    assertThat(plan(List.of(weight, length), stored)).hasSize(5)
        .extracting(PlannedStatus::outcome).containsOnly(Outcome.AMENDED);
    assertThat(plan(List.of(), stored)).isEmpty();
  }

  @Test
  void ofWhenSomebodyHasRecordedTheStatusThenItIsLeftToThem() {
    Observation theirs = observation("x", DAY, "-0.1", "{Zscore}");
    theirs.getCode().getCodingFirstRep().setSystem("http://snomed.info/sct").setCode("1153593003");

    PlannedStatus within = of(plan(List.of(weight, length), List.of(theirs)), StatusKind.WEIGHT_FOR_AGE);
    assertThat(within.outcome()).isEqualTo(Outcome.RECORDED_OTHERWISE);
    assertThat(within.status()).isSameAs(theirs);

    theirs.addDerivedFrom().setReference("Observation/lain");
    assertThat(of(plan(List.of(weight), List.of(theirs)), StatusKind.WEIGHT_FOR_AGE).outcome())
        .isEqualTo(Outcome.CREATED);

    theirs.getDerivedFrom().clear();
    theirs.setStatus(ObservationStatus.ENTEREDINERROR);
    assertThat(of(plan(List.of(weight), List.of(theirs)), StatusKind.WEIGHT_FOR_AGE).outcome())
        .isEqualTo(Outcome.CREATED);
  }

  @Test
  void ofWhenADayIsChosenThenOthersAreLeftAlone() {
    Observation before = observation("29463-7", DAY.minusMonths(1), "7.0", "kg");
    List<Observation> stored = stored(plan(List.of(before, weight), List.of()));
    GrowthHistory history = new GrowthHistory("Patient/anak", BOY, List.of(read(weight)), List.of(), stored, Set.of());

    List<PlannedStatus> plan = StatusPlan.of(
        history, Samples.calculator().days(BOY, history.measurements(), Set.of()), DAY::equals);

    assertThat(plan).extracting(PlannedStatus::outcome)
        .containsExactlyInAnyOrder(Outcome.UNCHANGED, Outcome.AMENDED);
    assertThat(of(plan, StatusKind.WEIGHT_GAIN).outcome()).isEqualTo(Outcome.AMENDED);
  }

  @Test
  void ofWhenCorrectedForThePositionOrImplausibleThenTheStatusSaysSo() {
    Observation standing = observation("8308-9", DAY, "66.3", "cm");
    Observation heavy = observation("29463-7", DAY, "70", "kg");

    List<PlannedStatus> plan = plan(List.of(standing, heavy), List.of());

    Quantity correction = (Quantity) of(plan, StatusKind.STATURE_FOR_AGE).status()
        .getExtensionByUrl(MeasurementReader.LENGTH_CORRECTION).getValue();
    assertThat(correction.getValue()).isEqualByComparingTo("0.7");
    assertThat(of(plan, StatusKind.WEIGHT_FOR_AGE).status().getNoteFirstRep().getText()).contains("measure again");
    assertThat(of(plan, StatusKind.WEIGHT_FOR_AGE).status().hasExtension()).isFalse();
  }

  @Test
  void ofWhenAMeasurementHasNoVisitThenItIsNotAssessed() {
    weight.setEncounter(null);
    assertThat(plan(List.of(weight), List.of())).isEmpty();
  }
}
