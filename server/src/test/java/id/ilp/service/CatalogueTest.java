package id.ilp.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.lifecycle.LifeCycleStage;
import id.ilp.platform.RuleTable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.junit.jupiter.api.Test;

/** The engine knows everything that the packages of the guide ask for. */
class CatalogueTest {

  private static final String POPULATIONS = "service/populations.csv";

  /** What only a record coded so can tell, and what the engine finds by itself. */
  private static final Set<String> WITHOUT_A_ROW =
      Set.of("endemic-area", "outbreak-area", "out-of-school", "uncontrolled", "suspected-occupational-disease",
          "not-yet-served", "missed-service");

  private final Catalogue catalogue = Catalogue.of(Guide.definitions());

  @Test
  void everyStageHasAPackage() {
    assertThat(catalogue.groups())
        .containsAll(Stream.of(LifeCycleStage.values()).map(LifeCycleStage::code).toList());
  }

  @Test
  void everyGroupOfTheGuideIsFoundByARowADiagnosisOrARecord() {
    CodeSystem groups = Guide.definitions().stream()
        .filter(CodeSystem.class::isInstance).map(CodeSystem.class::cast).findFirst().orElseThrow();
    Set<String> known = new TreeSet<>(catalogue.diseases().keySet());
    known.addAll(WITHOUT_A_ROW);
    RuleTable.rows(POPULATIONS).forEach(row -> known.add(row.get("population").replace("!", "")));

    assertThat(known).containsAll(groups.getConcept().stream().map(concept -> concept.getCode()).toList());
  }

  @Test
  void everyRowNamesAGroupOfTheGuideAndItsSource() {
    Set<String> groups = Guide.definitions().stream()
        .filter(CodeSystem.class::isInstance).map(CodeSystem.class::cast)
        .flatMap(system -> system.getConcept().stream()).map(concept -> concept.getCode()).collect(Collectors.toSet());

    assertThat(RuleTable.rows(POPULATIONS)).allSatisfy(row -> {
      assertThat(groups).contains(row.get("population").replace("!", ""));
      assertThat(row.get("source")).as(row.get("population")).isNotBlank();
    });
  }

  @Test
  void aServiceOfAStageIsNotDueToEveryone() {
    List<String> everyone = catalogue.forEveryone().stream().map(duty -> duty.step().service().id()).toList();

    assertThat(everyone).noneMatch(service -> service.startsWith("imm-")).contains("passive-case-finding");
  }

  @Test
  void theSameServiceOfTwoStagesIsOneDuty() {
    Duty infant = dutyOf("infant", "imm-bcg");

    assertThat(infant).isSameAs(dutyOf("under-two", "imm-bcg"));
    assertThat(infant.urls()).hasSize(2);
  }

  private Duty dutyOf(String group, String service) {
    return catalogue.of(group).stream()
        .filter(duty -> duty.step().service().id().equals(service)).findFirst().orElseThrow();
  }
}
