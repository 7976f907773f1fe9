package id.ilp;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The server as a process of its own, which can be killed. */
public final class ServerProcess {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String PEOPLE = "--ilp.sandbox.people=";

  /** What a test has left behind for another. */
  private static final AtomicReference<ServerProcess> LEFT = new AtomicReference<>();

  static {
    // Nobody may have come for it.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> left().ifPresent(server -> server.process.destroy())));
  }

  private final Process process;
  private final Path folder;
  private final int port;

  private ServerProcess(Process process, Path folder, int port) {
    this.process = process;
    this.folder = folder;
    this.port = port;
  }

  /** Starts it on the data in {@code folder} and waits until it reports ready. */
  public static ServerProcess start(Path folder, int port, String... settings) throws IOException, InterruptedException {
    int managementPort = freePort();
    String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx768m", "-XX:+UseSerialGC", "-XX:MetaspaceSize=256m", "-cp", classPath, "id.ilp.IlpServer",
        "--server.port=" + port, "--management.server.port=" + managementPort, "--ilp.database.folder=" + folder));
    if (Arrays.stream(settings).noneMatch(setting -> setting.startsWith(PEOPLE))) {
      // Tests bring the people that they need.
      command.add(PEOPLE + "0");
    }
    command.addAll(List.of(settings));
    File log = folder.resolveSibling(folder.getFileName() + ".log").toFile();
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
    ServerProcess server = new ServerProcess(process, folder, port);
    server.awaitReadiness(managementPort, log);
    return server;
  }

  /**
   * Leaves a running server with its data to the next test that needs one, whatever is stored there: a first start takes
   * a minute.
   */
  public static void leave(ServerProcess server) throws InterruptedException {
    ServerProcess before = LEFT.getAndSet(server);
    if (before != null) {
      before.stop();
    }
  }

  /** The server that a test has left, if it still runs; whoever takes it stops it. */
  public static Optional<ServerProcess> left() {
    return Optional.ofNullable(LEFT.getAndSet(null)).filter(server -> server.process.isAlive());
  }

  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  public int port() {
    return port;
  }

  /** Where its data is. */
  public Path folder() {
    return folder;
  }

  /** As the loss of power would: no time to tidy up. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  public void stop() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  private void awaitReadiness(int managementPort, File log) throws InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest question = HttpRequest.newBuilder(
        URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness")).build();
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end) && process.isAlive()) {
      try {
        if (client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        // Not listening yet.
      }
      process.waitFor(200, java.util.concurrent.TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly();
    throw new IllegalStateException("The server did not get ready; see " + log);
  }
}
