package id.ilp.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.ilp.district.Parcel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Order, repetition and surrender of the sender, against a server that answers as it is told. */
class DistrictSenderTest {

  private final List<String> received = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Integer> answers = new ConcurrentHashMap<>();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private HttpServer server;
  private DistrictSender sender;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/fhir", exchange -> {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      received.add(body);
      Integer told = answers.remove(body);
      byte[] answer = "{\"issue\":[{\"details\":{\"coding\":[{\"code\":\"other-person\"}]}}]}".getBytes(
          StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(told == null ? 200 : told, answer.length);
      exchange.getResponseBody().write(answer);
      exchange.close();
    });
    server.start();
    String address = "http://localhost:" + server.getAddress().getPort() + "/fhir";
    sender = new DistrictSender(address, CommandToken.of(address, "token", null, name -> null), 3,
        new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void hangUp() {
    sender.close();
    server.stop(0);
  }

  private static Parcel parcel(int number, int family) {
    return new Parcel(number, family, 1, family + "/" + number);
  }

  private boolean sendAll() {
    int number = 0;
    boolean going = sender.send(parcel(++number, 0));
    for (int family = 1; family <= 20 && going; family++) {
      for (int visit = 0; visit < 5 && going; visit++) {
        going = sender.send(parcel(++number, family));
      }
    }
    return going && sender.send(parcel(++number, 0));
  }

  @Test
  void sendWhenManyConnectionsThenFamiliesInOrderBetweenTheNetworks() {
    assertThat(sendAll()).isTrue();
    assertThat(sender.finish()).isTrue();

    assertThat(received).hasSize(102).startsWith("0/1").endsWith("0/102");
    for (int family = 1; family <= 20; family++) {
      String own = family + "/";
      assertThat(received.stream().filter(body -> body.startsWith(own)).map(body -> body.substring(own.length()))
          .map(Integer::valueOf)).isSorted();
    }
    assertThat(sender.accepted()).isEqualTo(102);
  }

  @Test
  void sendWhenTheServerIsBusyThenAgain() {
    answers.put("1/2", 503);

    sendAll();
    assertThat(sender.finish()).isTrue();

    assertThat(received.stream().filter("1/2"::equals)).hasSize(2);
    assertThat(sender.accepted()).isEqualTo(102);
  }

  @Test
  void sendWhenOneIsRefusedThenItIsToldAndTheOthersGoOn() {
    answers.put("3/13", 422);

    sendAll();
    assertThat(sender.finish()).isTrue();

    assertThat(sender.refused()).isEqualTo(1);
    assertThat(sender.accepted()).isEqualTo(101);
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Bundle 13", "HTTP 422", "other-person");
  }

  @Test
  void sendWhenTheTokenIsNotHonouredThenItStopsAndKnowsWhereToGoOn() {
    answers.put("1/2", 401);

    sendAll();
    assertThat(sender.finish()).isFalse();

    assertThat(sender.next()).isEqualTo(2);
    assertThat(received).doesNotContain("0/102");
  }
}
