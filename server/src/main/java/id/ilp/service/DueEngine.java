package id.ilp.service;

import id.ilp.lifecycle.HeldStage;
import id.ilp.lifecycle.LifeCycleSettings;
import id.ilp.service.DueService.Status;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/**
 * Says which services are due to a person, by the packages of all stages that she is in. It knows no database and no
 * HTTP; the packages are put together once, and one person takes well under a millisecond.
 */
final class DueEngine {

  /** The visit to a person who dropped out, and beginnings of what was dropped. */
  private static final Map<String, String> FOLLOW_UPS =
      Map.of("immunization-follow-up", "imm-", "growth-home-sweeping", "growth-monitoring");

  private final Catalogue catalogue;
  private final Groups groups;
  private final Contraindications contraindications = new Contraindications();
  private final RecordedStages stages;
  private final Length longestPregnancy;

  /**
   * @param guide PlanDefinitions, ActivityDefinitions and the CodeSystem of populations; others are passed over
   * @param endemicAreas beginnings of area codes by beginnings of services
   * @param limits of stages
   */
  DueEngine(
      Collection<? extends Resource> guide, Map<String, List<String>> endemicAreas, LifeCycleSettings limits) {
    this.catalogue = Catalogue.of(guide);
    this.groups = new Groups(catalogue.diseases(), endemicAreas);
    this.stages = new RecordedStages(limits);
    this.longestPregnancy = new Length(limits.pregnancyDays(), Length.Unit.DAY);
  }

  /**
   * All services with a window now, before or within a year; the most urgent first.
   *
   * @param facts of the person, in any order
   * @param now local time for which is judged; what is dated later is not known yet
   * @param withParts whether services within services are judged too, such as the blood pressure of K2
   */
  List<DueService> judge(Person person, Collection<Fact> facts, LocalDateTime now, boolean withParts) {
    if (person.death() != null && now.isAfter(person.death().latest())) {
      return List.of();
    }
    History recorded = new History(facts);
    List<HeldStage> held = stages.of(person, recorded, now.toLocalDate());
    AntenatalContacts contacts =
        AntenatalContacts.of(Circumstances.of(person, recorded, held, longestPregnancy, now));
    Circumstances at = Circumstances.of(person, contacts.named(recorded), held, longestPregnancy, now);
    Judge judge = new Judge(contraindications, at);
    Assessment assessment = new Assessment(groups, judge, at, contacts::nameOf, withParts);
    Map<Duty, Optional<LocalDateTime>> duties = dutiesOf(at);
    duties.forEach((duty, end) -> assessment.assess(duty, end.orElse(null)));
    List<DueService> services = new ArrayList<>(assessment.services());
    services.addAll(followUps(duties.keySet(), assessment, judge));
    return sorted(withoutRepeats(withoutOvertaken(onceByDose(services))), now);
  }

  /**
   * What is due to a household, whoever its members are.
   *
   * @param facts of the Group and of its members
   * @param atRisk whether a member needs more than the yearly visit
   */
  List<DueService> judgeHousehold(Collection<Fact> facts, boolean atRisk, LocalDateTime now) {
    Person household = new Person(Moment.of(now), null, null, null, null);
    Circumstances at = Circumstances.of(household, new History(facts), List.of(), longestPregnancy, now);
    if (atRisk) {
      catalogue.forHouseholds().forEach(duty ->
          at.groups().put("at-risk " + duty.step().service().id(), Optional.of(now)));
    }
    Assessment assessment = new Assessment(groups, new Judge(contraindications, at), at, reference -> null, true);
    catalogue.forHouseholds().forEach(duty -> assessment.assess(duty, null));
    return sorted(assessment.services(), now);
  }

  /** Whether any of these types of resources can prove the service; if not, nobody who sees no others can judge it. */
  boolean canBeJudgedBy(Set<String> types, DueService service) {
    return catalogue.proofsOf(service.service()).stream().anyMatch(types::contains);
  }

  /** The duties of all stages and groups of the person, each with the last end of a stage that has it. */
  private Map<Duty, Optional<LocalDateTime>> dutiesOf(Circumstances at) {
    Map<Duty, Optional<LocalDateTime>> ends = new IdentityHashMap<>();
    for (String group : catalogue.groups()) {
      HeldStage stage = at.stages().get(group);
      if (stage != null || groups.since(group, "", at).isPresent()) {
        Optional<LocalDateTime> end = stage == null ? Optional.empty() : stage.until().map(LocalDate::atStartOfDay);
        catalogue.of(group).forEach(duty -> ends.merge(duty, end, DueEngine::later));
      }
    }
    catalogue.forEveryone().forEach(duty -> ends.put(duty, Optional.empty()));
    return ends;
  }

  private static Optional<LocalDateTime> later(Optional<LocalDateTime> one, Optional<LocalDateTime> other) {
    return one.isEmpty() || other.isEmpty() ? Optional.empty() : one.get().isAfter(other.get()) ? one : other;
  }

  /** Visits that are due because something else is missed. */
  private static List<DueService> followUps(Set<Duty> duties, Assessment assessment, Judge judge) {
    List<DueService> missed = assessment.services().stream()
        .filter(service -> service.within() == null)
        .filter(service -> service.status() == Status.OVERDUE || service.isOpen() && service.missed() > 0).toList();
    List<DueService> visits = new ArrayList<>();
    for (Duty duty : duties) {
      String of = FOLLOW_UPS.get(duty.step().service().id());
      if (of != null) {
        missed.stream().filter(service -> service.service().startsWith(of))
            .map(service -> service.status() == Status.OVERDUE && service.until() != null
                ? service.until() : service.from())
            .min(LocalDateTime::compareTo)
            .ifPresent(since -> visits.add(assessment.listed(duty, judge.judge(
                duty.step(), duty.rule(), Window.once(since, null, null), null))));
      }
    }
    return visits;
  }

  /** A dose is due once, though a pregnancy and the age may both call for it: by the more urgent of the two. */
  private static List<DueService> onceByDose(List<DueService> services) {
    Set<String> seen = new HashSet<>();
    return services.stream()
        .sorted(Urgency.order(LocalDateTime.MIN))
        .filter(service -> !service.service().startsWith("imm-") || seen.add(service.service()))
        .toList();
  }

  /** A check that was missed is not made up for once a later window of the same check has begun. */
  private static List<DueService> withoutOvertaken(List<DueService> services) {
    Map<String, LocalDateTime> last = new HashMap<>();
    services.stream().filter(service -> service.within() == null && service.isOpen())
        .forEach(service -> last.merge(service.service(), service.from(),
            (one, other) -> one.isAfter(other) ? one : other));
    return services.stream()
        .filter(service -> service.within() != null || service.status() != Status.OVERDUE
            || !service.from().isBefore(last.get(service.service())))
        .toList();
  }

  /** Of what is still to come only the next, and nothing while the service is open already. */
  private static List<DueService> withoutRepeats(List<DueService> services) {
    Set<String> named = new HashSet<>();
    services.stream().filter(service -> service.within() == null && service.isOpen())
        .forEach(service -> named.add(service.service()));
    return services.stream()
        .filter(service -> service.within() != null || service.status() != Status.NOT_YET
            || named.add(service.service()))
        .toList();
  }

  private static List<DueService> sorted(List<DueService> services, LocalDateTime now) {
    return services.stream().sorted(Urgency.order(now)).toList();
  }
}
