package id.ilp.service;

import id.ilp.lifecycle.LifeCycleStage;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** From which time a rule counts for a person. */
final class Anchors {

  private static final String CONTACT_GROUP = "tuberculosis-contact";
  private static final List<String> TREATMENTS = List.of("TB-SO", "TB-RO");
  private static final String FINDING = "https://w3id.org/ilp-fhir/CodeSystem/home-visit-finding|";

  /** Events that the history tells of although no group names them: codes of open Flags and Tasks. */
  private static final Map<String, List<String>> SIGNALS = Map.of(
      "danger-sign-follow-up", List.of(FINDING + "danger-sign"),
      "finding-follow-up", List.of(FINDING + "no-access", FINDING + "non-adherent", FINDING + "tb-symptom"));

  private static final List<String> OPEN =
      List.of("active", "requested", "received", "accepted", "in-progress", "ready");

  private final Groups groups;
  private final Judge judge;
  private final Circumstances at;

  Anchors(Groups groups, Judge judge, Circumstances at) {
    this.groups = groups;
    this.judge = judge;
    this.at = at;
  }

  /**
   * @param since since when the person is in a group of the rule, or her birth if it is for everyone
   * @return empty if the rule does not concern the person now, or nobody recorded what it counts from
   */
  Optional<Moment> of(Step step, Rule rule, LocalDateTime since) {
    return switch (rule.anchor()) {
      case BIRTH, CALENDAR, CONTACT, SCHOOL_GRADE -> Optional.of(at.person().birth());
      case HOUSEHOLD -> Optional.of(Moment.of(at.now()));
      case LAST_MENSTRUAL_PERIOD -> at.course().pregnancy();
      case DELIVERY -> at.course().delivery();
      case DIAGNOSIS -> rule.populations().isEmpty() ? Optional.empty() : Optional.of(day(since));
      case EXPOSURE -> rule.populations().isEmpty()
          ? Optional.empty()
          : groups.since(CONTACT_GROUP, step.service().id(), at).map(Anchors::day);
      case TREATMENT_START -> TREATMENTS.stream()
          .flatMap(type -> at.course().openEpisode(type).stream()).map(Fact::when).findFirst();
      case PREVIOUS -> judge.proofs(step.service()).stream().reduce((first, second) -> second).map(Fact::when);
      case EVENT -> rule.populations().isEmpty() ? event(step.service().id()) : happened(since);
      // No element of the guide holds a planned date of marriage.
      case MARRIAGE -> Optional.empty();
    };
  }

  /** Days are counted from a diagnosis, whatever its hour. */
  private static Moment day(LocalDateTime time) {
    return Moment.of(time.toLocalDate());
  }

  /** To be married, or to live in an endemic area, is nothing that happened at a time. */
  private Optional<Moment> happened(LocalDateTime since) {
    return since.equals(at.person().birth().earliest()) ? Optional.empty() : Optional.of(Moment.of(since));
  }

  private Optional<Moment> event(String service) {
    if (service.equals("normal-delivery")) {
      return Optional.ofNullable(at.stages().get(LifeCycleStage.DELIVERING.code()))
          .map(stage -> Moment.of(stage.since()));
    }
    return SIGNALS.getOrDefault(service, List.of()).stream()
        .flatMap(code -> Stream.of("Flag", "Task").flatMap(type -> at.history().ofType(type).stream()
            .filter(fact -> fact.codes().contains(code) && OPEN.contains(fact.status()) && at.isKnown(fact))))
        .map(fact -> fact.when().earliest())
        .min(LocalDateTime::compareTo).map(Moment::of);
  }

  /** Whether the age is within the bounds of a rule that counts from something else. */
  boolean isOfAge(Rule rule) {
    Moment birth = at.person().birth();
    return (rule.from() == null || !at.now().isBefore(rule.from().after(birth)))
        && (rule.until() == null || at.now().isBefore(rule.until().after(birth)));
  }
}
