import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * What is due in a village: people of all ages with two visits each are sent to a sandbox server, then
 * {@code $due-services} is asked of them one by one and of the whole village. The peer is the same village asked person by
 * person.
 *
 * <p>{@code java benchmarks/service/DueBenchmark.java http://localhost:8080 [people]}; with 0 people nothing is sent.
 */
public final class DueBenchmark {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern URN = Pattern.compile("urn:uuid:[0-9a-f-]{36}");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  public static void main(String[] args) throws Exception {
    String base = args[0];
    int people = args.length > 1 ? Integer.parseInt(args[1]) : 3000;
    String token = only("\"access_token\" ?: ?\"([^\"]+)\"", send(base + "/oauth2/v1/accesstoken?grant_type=client_credentials",
        null, "application/x-www-form-urlencoded", "client_id=sandbox-simpus&client_secret=sandbox-simpus-secret"));
    fill(base, token, people);
    String village = base + "/fhir/Location/area-5304042007/$due-services";
    String patients = get(base + "/fhir/Patient?_count=200&_elements=id", token);
    List<String> ids = Pattern.compile("\"fullUrl\" ?: ?\"[^\"]*/Patient/([^\"]+)\"").matcher(patients).results()
        .map(found -> found.group(1)).toList();
    measure("one person", 200, i -> get(base + "/fhir/Patient/" + ids.get(i % ids.size()) + "/$due-services", token));
    measure("the village, first page", 9, i -> get(village + "?_count=50", token));
    System.out.println("people with something due: "
        + only("\"total\" ?, ?\"valueInteger\" ?: ?(\\d+)", get(village + "?_count=1", token).replace("\n", "")));
    System.exit(0);
  }

  private interface Call {
    void make(int number) throws Exception;
  }

  private static void measure(String name, int calls, Call call) throws Exception {
    for (int i = 0; i < calls / 2 + 2; i++) {
      call.make(i);
    }
    double[] millis = new double[calls];
    for (int i = 0; i < calls; i++) {
      long start = System.nanoTime();
      call.make(i);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf("%-28s median %7.1f ms, slowest %7.1f ms%n", name, millis[calls / 2], millis[calls - 1]);
  }

  private static void fill(String base, String token, int people) throws Exception {
    String template = Files.readString(Path.of("examples/visits/minimal-visit.json"));
    ExecutorService senders = Executors.newFixedThreadPool(3);
    List<Future<?>> sent = new ArrayList<>();
    Random random = new Random(5304);
    for (int i = 0; i < people; i++) {
      LocalDate birth = TODAY.minusDays(500 + random.nextInt(85 * 365));
      String gender = random.nextBoolean() ? "male" : "female";
      int number = i;
      sent.add(senders.submit(() -> {
        for (LocalDate day : List.of(TODAY.minusDays(400), TODAY.minusDays(12))) {
          send(base + "/fhir/", token, "application/fhir+json", visit(template, number, birth, gender, day));
        }
        return null;
      }));
    }
    for (int i = 0; i < people; i++) {
      sent.get(i).get();
      if (i % 500 == 499) {
        System.out.printf("%,d people sent%n", i + 1);
      }
    }
    senders.shutdown();
  }

  private static String visit(String template, int number, LocalDate birth, String gender, LocalDate day) {
    String nik = "9953%04d%02d%02d%02d%02d".formatted(number / 100,
        birth.getDayOfMonth() + (gender.equals("female") ? 40 : 0), birth.getMonthValue(), birth.getYear() % 100, number % 100);
    String json = template.replace("9953040207880001", nik)
        .replace("P99530401001", "P97" + "%09d".formatted(number))
        .replace("1988-07-02", birth.toString())
        .replace("\"male\"", "\"" + gender + "\"")
        .replace("2026-10-20", day.toString())
        .replace("HLK-20261020-0021", "D-" + number + "-" + day);
    return URN.matcher(json).results().map(urn -> urn.group()).distinct()
        .reduce(json, (text, urn) -> text.replace(urn, "urn:uuid:" + UUID.randomUUID()));
  }

  private static String get(String url, String token) throws IOException, InterruptedException {
    return send(url, token, null, null);
  }

  private static String send(String url, String token, String type, String body) throws IOException, InterruptedException {
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
