package id.ilp.service;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ilp.lifecycle.ExpectedStages;
import id.ilp.lifecycle.HeldStage;
import id.ilp.lifecycle.LifeCycleSettings;
import id.ilp.lifecycle.LifeStageRules;
import id.ilp.lifecycle.MaternalEvent;
import id.ilp.lifecycle.MaternalEvent.Kind;
import id.ilp.lifecycle.RandomPeople;
import id.ilp.lifecycle.RandomPeople.Episode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/**
 * What is due and {@code $life-stage} speak of the same stages: for invented people, from what their resources say and
 * from what the index says, which a search for stages is tested with as well.
 */
class StagesAgreeTest {

  private static final int PEOPLE = 8_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<String> VOID =
      List.of("planned", "waitlist", "cancelled", "entered-in-error");

  private final RandomPeople random = new RandomPeople(20261122, TODAY);
  private final List<RandomPeople.Person> people = random.make(PEOPLE);
  private final FactReader reader = new FactReader(WrittenHistory.ZONE);
  private final Map<Integer, List<Fact>> children = new HashMap<>();
  private final RecordedStages recorded = new RecordedStages(LifeCycleSettings.GUIDE);
  private final LifeStageRules rules = new LifeStageRules(LifeCycleSettings.GUIDE);

  @Test
  void ofWhenPeopleAreInventedThenAsTheOperationAndTheRulesSay() {
    ExpectedStages expected = new ExpectedStages(people);
    Map<String, Integer> seen = new HashMap<>();
    List<RandomPeople.Person> backwards = new ArrayList<>(people);
    // Children come after their mothers.
    Collections.reverse(backwards);
    for (RandomPeople.Person person : backwards) {
      History history = historyOf(person);
      for (LocalDate day : List.of(TODAY, TODAY.minusDays(1 + person.index() % 700))) {
        if (lives(person, day)) {
          Set<String> codes = assertSame(person, history, day);
          assertThat(codes).as("%s at %s", person, day).isEqualTo(expected.of(person, day));
          codes.forEach(code -> seen.merge(code, 1, Integer::sum));
        }
      }
    }

    assertThat(seen).containsKeys("pregnant", "delivering", "postpartum", "breastfeeding", "newborn", "elderly");
    assertThat(seen.values()).allMatch(count -> count > 30);
  }

  private Set<String> assertSame(RandomPeople.Person person, History history, LocalDate day) {
    Person who = new Person(Moment.of(person.birth()), null, person.female() ? "female" : "male", null, null);
    List<HeldStage> byRecords = recorded.of(who, history, day);
    List<HeldStage> byIndex = rules.at(Optional.of(person.birth()), who.sex(), eventsOf(person), day);

    // The operation also knows how a stage ended later.
    assertThat(byRecords.stream().map(StagesAgreeTest::beginning).toList()).as("%s at %s", person, day)
        .isEqualTo(byIndex.stream().map(StagesAgreeTest::beginning).toList());
    if (day.equals(TODAY) && eventsOf(person).stream().noneMatch(event -> isAhead(event, day))) {
      assertThat(byRecords).as("%s at %s", person, day).isEqualTo(byIndex);
    }
    return byRecords.stream().map(held -> held.stage().code()).collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isAhead(MaternalEvent event, LocalDate day) {
    return event.first().isAfter(day) || event.last().filter(end -> end.isAfter(day)).isPresent();
  }

  private static HeldStage beginning(HeldStage held) {
    return new HeldStage(held.stage(), held.since(), Optional.empty(), held.basis(), held.evidence());
  }

  private static boolean lives(RandomPeople.Person person, LocalDate day) {
    return !person.diedSometime() && (person.lastDay() == null || !day.isAfter(person.lastDay()));
  }

  /** From the resources, as they are stored. */
  private History historyOf(RandomPeople.Person person) {
    List<Fact> facts = new ArrayList<>(children.getOrDefault(person.index(), List.of()));
    for (Resource resource : random.recordsOf(person)) {
      JsonNode json = json(resource);
      String id = resource.getIdElement().getIdPart();
      if (!resource.fhirType().equals("Patient")) {
        facts.add(reader.read(id, json));
      } else if (person.mother() >= 0) {
        children.computeIfAbsent(person.mother(), mother -> new ArrayList<>()).add(reader.readChild(id, json));
      }
    }
    return new History(facts);
  }

  private static JsonNode json(Resource resource) {
    try {
      return new ObjectMapper().readTree(
          FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As the rows of the index have it. */
  private List<MaternalEvent> eventsOf(RandomPeople.Person person) {
    List<MaternalEvent> events = new ArrayList<>();
    person.episodes().stream().filter(episode -> !VOID.contains(episode.status()))
        .filter(episode -> episode.type().equals("PNC") || episode.end() != null
            || !episode.status().equals("finished"))
        .forEach(episode -> events.add(event(
            episode.type().equals("ANC") ? Kind.PREGNANCY : Kind.CHILDBED, episode,
            "EpisodeOfCare/" + person.id() + "-" + episode.type())));
    if (person.delivery() != null) {
      events.add(new MaternalEvent(Kind.DELIVERY, person.delivery(), Optional.of(person.delivery()),
          "Observation/" + person.id() + "-lahir"));
    }
    if (person.labour() != null && !VOID.contains(person.labour().status())) {
      events.add(event(Kind.LABOUR, person.labour(), "Encounter/" + person.id() + "-datang"));
    }
    people.stream().skip(person.index()).limit(3).filter(child -> child.mother() == person.index())
        .forEach(child -> events.add(new MaternalEvent(Kind.CHILD, child.birth(),
            Optional.ofNullable(child.diedSometime() ? child.birth() : child.lastDay()), "Patient/" + child.id())));
    return events;
  }

  private static MaternalEvent event(Kind kind, Episode episode, String evidence) {
    LocalDate end = episode.end() == null || episode.end().isAfter(episode.start()) ? episode.end() : episode.start();
    return new MaternalEvent(kind, episode.start(), Optional.ofNullable(end), evidence);
  }
}
