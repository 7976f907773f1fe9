package id.ilp.service;

import id.ilp.lifecycle.HeldStage;
import id.ilp.lifecycle.LifeCycleStage;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One person at one time: what every rule asks for.
 *
 * @param person who
 * @param history what is known
 * @param course pregnancy, delivery, treatment
 * @param stages in which the person is, by code
 * @param groups memory of the groups that were asked for
 * @param now the time for which is judged
 */
record Circumstances(
    Person person,
    History history,
    LifeCourse course,
    Map<String, HeldStage> stages,
    Map<String, Optional<LocalDateTime>> groups,
    LocalDateTime now) {

  /**
   * @param longest pregnancy
   */
  static Circumstances of(
      Person person, History history, List<HeldStage> held, Length longest, LocalDateTime now) {
    Map<String, HeldStage> stages = new HashMap<>();
    held.forEach(stage -> stages.put(stage.stage().code(), stage));
    Optional<HeldStage> pregnant = Optional.ofNullable(stages.get(LifeCycleStage.PREGNANT.code()));
    LifeCourse course = new LifeCourse(history, pregnant, longest, now);
    return new Circumstances(person, history, course, stages, new HashMap<>(), now);
  }

  /** Whether something had been recorded by then, with its date. */
  boolean isKnown(Fact fact) {
    return fact.when() != null && !fact.when().earliest().isAfter(now);
  }
}
