package id.ilp.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.platform.References;
import id.ilp.person.Repointing.Moved;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random lives of a small register: records are written, changed, merged and parted again. Nothing is ever lost. */
class MergeHistoryTest {

  private static final int HISTORIES = 2000;
  private static final int STEPS = 40;
  private static final int PEOPLE = 5;

  static IntStream seeds() {
    return IntStream.range(0, HISTORIES);
  }

  /** What is kept of a merge, as the tables keep it. */
  private record Noted(
      String source, String target, Boolean active, List<Integer> given, Map<String, List<Moved>> moved) {}

  /** The store, the merges that stand, and beside it what each resource would say had nobody ever merged. */
  private static final class Register {

    private final Random random;
    private final Map<String, Patient> people = new TreeMap<>();
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Deque<Noted> merges = new ArrayDeque<>();
    private final Map<String, Patient> originals = new TreeMap<>();
    private final Map<String, Resource> truth = new LinkedHashMap<>();

    Register(long seed) {
      random = new Random(seed);
      for (int i = 0; i < PEOPLE; i++) {
        Patient person = new Patient();
        person.setId("p" + i);
        person.addIdentifier().setSystem("nik").setValue("99" + i);
        person.addIdentifier().setSystem("kk").setValue("card" + random.nextInt(2));
        if (random.nextBoolean()) {
          person.setActive(true);
        }
        people.put("p" + i, person);
        originals.put("p" + i, person.copy());
      }
    }

    String anyone() {
      return "p" + random.nextInt(PEOPLE);
    }

    /** As the store leads references to the record that goes on. */
    String survivorOf(String person) {
      String last = person;
      for (boolean moved = true; moved; ) {
        moved = false;
        for (Noted merge : merges) {
          if (merge.source().equals(last)) {
            last = merge.target();
            moved = true;
          }
        }
      }
      return last;
    }

    void write() {
      String id = "r" + resources.size();
      List<String> mentioned = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(3); i++) {
        mentioned.add(anyone());
      }
      Resource written = resource(mentioned.stream().map(this::survivorOf).toList());
      written.setId(id);
      resources.put(id, written);
      truth.put(id, written.copy());
    }

    private Resource resource(List<String> mentioned) {
      List<Reference> references = mentioned.stream().map(person -> new Reference("Patient/" + person)).toList();
      return switch (random.nextInt(4)) {
        case 0 -> {
          Group family = new Group();
          references.forEach(person -> family.addMember().setEntity(person));
          yield family;
        }
        case 1 -> {
          Appointment appointment = new Appointment();
          references.forEach(person -> appointment.addParticipant().setActor(person));
          yield appointment;
        }
        case 2 -> {
          QuestionnaireResponse answers = new QuestionnaireResponse().setSubject(references.get(0));
          references.stream().skip(1).forEach(person -> answers.addItem().addAnswer().setValue(person));
          yield answers;
        }
        default -> new Observation().setSubject(references.get(0)).setFocus(references.subList(1, references.size()));
      };
    }

    /** A correction that has nothing to do with people. */
    void change() {
      if (!resources.isEmpty()) {
        String id = "r" + random.nextInt(resources.size());
        for (Resource each : List.of(resources.get(id), truth.get(id))) {
          each.getMeta().setSource("change" + id);
        }
      }
    }

    void merge() {
      String source = anyone();
      String target = anyone();
      boolean retired = merges.stream().anyMatch(merge -> List.of(source, target).contains(merge.source()));
      if (source.equals(target) || retired) {
        return;
      }
      Map<String, List<Moved>> moved = new LinkedHashMap<>();
      resources.forEach((id, resource) -> {
        List<Moved> places = Repointing.move(resource, "Patient/" + source, "Patient/" + target);
        if (!places.isEmpty()) {
          moved.put(id, places);
        }
      });
      RecordPair pair = new RecordPair(people.get(source), people.get(target));
      Boolean active = pair.sourceActive();
      merges.push(new Noted(source, target, active, pair.join(), moved));
    }

    /** The latest, as chains ask for. */
    void unmerge() {
      if (merges.isEmpty()) {
        return;
      }
      Noted merge = merges.pop();
      merge.moved().forEach((id, places) ->
          Repointing.putBack(resources.get(id), places, "Patient/" + merge.source(), "Patient/" + merge.target()));
      new RecordPair(people.get(merge.source()), people.get(merge.target())).part(merge.active(), merge.given());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void unmergeWhenEverythingIsPartedThenAllIsAsItWasWritten(int seed) {
    Register register = new Register(seed);
    for (int step = 0; step < STEPS; step++) {
      switch (register.random.nextInt(8)) {
        case 0, 1 -> register.merge();
        case 2 -> register.unmerge();
        case 3 -> register.change();
        default -> register.write();
      }
      allLeadToRecordsInUse(register);
    }
    while (!register.merges.isEmpty()) {
      register.unmerge();
    }

    assertThat(register.resources.keySet()).isEqualTo(register.truth.keySet());
    register.resources.forEach((id, resource) ->
        assertThat(resource.equalsDeep(register.truth.get(id))).as("seed %s, %s", seed, id).isTrue());
    register.people.forEach((id, person) ->
        assertThat(person.equalsDeep(register.originals.get(id))).as("seed %s, %s", seed, id).isTrue());
  }

  private static void allLeadToRecordsInUse(Register register) {
    register.resources.values().forEach(resource -> References.in(resource).forEach(found -> {
      String person = found.target().substring("Patient/".length());
      assertThat(register.survivorOf(person)).isEqualTo(person);
    }));
    register.merges.forEach(merge -> {
      Patient last = register.people.get(register.survivorOf(merge.source()));
      assertThat(last.getIdentifier()).anyMatch(number ->
          number.getValue().equals(register.people.get(merge.source()).getIdentifierFirstRep().getValue()));
      assertThat(register.people.get(merge.source()).getActive()).isFalse();
    });
  }
}
