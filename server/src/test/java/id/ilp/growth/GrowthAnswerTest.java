package id.ilp.growth;

import static id.ilp.growth.Samples.BIRTH;
import static id.ilp.growth.Samples.BOY;
import static id.ilp.growth.Samples.lying;
import static id.ilp.growth.Samples.weight;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrowthAnswerTest {

  private final Measurement weight = weight(BIRTH.plusDays(200), "5.5");
  private final Measurement length = lying(BIRTH.plusDays(200), "67");

  private String answer(boolean indices) {
    GrowthHistory history = new GrowthHistory(
        "Patient/anak", BOY, List.of(weight, length), List.of("Observation/rusak"), List.of(), Set.of());
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(new GrowthAnswer(indices)
        .of(history, Samples.calculator().days(BOY, history.measurements(), Set.of())));
  }

  @Test
  void ofWhenForAHealthWorkerThenIndicesMeaningsAndInputs() {
    assertThat(answer(true)).contains("\"weight-for-age\"", "\"1153598007\"", "\"OI000001\"", "z-score",
        "\"valueInteger\":200", "\"" + weight.reference() + "\"", "\"" + length.reference() + "\"",
        "{\"name\":\"below-red-line\",\"valueBoolean\":true}", "Observation/rusak", "first-weighing");
  }

  @Test
  void ofWhenForAKaderThenTheWeighingWithoutIndices() {
    assertThat(answer(false)).contains("first-weighing", "below-red-line", weight.reference())
        .doesNotContain("z-score", "OI0000", "\"index\"");
  }
}
