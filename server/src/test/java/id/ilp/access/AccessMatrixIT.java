package id.ilp.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.LiveServer;
import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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

  private record Answer(int status, String text) {}

  /** @param may whether this caller may see Maria */
  enum Who {
    OWN_PUSKESMAS(true, Standing.of(Kind.FACILITY, "puskesmas-halilulik"), "system/*.cruds", Scopes.SENSITIVE),
    OTHER_PUSKESMAS(false, Standing.of(Kind.FACILITY, "puskesmas-asing"), "system/*.cruds", Scopes.SENSITIVE),
    LABORATORY(false, Standing.of(Kind.FACILITY, "labkesda-belu"), "system/*.cruds", Scopes.SENSITIVE),
    PUSTU(true, Standing.of(Kind.FACILITY, "pustu-naitimu"), "system/*.cruds", Scopes.SENSITIVE),
    KADER(true, Standing.of(Kind.KADER, "posyandu-melati-naitimu").withRole("kader-elisabet-hoar-role"),
        "system/*.rs", Scopes.SENSITIVE),
    OTHER_KADER(false, Standing.of(Kind.KADER, "posyandu-melati-naitimu").withRole("kader-rosalinda-bau-role"),
        "system/*.rs", Scopes.SENSITIVE),
    DINKES_WITHOUT_PURPOSE(false, Standing.of(Kind.DINKES, "dinkes-belu"), "system/*.rs", Scopes.BY_NAME),
    DINKES_WITH_PURPOSE(true, Standing.of(Kind.DINKES, "dinkes-belu"), "system/*.rs", Scopes.BY_NAME,
        Scopes.SENSITIVE),
    NATIONAL(true, Standing.of(Kind.NATIONAL), "system/*.rs", Scopes.SENSITIVE),
    VENDOR(true, Standing.of(Kind.VENDOR, "puskesmas-halilulik", "puskesmas-haekesak"), "system/*.cruds",
        Scopes.SENSITIVE),
    VENDOR_OF_OTHERS(false, Standing.of(Kind.VENDOR, "puskesmas-asing"), "system/*.cruds", Scopes.SENSITIVE),
    AUDITOR(false, Standing.of(Kind.AUDITOR), "system/*.rs", Scopes.AUDIT),
    ADMIN(false, Standing.of(Kind.ADMIN), "system/*.cruds"),
    WITHOUT_SCOPES(false, Standing.of(Kind.FACILITY, "puskesmas-halilulik"), "openid");

    private final boolean may;
    private final Standing standing;
    private final String[] scopes;

    Who(boolean may, Standing standing, String... scopes) {
      this.may = may;
      this.standing = standing;
      this.scopes = scopes;
    }

    String client() {
      return "test-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

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
        request().get("/Encounter/" + encounter).path("identifier[0].value"));
    nobody = new Target(UUID.randomUUID().toString(), "9953045403950077", "Paulina", "1995-03-17",
        UUID.randomUUID().toString(), UUID.randomUUID().toString(), "keluarga-tidak", "9953040101200077",
        "TIDAK-ADA-1");
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
      Answer answer = ask(who, maria.in(trick));
      if (!who.may) {
        difference(who, trick, answer, wrong);
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

  private void difference(Who who, String trick, Answer answer, List<String> wrong) {
    String told = maria.outOf(answer.text());
    Answer other = ask(who, nobody.in(trick));
    boolean differs = answer.status() != other.status() || !told.equals(nobody.outOf(other.text()));
    if (differs || answer.text().contains("Bere-Luan")) {
      wrong.add(trick + ": " + answer.status() + " " + told + "\n  but for nobody: " + other.status() + " "
          + nobody.outOf(other.text()));
    }
  }

  /** With the JDK's client: twenty thousand calls in a minute. */
  private Answer ask(Who who, String query) {
    String escaped = query.replace(" ", "%20").replace("|", "%7C").replace("\"", "%22")
        .replace("{", "%7B").replace("}", "%7D");
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + "/fhir/" + escaped))
        .header("Authorization", "Bearer " + token(who.client()));
    if (who == Who.DINKES_WITH_PURPOSE) {
      request.header(Purpose.HEADER, "PUBHLTH");
    }
    try {
      HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void noneOfTenThousandQueriesTellsAStrangerOfHer() {
    List<String> wrong = new ArrayList<>();
    new Tricks(5304).stream().limit(QUERIES).forEach(trick ->
        difference(Who.OTHER_PUSKESMAS, trick, ask(Who.OTHER_PUSKESMAS, maria.in(trick)), wrong));
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/Patient", "/Patient/x", "/Patient?name=maria", "/Organization", "/_history", "/Patient/x/$everything",
      "/CodeSystem", "/AuditEvent", "/Patient/$export"})
  void withoutATokenNothingIsAnswered(String path) {
    bare().get(path).then().statusCode(401);
  }
}
