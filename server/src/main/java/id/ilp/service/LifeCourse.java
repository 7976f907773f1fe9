package id.ilp.service;

import id.ilp.lifecycle.HeldStage;
import id.ilp.lifecycle.MaternalEvent;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** From which times pregnancy, delivery and treatment of one person count at one time, as far as the history tells. */
final class LifeCourse {

  private static final String EPISODE_TYPE = "http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type|";
  private static final String LAST_PERIOD = "http://loinc.org|8665-2";

  /** Room for an episode that begins with the day of registration. */
  private static final int REGISTERED_LATE = 308;

  private final History history;
  private final Optional<HeldStage> pregnant;
  private final Length longest;
  private final LocalDateTime now;

  /**
   * @param pregnant the stage, if the person is in it
   * @param longest from the last period nothing is counted after so long; the stage counts from the episode
   */
  LifeCourse(History history, Optional<HeldStage> pregnant, Length longest, LocalDateTime now) {
    this.history = history;
    this.pregnant = pregnant;
    this.longest = longest;
    this.now = now;
  }

  /** The last menstrual period of the pregnancy that the woman is in now: empty from the hour of delivery on. */
  Optional<Moment> pregnancy() {
    return pregnancyEpisode().map(this::lastPeriodOf)
        .filter(period -> now.isBefore(longest.after(period)))
        .filter(period -> delivery().filter(birth -> birth.earliest().isAfter(period.latest())).isEmpty());
  }

  /** The last of those by which she is in the stage. */
  Optional<Fact> pregnancyEpisode() {
    return pregnant.flatMap(stage -> history.ofType("EpisodeOfCare").stream()
        .filter(fact -> stage.evidence().contains(fact.reference()) && isKnown(fact))
        .reduce((first, second) -> second));
  }

  private Moment lastPeriodOf(Fact episode) {
    return history.withCode(LAST_PERIOD).stream()
        .filter(fact -> fact.isDone() && isKnown(fact) && fact.finding().date() != null)
        .map(fact -> fact.finding().date())
        .filter(date -> date.day().isAfter(episode.when().day().minusDays(REGISTERED_LATE)) && !isAfterNow(date))
        .reduce((first, second) -> second)
        .orElse(episode.when());
  }

  /** The last delivery. Of one that nobody recorded the child tells. */
  Optional<Moment> delivery() {
    Optional<Moment> recorded = recordedDelivery();
    return history.ofType(FactReader.CHILD).stream().filter(this::isKnown).map(Fact::when)
        .filter(birth -> recorded.filter(other -> !birth.day().isAfter(other.day().plusDays(1))).isEmpty())
        .reduce((first, second) -> second)
        .or(() -> recorded);
  }

  private Optional<Moment> recordedDelivery() {
    Optional<Moment> observed = RecordedStages.deliveries(history).map(fact -> fact.finding().date())
        .filter(date -> !isAfterNow(date))
        .reduce((first, second) -> first.earliest().isAfter(second.earliest()) ? first : second);
    Optional<Moment> episode = RecordedStages.childbeds(history).filter(this::isKnown)
        .map(Fact::when).reduce((first, second) -> second);
    if (observed.isPresent() && episode.isPresent()) {
      // Both tell of the same delivery, but only one may know the hour.
      return observed.get().day().isBefore(episode.get().day()) ? episode : observed;
    }
    return observed.or(() -> episode);
  }

  /** When an episode of one of these types began that is open now. */
  Optional<Fact> openEpisode(String type) {
    return episodes(type).filter(this::isOpen).reduce((first, second) -> second);
  }

  boolean hasEverHad(String episodeType) {
    return episodes(episodeType).findAny().isPresent();
  }

  private Stream<Fact> episodes(String type) {
    return history.withCode(EPISODE_TYPE + type).stream()
        .filter(fact -> fact.type().equals("EpisodeOfCare") && isKnown(fact))
        .filter(fact -> !MaternalEvent.VOID_EPISODES.contains(fact.status()));
  }

  private boolean isOpen(Fact episode) {
    return episode.ended() == null
        ? !episode.status().equals(MaternalEvent.OVER)
        : !episode.ended().latest().isBefore(now);
  }

  private boolean isKnown(Fact fact) {
    return fact.when() != null && !isAfterNow(fact.when());
  }

  private boolean isAfterNow(Moment moment) {
    return moment.earliest().isAfter(now);
  }
}
