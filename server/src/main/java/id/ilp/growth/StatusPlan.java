package id.ilp.growth;

import id.ilp.growth.PlannedStatus.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;

/** Compares what follows from a child's measurements with what is stored: the same inputs give the same again. */
final class StatusPlan {

  private final GrowthHistory history;
  private final Map<String, Observation> own = new LinkedHashMap<>();
  private final List<Observation> others = new ArrayList<>();
  private final List<PlannedStatus> plan = new ArrayList<>();

  private StatusPlan(GrowthHistory history) {
    this.history = history;
    for (Observation status : history.statuses()) {
      String key = StatusObservation.keyOf(status);
      if (key != null) {
        own.put(key, status);
      } else if (!MeasurementReader.VOID.contains(status.getStatus())) {
        others.add(status);
      }
    }
  }

  /**
   * @param dates which days of measuring are to be assessed
   */
  static List<PlannedStatus> of(GrowthHistory history, List<GrowthDay> days, Predicate<LocalDate> dates) {
    StatusPlan plan = new StatusPlan(history);
    days.stream().filter(day -> dates.test(day.date())).forEach(plan::add);
    plan.withdrawRest(dates);
    return List.copyOf(plan.plan);
  }

  private void add(GrowthDay day) {
    for (IndexResult index : day.indices()) {
      Optional<StatusKind> kind = StatusKind.of(index.indicator());
      if (kind.isPresent() && index.score().isPresent()) {
        add(kind.get(), index.judged(), StatusObservation.of(history.patient(), kind.get(), index));
      }
    }
    for (WeightGain gain : day.gains()) {
      add(StatusKind.WEIGHT_GAIN, gain.weighing(), StatusObservation.of(history.patient(), gain));
    }
  }

  private void add(StatusKind kind, Measurement judged, Observation computed) {
    // An Observation of a patient belongs to a visit; a measurement without one cannot be assessed.
    if (judged.visit() == null) {
      return;
    }
    Observation stored = own.remove(StatusObservation.keyOf(computed));
    if (stored == null) {
      Optional<Observation> other = others.stream().filter(each -> isOf(each, kind, judged)).findFirst();
      plan.add(other.map(each -> new PlannedStatus(kind, Outcome.RECORDED_OTHERWISE, each))
          .orElseGet(() -> new PlannedStatus(kind, Outcome.CREATED, computed.setStatus(ObservationStatus.FINAL))));
    } else if (stored.getStatus() != ObservationStatus.ENTEREDINERROR && StatusObservation.isSame(stored, computed)) {
      plan.add(new PlannedStatus(kind, Outcome.UNCHANGED, stored));
    } else {
      computed.setId(stored.getIdElement().toUnqualifiedVersionless());
      plan.add(new PlannedStatus(kind, Outcome.AMENDED, computed.setStatus(ObservationStatus.AMENDED)));
    }
  }

  /** Whether somebody has judged this measurement: by naming it on its day, or within its visit without naming any. */
  private static boolean isOf(Observation status, StatusKind kind, Measurement judged) {
    boolean sameDay = MeasurementReader.dayOf(status).filter(judged.day()::equals).isPresent();
    if (!sameDay || StatusKind.of(status).filter(each -> each == kind).isEmpty()) {
      return false;
    }
    return status.hasDerivedFrom()
        ? status.getDerivedFrom().stream().map(Reference::getReference).anyMatch(judged.reference()::equals)
        : judged.visit().equals(status.getEncounter().getReference());
  }

  private void withdrawRest(Predicate<LocalDate> dates) {
    for (Observation stored : own.values()) {
      boolean wanted = MeasurementReader.dayOf(stored).filter(dates).isPresent();
      if (wanted && stored.getStatus() != ObservationStatus.ENTEREDINERROR) {
        Observation withdrawn = stored.copy().setStatus(ObservationStatus.ENTEREDINERROR);
        withdrawn.setId(stored.getIdElement().toUnqualifiedVersionless());
        plan.add(new PlannedStatus(StatusKind.of(stored).orElseThrow(), Outcome.WITHDRAWN, withdrawn));
      }
    }
  }
}
