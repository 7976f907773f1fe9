package id.ilp.lifecycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/**
 * The stages that follow from age, by the bands of the ILP guide (KMK 2015/2023). Bands are half-open: a child is an
 * infant until the day before its first birthday.
 */
public final class AgeStages {

  /** The guide counts days 0 to 28; WHO counts 0 to 27. */
  private static final int LAST_NEWBORN_DAY = 28;

  private AgeStages() {}

  /**
   * @throws IllegalArgumentException if the date lies before the birth
   */
  public static Set<LifeCycleStage> at(LocalDate birth, LocalDate date) {
    if (date.isBefore(birth)) {
      throw new IllegalArgumentException("date before birth");
    }
    long days = ChronoUnit.DAYS.between(birth, date);
    long months = ChronoUnit.MONTHS.between(birth, date);
    long years = ChronoUnit.YEARS.between(birth, date);
    Set<LifeCycleStage> stages = EnumSet.noneOf(LifeCycleStage.class);
    add(stages, days <= LAST_NEWBORN_DAY, LifeCycleStage.NEWBORN);
    add(stages, months < 12, LifeCycleStage.INFANT);
    add(stages, months < 24, LifeCycleStage.UNDER_TWO);
    add(stages, months < 60, LifeCycleStage.UNDER_FIVE);
    add(stages, months >= 60 && months < 72, LifeCycleStage.PRESCHOOL);
    add(stages, years >= 6 && years < 18, LifeCycleStage.SCHOOL_AGE);
    add(stages, years >= 10 && years < 18, LifeCycleStage.ADOLESCENT);
    add(stages, years >= 18 && years < 60, LifeCycleStage.ADULT);
    add(stages, years >= 45 && years < 60, LifeCycleStage.PRE_ELDERLY);
    add(stages, years >= 60, LifeCycleStage.ELDERLY);
    add(stages, years >= 70, LifeCycleStage.ELDERLY_HIGH_RISK);
    return stages;
  }

  private static void add(Set<LifeCycleStage> stages, boolean holds, LifeCycleStage stage) {
    if (holds) {
      stages.add(stage);
    }
  }
}
