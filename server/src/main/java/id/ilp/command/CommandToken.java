package id.ilp.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * By what a command calls a server: a token that it is given, or those that a client gets (client credentials), a new
 * one whenever the last has ended, because a long command outlives it.
 */
final class CommandToken {

  /** The secret of {@code --client}: on the command line everybody at the computer could read it. */
  static final String SECRET = "ILP_CLIENT_SECRET";

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration EARLY = Duration.ofMinutes(1);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String server;
  private final String client;
  private final String secret;
  private String token;
  private Instant until = Instant.MAX;

  private CommandToken(String server, String token, String client, String secret) {
    this.server = server;
    this.token = token;
    this.client = client;
    this.secret = secret;
  }

  /**
   * @param server FHIR address
   * @param token as given, or null
   * @param client id of a client, or null
   * @param environment of the process
   * @throws IllegalArgumentException if both are given, or a client without its secret
   */
  static CommandToken of(String server, String token, String client, UnaryOperator<String> environment) {
    if (client == null) {
      return new CommandToken(server, token, null, null);
    }
    String secret = environment.apply(SECRET);
    if (token != null || secret == null || secret.isBlank()) {
      throw new IllegalArgumentException("--client: rahasianya di variabel lingkungan " + SECRET + ", tanpa --token"
          + " (its secret in that environment variable, and no --token)");
    }
    return new CommandToken(server, null, client, secret);
  }

  /** For the header Authorization; empty where there is no token. */
  synchronized Optional<String> header() throws IOException, InterruptedException {
    if (client != null && (token == null || Instant.now().isAfter(until))) {
      fetch();
    }
    return Optional.ofNullable(token).map(value -> "Bearer " + value);
  }

  private void fetch() throws IOException, InterruptedException {
    JsonNode place = read(HttpRequest.newBuilder(URI.create(server + "/.well-known/smart-configuration")));
    String basic = Base64.getEncoder().encodeToString((encoded(client) + ":" + encoded(secret))
        .getBytes(StandardCharsets.UTF_8));
    JsonNode answer = read(HttpRequest.newBuilder(URI.create(place.path("token_endpoint").asText()))
        .header("Authorization", "Basic " + basic)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    token = answer.path("access_token").asText(null);
    until = Instant.now().plusSeconds(answer.path("expires_in").asLong(0)).minus(EARLY);
  }

  private JsonNode read(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      // Not a fault of the link: it would be the same at the next try.
      throw new IllegalStateException("Tidak mendapat token (no token): HTTP " + answer.statusCode());
    }
    return new ObjectMapper().readTree(answer.body());
  }

  /** RFC 6749 §2.3.1. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
