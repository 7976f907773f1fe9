package id.ilp.service;

import java.time.LocalDateTime;
import java.util.List;

/** Tells the stages of life that a person is in. */
@FunctionalInterface
interface Stages {

  /**
   * @param course pregnancy and delivery at that time
   */
  List<StagePeriod> of(Person person, LifeCourse course, LocalDateTime now);
}
