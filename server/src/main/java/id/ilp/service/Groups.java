package id.ilp.service;

import id.ilp.platform.RuleTable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a person belongs to a group that a service is meant for, and since when ({@code populations.csv}). */
final class Groups {

  private static final String DECLARED = "https://w3id.org/ilp-fhir/CodeSystem/service-population|";
  private static final String ENCOUNTER_CLASS = "http://terminology.hl7.org/CodeSystem/v3-ActCode|";
  private static final String TABLE = "service/populations.csv";
  private static final String ENDEMIC = "endemic-area";

  /** One row of the table. */
  private record Row(
      List<String> services, String kind, List<String> codes, List<DiseaseRange> diseases, Predicate<Finding> test) {

    boolean isFor(String service) {
      return services.isEmpty() || services.stream().anyMatch(service::startsWith);
    }
  }

  private final Map<String, List<Row>> rows = new HashMap<>();

  /** Groups of which the service decides who is in them; of all others a person is asked once. */
  private final Set<String> byService;
  private final Map<String, List<String>> endemicAreas;

  /**
   * @param diseases ICD-10 ranges by group, as the guide has them: {@code I10-I15}
   * @param endemicAreas beginnings of area codes by beginnings of services
   */
  Groups(Map<String, String> diseases, Map<String, List<String>> endemicAreas) {
    this.endemicAreas = Map.copyOf(endemicAreas);
    RuleTable.rows(TABLE).forEach(row -> add(row.get("population"), new Row(
        RuleTable.words(row.get("services")), row.get("kind"), RuleTable.words(row.get("codes")),
        row.get("kind").equals("condition") ? rangesOf(row.get("codes")) : List.of(),
        FindingTest.parse(row.get("test")))));
    diseases.forEach((group, ranges) -> add(group, new Row(
        List.of(), "condition", List.of(), rangesOf(ranges), finding -> true)));
    this.byService = Stream.concat(Stream.of(ENDEMIC), rows.keySet().stream().map(name -> name.replace("!", "")))
        .filter(this::dependsOnService).collect(Collectors.toUnmodifiableSet());
  }

  private void add(String group, Row row) {
    rows.computeIfAbsent(group, key -> new ArrayList<>()).add(row);
  }

  private boolean dependsOnService(String group) {
    return group.equals(ENDEMIC) || Stream.of(group, "!" + group)
        .flatMap(name -> rows.getOrDefault(name, List.of()).stream())
        .anyMatch(row -> !row.services().isEmpty()
            || row.kind().equals("group") && row.codes().stream().anyMatch(this::dependsOnService));
  }

  private static List<DiseaseRange> rangesOf(String cell) {
    return RuleTable.words(cell).stream().map(DiseaseRange::parse).toList();
  }

  /** Since when the person is in the group; empty if not, or if nobody recorded it. */
  Optional<LocalDateTime> since(String group, String service, Circumstances at) {
    String key = byService.contains(group) ? group + ' ' + service : group;
    Optional<LocalDateTime> known = at.groups().get(key);
    if (known == null) {
      known = read(group, service, at);
      at.groups().put(key, known);
    }
    return known;
  }

  private Optional<LocalDateTime> read(String group, String service, Circumstances at) {
    if (group.equals(ENDEMIC) && livesInEndemicArea(service, at.person().area())) {
      return Optional.of(at.person().birth().earliest());
    }
    Optional<LocalDateTime> declared = at.history().withCode(DECLARED + group).stream()
        .filter(fact -> at.isKnown(fact) && isInForce(fact, at.now()))
        .map(fact -> fact.when().earliest()).findFirst();
    if (declared.isPresent()) {
      return declared;
    }
    if (earliest("!" + group, service, at).isPresent()) {
      return Optional.empty();
    }
    return earliest(group, service, at);
  }

  private static boolean isInForce(Fact fact, LocalDateTime now) {
    boolean ended = fact.ended() != null && fact.ended().latest().isBefore(now);
    return !ended && (fact.isActiveCondition() || fact.type().equals("Flag") && fact.status().equals("active"));
  }

  private boolean livesInEndemicArea(String service, String area) {
    return area != null && endemicAreas.entrySet().stream().anyMatch(
        entry -> service.startsWith(entry.getKey()) && entry.getValue().stream().anyMatch(area::startsWith));
  }

  private Optional<LocalDateTime> earliest(String group, String service, Circumstances at) {
    return rows.getOrDefault(group, List.of()).stream()
        .filter(row -> row.isFor(service))
        .flatMap(row -> since(row, service, at).stream())
        .min(LocalDateTime::compareTo);
  }

  private Optional<LocalDateTime> since(Row row, String service, Circumstances at) {
    return switch (row.kind()) {
      case "condition" -> at.history().ofType("Condition").stream()
          .filter(fact -> DiseaseRange.anyHolds(row.diseases(), fact))
          .filter(fact -> fact.when() == null || at.isKnown(fact))
          .map(fact -> fact.when() == null ? at.now() : fact.when().earliest()).findFirst();
      case "episode" -> row.codes().stream()
          .flatMap(type -> at.course().openEpisode(type).stream()).map(fact -> fact.when().earliest()).findFirst();
      case "episode-ever" -> row.codes().stream().anyMatch(at.course()::hasEverHad)
          ? Optional.of(at.person().birth().earliest()) : Optional.empty();
      case "latest" -> latest(row, at);
      case "stage" -> row.codes().stream()
          .filter(at.stages()::containsKey).map(stage -> at.stages().get(stage).since().atStartOfDay()).findFirst();
      case "group" -> row.codes().stream()
          .flatMap(other -> since(other, service, at).stream()).findFirst();
      case "marital" -> row.codes().contains(String.valueOf(at.person().maritalStatus()))
          ? Optional.of(at.person().birth().earliest()) : Optional.empty();
      case "discharge" -> row.codes().stream()
          .flatMap(code -> at.history().withCode(ENCOUNTER_CLASS + code).stream())
          .filter(stay -> stay.isDone() && stay.ended() != null && stay.ended().earliest().isBefore(at.now()))
          .map(stay -> stay.ended().earliest()).max(LocalDateTime::compareTo);
      case "everyone" -> Optional.of(at.person().birth().earliest());
      default -> throw new IllegalStateException("kind " + row.kind());
    };
  }

  /** The date of the latest finding if that is what the row asks for. */
  private static Optional<LocalDateTime> latest(Row row, Circumstances at) {
    LocalDateTime time = null;
    boolean holds = false;
    for (Fact fact : at.history().found(row.codes())) {
      if (fact.isDone() && at.isKnown(fact)) {
        List<Finding> findings = findingsOf(fact, row.codes()).toList();
        boolean fits = findings.stream().anyMatch(row.test());
        // Of two findings of one time either counts, whichever came in first.
        holds = fact.when().earliest().equals(time) ? holds || fits : fits;
        time = fact.when().earliest();
      }
    }
    return holds ? Optional.of(time) : Optional.empty();
  }

  private static Stream<Finding> findingsOf(Fact fact, List<String> codes) {
    return Stream.concat(Stream.of(fact.finding()), fact.parts().stream())
        .filter(finding -> codes.stream().anyMatch(finding.codes()::contains));
  }
}
