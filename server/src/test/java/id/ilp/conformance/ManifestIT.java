package id.ilp.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.LiveServer;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Every instance of the manifest behaves over HTTP as its row says, in the order of the rows. */
class ManifestIT extends LiveServer {

  @Test
  void everyRowHolds() throws IOException {
    List<String> wrong = new ArrayList<>();
    int rows = 0;
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();
    try (CSVParser manifest = CSVParser.parse(example("manifest.csv"), format)) {
      for (CSVRecord row : manifest) {
        rows++;
        String problem = problemWith(row);
        if (problem != null) {
          wrong.add(row.get("file") + ": " + problem);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).isGreaterThanOrEqualTo(250);
  }

  private String problemWith(CSVRecord row) {
    String body = example(row.get("file"));
    io.restassured.path.json.JsonPath resource = io.restassured.path.json.JsonPath.from(body);
    String type = resource.getString("resourceType");
    // Definitions are the administrator's.
    Response answer = request(type.equals("Measure") ? "sandbox-admin" : "test-everywhere").body(body).put("/" + type + "/" + resource.getString("id"));
    boolean stored = answer.statusCode() == 200 || answer.statusCode() == 201;
    return switch (row.get("expected")) {
      case "accepted" -> stored ? null : "refused: " + answer.asString();
      case "warned" -> stored ? warned(row, type, body) : "refused: " + answer.asString();
      default -> stored ? "accepted" : told(row, answer);
    };
  }

  private String warned(CSVRecord row, String type, String body) {
    Response answer = request().body(body).post("/" + type + "/$validate");
    return answer.jsonPath().getList("issue.findAll { it.severity == 'warning' }.details.coding.code.flatten()")
        .contains(row.get("rule")) ? null : "not warned: " + answer.asString();
  }

  private static String told(CSVRecord row, Response answer) {
    List<String> places = answer.jsonPath().getList("issue.expression.flatten()");
    List<String> rules = answer.jsonPath().getList("issue.details.coding.code.flatten()");
    boolean rightPlace = places.stream().anyMatch(place -> place != null && place.startsWith(row.get("expression")));
    boolean rightRule = !row.get("rule").startsWith("ilp-") || rules.contains(row.get("rule"));
    return rightPlace && rightRule && answer.statusCode() / 100 == 4 ? null : answer.asString();
  }
}
