package id.ilp.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import ca.uhn.fhir.interceptor.model.PrePatchDetails;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import id.ilp.platform.ProblemException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "Patient.birthDate", "Patient.name[0].given[1]", "Patient.identifier.where(system = 'http://x/(a)').value",
      "Patient.telecom.where(use='mobile' and system = 'phone').first()", "Observation.value.ofType(Quantity).value",
      "Patient.name.where(text = 'it\\'s matches(x)')", "Patient.extension('http://example.org/a').value"})
  void isPlainWhenAPlaceThenAllowed(String path) {
    assertThat(PatchPath.isPlain(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Patient.name.where(text.matches('(a+)+$'))", "Patient.name.where(text . matches ('x'))",
      "Patient.name.where(text.`matches`('x'))", "Patient.name.where(text.matches/* */('x'))",
      "Patient.name.where(text.replaceMatches('(a*)*', '') = 'x')", "Patient.name.where(text.matchesFull('x'))",
      "Patient.repeat(descendants())", "Patient.descendants().descendants()", "Patient.name.where(text = %resource)",
      "Patient.name.where(text = 'open", "Patient.name.where(text.\"matches\"('x'))", "Patient.trace('x')",
      "Patient.a.first().first().first().first().first().first().first()"})
  void isPlainWhenItComputesThenRefused(String path) {
    assertThat(PatchPath.isPlain(path)).isFalse();
  }

  @Test
  void isPlainWhenLongThenRefused() {
    assertThat(PatchPath.isPlain("Patient." + "a".repeat(400))).isFalse();
    assertThat(PatchPath.isPlain("'\\".repeat(200))).isFalse();
  }

  @Test
  void patchWhenXmlThenRefused() {
    PrePatchDetails patch = new PrePatchDetails(new Patient(), PatchTypeEnum.XML_PATCH, "<diff/>", null);

    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> new PatchLimits().check(patch))
        .satisfies(refusal -> assertThat(refusal.getStatusCode()).isEqualTo(415));
  }

  @Test
  void patchWhenItCopiesIntoItselfThenRefused() {
    String copy = "{\"op\":\"copy\",\"from\":\"/name\",\"path\":\"/name/-\"}";

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new PatchLimits().check(jsonPatch(copy, 30)))
        .satisfies(refusal -> assertThat(refusal.problems().get(0).rule()).isEqualTo("patch-too-large"));
    assertThatNoException().isThrownBy(() -> new PatchLimits().check(jsonPatch(copy, 5)));
  }

  @Test
  void patchWhenManyOperationsThenRefused() {
    String add = "{\"op\":\"add\",\"path\":\"/x\",\"value\":{\"op\":\"copy\",\"y\":[{\"op\":\"copy\"}]}}";

    assertThatNoException().isThrownBy(() -> new PatchLimits().check(jsonPatch(add, 500)));
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new PatchLimits().check(jsonPatch(add, 501)));
  }

  private static PrePatchDetails jsonPatch(String operation, int times) {
    String body = "[" + String.join(",", Collections.nCopies(times, operation)) + "]";
    return new PrePatchDetails(new Patient(), PatchTypeEnum.JSON_PATCH, body, null);
  }

  @Test
  void patchWhenPathComputesThenRefused() {
    Parameters body = new Parameters();
    body.addParameter().setName("operation").addPart().setName("path")
        .setValue(new StringType("Patient.name.where(text.matches('(a+)+$'))"));
    PrePatchDetails patch = new PrePatchDetails(new Patient(), PatchTypeEnum.FHIR_PATCH_JSON, null, body);

    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> new PatchLimits().check(patch))
        .satisfies(refusal -> assertThat(refusal.problems().get(0).rule()).isEqualTo("patch-path"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e1000000000", "gt1e100000", "-1.5E-99999", "1e10000|http://unitsofmeasure.org|kg"})
  void isHugeInSearchWhenHugeThenTrue(String value) {
    assertThat(HugeNumbers.isHugeInSearch(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.4", "gt5.4", "1e100", "http://loinc.org|8867-4", "2026-11-21", "maria", ""})
  void isHugeInSearchWhenOrdinaryThenFalse(String value) {
    assertThat(HugeNumbers.isHugeInSearch(value)).isFalse();
  }

  @Test
  void isHugeWhenWrittenOutInAThousandDigitsThenTrue() {
    assertThat(HugeNumbers.isHuge(new BigDecimal("1e1000"))).isTrue();
    assertThat(HugeNumbers.isHuge(new BigDecimal("1e-1000"))).isTrue();
    assertThat(HugeNumbers.isHuge(new BigDecimal("37.25"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "https://*.example", "https://a.example; script-src *", "https://a.example/path", "a"})
  void settingsWhenNoOriginThenRefused(String origin) {
    assertThatIllegalArgumentException().isThrownBy(
        () -> new GuardSettings(List.of(origin), List.of(), List.of(), 1, 1, 1, 1, 1, List.of()));
  }

  @Test
  void settingsWhenEmptyTextThenNoEntry() {
    assertThat(new GuardSettings(List.of(""), null, List.of(" "), 1, 1, 1, 1, 1, List.of()).allowedOrigins()).isEmpty();
  }

  @Test
  void patternWhenAddressesThenExactlyThose() {
    String pattern = TrustedProxy.pattern(List.of("10.0.0.5", "::1"));

    assertThat("10.0.0.5").matches(pattern);
    assertThat("0:0:0:0:0:0:0:1").matches(pattern);
    assertThat("10.0.035").doesNotMatch(pattern);
    assertThat("10.0.0.50").doesNotMatch(pattern);
  }
}
