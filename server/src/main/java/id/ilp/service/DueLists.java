package id.ilp.service;

import com.fasterxml.jackson.databind.JsonNode;
import id.ilp.service.DueService.Status;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is due to people and families, from what is stored. The caller of this thread gets what she may see: people who
 * are hidden from her are not there, and records that are hidden from her prove nothing to her.
 */
public final class DueLists {

  private static final String DANGER_SIGN = "https://w3id.org/ilp-fhir/CodeSystem/home-visit-finding|danger-sign";

  /** Types of resources that are read. */
  public static final Set<String> TYPES = FactReader.TYPES;

  private final DueEngine engine;
  private final Records records;

  DueLists(DueEngine engine, Records records) {
    this.engine = engine;
    this.records = records;
  }

  /**
   * All services of a person with their parts, whatever their status; none if she has died or her birth is unknown.
   *
   * @param id of the Patient
   * @param types of resources that the caller may read, out of {@link #TYPES}; services that none of them can prove are
   *     left out
   * @param now local time for which is judged
   */
  public List<DueService> ofPatient(String id, Set<String> types, LocalDateTime now) {
    return records.people(List.of(id), types).stream()
        .flatMap(known -> judged(known, types, now, true)).toList();
  }

  /**
   * People with something that fits, the most urgent person first.
   *
   * @param ids of Patient resources
   * @param types as in {@link #ofPatient}
   * @param now local time for which is judged
   * @param wanted which services to list
   */
  public List<DuePerson> ofPatients(
      Collection<String> ids, Set<String> types, LocalDateTime now, Predicate<DueService> wanted) {
    return byUrgency(judgedAll(ids, types, now, wanted), now);
  }

  /**
   * Families and their members with something that fits, the most urgent first.
   *
   * @param ids of Group resources that are households
   */
  public List<DuePerson> ofHouseholds(
      Collection<String> ids, Set<String> types, LocalDateTime now, Predicate<DueService> wanted) {
    return listed(everyoneOf(ids, types, now), now, wanted);
  }

  /** Those of whom something fits, the most urgent first. */
  List<DuePerson> listed(List<DuePerson> people, LocalDateTime now, Predicate<DueService> wanted) {
    return byUrgency(people.stream().map(person -> narrowed(person, wanted))
        .filter(person -> !person.services().isEmpty()).toList(), now);
  }

  /** Families and all their members that the caller sees, with all services of each, in no order. */
  List<DuePerson> everyoneOf(Collection<String> ids, Set<String> types, LocalDateTime now) {
    Map<String, JsonNode> households = records.byId("Group", ids);
    Map<String, List<Fact>> facts = records.histories("Group", households.keySet(), types);
    Map<String, Known> members = new HashMap<>();
    records.people(households.values().stream().flatMap(each -> membersOf(each).stream()).distinct().toList(), types)
        .forEach(member -> members.put(member.id(), member));
    List<DuePerson> all = new ArrayList<>();
    households.forEach((id, household) -> {
      List<Known> family = membersOf(household).stream().filter(members::containsKey).map(members::get).toList();
      all.addAll(ofHousehold(id, household, family, facts.getOrDefault(id, List.of()), types, now));
    });
    return all;
  }

  private List<DuePerson> ofHousehold(
      String id, JsonNode household, List<Known> family, List<Fact> own, Set<String> types, LocalDateTime now) {
    List<DuePerson> people = new ArrayList<>();
    List<Fact> visits = new ArrayList<>(own);
    for (Known member : family) {
      visits.addAll(member.facts());
      people.add(new DuePerson("Patient/" + member.id(), member.name(), judged(member, types, now, false).toList()));
    }
    List<DueService> ofAll = engine.judgeHousehold(visits, isAtRisk(people, visits), now);
    people.add(new DuePerson("Group/" + id, household.path("name").asText(null), ofAll));
    return people;
  }

  /** A family needs more than the yearly visit if something was missed, or if there is an open danger sign. */
  private static boolean isAtRisk(List<DuePerson> members, List<Fact> facts) {
    return members.stream().anyMatch(member -> member.services().stream()
            .anyMatch(service -> service.status() == Status.OVERDUE && service.within() == null))
        || facts.stream().anyMatch(fact -> fact.type().equals("Flag") && fact.status().equals("active")
            && fact.codes().contains(DANGER_SIGN));
  }

  private static List<String> membersOf(JsonNode household) {
    List<String> ids = new ArrayList<>();
    household.path("member").forEach(member -> {
      String reference = member.path("entity").path("reference").asText("");
      boolean gone = member.path("inactive").asBoolean(false) || member.path("period").has("end");
      if (!gone && reference.startsWith("Patient/")) {
        ids.add(reference.substring("Patient/".length()));
      }
    });
    return ids;
  }

  private List<DuePerson> judgedAll(
      Collection<String> ids, Set<String> types, LocalDateTime now, Predicate<DueService> wanted) {
    List<CompletableFuture<List<DuePerson>>> parts = new ArrayList<>();
    records.readPeople(ids, types, some -> parts.add(CompletableFuture.supplyAsync(() -> some.stream()
        .map(known -> new DuePerson(
            "Patient/" + known.id(), known.name(), judged(known, types, now, false).filter(wanted).toList()))
        .filter(person -> !person.services().isEmpty()).toList())));
    return parts.stream().flatMap(part -> part.join().stream()).toList();
  }

  private Stream<DueService> judged(Known known, Set<String> types, LocalDateTime now, boolean withParts) {
    return engine.judge(known.person(), known.facts(), now, withParts).stream()
        .filter(service -> types.containsAll(TYPES) || engine.canBeJudgedBy(types, service));
  }

  private static DuePerson narrowed(DuePerson person, Predicate<DueService> wanted) {
    return new DuePerson(
        person.reference(), person.name(), person.services().stream().filter(wanted).toList());
  }

  /** By the first service of each; those with more to do first where that is the same. */
  private static List<DuePerson> byUrgency(List<DuePerson> people, LocalDateTime now) {
    Comparator<DueService> order = Urgency.order(now);
    return people.stream().sorted(Comparator
        .<DuePerson>comparingInt(person -> Urgency.tier(person.services().get(0), now))
        .thenComparing(person -> Urgency.deadline(person.services().get(0)))
        .thenComparing(person -> -person.services().size())
        .thenComparing(person -> person.services().get(0), order)
        .thenComparing(DuePerson::reference)).toList();
  }
}
