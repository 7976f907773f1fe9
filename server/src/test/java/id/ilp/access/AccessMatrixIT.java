package id.ilp.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ilp.LiveServer;
import id.ilp.access.Operations.Asked;
import id.ilp.access.Operations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every kind of caller by every way of asking, with the indexes of production: who may see a person finds her, and to
 * everybody else she does not exist, whatever they try.
 */
class AccessMatrixIT extends LiveServer {

  private static final int QUERIES = 10_000;

  /** Maria Bere-Luan of Naitimu, whom Puskesmas Halilulik has served. */
  private static Target maria;

  /** In the same form, but there is no such person. */
  private static Target nobody;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Of those who may see her, who may also write. */
  private static final Set<Who> WRITERS = Set.of(Who.OWN_PUSKESMAS, Who.PUSTU, Who.VENDOR);

  /** @param id of the request, by which the audit record has it */
  private record Answer(int status, String text, String id) {}

  @BeforeEach
  void findMaria() {
    if (maria != null) {
      return;
    }
    for (Who who : Who.values()) {
      store(who.client(), who.standing, who.scopes);
    }
    // Others' tests give the puskesmas of the sandbox people to see.
    request().body(request().get("/Organization/puskesmas-haekesak").asString()
            .replace("puskesmas-haekesak", "puskesmas-asing").replace("1000053042", "1000053077")
            .replace("\"haekesak\"", "\"asing\""))
        .put("/Organization/puskesmas-asing").then().statusCode(201);
    String nik = "9953045403950001";
    String patient = first("/Patient?identifier=https://fhir.kemkes.go.id/id/nik|" + nik, "id");
    // At home: a visit that her kader sees too.
    String encounter = first("/Encounter?class=HH&patient=" + patient, "id");
    maria = new Target(patient, nik, "Maria", "1995-03-14", encounter,
        first("/Observation?encounter=" + encounter, "id"), "keluarga-bere", "9953040101200001",
        request().get("/Encounter/" + encounter).path("identifier[0].value"),
        past("flag", patient, encounter), past("task", patient, encounter), past("appointment", patient, encounter),
        past("request", patient, encounter));
    nobody = new Target(someId(), "9953045403950077", "Paulina", "1995-03-17", someId(), someId(), "keluarga-tidak",
        "9953040101200077", "TIDAK-ADA-1", someId(), someId(), someId(), someId());
  }

  /** Something that is over, so that it changes no list of other tests. */
  private String past(String file, String patient, String encounter) {
    String body = resource("/access/" + file + ".json")
        .replace("{patient}", patient).replace("{encounter}", encounter);
    return request().body(body).post("/" + body.replaceFirst("(?s).*?\"resourceType\": \"(\\w+)\".*", "$1"))
        .then().statusCode(201).extract().path("id");
  }

