package id.ilp.service;

import id.ilp.lifecycle.AgeStages;
import id.ilp.lifecycle.LifeCycleStage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Stages by age, and those of a mother by her episodes of pregnancy and childbed. */
final class RecordedStages implements Stages {

  /** The time of a birth in a baby's record is not its own delivery. */
  private static final int YOUNGEST_MOTHER = 8;

  private static final Length CHILDBED = new Length(43, Length.Unit.DAY);
  private static final Length BREASTFEEDING = new Length(24, Length.Unit.MONTH);

  private final AgeStages ages;

  RecordedStages(AgeStages ages) {
    this.ages = ages;
  }

  @Override
  public List<StagePeriod> of(Person person, LifeCourse course, LocalDateTime now) {
    List<StagePeriod> stages = new ArrayList<>();
    LocalDate birth = person.birth().day();
    if (!now.toLocalDate().isBefore(birth)) {
      ages.at(birth, now.toLocalDate()).forEach(stage -> stages.add(new StagePeriod(
          stage.code(), birth.atStartOfDay(), ages.endOf(stage, birth).map(LocalDate::atStartOfDay).orElse(null))));
    }
    if ("male".equals(person.sex()) || now.toLocalDate().isBefore(birth.plusYears(YOUNGEST_MOTHER))) {
      return stages;
    }
    course.pregnancy().ifPresent(period -> stages.add(new StagePeriod(
        LifeCycleStage.PREGNANT.code(), period.earliest(), LifeCourse.LONGEST_PREGNANCY.after(period))));
    course.delivery().ifPresent(delivery -> {
      LocalDateTime end = CHILDBED.after(delivery);
      if (now.isBefore(end)) {
        stages.add(new StagePeriod(LifeCycleStage.POSTPARTUM.code(), delivery.earliest(), end));
      } else if (now.isBefore(BREASTFEEDING.after(delivery)) && course.pregnancy().isEmpty()) {
        stages.add(new StagePeriod(
            LifeCycleStage.BREASTFEEDING.code(), end, BREASTFEEDING.after(delivery)));
      }
    });
    return stages;
  }
}
