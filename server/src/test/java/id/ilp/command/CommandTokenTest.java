package id.ilp.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against an issuer that counts the tokens it gives. */
class CommandTokenTest {

  private static final String BASIC = "Basic "
      + Base64.getEncoder().encodeToString("pemuat:rahasia+%26+dua".getBytes(StandardCharsets.UTF_8));

  private final AtomicInteger given = new AtomicInteger();
  private HttpServer server;
  private String address;
  private int seconds = 3600;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    address = "http://localhost:" + server.getAddress().getPort() + "/fhir";
    server.createContext("/fhir/.well-known/smart-configuration", exchange ->
        answer(exchange, 200, "{\"token_endpoint\": \"" + address.replace("/fhir", "/oauth2/token") + "\"}"));
    server.createContext("/oauth2/token", exchange -> {
      boolean known = BASIC.equals(exchange.getRequestHeaders().getFirst("Authorization"));
      answer(exchange, known ? 200 : 401,
          "{\"access_token\": \"nomor-" + given.incrementAndGet() + "\", \"expires_in\": " + seconds + "}");
    });
    server.start();
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @AfterEach
  void hangUp() {
    server.stop(0);
  }

  @Test
  void headerWhenTheTokenHoldsThenItIsFetchedOnce() throws Exception {
    CommandToken token = CommandToken.of(address, null, "pemuat", name -> "rahasia & dua");

    assertThat(token.header()).contains("Bearer nomor-1");
    assertThat(token.header()).contains("Bearer nomor-1");
  }

  @Test
  void headerWhenTheTokenHasEndedThenANewOne() throws Exception {
    seconds = 1;
    CommandToken token = CommandToken.of(address, null, "pemuat", name -> "rahasia & dua");

    assertThat(token.header()).contains("Bearer nomor-1");
    assertThat(token.header()).contains("Bearer nomor-2");
  }

  @Test
  void headerWhenTheSecretIsWrongThenThatIsSaid() {
    CommandToken token = CommandToken.of(address, null, "pemuat", name -> "lain");

    assertThatThrownBy(token::header).isInstanceOf(IllegalStateException.class).hasMessageContaining("401");
  }

  @Test
  void headerWhenGivenATokenThenThatOneOrNone() throws Exception {
    assertThat(CommandToken.of(address, "abc", null, name -> null).header()).contains("Bearer abc");
    assertThat(CommandToken.of(address, null, null, name -> null).header()).isEmpty();
  }

  @Test
  void ofWhenTheSecretIsMissingOrThereIsATokenTooThenRefused() {
    assertThatThrownBy(() -> CommandToken.of(address, null, "pemuat", name -> null))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(CommandToken.SECRET);
    assertThatThrownBy(() -> CommandToken.of(address, "abc", "pemuat", name -> "rahasia"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
