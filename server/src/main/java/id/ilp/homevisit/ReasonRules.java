package id.ilp.homevisit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;

/** Why families are visited, how urgent each reason is, what overdue services mean for it: data, with its sources. */
final class ReasonRules {

  /** Codes of the CodeSystem {@code home-visit-reason}. */
  static final List<String> REASONS = List.of("danger-sign", "missed-control", "follow-up", "drop-out",
      "overdue-service", "never-visited", "yearly");

  private static final List<String> KINDS = List.of("routine", "special", "with-health-worker");

  private final Map<String, Rule> rules = new HashMap<>();
  private final List<ServiceRule> services;

  /**
   * @param rank the smaller, the sooner
   * @param kind of the visit, code of {@code home-visit-kind}
   * @param atOnce on the first day, whatever else there is to do
   * @param rest days after a visit in which the reason calls for no other
   */
  record Rule(int rank, String kind, boolean atOnce, int rest) {}

  /**
   * @param pattern id of the service, or its beginning with {@code *}
   */
  record ServiceRule(String pattern, String reason) {

    boolean fits(String service) {
      return pattern.endsWith("*")
          ? service.startsWith(pattern.substring(0, pattern.length() - 1))
          : service.equals(pattern);
    }
  }

  private ReasonRules(List<ServiceRule> services) {
    this.services = List.copyOf(services);
  }

  /**
   * @throws IllegalStateException if a list cannot be read, or a line of it makes no sense
   */
  static ReasonRules read(Resource reasons, Resource services) {
    List<ServiceRule> ofServices = new ArrayList<>();
    for (CSVRecord row : rows(services)) {
      String reason = row.get("reason");
      if (!List.of("missed-control", "drop-out").contains(reason)) {
        throw new IllegalStateException(services.getDescription() + ": unknown reason " + reason);
      }
      ofServices.add(new ServiceRule(row.get("service"), reason));
    }
    ReasonRules rules = new ReasonRules(ofServices);
    for (CSVRecord row : rows(reasons)) {
      String reason = row.get("reason");
      if (!REASONS.contains(reason) || !KINDS.contains(row.get("kind"))) {
        throw new IllegalStateException(reasons.getDescription() + ": unknown reason or kind in the line of " + reason);
      }
      rules.rules.put(reason, new Rule(
          Integer.parseInt(row.get("rank")), row.get("kind"), row.get("at-once").equals("yes"),
          Integer.parseInt(row.get("rest"))));
    }
    if (!rules.rules.keySet().containsAll(REASONS)) {
      throw new IllegalStateException(reasons.getDescription() + ": each of these needs a line: " + REASONS);
    }
    return rules;
  }

  private static List<CSVRecord> rows(Resource list) {
    CSVFormat format = CSVFormat.DEFAULT.builder()
        .setCommentMarker('#').setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).setTrim(true).build();
    try (Reader text = new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8);
        var records = format.parse(text)) {
      return records.getRecords();
    } catch (IOException e) {
      throw new IllegalStateException(list.getDescription() + " cannot be read", e);
    }
  }

  Rule of(String reason) {
    return rules.get(reason);
  }

  /** What a service means, if it means more than that it is overdue. */
  Optional<ServiceRule> ofService(String service) {
    return services.stream().filter(rule -> rule.fits(service)).findFirst();
  }
}
