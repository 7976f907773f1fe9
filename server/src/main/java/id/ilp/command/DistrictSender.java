package id.ilp.command;

import id.ilp.district.Parcel;
import id.ilp.district.SandboxFiles;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Sends Bundles over several connections: those of one family in order, families side by side, and the network before
 * what rests on it.
 */
final class DistrictSender implements Closeable {

  private static final int TRIES = 7;
  private static final int LONGEST_COMPLAINTS = 20;
  private static final Pattern RULE = Pattern.compile("\"code\"\\s*:\\s*\"([a-z0-9-]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private final CommandToken token;
  private final PrintStream out;
  private final ExecutorService workers;
  private final Semaphore room;
  private final int most;
  private final AtomicInteger accepted = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  /** Handed over and not answered yet. */
  private final NavigableSet<Integer> open = new ConcurrentSkipListSet<>();
  private final List<Parcel> family = new ArrayList<>();
  private volatile boolean broken;
  private volatile int last;

  DistrictSender(String server, CommandToken token, int connections, PrintStream out) {
    this.server = server;
    this.token = token;
    this.out = out;
    this.most = connections * 4;
    this.workers = Executors.newFixedThreadPool(connections);
    this.room = new Semaphore(most);
  }

  /** What the district rests on: it may be there already, and is the same then. */
  boolean sendFoundation() {
    return SandboxFiles.read("network", "family").stream().allMatch(bundle -> post(0, bundle));
  }

  /** @return false if there is no use in going on */
  boolean send(Parcel parcel) {
    if (!family.isEmpty() && family.get(0).family() != parcel.family()) {
      handOver();
    }
    last = parcel.number();
    open.add(last);
    if (parcel.isNetwork()) {
      room.acquireUninterruptibly(most);
      room.release(most);
      deliver(List.of(parcel));
    } else {
      family.add(parcel);
    }
    return !broken;
  }

  /** Waits for everything. */
  boolean finish() {
    handOver();
    room.acquireUninterruptibly(most);
    room.release(most);
    return !broken;
  }

  private void handOver() {
    List<Parcel> together = List.copyOf(family);
    family.clear();
    if (!together.isEmpty()) {
      room.acquireUninterruptibly();
      workers.execute(() -> {
        try {
          deliver(together);
        } finally {
          room.release();
        }
      });
    }
  }

  private void deliver(List<Parcel> parcels) {
    for (Parcel parcel : parcels) {
      if (broken || !post(parcel.number(), parcel.bundle())) {
        return;
      }
      open.remove(parcel.number());
    }
  }

  private boolean post(int number, String bundle) {
    String trouble = "";
    for (int attempt = 0; attempt < TRIES && !broken; attempt++) {
      try {
        pause(attempt);
        HttpResponse<String> answer = client.send(request(bundle), BodyHandlers.ofString());
        int status = answer.statusCode();
        if (status / 100 == 2) {
          accepted.incrementAndGet();
          return true;
        }
        trouble = "HTTP " + status;
        if (status == 401 || status == 403) {
          break;
        }
        if (status < 500 && status != 429) {
          complain(number, status, answer.body());
          return true;
        }
      } catch (IOException e) {
        trouble = e.getClass().getSimpleName();
      } catch (IllegalStateException e) {
        trouble = e.getMessage();
        break;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    broken = true;
    out.println("Bundle " + number + ": " + trouble + ", berhenti (stopped)");
    return false;
  }

  private HttpRequest request(String bundle) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server))
        .timeout(Duration.ofMinutes(2))
        .header("Content-Type", "application/fhir+json")
        .POST(HttpRequest.BodyPublishers.ofString(bundle));
    token.header().ifPresent(value -> request.header("Authorization", value));
    return request.build();
  }

  private void complain(int number, int status, String body) {
    if (refused.incrementAndGet() <= LONGEST_COMPLAINTS) {
      String rules = String.join(" ", RULE.matcher(body).results().map(found -> found.group(1)).distinct().toList());
      out.println("Bundle " + number + " ditolak (refused), HTTP " + status + ": " + rules);
    }
  }

  /** Before the first try none; all of them together are longer than the minute for which calls are limited. */
  private static void pause(int triesBefore) throws InterruptedException {
    Thread.sleep(1000L * triesBefore * triesBefore);
  }

  int accepted() {
    return accepted.get();
  }

  int refused() {
    return refused.get();
  }

  /** The first that is not known to be stored. */
  int next() {
    return open.isEmpty() ? last + 1 : open.first();
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
