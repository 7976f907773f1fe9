package id.ilp.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

class OutcomesTest {

  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  private static final Problem SHORT_NIK = Problem.error(
      IssueType.INVARIANT, "ilp-nik-1", "Patient.identifier[0]", "NIK harus 16 angka.", "A NIK has 16 digits.");

  @Test
  void ofWhenReaderIsIndonesianThenIndonesianFirstAndEnglishAsTranslation() {
    OperationOutcome outcome = Outcomes.of(List.of(SHORT_NIK), Language.INDONESIAN, "r-1");

    assertThat(outcome.getLanguage()).isEqualTo("id");
    assertThat(outcome.getIssueFirstRep().getDetails().getText()).isEqualTo("NIK harus 16 angka.");
    assertThat(translationIn(outcome, "lang", CodeType.class).getValue()).isEqualTo("en");
    assertThat(translationIn(outcome, "content", StringType.class).getValue()).isEqualTo("A NIK has 16 digits.");
  }

  @Test
  void ofWhenReaderIsEnglishThenEnglishFirstAndIndonesianAsTranslation() {
    OperationOutcome outcome = Outcomes.of(List.of(SHORT_NIK), Language.ENGLISH, "r-1");

    assertThat(outcome.getLanguage()).isEqualTo("en");
    assertThat(outcome.getIssueFirstRep().getDetails().getText()).isEqualTo("A NIK has 16 digits.");
    assertThat(translationIn(outcome, "lang", CodeType.class).getValue()).isEqualTo("id");
    assertThat(translationIn(outcome, "content", StringType.class).getValue()).isEqualTo("NIK harus 16 angka.");
  }

  @Test
  void ofWhenRequestIdThenOutcomeAndEveryIssueQuoteIt() {
    OperationOutcome outcome = Outcomes.of(List.of(SHORT_NIK, SHORT_NIK), Language.INDONESIAN, "AbC123");

    assertThat(outcome.getIdPart()).isEqualTo("AbC123");
    assertThat(outcome.getIssue()).hasSize(2)
        .extracting(OperationOutcomeIssueComponent::getDiagnostics)
        .containsOnly("request-id AbC123");
  }

  @Test
  void ofWhenNoRequestIdThenNeitherIdNorDiagnostics() {
    OperationOutcome outcome = Outcomes.of(List.of(SHORT_NIK), Language.INDONESIAN, null);

    assertThat(outcome.hasId()).isFalse();
    assertThat(outcome.getIssueFirstRep().hasDiagnostics()).isFalse();
  }

  @Test
  void ofWhenProblemIsCompleteThenIssueSaysRuleExpressionAndPosition() {
    Problem problem = new Problem(IssueSeverity.WARNING, IssueType.INVARIANT, "ilp-nik-3",
        "Patient.identifier[0]", "Line[3] Col[7]", new Text("a", "b"));

    OperationOutcomeIssueComponent issue =
        Outcomes.of(List.of(problem), Language.INDONESIAN, "r-1").getIssueFirstRep();

    assertThat(issue.getSeverity()).isEqualTo(IssueSeverity.WARNING);
    assertThat(issue.getCode()).isEqualTo(IssueType.INVARIANT);
    assertThat(issue.getDetails().getCodingFirstRep().getSystem()).isEqualTo(Outcomes.RULES);
    assertThat(issue.getDetails().getCodingFirstRep().getCode()).isEqualTo("ilp-nik-3");
    assertThat(issue.getExpression()).extracting(StringType::getValue).containsExactly("Patient.identifier[0]");
    assertThat(issue.getLocation()).extracting(StringType::getValue).containsExactly("Line[3] Col[7]");
  }

  @Test
  void ofWhenNoElementIsToBlameThenNeitherExpressionNorLocationNorCoding() {
    Problem problem =
        new Problem(IssueSeverity.FATAL, IssueType.EXCEPTION, null, null, null, new Text("a", "b"));

    OperationOutcomeIssueComponent issue =
        Outcomes.of(List.of(problem), Language.INDONESIAN, "r-1").getIssueFirstRep();

    assertThat(issue.hasExpression()).isFalse();
    assertThat(issue.hasLocation()).isFalse();
    assertThat(issue.getDetails().hasCoding()).isFalse();
  }

  private static <T> T translationIn(OperationOutcome outcome, String part, Class<T> type) {
    Extension translation =
        outcome.getIssueFirstRep().getDetails().getTextElement().getExtensionByUrl(TRANSLATION);
    return type.cast(translation.getExtensionByUrl(part).getValue());
  }
}
