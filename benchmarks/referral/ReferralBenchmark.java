import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * The open list of a laboratory among all that it ever got: orders of a puskesmas, twenty of each person, all answered
 * but one of 500, are sent to a sandbox server; then {@code $referrals} is asked, in and out, open and closed.
 *
 * <p>{@code java benchmarks/referral/ReferralBenchmark.java http://localhost:8080 [orders]}; with 0 nothing is sent.
 */
public final class ReferralBenchmark {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern URN = Pattern.compile("urn:uuid:[0-9a-f-]{36}");
  private static final int OF_PERSON = 20;
  private static final int OPEN = 500;

  public static void main(String[] args) throws Exception {
    String base = args[0];
    int orders = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
    fill(base, token(base, "sandbox-simpus"), orders);
    String national = token(base, "sandbox-national");
    for (String list : List.of(
        "labkesda-belu/$referrals?direction=in", "puskesmas-halilulik/$referrals?direction=out")) {
      for (String state : List.of("open", "closed")) {
        String url = base + "/fhir/Organization/" + list + "&_count=50&state=" + state;
        measure(list.replaceFirst(".*=", "") + ", " + state, 50, url, national);
        System.out.println("  total " + only("\"total\" ?, ?\"valueInteger\" ?: ?(\\d+)",
            send(url, national, null, null).replace("\n", "")));
      }
    }
    System.exit(0);
  }

  private static void measure(String name, int calls, String url, String token) throws Exception {
    for (int i = 0; i < 10; i++) {
      send(url, token, null, null);
    }
    double[] millis = new double[calls];
    for (int i = 0; i < calls; i++) {
      long start = System.nanoTime();
      send(url, token, null, null);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf("%-16s median %7.1f ms, slowest %7.1f ms%n", name, millis[calls / 2], millis[calls - 1]);
  }

  private static void fill(String base, String token, int orders) throws Exception {
    String template = Files.readString(Path.of("examples/visits/minimal-visit.json"));
    ExecutorService senders = Executors.newFixedThreadPool(3);
    List<Future<?>> sent = new ArrayList<>();
    for (int first = 0; first < orders; first += OF_PERSON) {
      int number = first;
      sent.add(senders.submit(() -> send(base + "/fhir/", token, "application/fhir+json", orders(template, number))));
    }
    for (int i = 0; i < sent.size(); i++) {
      sent.get(i).get();
      if (i % 500 == 499) {
        System.out.printf("%,d orders sent%n", (i + 1) * OF_PERSON);
      }
    }
    senders.shutdown();
  }

  /** A visit and the orders that were written at it. */
  private static String orders(String template, int first) throws IOException {
    int person = first / OF_PERSON;
    String nik = "9953%02d020788%04d".formatted(70 + person / 10_000, person % 10_000);
    String json = template.replace("9953040207880001", nik)
        .replace("P99530401001", "P96" + "%09d".formatted(person))
        .replace("HLK-20261020-0021", "R-" + person);
    json = URN.matcher(json).results().map(urn -> urn.group()).distinct()
        .reduce(json, (text, urn) -> text.replace(urn, "urn:uuid:" + UUID.randomUUID()));
    String patient = only("\"fullUrl\": \"(urn:[^\"]+)\",\\s*\"resource\": \\{\\s*\"resourceType\": \"Patient\"", json);
    String visit = only("\"fullUrl\": \"(urn:[^\"]+)\",\\s*\"resource\": \\{\\s*\"resourceType\": \"Encounter\"", json);
    StringBuilder entries = new StringBuilder();
    for (int i = first; i < first + OF_PERSON; i++) {
      entries.append(", ").append(order(i, patient, visit));
    }
    return json.substring(0, json.lastIndexOf(']')) + entries + "]}";
  }

  private static String order(int number, String patient, String visit) {
    String order = "urn:uuid:" + UUID.randomUUID();
    return """
        {"fullUrl": "%1$s", "request": {"method": "POST", "url": "ServiceRequest"}, "resource": {"resourceType":
        "ServiceRequest", "identifier": [{"system": "http://sys-ids.kemkes.go.id/servicerequest/1000053041",
        "value": "R-%2$d"}], "status": "active", "intent": "original-order", "category": [{"coding": [{"system":
        "http://snomed.info/sct", "code": "108252007"}]}], "code": {"coding": [{"system": "http://loinc.org", "code":
        "718-7"}]}, "subject": {"reference": "%3$s"}, "encounter": {"reference": "%4$s"}, "authoredOn":
        "2026-10-20T03:00:00+00:00", "requester": {"reference": "Practitioner/dr-maria-seran"}, "performer":
        [{"reference": "Organization/labkesda-belu"}]}},
        {"fullUrl": "urn:uuid:%5$s", "request": {"method": "POST", "url": "Task"}, "resource": {"resourceType": "Task",
        "identifier": [{"system": "http://sys-ids.kemkes.go.id/task/1000053041", "value": "R-%2$d"}], "status": "%6$s",
        "intent": "order", "code": {"coding": [{"system": "http://hl7.org/fhir/CodeSystem/task-code", "code":
        "fulfill"}]}, "focus": {"reference": "%1$s"}, "for": {"reference": "%3$s"}, "encounter": {"reference": "%4$s"},
        "authoredOn": "2026-10-20T03:00:00+00:00", "owner": {"reference": "Organization/labkesda-belu"}}}"""
        .formatted(order, number, patient, visit, UUID.randomUUID(), number % OPEN == 0 ? "requested" : "completed");
  }

  private static String token(String base, String client) throws IOException, InterruptedException {
    return only("\"access_token\" ?: ?\"([^\"]+)\"", send(
        base + "/oauth2/v1/accesstoken?grant_type=client_credentials", null, "application/x-www-form-urlencoded",
        "client_id=" + client + "&client_secret=" + client + "-secret"));
  }

  private static String send(String url, String token, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
    if (body != null) {
      request.header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private static String only(String pattern, String text) throws IOException {
    var matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IOException("not in the answer: " + pattern);
    }
    return matcher.group(1);
  }
}
