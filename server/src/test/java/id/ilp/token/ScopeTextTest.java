package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTextTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "system/*.cruds",
    "system/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|vital-signs",
    "system/Observation.rs?category=a,b",
    "system/Observation.rs?code=a%2Cb",
    "system/Observation.rs?code=100%25"
  })
  void scopeWhenStoredAndReadAgainThenIsTheSameAndHoldsNoComma(String scope) {
    Set<String> stored = ScopeText.toStored(Set.of(scope));

    assertThat(stored).allSatisfy(text -> assertThat(text).doesNotContain(","));
    assertThat(ScopeText.fromStored(stored)).containsExactly(scope);
  }
}
