package id.ilp.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which stages a person is in, by her birth date and by what is recorded of her as a mother. Every operation that
 * speaks of a stage asks here, so that no two disagree. It knows no database: whoever asks brings the events.
 */
public final class LifeStageRules {

  private final AgeStages ages;
  private final MaternalStages maternal;

  public LifeStageRules(LifeCycleSettings limits) {
    this.ages = new AgeStages(limits);
    this.maternal = new MaternalStages(limits);
  }

  /**
   * @param birth of the person; empty if it is not known
   * @param sex administrative gender, or null
   * @param events in any order; what began after the date only tells when a stage ends
   * @return in the order of {@link LifeCycleStage}
   */
  public List<HeldStage> at(
      Optional<LocalDate> birth, String sex, Collection<MaternalEvent> events, LocalDate date) {
    List<HeldStage> held = new ArrayList<>(maternal.at(birth, sex, events, date));
    birth.filter(day -> !date.isBefore(day)).ifPresent(day -> ages.at(day, date).forEach(stage -> {
      AgeBand band = ages.bandOf(stage);
      held.add(new HeldStage(stage, band.since(day), band.until(day), Basis.AGE, List.of()));
    }));
    held.sort(Comparator.comparing(HeldStage::stage));
    return List.copyOf(held);
  }
}
