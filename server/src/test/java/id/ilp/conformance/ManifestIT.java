package id.ilp.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.LiveServer;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Every instance of the manifest behaves over HTTP as its row says. What is stored is sent in the order of the rows;
 * what is refused between two of these changes nothing, and is sent side by side.
 */
class ManifestIT extends LiveServer {

  @Test
  void everyRowHolds() throws IOException {
    List<String> wrong = new ArrayList<>();
    int rows = 0;
    List<CSVRecord> refused = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();
    try (CSVParser manifest = CSVParser.parse(example("manifest.csv"), format)) {
      for (CSVRecord row : manifest) {
        rows++;
        if (row.get("expected").equals("rejected")) {
          refused.add(row);
        } else {
          wrong.addAll(problemsWith(refused));
          refused.clear();
          wrong.addAll(problemsWith(List.of(row)));
        }
      }
    }
    wrong.addAll(problemsWith(refused));
    assertThat(wrong).isEmpty();
    assertThat(rows).isGreaterThanOrEqualTo(250);
  }

  private List<String> problemsWith(List<CSVRecord> rows) {
    return rows.parallelStream().flatMap(row -> {
      String problem = problemWith(row);
      return problem == null ? Stream.empty() : Stream.of(row.get("file") + ": " + problem);
    }).toList();
  }

  private String problemWith(CSVRecord row) {
    String body = example(row.get("file"));
    JsonPath resource = JsonPath.from(body);
    String type = resource.getString("resourceType");
    // Definitions are the administrator's.
    Response answer = request(type.equals("Measure") ? "sandbox-admin" : "test-everywhere").body(body)
        .put("/" + type + "/" + resource.getString("id"));
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
