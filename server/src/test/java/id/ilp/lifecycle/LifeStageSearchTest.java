package id.ilp.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.HasParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.TokenParamModifier;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import id.ilp.platform.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifeStageSearchTest {

  private LifeStageSearch search;
  private final SearchParameterMap asked = new SearchParameterMap();

  @BeforeEach
  void readGuide() throws IOException {
    CodeSystem codes = FhirContext.forR4Cached().newJsonParser().parseResource(CodeSystem.class,
        Files.readString(Path.of("../profiles/generated/CodeSystem-reporting-cohort.json")));
    search = new LifeStageSearch(
        new AgeStages(LifeCycleSettings.GUIDE), LifeCycleSettings.GUIDE, ReportingCohorts.of(codes));
  }

  private static ICachedSearchDetails of(String type) {
    return new ICachedSearchDetails() {
      @Override
      public String getUuid() {
        return "";
      }

      @Override
      public String getResourceType() {
        return type;
      }

      @Override
      public void setUuid(String uuid) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void setCannotBeReused() {
        throw new UnsupportedOperationException();
      }
    };
  }

  private List<String> conditions() {
    search.compute(asked, of("Patient"));
    return asked.get("_id").stream().map(any -> ((StageCondition) any.get(0)).people()).toList();
  }

  private void refused(String type, String rule) {
    assertThatThrownBy(() -> search.compute(asked, of(type)))
        .isInstanceOfSatisfying(ProblemException.class, refusal -> {
          assertThat(refusal.getStatusCode()).isEqualTo(400);
          assertThat(refusal.problems().get(0).rule()).isEqualTo(rule);
        });
  }

  @Test
  void computeWhenOneStageThenOneConditionAndNoUnindexedParameter() {
    asked.add("life-stage", new TokenParam("infant"));
    asked.add("life-stage-date", new DateParam("2026-11-01"));

    assertThat(conditions()).singleElement().asString().contains(">= (20251102)").contains("<= (20261101)");
    assertThat(asked.keySet()).containsExactly("_id");
  }

  @Test
  void computeWhenCommaThenOneConditionWithAllAndWhenRepeatedThenOneEach() {
    asked.add("life-stage", new TokenOrListParam(null, "infant", "pregnant"));
    asked.add("life-stage", new TokenParam(LifeCycleStage.SYSTEM, "adult"));
    asked.add("reporting-cohort", new TokenParam("reproductive-age-women"));

    assertThat(conditions()).hasSize(3)
        .satisfies(all -> assertThat(all.get(0)).contains("union all").contains(MaternalSql.PREGNANCY))
        .satisfies(all -> assertThat(all.get(2)).contains("sex.hash_value"));
  }

  @Test
  void computeWhenNothingOfOursThenNothingChanges() {
    asked.add("gender", new TokenParam("female"));
    search.compute(asked, of("Patient"));

    assertThat(asked.keySet()).containsExactly("gender");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nifas", "PREGNANT", "", "https://example.org|infant", "|infant", "infant'"})
  void computeWhenStageIsUnknownThenRefused(String code) {
    TokenParam parameter = new TokenParam();
    parameter.setValueAsQueryToken(FhirContext.forR4Cached(), "life-stage", null, code);
    asked.add("life-stage", parameter);

    refused("Patient", "unknown-stage");
  }

  @Test
  void computeWhenModifierThenRefused() {
    asked.add("life-stage", new TokenParam("infant").setModifier(TokenParamModifier.NOT));

    refused("Patient", "unknown-stage");
  }

  @Test
  void computeWhenMissingIsAskedForThenRefused() {
    asked.add("life-stage", new TokenParam("x").setMissing(true));

    refused("Patient", "unknown-stage");
  }

  @Test
  void computeWhenCohortIsUnknownThenRefused() {
    asked.add("reporting-cohort", new TokenParam("adult"));

    refused("Patient", "unknown-cohort");
  }

  @Test
  void computeWhenDateAloneThenRefused() {
    asked.add("life-stage-date", new DateParam("2026-11-01"));

    refused("Patient", "life-stage-missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-11", "ge2026-11-01", "2026-11-01T10:00:00+08:00", "1850-01-01", "2300-01-01"})
  void computeWhenDateIsNotOneFullDayThenRefused(String date) {
    asked.add("life-stage", new TokenParam("infant"));
    asked.add("life-stage-date", new DateParam(date));

    refused("Patient", "date-parameter");
  }

  @Test
  void computeWhenTwoDatesThenRefused() {
    asked.add("life-stage", new TokenParam("infant"));
    asked.add("life-stage-date", new DateParam("2026-11-01"));
    asked.add("life-stage-date", new DateParam("2026-11-02"));

    refused("Patient", "date-parameter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"life-stage", "life-stage:not", "partof.patient.life-stage", "reporting-cohort"})
  void computeWhenThroughAReferenceThenRefused(String chain) {
    asked.add("patient", new ReferenceParam("patient", chain, "infant"));

    refused("Encounter", "life-stage-chain");
  }

  @Test
  void computeWhenThroughHasThenRefused() {
    asked.add("_has", new HasParam("Patient", "organization", "life-stage", "infant"));

    refused("Organization", "life-stage-chain");
  }

  @Test
  void computeWhenOtherChainsThenNothingChanges() {
    asked.add("patient", new ReferenceParam("patient", "name", "maria"));
    asked.add("_has", new HasParam("Encounter", "episode-of-care", "stage", "pregnant"));
    search.compute(asked, of("EpisodeOfCare"));

    assertThat(asked.keySet()).containsExactlyInAnyOrder("patient", "_has");
  }
}
