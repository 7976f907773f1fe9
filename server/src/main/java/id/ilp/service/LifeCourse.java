package id.ilp.service;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pregnancy, delivery and treatment of one person at one time, as far as the history tells. */
final class LifeCourse {

  private static final String EPISODE_TYPE = "http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type|";
  private static final String LAST_PERIOD = "http://loinc.org|8665-2";
  private static final String DELIVERED_AT = "http://loinc.org|93857-1";
  private static final List<String> NEVER_BEGUN = List.of("cancelled", "entered-in-error", "planned", "waitlist");

  /** SATUSEHAT closes a pregnancy that nobody heard of for 44 weeks. */
  static final Length LONGEST_PREGNANCY = new Length(308, Length.Unit.DAY);

  /** Room for an episode that begins with the day of registration. */
  private static final int REGISTERED_LATE = 308;

  private final History history;
  private final LocalDateTime now;

  LifeCourse(History history, LocalDateTime now) {
    this.history = history;
    this.now = now;
  }

  /** The last menstrual period of the pregnancy that the woman is in now. */
  Optional<Moment> pregnancy() {
    return pregnancyEpisode().map(this::lastPeriodOf)
        .filter(period -> now.isBefore(LONGEST_PREGNANCY.after(period)))
        .filter(period -> delivery().filter(birth -> birth.earliest().isAfter(period.latest())).isEmpty());
  }

  Optional<Fact> pregnancyEpisode() {
    return openEpisode("ANC");
  }

  private Moment lastPeriodOf(Fact episode) {
    return history.withCode(LAST_PERIOD).stream()
        .filter(fact -> fact.isDone() && isKnown(fact) && fact.finding().date() != null)
        .map(fact -> fact.finding().date())
        .filter(date -> date.day().isAfter(episode.when().day().minusDays(REGISTERED_LATE)) && !isAfterNow(date))
        .reduce((first, second) -> second)
        .orElse(episode.when());
  }

  /** The last delivery. */
  Optional<Moment> delivery() {
    Optional<Moment> observed = history.withCode(DELIVERED_AT).stream()
        .filter(fact -> fact.isDone() && isKnown(fact) && fact.finding().date() != null)
        .map(fact -> fact.finding().date())
        .filter(date -> !isAfterNow(date))
        .reduce((first, second) -> first.earliest().isAfter(second.earliest()) ? first : second);
    Optional<Moment> episode = episodes("PNC").map(Fact::when).reduce((first, second) -> second);
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
        .filter(fact -> fact.type().equals("EpisodeOfCare") && !NEVER_BEGUN.contains(fact.status()) && isKnown(fact));
  }

  private boolean isOpen(Fact episode) {
    return episode.ended() == null ? !episode.status().equals("finished") : !episode.ended().latest().isBefore(now);
  }

  private boolean isKnown(Fact fact) {
    return fact.when() != null && !isAfterNow(fact.when());
  }

  private boolean isAfterNow(Moment moment) {
    return moment.earliest().isAfter(now);
  }
}
