package id.ilp.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A stage that a person is in on some day.
 *
 * @param since first day of the stage
 * @param until first day after it; empty if that is not known yet
 * @param evidence {@code Type/id} of the records that say so; none for a stage of age, which the birth date says
 */
public record HeldStage(
    LifeCycleStage stage, LocalDate since, Optional<LocalDate> until, Basis basis, List<String> evidence) {

  public HeldStage {
    evidence = List.copyOf(evidence);
  }
}
