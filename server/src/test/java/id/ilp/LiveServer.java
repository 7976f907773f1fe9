package id.ilp;

import static io.restassured.RestAssured.given;

import id.ilp.access.Caller;
import id.ilp.access.Scopes;
import id.ilp.token.Client;
import id.ilp.token.Clients;
import id.ilp.token.Standing;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One real server on one real PostgreSQL for all tests of a run, with the sandbox network and family in it. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    // Tests bring the people that they need.
    properties = "ilp.sandbox.people=0")
public abstract class LiveServer {

  private static final String EVERYWHERE = "test-everywhere";

  /** By client; all tests of a run have the same server. */
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  protected static final Path EXAMPLES = Path.of("../examples");

  @LocalServerPort
  private int port;

  @Autowired
  private JdbcTemplate jdbc;

  @Autowired
  private Clients clients;

  private RequestSpecification spec;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) throws IOException {
    Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "data");
    registry.add("ilp.database.folder", folder::toString);
    registry.add("management.server.port", () -> "0");
    // So that a test reaches it.
    registry.add("ilp.limits.merge-resources", () -> "250");
    // Tests are quicker than people; those of the limits have their own.
    registry.add("ilp.guard.requests-per-minute", () -> "1000000");
    registry.add("ilp.guard.anonymous-per-minute", () -> "1000000");
    registry.add("ilp.guard.refusals-per-minute", () -> "1000000");
  }

  @BeforeEach
  void aimAtServer() {
    spec = new RequestSpecBuilder()
        .setBaseUri("http://localhost")
        .setPort(port)
        .setBasePath("/fhir")
        .setContentType("application/fhir+json")
        .setConfig(RestAssuredConfig.config().encoderConfig(
            EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8)))
        .setUrlEncodingEnabled(true)
        .build();
    if (!TOKENS.containsKey(EVERYWHERE)) {
      store(EVERYWHERE, Standing.of(Caller.Kind.NATIONAL), "system/*.cruds", Scopes.SENSITIVE,
          Scopes.MIGRATION);
    }
  }

  /** By a client that sees everything and writes for every facility. */
  protected RequestSpecification request() {
    return request(EVERYWHERE);
  }

  /** By a client of the sandbox, or one that the test has stored. */
  protected RequestSpecification request(String client) {
    return bare().header("Authorization", "Bearer " + token(client));
  }

  protected String token(String client) {
    return TOKENS.computeIfAbsent(client, this::tokenOf);
  }

  /** After something that has ended tokens of the sandbox's clients. */
  protected static void forgetTokens() {
    TOKENS.clear();
  }

  /** Without a token. */
  protected RequestSpecification bare() {
    return given().spec(spec);
  }

  private String tokenOf(String client) {
    return bare().basePath("").contentType("application/x-www-form-urlencoded")
        .formParam("client_id", client).formParam("client_secret", client + "-secret")
        .post("/oauth2/v1/accesstoken?grant_type=client_credentials")
        .then().statusCode(200).extract().path("access_token");
  }

  /** Makes a client whose secret is its id and {@code -secret}. */
  protected void store(String client, Standing standing, String... scopes) {
    clients.store(Client.program(client, client, standing, Set.of(scopes)), client + "-secret");
    TOKENS.remove(client);
  }

  protected int port() {
    return port;
  }

  protected Response send(String bundle) {
    return request().body(bundle).post("/");
  }

  /** Versions of resources in the store: grows with every create and every real change. */
  protected long storedVersions() {
    return jdbc.queryForObject("select count(*) from hfj_res_ver", Long.class);
  }

  protected JdbcTemplate jdbc() {
    return jdbc;
  }

  protected static String example(String file) {
    try {
      return Files.readString(EXAMPLES.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
