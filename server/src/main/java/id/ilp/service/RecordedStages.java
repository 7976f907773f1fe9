package id.ilp.service;

import id.ilp.lifecycle.HeldStage;
import id.ilp.lifecycle.LifeCycleSettings;
import id.ilp.lifecycle.LifeCycleStage;
import id.ilp.lifecycle.LifeStageRules;
import id.ilp.lifecycle.MaternalEvent;
import id.ilp.lifecycle.MaternalEvent.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stages of a person by her history, as {@code $life-stage} tells them. */
final class RecordedStages {

  private static final String DELIVERING = LifeCycleStage.SYSTEM + "|" + LifeCycleStage.DELIVERING.code();

  private final LifeStageRules rules;

  RecordedStages(LifeCycleSettings limits) {
    this.rules = new LifeStageRules(limits);
  }

  /**
   * @param date for which is judged: of what lies later nothing is known yet, no end either
   */
  List<HeldStage> of(Person person, History history, LocalDate date) {
    List<MaternalEvent> known = events(history)
        .filter(event -> !event.first().isAfter(date))
        .map(event -> new MaternalEvent(
            event.kind(), event.first(), event.last().filter(end -> !end.isAfter(date)), event.evidence()))
        .toList();
    return rules.at(Optional.of(person.birth().day()), person.sex(), known, date);
  }

  /** What maternal stages follow from. */
  static Stream<MaternalEvent> events(History history) {
    return Stream.of(
            pregnancies(history).map(fact -> event(Kind.PREGNANCY, fact, fact.when(), fact.ended())),
            childbeds(history).map(fact -> event(Kind.CHILDBED, fact, fact.when(), fact.ended())),
            deliveries(history).map(fact -> event(Kind.DELIVERY, fact, fact.finding().date(), fact.finding().date())),
            history.withCode(DELIVERING).stream()
                .filter(fact -> fact.type().equals("Encounter") && fact.when() != null)
                .filter(fact -> !MaternalEvent.VOID_VISITS.contains(fact.status()))
                .map(fact -> event(Kind.LABOUR, fact, fact.when(), fact.ended())),
            history.ofType(FactReader.CHILD).stream().filter(fact -> fact.when() != null)
                .map(fact -> event(Kind.CHILD, fact, fact.when(), fact.ended())))
        .flatMap(kind -> kind);
  }

  private static MaternalEvent event(Kind kind, Fact fact, Moment first, Moment last) {
    return new MaternalEvent(kind, first.day(),
        Optional.ofNullable(last).map(end -> end.latest().toLocalDate()), fact.reference());
  }

  /** Episodes of pregnancy that came to be and of which the end is known if they are over; in order of time. */
  private static Stream<Fact> pregnancies(History history) {
    return episodes(history, MaternalEvent.PREGNANCY_TYPE)
        .filter(fact -> fact.ended() != null || !fact.status().equals(MaternalEvent.OVER));
  }

  /** Episodes of childbed that came to be, in order of time. */
  static Stream<Fact> childbeds(History history) {
    return episodes(history, MaternalEvent.CHILDBED_TYPE);
  }

  private static Stream<Fact> episodes(History history, String type) {
    return history.ofType("EpisodeOfCare").stream()
        .filter(fact -> fact.when() != null && !MaternalEvent.VOID_EPISODES.contains(fact.status()))
        .filter(fact -> fact.codes().stream().anyMatch(code -> code.endsWith("|" + type)));
  }

  /** Observations that tell the time of a delivery. */
  static Stream<Fact> deliveries(History history) {
    return history.withCode(MaternalEvent.DELIVERY_SYSTEM + "|" + MaternalEvent.DELIVERY_CODE).stream()
        .filter(fact -> fact.type().equals("Observation") && fact.finding().date() != null)
        .filter(fact -> !MaternalEvent.VOID_OBSERVATIONS.contains(fact.status()));
  }
}
