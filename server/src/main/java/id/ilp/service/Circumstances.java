package id.ilp.service;

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
 * @param stages by code
 * @param groups memory of the groups that were asked for
 * @param now the time for which is judged
 */
record Circumstances(
    Person person,
    History history,
    LifeCourse course,
    Map<String, StagePeriod> stages,
    Map<String, Optional<LocalDateTime>> groups,
    LocalDateTime now) {

  static Circumstances of(Person person, History history, Stages reader, LocalDateTime now) {
    LifeCourse course = new LifeCourse(history, now);
    Map<String, StagePeriod> stages = new HashMap<>();
    List<StagePeriod> periods = reader.of(person, course, now);
    periods.forEach(period -> stages.put(period.code(), period));
    return new Circumstances(person, history, course, stages, new HashMap<>(), now);
  }

  /** Whether something had been recorded by then, with its date. */
  boolean isKnown(Fact fact) {
    return fact.when() != null && !fact.when().earliest().isAfter(now);
  }
}