  private static String resource(String path) {
    try (InputStream file = AccessMatrixIT.class.getResourceAsStream(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String someId() {
    return UUID.randomUUID().toString();
  }

  private String first(String query, String element) {
    return request().get(query).then().statusCode(200).extract().path("entry[0].resource." + element);
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  void whoMayFindsHerAndNobodyElseLearnsOfHer(Who who) {
    List<String> wrong = new ArrayList<>();
    List<String> tricks = new ArrayList<>(Tricks.FINDING);
    tricks.addAll(Tricks.PROBING);
    for (String trick : tricks) {
      Answer answer = ask(who, Asked.get(maria.in(trick)));
      if (!who.may) {
        difference(who, Asked.get(trick), answer, wrong);
      } else if (who == Who.KADER && byNumber(trick)) {
        if (Tricks.FINDING.contains(trick) && !answer.text().contains("kader-element")) {
          wrong.add(trick + " asks for what her form leaves out: " + answer.status() + " " + answer.text());
        }
      } else if (who == Who.KADER && (answer.text().contains(maria.nik()) || answer.text().contains(maria.card()))) {
        wrong.add(trick + " tells a kader a number: " + answer.text());
      } else if (Tricks.FINDING.contains(trick) && !answer.text().contains(idIn(trick))) {
        wrong.add(trick + " does not find her: " + answer.status() + " " + answer.text());
      }
      if (answer.status() >= 500) {
        wrong.add(trick + " fails: " + answer.text());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean byNumber(String trick) {
    return trick.contains("{nik}") || trick.contains("{card}");
  }

  /** What the answer must hold at least. */
  private static String idIn(String trick) {
    if (trick.startsWith("Encounter")) {
      return maria.encounter();
    }
    return trick.startsWith("Group") ? maria.family() : maria.patient();
  }

  private void difference(Who who, Asked asked, Answer answer, List<String> wrong) {
    String told = maria.outOf(answer.text());
    Answer other = ask(who, asked.about(nobody));
    boolean differs = answer.status() != other.status() || !told.equals(nobody.outOf(other.text()));
    if (differs || answer.text().contains("Bere-Luan")) {
      wrong.add(asked.query() + ": " + answer.status() + " " + told + "\n  but for nobody: " + other.status() + " "
          + nobody.outOf(other.text()));
    }
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  void operationsAnswerWhoMayAndTellNobodyElseOfHer(Who who) {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : Operations.READING) {
      if (who.may) {
        served(who, operation, wrong);
      } else {
        difference(who, operation.asked(), ask(who, operation.asked().about(maria)), wrong);
      }
    }
    for (Operation operation : Operations.WRITING) {
      if (!who.may) {
        difference(who, operation.asked(), ask(who, operation.asked().about(maria)), wrong);
      } else if (operation.status() != 0 && WRITERS.contains(who)) {
        served(who, operation, wrong);
      } else if (operation.status() != 0) {
        withoutFault(who, operation.asked(), ask(who, operation.asked().about(maria)), wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  void listsOfAPlaceTellOfHerOnlyToWhoMaySeeHer(Who who) {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : Operations.AROUND) {
      if (who.may && operation.status() != 0) {
        served(who, operation, wrong);
        continue;
      }
      Answer answer = ask(who, operation.asked());
      withoutFault(who, operation.asked(), answer, wrong);
      boolean tells = Stream.of(maria.patient(), maria.family(), maria.nik(), maria.card(), maria.encounter(),
          maria.flag(), maria.task(), maria.appointment(), maria.request(), "Bere-Luan", "Antonius Bere")
          .anyMatch(answer.text()::contains);
      if (tells) {
        wrong.add(operation.asked().query() + " tells of her: " + answer.text());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void operationsThatTellOfHerAreInTheRecordsOfWhoLookedAtHer() {
    List<String> missing = new ArrayList<>();
    for (Operation operation : Stream.of(Operations.READING, Operations.WRITING, Operations.AROUND)
        .flatMap(List::stream).filter(each -> each.status() == 200).toList()) {
      Answer answer = ask(Who.OWN_PUSKESMAS, operation.asked().about(maria));
      boolean tells = operation.asked().query().contains("{patient}") || answer.text().contains(maria.patient());
      Integer records = jdbc().queryForObject("select count(*) from ilp.audit_event"
          + " where request_id = ? and ? = any (patients)", Integer.class, answer.id(), maria.patient());
      if (tells && records == 0) {
        missing.add(operation.asked().query());
      }
    }
    assertThat(missing).isEmpty();
  }

  /** Of areas and roles, which are open to all: no list at all is an honest answer, an empty one is not. */
  @ParameterizedTest
  @EnumSource(value = Who.class, names = {"DINKES_WITHOUT_PURPOSE", "AUDITOR", "ADMIN", "WITHOUT_SCOPES"})
  void whoSeesNobodyIsRefusedListsInsteadOfBeingToldThatNobodyIsDue(Who who) {
    for (String list : List.of("Location/area-5304042007/$due-services", "Organization/pustu-naitimu/$home-visits",
        "PractitionerRole/kader-elisabet-hoar-role/$due-services", "Organization/puskesmas-halilulik/$referrals")) {
      assertThat(ask(who, Asked.get(list)).status()).as(list).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  void aCallerIsToldOfHerselfOnly(Who who) {
    request(who.client()).basePath("").get("/caller").then().statusCode(200)
        .body("kind", equalTo(who.standing.kind().code()), "person", nullValue());
  }

  private void served(Who who, Operation operation, List<String> wrong) {
    Asked asked = operation.asked().about(maria);
    Answer answer = ask(who, asked);
    withoutFault(who, asked, answer, wrong);
    boolean refused = who == Who.KADER && !operation.kader();
    boolean right = refused
        ? answer.status() == 403
        : answer.status() == operation.status() && answer.text().contains(maria.in(operation.shows()));
    if (!right) {
      wrong.add(asked.query() + ": " + answer.status() + " " + answer.text());
    }
  }

  private static void withoutFault(Who who, Asked asked, Answer answer, List<String> wrong) {
    boolean number = who == Who.KADER
        && (answer.text().contains(maria.nik()) || answer.text().contains(maria.card()));
    if (answer.status() >= 500 || number) {
      wrong.add(asked.query() + (number ? " tells a kader a number: " : " fails: ") + answer.text());
    }
  }

  /** With the JDK's client: twenty thousand calls in a minute. */
  private Answer ask(Who who, Asked asked) {
    String escaped = asked.query().replace(" ", "%20").replace("|", "%7C").replace("\"", "%22")
        .replace("{", "%7B").replace("}", "%7D");
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + "/fhir/" + escaped))
        .header("Authorization", "Bearer " + token(who.client()));
    if (asked.body() != null) {
      request.header("Content-Type", "application/fhir+json").POST(BodyPublishers.ofString(asked.body()));
    }
    if (who == Who.DINKES_WITH_PURPOSE) {
      request.header(Purpose.HEADER, "PUBHLTH");
    }
    if (who == Who.VENDOR) {
      request.header("X-Organization", "puskesmas-halilulik");
    }
    try {
      HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Answer(
          answer.statusCode(), answer.body(), answer.headers().firstValue("X-Request-Id").orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void noneOfTenThousandQueriesTellsAStrangerOfHer() {
    List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    // Drawn one after the other, so that the seed says which; asked side by side, for the sake of time.
    new Tricks(5304).stream().limit(QUERIES).toList().parallelStream().forEach(trick ->
        difference(Who.OTHER_PUSKESMAS, Asked.get(trick), ask(Who.OTHER_PUSKESMAS, Asked.get(maria.in(trick))),
            wrong));
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/Patient", "/Patient/x", "/Patient?name=maria", "/Organization", "/_history", "/Patient/x/$everything",
      "/CodeSystem", "/AuditEvent", "/Patient/$export", "/Patient/x/$due-services", "/Group/x/$family-view",
      "/Patient/$find-duplicates", "/Organization/x/$home-visit-plan", "/Organization/x/$referrals",
      "/Location/x/$due-services", "/Patient/x/$growth-chart"})
  void withoutATokenNothingIsAnswered(String path) {
    bare().get(path).then().statusCode(401);
  }
}
