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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What authorization costs: the four hot calls against two servers in one run, in turns, so that the machine is the same
 * for both. The peer is this server with authorization switched off ({@code id.ilp.access.OpenServer}), or any other.
 *
 * <p>{@code java benchmarks/access/AccessBenchmark.java http://localhost:8091 http://localhost:8080 [rounds] [calls]
 * [senders]}
 */
public final class AccessBenchmark {

  /** More than there are processors, so that they are what limits. */
  private static int senders = 8;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final AtomicInteger PEOPLE = new AtomicInteger((int) (System.currentTimeMillis() / 1000 % 900_000) * 10);
  private static final Pattern URN = Pattern.compile("urn:uuid:[0-9a-f-]{36}");

  /** A server, the token for it, and a person in it. */
  private record Server(String base, String token, String patient) {

    String send(String method, String path, String body) throws IOException, InterruptedException {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/fhir" + path))
          .header("Content-Type", "application/fhir+json")
          .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
      // The peer does not read it, but counts calls without one as those of a stranger.
      request.header("Authorization", "Bearer " + token);
      var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    }
  }

  private interface Call {
    void on(Server server) throws IOException, InterruptedException;
  }

  private record Hot(String name, Call call) {}

  public static void main(String[] args) throws Exception {
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 7;
    int calls = args.length > 3 ? Integer.parseInt(args[3]) : 300;
    senders = args.length > 4 ? Integer.parseInt(args[4]) : senders;
    Server peer = connect(args[0], false);
    Server server = connect(args[1], true);
    List<Hot> hot = List.of(
        new Hot("visit in", each -> each.send("POST", "/", visit(PEOPLE.incrementAndGet()))),
        new Hot("patient by NIK", each -> each.send("GET",
            "/Patient?identifier=https://fhir.kemkes.go.id/id/nik%7C9953045403950001", null)),
        new Hot("observations of a patient", each -> each.send("GET", "/Observation?patient=" + each.patient(), null)),
        new Hot("$everything", each -> each.send("GET", "/Patient/" + each.patient() + "/$everything", null)));
    System.out.printf("%-28s %12s %12s %8s%n", "call", "peer /s", "server /s", "ratio");
    for (Hot each : hot) {
      measure(each, peer, server, rounds, calls);
    }
    System.exit(0);
  }

  private static void measure(Hot hot, Server peer, Server server, int rounds, int calls) throws Exception {
    throughput(hot, peer, calls);
    throughput(hot, server, calls);
    double[] without = new double[rounds];
    double[] with = new double[rounds];
    double[] ratios = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      without[round] = throughput(hot, peer, calls);
      with[round] = throughput(hot, server, calls);
      ratios[round] = with[round] / without[round];
    }
    System.out.printf("%-28s %12.1f %12.1f %8.3f%n", hot.name(), median(without), median(with), median(ratios));
  }

  /** Calls a second. */
  private static double throughput(Hot hot, Server server, int calls) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(senders);
    long start = System.nanoTime();
    List<Future<Void>> done = new ArrayList<>();
    for (int sender = 0; sender < senders; sender++) {
      done.add(pool.submit((Callable<Void>) () -> {
        for (int i = 0; i < calls / senders; i++) {
          hot.call().on(server);
        }
        return null;
      }));
    }
    for (Future<Void> each : done) {
      each.get();
    }
    pool.shutdown();
    return (calls / senders * senders) * 1e9 / (System.nanoTime() - start);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static Server connect(String base, boolean asks) throws IOException, InterruptedException {
    String token = "none";
    if (asks) {
      var answer = CLIENT.send(HttpRequest.newBuilder(
              URI.create(base + "/oauth2/v1/accesstoken?grant_type=client_credentials"))
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString("client_id=sandbox-simpus&client_secret=sandbox-simpus-secret"))
          .build(), BodyHandlers.ofString());
      token = only("\"access_token\" ?: ?\"([^\"]+)\"", answer.body());
    }
    Server stranger = new Server(base, token, null);
    String found = stranger.send("GET",
        "/Patient?identifier=https://fhir.kemkes.go.id/id/nik%7C9953045403950001", null);
    return new Server(base, token, only("\"fullUrl\" ?: ?\"[^\"]*/Patient/([^\"]+)\"", found));
  }

  private static String only(String pattern, String text) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IOException("not in the answer: " + pattern);
    }
    return matcher.group(1);
  }

  /** The example's minimal visit, of somebody new. */
  private static String visit(int number) throws IOException {
    String nik = "99%04d010190%04d".formatted(number / 10_000 % 10_000, number % 10_000);
    String json = Files.readString(Path.of("examples/visits/minimal-visit.json"))
        .replace("9953040207880001", nik)
        .replaceAll("P99530401\\d+", "P9" + "%010d".formatted(number))
        .replace("HLK-20261020-0021", "B-" + UUID.randomUUID());
    return URN.matcher(json).results().map(urn -> urn.group()).distinct()
        .reduce(json, (text, urn) -> text.replace(urn, "urn:uuid:" + UUID.randomUUID()));
  }
}
