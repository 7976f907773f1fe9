package id.ilp.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.facility.ClusterUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifeCycleStageTest {

  private static final Path CODE_SYSTEM = Path.of("../profiles/generated/CodeSystem-life-cycle-stage.json");

  @Test
  void codesWhenComparedWithTheGuideThenTheSameFifteenInTheSameOrder() throws IOException {
    CodeSystem guide =
        FhirContext.forR4Cached().newJsonParser().parseResource(CodeSystem.class, Files.readString(CODE_SYSTEM));

    assertThat(Arrays.stream(LifeCycleStage.values()).map(LifeCycleStage::code))
        .hasSize(15)
        .containsExactlyElementsOf(guide.getConcept().stream().map(ConceptDefinitionComponent::getCode).toList());
  }

  @Test
  void isByAgeWhenComparedWithTheGuideThenTheSame() throws IOException {
    CodeSystem guide =
        FhirContext.forR4Cached().newJsonParser().parseResource(CodeSystem.class, Files.readString(CODE_SYSTEM));

    assertThat(guide.getConcept()).allSatisfy(concept -> {
      String basis = concept.getProperty().stream()
          .filter(property -> property.getCode().equals("basis"))
          .map(property -> property.getValue().primitiveValue())
          .findFirst().orElseThrow();
      assertThat(LifeCycleStage.ofCode(concept.getCode()).orElseThrow().isByAge())
          .as(concept.getCode())
          .isEqualTo(!basis.equals("physiological"));
    });
  }

  @Test
  void clusterAndDisplayWhenComparedWithTheGuideThenTheSame() throws IOException {
    CodeSystem guide =
        FhirContext.forR4Cached().newJsonParser().parseResource(CodeSystem.class, Files.readString(CODE_SYSTEM));

    assertThat(guide.getConcept()).allSatisfy(concept -> {
      LifeCycleStage stage = LifeCycleStage.ofCode(concept.getCode()).orElseThrow();
      Coding cluster = concept.getProperty().stream()
          .filter(property -> property.getCode().equals("cluster"))
          .map(property -> property.getValueCoding())
          .findFirst().orElseThrow();
      assertThat(stage.cluster().code()).as(concept.getCode()).isEqualTo(cluster.getCode());
      assertThat(stage.display()).isEqualTo(concept.getDisplay());
    });
  }

  @Test
  void clusterServingWhenPregnantAdultThenMotherAndChild() {
    assertThat(LifeCycleStage.clusterServing(Set.of(LifeCycleStage.ADULT, LifeCycleStage.PREGNANT)))
        .isEqualTo(ClusterUnit.MATERNAL_CHILD);
    assertThat(LifeCycleStage.clusterServing(Set.of(LifeCycleStage.SCHOOL_AGE, LifeCycleStage.ADOLESCENT)))
        .isEqualTo(ClusterUnit.MATERNAL_CHILD);
    assertThat(LifeCycleStage.clusterServing(Set.of(LifeCycleStage.ADULT, LifeCycleStage.PRE_ELDERLY)))
        .isEqualTo(ClusterUnit.ADULT_ELDERLY);
    assertThat(LifeCycleStage.clusterServing(Set.of(LifeCycleStage.ELDERLY))).isEqualTo(ClusterUnit.ADULT_ELDERLY);
  }

  @ParameterizedTest
  @EnumSource
  void ofCodeWhenKnownThenItsStage(LifeCycleStage stage) {
    assertThat(LifeCycleStage.ofCode(stage.code())).contains(stage);
  }

  @Test
  void ofCodeWhenUnknownThenEmpty() {
    assertThat(LifeCycleStage.ofCode("nifas")).isEmpty();
    assertThat(LifeCycleStage.ofCode("PREGNANT")).isEmpty();
    assertThat(LifeCycleStage.ofCode(null)).isEmpty();
  }
}
