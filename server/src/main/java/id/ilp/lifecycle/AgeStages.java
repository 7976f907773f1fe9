package id.ilp.lifecycle;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stages that follow from age, by the bands of the ILP guide (KMK HK.01.07/MENKES/2015/2023). Bands are
 * half-open: a child is an infant until the day before its first birthday.
 */
public final class AgeStages {

  private final Map<LifeCycleStage, AgeBand> bands = new EnumMap<>(LifeCycleStage.class);

  public AgeStages(LifeCycleSettings limits) {
    bands.put(LifeCycleStage.NEWBORN, AgeBand.days(0, limits.newbornLastDay() + 1));
    bands.put(LifeCycleStage.INFANT, AgeBand.months(0, 12));
    bands.put(LifeCycleStage.UNDER_TWO, AgeBand.months(0, 24));
    bands.put(LifeCycleStage.UNDER_FIVE, AgeBand.months(0, 60));
    bands.put(LifeCycleStage.PRESCHOOL, AgeBand.months(60, limits.preschoolMonths()));
    bands.put(LifeCycleStage.SCHOOL_AGE, AgeBand.years(6, limits.adultYears()));
    bands.put(LifeCycleStage.ADOLESCENT, AgeBand.years(10, limits.adultYears()));
    bands.put(LifeCycleStage.ADULT, AgeBand.years(limits.adultYears(), 60));
    bands.put(LifeCycleStage.PRE_ELDERLY, AgeBand.years(45, 60));
    bands.put(LifeCycleStage.ELDERLY, AgeBand.fromYears(60));
    bands.put(LifeCycleStage.ELDERLY_HIGH_RISK, AgeBand.fromYears(limits.highRiskYears()));
  }

  /**
   * @throws IllegalArgumentException if the date lies before the birth
   */
  public Set<LifeCycleStage> at(LocalDate birth, LocalDate date) {
    if (date.isBefore(birth)) {
      throw new IllegalArgumentException("date before birth");
    }
    Set<LifeCycleStage> stages = EnumSet.noneOf(LifeCycleStage.class);
    bands.forEach((stage, band) -> {
      if (band.holds(birth, date)) {
        stages.add(stage);
      }
    });
    return stages;
  }

  /** First day after a stage that age decides; empty if it lasts for life. */
  public Optional<LocalDate> endOf(LifeCycleStage stage, LocalDate birth) {
    return bands.get(stage).until(birth);
  }

  /** The ages of a stage that age decides. */
  AgeBand bandOf(LifeCycleStage stage) {
    return bands.get(stage);
  }
}
