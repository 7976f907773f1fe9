package id.ilp.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import id.ilp.platform.Problem;
import id.ilp.platform.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {

  private static final String PATIENT = "Bundle.entry[0].resource";

  @Test
  void essentialWhenNothingIsWrongThenEmpty() {
    assertThat(Findings.essential(List.of())).isEmpty();
  }

  @Test
  void essentialWhenWarningsCameFirstThenErrorsFirstAndOtherwiseInOrder() {
    Problem warning = warning("ilp-nik-3", PATIENT + ".identifier[0]");
    Problem first = error("required", PATIENT + ".name");
    Problem second = error("required", PATIENT + ".gender");

    assertThat(Findings.essential(List.of(warning, first, second))).containsExactly(first, second, warning);
  }

  @Test
  void essentialWhenOneMistakeIsFoundTwiceThenToldOnce() {
    Problem mistake = error("required", PATIENT + ".name");

    assertThat(Findings.essential(List.of(mistake, mistake))).containsExactly(mistake);
  }

  @Test
  void essentialWhenOneRuleIsBrokenAtTwoElementsThenBothAreTold() {
    Problem first = error("ilp-nik-1", "Bundle.entry[0].resource.identifier[0]");
    Problem second = error("ilp-nik-1", "Bundle.entry[1].resource.identifier[0]");

    assertThat(Findings.essential(List.of(first, second))).containsExactly(first, second);
  }

  /** All mistakes at once: a sender who mends the NIK must not learn of the family cards only then. */
  @Test
  void essentialWhenTwoIdentifiersAreDoubledInOnePatientThenBothAreTold() {
    List<Problem> problems = Stream.of("nik", "kk")
        .map(slice -> message("Patient", "Patient.identifier:" + slice + ": max allowed = 1, but found 2 (from x)"))
        .map(ValidatorMessages::problemOf)
        .flatMap(Optional::stream)
        .toList();

    assertThat(Findings.essential(problems)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown-element", "unknown-resource", "wrong-type"})
  void essentialWhenPartCannotBeReadThenOnlyThatIsTold(String rule) {
    Problem unreadable = error(rule, PATIENT + ".nama");

    assertThat(Findings.essential(List.of(
        error("required", PATIENT + ".name"), unreadable, warning("ilp-nik-3", PATIENT + ".identifier[0]"))))
        .containsExactly(unreadable);
  }

  @Test
  void essentialWhenDateIsMalformedThenInvariantsOfThatResourceAreEchoes() {
    Problem malformed = error("format", "Bundle.entry[0].resource.birthDate");
    Problem echo = invariant("ilp-birth-1", "Bundle.entry[0].resource.birthDate");
    Problem missing = error("required", "Bundle.entry[0].resource.name");
    Problem elsewhere = invariant("ilp-visit-2", "Bundle.entry[1].resource.period");

    assertThat(Findings.essential(List.of(malformed, echo, missing, elsewhere)))
        .containsExactly(malformed, missing, elsewhere);
  }

  @Test
  void essentialWhenDateOfSingleResourceIsMalformedThenItsInvariantsAreEchoes() {
    Problem malformed = error("format", "Patient.birthDate");

    assertThat(Findings.essential(List.of(malformed, invariant("ilp-birth-1", "Patient.birthDate"))))
        .containsExactly(malformed);
  }

  @Test
  void essentialWhenOwnRuleSaysItThenFhirsOwnRuleAtThatElementIsAnEcho() {
    Problem own = invariant("ilp-visit-2", "Encounter.period");

    assertThat(Findings.essential(List.of(invariant("per-1", "Encounter.period"), own))).containsExactly(own);
  }

  @Test
  void essentialWhenOnlyFhirsOwnRuleSaysItThenItIsTold() {
    Problem elsewhere = invariant("per-1", "Encounter.location[0].period");

    assertThat(Findings.essential(List.of(elsewhere, invariant("ilp-visit-2", "Encounter.period")))).hasSize(2)
        .contains(elsewhere);
  }

  @Test
  void essentialWhenNoElementIsNamedThenStillTold() {
    Problem nowhere = error("not-fhir", null);

    assertThat(Findings.essential(List.of(nowhere))).containsExactly(nowhere);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown-element", "unknown-resource", "wrong-type", "format"})
  void isNoFhirWhenTextCannotBeReadThenTrue(String rule) {
    assertThat(Findings.isNoFhir(error(rule, "Patient"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"required", "binding", "ilp-nik-1", "reference-type"})
  void isNoFhirWhenRuleIsBrokenThenFalse(String rule) {
    assertThat(Findings.isNoFhir(error(rule, "Patient"))).isFalse();
  }

  private static Problem error(String rule, String expression) {
    return Problem.error(IssueType.INVALID, rule, expression, "salah", "wrong");
  }

  private static Problem invariant(String rule, String expression) {
    return Problem.error(IssueType.INVARIANT, rule, expression, "salah", "wrong");
  }

  private static Problem warning(String rule, String expression) {
    return new Problem(
        IssueSeverity.WARNING, IssueType.INVARIANT, rule, expression, null, new Text("aneh", "odd"));
  }

  private static SingleValidationMessage message(String location, String english) {
    SingleValidationMessage message = new SingleValidationMessage();
    message.setSeverity(ResultSeverityEnum.ERROR);
    message.setLocationString(location);
    message.setMessage(english);
    return message;
  }
}
