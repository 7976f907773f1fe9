package id.ilp.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchReachTest {

  private final SearchReach reach = new SearchReach(null);

  @ParameterizedTest
  @ValueSource(strings = {"pregnant", "adult,breastfeeding",
      "https://w3id.org/ilp-fhir/CodeSystem/life-cycle-stage|delivering", "postpartum"})
  void ofWhenAMaternalStageIsSearchedThenWhatTellsOfIt(String stages) {
    assertThat(reach.of("Patient", Map.of("life-stage", new String[] {"adult", stages})).types())
        .containsExactlyInAnyOrder("EpisodeOfCare", "Encounter", "Observation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"infant", "adult,elderly", "newborn"})
  void ofWhenAStageOfAgeIsSearchedThenNothingElse(String stages) {
    assertThat(reach.of("Patient", Map.of(
        "life-stage", new String[] {stages}, "life-stage-date", new String[] {"2026-11-01"},
        "reporting-cohort", new String[] {"ckg-school"})).types()).isEmpty();
  }
}
