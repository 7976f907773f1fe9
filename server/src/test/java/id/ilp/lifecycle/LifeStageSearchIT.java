package id.ilp.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import id.ilp.LiveServer;
import id.ilp.lifecycle.RandomPeople.Person;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * For random people a search by stage finds exactly those whom the operation, one by one, puts into it. The bar of 20,000
 * takes long: {@code ./mvnw verify -Dit.test=LifeStageSearchIT -Dilp.people=20000}.
 */
class LifeStageSearchIT extends LiveServer {

  private static final int PEOPLE = Integer.getInteger("ilp.people", 1_000);
  private static final int CALLERS = 4;
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

  /** As the server writes a stage: system, code, display. */
  private static final Pattern STAGE = Pattern.compile("life-cycle-stage\"\\s*,\\s*\"code\"\\s*:\\s*\"([a-z-]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();

  @Autowired
  private IFhirSystemDao<Bundle, Meta> systemDao;

  @Test
  void searchAndOperationSayTheSameOfEverybody() throws InterruptedException, ExecutionException {
    RandomPeople random = new RandomPeople(20261122, TODAY);
    List<Person> people = random.make(PEOPLE);
    StoredPeople stored = new StoredPeople(systemDao);
    people.forEach(person -> random.recordsOf(person).forEach(stored::add));
    stored.store();
    ExpectedStages expected = new ExpectedStages(people);

    Map<String, Set<String>> byOperation = askOneByOne(people, TODAY);

    assertSame(byOperation, people.stream()
        .collect(Collectors.toMap(Person::id, person -> expected.of(person, TODAY))));
    for (LocalDate day : List.of(TODAY, TODAY.minusDays(400), TODAY.withDayOfMonth(1).minusDays(1))) {
      Map<String, Set<String>> bySearch = searchAll(people, day);
      assertSame(bySearch, day.equals(TODAY)
          ? byOperation
          : people.stream().collect(Collectors.toMap(Person::id, person -> expected.of(person, day))));
    }
  }

  private static void assertSame(Map<String, Set<String>> actual, Map<String, Set<String>> wanted) {
    List<String> differences = wanted.keySet().stream().sorted()
        .filter(id -> !wanted.get(id).equals(actual.get(id)))
        .map(id -> id + ": " + actual.get(id) + " instead of " + wanted.get(id))
        .toList();
    assertThat(differences).isEmpty();
    assertThat(actual).hasSameSizeAs(wanted);
  }

  private Map<String, Set<String>> askOneByOne(List<Person> people, LocalDate day)
      throws InterruptedException, ExecutionException {
    Map<String, Set<String>> stages = new TreeMap<>();
    String token = token("test-everywhere");
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    try {
      Map<String, Future<Set<String>>> answers = new TreeMap<>();
      people.forEach(person -> answers.put(person.id(), callers.submit(() -> ask(person.id(), day, token))));
      for (Map.Entry<String, Future<Set<String>>> answer : answers.entrySet()) {
        stages.put(answer.getKey(), answer.getValue().get());
      }
    } finally {
      callers.shutdownNow();
    }
    return stages;
  }

  private Set<String> ask(String id, LocalDate day, String token) throws IOException, InterruptedException {
    URI call = URI.create("http://localhost:" + port() + "/fhir/Patient/" + id + "/$life-stage?date=" + day);
    var answer = client.send(
        HttpRequest.newBuilder(call).header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    Set<String> stages = new TreeSet<>();
    Matcher found = STAGE.matcher(answer.body());
    while (found.find()) {
      stages.add(found.group(1));
    }
    return stages;
  }

  private Map<String, Set<String>> searchAll(List<Person> people, LocalDate day) {
    Map<String, Set<String>> stages = new TreeMap<>();
    people.forEach(person -> stages.put(person.id(), new TreeSet<>()));
    Arrays.stream(LifeCycleStage.values()).map(LifeCycleStage::code).forEach(stage -> {
      int found = 0;
      List<String> page = pageOf(stage, day, found);
      while (!page.isEmpty()) {
        page.forEach(id -> assertThat(stages.get(id).add(stage)).as("%s twice in %s", id, stage).isTrue());
        found += page.size();
        page = pageOf(stage, day, found);
      }
      assertThat(count(stage, day)).isEqualTo(found);
    });
    return stages;
  }

  private List<String> pageOf(String stage, LocalDate day, int offset) {
    JsonPath page = request().queryParam("family", RandomPeople.FAMILY).queryParam("life-stage", stage)
        .queryParam("life-stage-date", day.toString()).queryParam("_sort", "_id").queryParam("_count", 200)
        .queryParam("_offset", offset).queryParam("_elements", "id").get("/Patient")
        .then().statusCode(200).extract().jsonPath();
    List<String> ids = page.getList("entry.resource.id", String.class);
    return ids == null ? List.of() : ids;
  }

  private int count(String stage, LocalDate day) {
    return request().queryParam("family", RandomPeople.FAMILY).queryParam("life-stage", stage)
        .queryParam("life-stage-date", day.toString()).queryParam("_summary", "count").get("/Patient")
        .then().statusCode(200).extract().path("total");
  }
}
