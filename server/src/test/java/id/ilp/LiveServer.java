package id.ilp;

import static io.restassured.RestAssured.given;

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
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One real server on one real PostgreSQL for all tests of a run, with the sandbox network and family in it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class LiveServer {

  protected static final Path EXAMPLES = Path.of("../examples");

  @LocalServerPort
  private int port;

  @Autowired
  private JdbcTemplate jdbc;

  private RequestSpecification spec;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) throws IOException {
    Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "data");
    registry.add("ilp.database.folder", folder::toString);
    registry.add("management.server.port", () -> "0");
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
  }

  protected RequestSpecification request() {
    return given().spec(spec);
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
