package id.ilp.service;

import id.ilp.platform.RuleTable;
import id.ilp.platform.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What speaks against giving a service: an allergy to it, or a disease ({@code contraindications.csv}), as long as that
 * lasts or at the visit of today only.
 */
final class Contraindications {

  private static final String TABLE = "service/contraindications.csv";
  private static final Set<String> GIVEN_INTO_THE_BODY =
      Set.of("Immunization", "MedicationStatement", "MedicationRequest", "MedicationDispense");
  private static final Set<String> PAST = Set.of("refuted", "inactive", "resolved");

  /** One row of the table. */
  private record Row(List<String> services, List<DiseaseRange> diseases, String at, String stage, Text text) {

    boolean isFor(Service service, Circumstances person) {
      return services.stream().anyMatch(service.id()::startsWith)
          && (stage.isEmpty() || person.stages().containsKey(stage));
    }

    boolean isOfVisit() {
      return at.equals("visit");
    }
  }

  /** What was found, and where. */
  record Found(DueService.Reason reason, Fact fact, Text text) {}

  private final List<Row> rows = new ArrayList<>();

  Contraindications() {
    RuleTable.rows(TABLE).forEach(row -> rows.add(new Row(
        RuleTable.words(row.get("services")),
        RuleTable.words(row.get("icd10")).stream().map(DiseaseRange::parse).toList(),
        row.get("at"), row.get("stage"),
        new Text(row.get("indonesian"), row.get("english")))));
  }

  Optional<Found> against(Service service, Circumstances at) {
    return allergy(service, at).or(() -> disease(service, at));
  }

  private static Optional<Found> allergy(Service service, Circumstances at) {
    return at.history().ofType("AllergyIntolerance").stream()
        .filter(fact -> !PAST.contains(fact.status()) && (fact.when() == null || at.isKnown(fact)))
        .filter(fact -> service.evidence().stream()
            .filter(kind -> GIVEN_INTO_THE_BODY.contains(kind.type()))
            .anyMatch(kind -> kind.codes().stream().anyMatch(fact.codes()::contains)))
        .findFirst()
        .map(fact -> new Found(DueService.Reason.ALLERGY, fact, new Text("Tercatat alergi", "An allergy is recorded")));
  }

  private Optional<Found> disease(Service service, Circumstances at) {
    return found(service, at, row -> !row.isOfVisit(), fact -> fact.when() == null || at.isKnown(fact));
  }

  /** What was found at a visit of today, for which the service is put off. */
  Optional<Found> illness(Service service, Circumstances at) {
    return found(service, at, Row::isOfVisit, fact -> at.history().ofType("Encounter").stream()
        .anyMatch(visit -> visit.reference().equals(fact.encounter()) && at.isKnown(visit)
            && visit.when().day().equals(at.now().toLocalDate())));
  }

  private Optional<Found> found(Service service, Circumstances at, Predicate<Row> which, Predicate<Fact> counts) {
    return rows.stream()
        .filter(row -> which.test(row) && row.isFor(service, at))
        .flatMap(row -> at.history().ofType("Condition").stream()
            .filter(fact -> DiseaseRange.anyHolds(row.diseases(), fact) && counts.test(fact))
            .map(fact -> new Found(DueService.Reason.CONDITION, fact, row.text())))
        .findFirst();
  }
}
