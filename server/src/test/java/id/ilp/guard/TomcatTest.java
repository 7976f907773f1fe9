package id.ilp.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ilp.audit.AuditEntry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below the filters, in a real Tomcat whose only servlet answers 401 without reading. */
class TomcatTest {

  private static final int LARGE = 20_000_000;

  @TempDir
  private Path folder;

  private final List<AuditEntry> records = new CopyOnWriteArrayList<>();
  private final Tomcat tomcat = new Tomcat();

  @BeforeEach
  void start() throws LifecycleException {
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    tomcat.getConnector().setProperty("connectionTimeout", "2000");
    tomcat.getConnector().setProperty("maxSwallowSize", String.valueOf(64 << 20));
    tomcat.getEngine().getPipeline().addValve(new Leftovers(Duration.ofSeconds(3)));
    RefusalTrail trail = new RefusalTrail(records::add, 1000);
    tomcat.getEngine().getPipeline().addValve(new UnreadableRequests(() -> trail));
    Context context = tomcat.addContext("", folder.toString());
    Tomcat.addServlet(context, "refusing", new Refusing());
    context.addServletMappingDecoded("/*", "refusing");
    tomcat.start();
  }

  @AfterEach
  void stop() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }

  @Test
  void bodyWhenLeftUnreadAndSentAByteNowAndThenThenTheConnectionCloses() throws Exception {
    try (Socket socket = socket()) {
      send(socket, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: " + LARGE + "\r\n\r\n");
      assertThat(line(socket)).contains("401");

      await().pollInterval(Duration.ofMillis(200)).atMost(Duration.ofSeconds(20)).until(() -> isClosedTo("x", socket));
    }
  }

  @Test
  void bodyWhenLargeAndSentAtOnceThenItsSenderSeesTheAnswerAndMayGoOn() throws Exception {
    try (Socket socket = socket()) {
      send(socket, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: " + LARGE + "\r\n\r\n");
      socket.getOutputStream().write(new byte[LARGE]);
      assertThat(line(socket)).contains("401");

      send(socket, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      assertThat(rest(socket)).contains("HTTP/1.1 401");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "G@T / HTTP/1.1\r\nHost: x\r\n\r\n",
      "GET /|<> HTTP/1.1\r\nHost: x\r\n\r\n"})
  void requestWhenTomcatCannotReadItThenARecordWithoutIt(String request) throws Exception {
    try (Socket socket = socket()) {
      send(socket, request);
      assertThat(rest(socket)).startsWith("HTTP/1.1 400");
    }
    awaitRecord();

    assertThat(records).singleElement().satisfies(record -> {
      assertThat(record.reason()).isEqualTo("http-400");
      assertThat(record.agent().address()).isEqualTo("127.0.0.1");
      assertThat(record.query()).isNull();
    });
  }

  @Test
  void headersWhenTooLargeThenARecord() throws Exception {
    try (Socket socket = socket()) {
      send(socket, "GET / HTTP/1.1\r\nHost: x\r\nA: " + "a".repeat(20_000) + "\r\n\r\n");
      assertThat(rest(socket)).startsWith("HTTP/1.1 400");
    }
    awaitRecord();

    assertThat(records).hasSize(1);
  }

  /** Written after the answer has left. */
  private void awaitRecord() {
    await().atMost(Duration.ofSeconds(10)).until(() -> !records.isEmpty());
  }

  private Socket socket() throws IOException {
    Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), tomcat.getConnector().getLocalPort());
    socket.setSoTimeout(10_000);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static boolean isClosedTo(String text, Socket socket) {
    try {
      send(socket, text);
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static String line(Socket socket) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = socket.getInputStream().read(); c >= 0 && c != '\n'; c = socket.getInputStream().read()) {
      line.append((char) c);
    }
    return line.toString();
  }

  private static String rest(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
  }

  private static final class Refusing extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
      // As RefusalFilter does with what comes to it.
      request.setAttribute(RefusalFilter.class.getName() + ".seen", true);
      response.setStatus(401);
    }
  }
}
