package id.ilp.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

  private static final Problem OURS =
      Problem.error(IssueType.BUSINESSRULE, "other-patient", "Observation.subject", "Pasien lain.", "Other patient.");

  @Test
  void outcomeOfWhenOursThenEveryProblemIsTold() {
    OperationOutcome outcome = outcomeOf(new ProblemException(422, List.of(OURS, OURS)));

    assertThat(outcome.getIssue()).hasSize(2).allSatisfy(issue -> {
      assertThat(ruleOf(issue)).isEqualTo("other-patient");
      assertThat(issue.getDetails().getText()).isEqualTo("Pasien lain.");
    });
  }

  @Test
  void outcomeOfWhenOursIsTheCauseThenItsProblemsAreTold() {
    OperationOutcome outcome = outcomeOf(new InternalErrorException("wrapped", new ProblemException(422, OURS)));

    assertThat(ruleOf(outcome.getIssueFirstRep())).isEqualTo("other-patient");
  }

  @Test
  void outcomeOfWhenReaderIsEnglishThenEnglishFirst() {
    SystemRequestDetails request = request();
    request.addHeader("Accept-Language", "en");

    OperationOutcome outcome = Failures.outcomeOf(new ProblemException(422, OURS), request);

    assertThat(outcome.getIssueFirstRep().getDetails().getText()).isEqualTo("Other patient.");
  }

  @Test
  void outcomeOfWhenRequestHasIdThenItIsQuoted() {
    assertThat(outcomeOf(new ProblemException(422, OURS)).getIdPart()).isEqualTo("r-42");
  }

  @Test
  void outcomeOfWhenEngineCodesItsMessageThenTheCodeIsTheRule() {
    OperationOutcomeIssueComponent issue =
        outcomeOf(new InvalidRequestException("HAPI-0524: Unknown search parameter \"nama\"")).getIssueFirstRep();

    assertThat(ruleOf(issue)).isEqualTo("hapi-0524");
    assertThat(issue.getDetails().getText()).endsWith("Unknown search parameter \"nama\"").doesNotContain("HAPI-");
    assertThat(issue.getSeverity()).isEqualTo(IssueSeverity.ERROR);
  }

  @Test
  void outcomeOfWhenEngineGivesNoCodeThenTheStatusIsTheRule() {
    OperationOutcomeIssueComponent issue = outcomeOf(new ResourceNotFoundException("Patient/7")).getIssueFirstRep();

    assertThat(ruleOf(issue)).isEqualTo("http-404");
    assertThat(issue.getCode()).isEqualTo(IssueType.NOTFOUND);
    assertThat(issue.getDetails().getText()).startsWith("Tidak ditemukan");
  }

  @Test
  void outcomeOfWhenDeletedThenTypeIsDeleted() {
    assertThat(outcomeOf(new ResourceGoneException("Patient/7")).getIssueFirstRep().getCode())
        .isEqualTo(IssueType.DELETED);
  }

  @Test
  void outcomeOfWhenNoMessageThenTheSummaryStandsAlone() {
    assertThat(outcomeOf(new ResourceNotFoundException((String) null)).getIssueFirstRep().getDetails().getText())
        .isEqualTo("Tidak ditemukan");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 501, 503})
  void outcomeOfWhenServerFailsThenNothingOfItsInsideIsTold(int status) {
    OperationOutcome outcome =
        outcomeOf(new UnclassifiedServerFailureException(status, "could not execute [insert into secret_table]"));

    OperationOutcomeIssueComponent issue = outcome.getIssueFirstRep();
    assertThat(ruleOf(issue)).isEqualTo("server-failure");
    assertThat(issue.getSeverity()).isEqualTo(IssueSeverity.FATAL);
    assertThat(ca.uhn.fhir.context.FhirContext.forR4Cached().newJsonParser().encodeResourceToString(outcome))
        .doesNotContain("secret_table");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 405, 409, 410, 412, 413, 415, 422, 418, 500})
  void outcomeOfWhenAnyStatusThenBothLanguages(int status) {
    OperationOutcomeIssueComponent issue =
        outcomeOf(new UnclassifiedServerFailureException(status, "HAPI-0001: x")).getIssueFirstRep();

    assertThat(issue.getDetails().getText()).isNotBlank();
    assertThat(issue.getDetails().getTextElement().getExtension()).hasSize(1);
    assertThat(issue.getDetails().getTextElement().getExtensionFirstRep().getExtensionByUrl("content").getValue()
        .primitiveValue()).isNotBlank().isNotEqualTo(issue.getDetails().getText());
  }

  private static OperationOutcome outcomeOf(BaseServerResponseException failure) {
    return Failures.outcomeOf(failure, request());
  }

  private static SystemRequestDetails request() {
    SystemRequestDetails request = new SystemRequestDetails();
    request.setRequestId("r-42");
    return request;
  }

  private static String ruleOf(OperationOutcomeIssueComponent issue) {
    return issue.getDetails().getCodingFirstRep().getCode();
  }
}
