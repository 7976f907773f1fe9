import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Who looked at this patient" among a million audit records, over HTTP as an auditor asks it. The peer is the same
 * question by a scan of the records, which is what it costs without the table of patients.
 *
 * <p>{@code java -cp postgresql.jar benchmarks/audit/AuditBenchmark.java .ilp-data jdbc:postgresql://127.0.0.1:PORT/postgres
 * http://localhost:8080 [records]}, against a running server whose log names the port.
 */
public final class AuditBenchmark {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Fifty records a patient; every tenth concerns one that everybody looks at; a search names twenty patients. */
  private static final String FILL = """
      with event as (
        insert into ilp.audit_event (uuid, recorded, action, outcome, operation, client, person, kind, organizations,
          address, request_id, resources, patients)
        select gen_random_uuid(), now() - (%1$d - n) * interval '30 seconds', 'R', 0, 'search',
          'sandbox-simpus', 'perawat-' || n %% 40, 'facility', array['puskesmas-halilulik'], '10.1.2.' || n %% 250,
          'benchmark-' || n, array['Patient/p' || n %% (%1$d / 50)],
          case when n %% 10 = 0 then array['p' || n %% (%1$d / 50), 'often']
            when n %% 33 = 0 then (select array_agg('p' || (n + k * 977) %% (%1$d / 50)) from generate_series(0, 19) k)
            else array['p' || n %% (%1$d / 50)] end
        from generate_series(1, %1$d) n
        returning id, recorded, patients)
      insert into ilp.audit_patient (patient, recorded, audit_id)
      select distinct patient, recorded, id from event, unnest(patients) patient""";

  public static void main(String[] args) throws Exception {
    String base = args[2];
    int records = args.length > 3 ? Integer.parseInt(args[3]) : 1_000_000;
    try (Connection database = DriverManager.getConnection(
            args[1], "ilp", Files.readString(Path.of(args[0], "password")).strip());
        Statement statement = database.createStatement()) {
      var count = statement.executeQuery("select count(*) from ilp.audit_event where request_id like 'benchmark-%'");
      count.next();
      if (count.getLong(1) < records) {
        System.out.printf("writing %,d audit records%n", records);
        statement.execute(FILL.formatted(records));
        statement.execute("analyze ilp.audit_event, ilp.audit_patient");
      }
      String token = token(base);
      ask(base, token, "one of 50 looks", "patient=p77");
      ask(base, token, "one of 100,000 looks", "patient=often");
      ask(base, token, "... of one month", "patient=often&date=ge2026-03-01&date=lt2026-04-01");
      ask(base, token, "... by one person", "patient=p77&agent=perawat-37");
      ask(base, token, "nobody looked", "patient=nobody");
      scan(statement);
    }
  }

  private static void ask(String base, String token, String name, String query) throws Exception {
    double[] millis = new double[60];
    int found = 0;
    for (int i = -10; i < millis.length; i++) {
      long start = System.nanoTime();
      String body = get(base + "/fhir/AuditEvent?_count=50&" + query, token);
      if (i >= 0) {
        millis[i] = (System.nanoTime() - start) / 1e6;
      }
      found = body.split("\"resourceType\" ?: ?\"AuditEvent\"").length - 1;
    }
    Arrays.sort(millis);
    System.out.printf("%-24s median %6.1f ms, slowest %6.1f ms, %d on the page%n",
        name, millis[millis.length / 2], millis[millis.length - 1], found);
  }

  private static void scan(Statement statement) throws Exception {
    long start = System.nanoTime();
    var rows = statement.executeQuery("select count(*) from ilp.audit_event where patients @> array['p77']");
    rows.next();
    System.out.printf("%-24s        %6.1f ms%n", "peer: scan of the table", (System.nanoTime() - start) / 1e6);
  }

  private static String get(String url, String token) throws IOException, InterruptedException {
    HttpResponse<String> answer = CLIENT.send(
        HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token).build(),
        BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private static String token(String base) throws IOException, InterruptedException {
    HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(
            URI.create(base + "/oauth2/v1/accesstoken?grant_type=client_credentials"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("client_id=sandbox-auditor&client_secret=sandbox-auditor-secret"))
        .build(), BodyHandlers.ofString());
    Matcher token = Pattern.compile("\"access_token\" ?: ?\"([^\"]+)\"").matcher(answer.body());
    if (!token.find()) {
      throw new IOException(answer.body());
    }
    return token.group(1);
  }
}
