package id.ilp.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random lives over the whole server: after all merges are undone, each visit is where it was written. */
class MergeHistoryIT extends LiveServer {

  private static final String SIMPUS = "sandbox-simpus";
  private static final int PEOPLE = 4;
  private static final int STEPS = 16;

  private record Pair(int source, int target) {}

  private final List<SampleVisit> visits = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final Deque<Pair> merges = new ArrayDeque<>();
  /** Visit numbers by the person whose record they belong to once nothing is merged. */
  private final Map<Integer, Set<String>> expected = new LinkedHashMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void unmergeWhenEverythingIsPartedThenEachVisitIsWhereItWasWritten(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < PEOPLE; i++) {
      SampleVisit visit = SampleVisit.minimal();
      visits.add(visit);
      request(SIMPUS).body(visit.json()).post("/").then().statusCode(200);
      ids.add(request().queryParam("identifier", "https://fhir.kemkes.go.id/id/nik|" + visit.nik()).get("/Patient")
          .path("entry[0].resource.id"));
      expected.put(i, new HashSet<>(Set.of(visit.number())));
    }
    List<String> names = names();
    List<String> access = access();

    for (int step = 0; step < STEPS; step++) {
      switch (random.nextInt(4)) {
        case 0, 1 -> merge(random.nextInt(PEOPLE), random.nextInt(PEOPLE));
        case 2 -> unmerge();
        default -> visit(random.nextInt(PEOPLE));
      }
    }
    while (!merges.isEmpty()) {
      unmerge();
    }

    expected.forEach((person, numbers) ->
        assertThat(numbersOf(ids.get(person))).as("seed %s, person %s", seed, person).isEqualTo(numbers));
    assertThat(names()).isEqualTo(names);
    assertThat(access()).isEqualTo(access);
  }

  private void merge(int source, int target) {
    boolean retired = merges.stream().anyMatch(pair -> pair.source() == source || pair.source() == target);
    if (source == target || retired) {
      return;
    }
    call("$merge", source, target);
    merges.push(new Pair(source, target));
    assertThat(numbersOf(ids.get(source))).isEmpty();
  }

  private void unmerge() {
    if (!merges.isEmpty()) {
      Pair pair = merges.pop();
      call("$unmerge", pair.source(), pair.target());
    }
  }

  private void call(String operation, int source, int target) {
    request(SIMPUS).body("""
        {"resourceType": "Parameters", "parameter": [
        {"name": "source-patient", "valueReference": {"reference": "Patient/%s"}},
        {"name": "target-patient", "valueReference": {"reference": "Patient/%s"}}]}"""
        .formatted(ids.get(source), ids.get(target))).post("/Patient/" + operation).then().statusCode(200);
  }

  /** A visit under the number that the SIMPUS knows, whatever has become of that record. */
  private void visit(int person) {
    SampleVisit known = visits.get(person);
    String number = "T-" + UUID.randomUUID();
    request(SIMPUS).body(known.withNewUrns().json().replace(known.number(), number)).post("/").then().statusCode(200);
    expected.get(survivorOf(person)).add(number);
  }

  private int survivorOf(int person) {
    return merges.stream().filter(pair -> pair.source() == person).findFirst()
        .map(pair -> survivorOf(pair.target())).orElse(person);
  }

  private Set<String> numbersOf(String patient) {
    var visits = request().queryParam("patient", patient).queryParam("_count", 100).get("/Encounter").jsonPath();
    return visits.get("entry") == null
        ? Set.of()
        : new HashSet<>(visits.getList("entry.resource.identifier.value.flatten()", String.class));
  }

  private List<String> names() {
    return jdbc().queryForList("select encode(key, 'hex') || resource_id from ilp.natural_key"
        + " where resource_type = 'Patient' and resource_id = any (?) order by 1", String.class,
        (Object) ids.toArray(String[]::new));
  }

  private List<String> access() {
    return jdbc().queryForList("select known.subject || ' ' || known.reader || ' ' || known.reason || known.closed"
        + " from ilp.subject_access known join hfj_resource person on person.res_id = known.subject"
        + " where person.res_type = 'Patient' and person.fhir_id = any (?) order by 1", String.class,
        (Object) ids.toArray(String[]::new));
  }
}
