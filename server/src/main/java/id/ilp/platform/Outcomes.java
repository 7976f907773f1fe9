package id.ilp.platform;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.StringType;

/** Writes problems as an OperationOutcome: the reader's language first, the other one as a translation. */
public final class Outcomes {

  /** Keys of rules: invariants of the guide and checks of the server. */
  public static final String RULES = "https://w3id.org/ilp-fhir/CodeSystem/rule";

  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  private Outcomes() {}

  /**
   * @param requestId becomes the id of the outcome, so that whoever reads it can quote it
   */
  public static OperationOutcome of(List<Problem> problems, Language language, String requestId) {
    OperationOutcome outcome = new OperationOutcome();
    outcome.setId(requestId);
    outcome.setLanguage(language.tag());
    problems.forEach(problem -> outcome.addIssue(issue(problem, language, requestId)));
    return outcome;
  }

  private static OperationOutcomeIssueComponent issue(Problem problem, Language language, String requestId) {
    OperationOutcomeIssueComponent issue = new OperationOutcomeIssueComponent()
        .setSeverity(problem.severity())
        .setCode(problem.type())
        .setDetails(details(problem, language));
    if (requestId != null) {
      issue.setDiagnostics("request-id " + requestId);
    }
    if (problem.expression() != null) {
      issue.addExpression(problem.expression());
    }
    if (problem.position() != null) {
      issue.addLocation(problem.position());
    }
    return issue;
  }

  private static CodeableConcept details(Problem problem, Language language) {
    StringType text = new StringType(problem.text().in(language));
    var translation = text.addExtension().setUrl(TRANSLATION);
    translation.addExtension("lang", new org.hl7.fhir.r4.model.CodeType(language.other().tag()));
    translation.addExtension("content", new StringType(problem.text().in(language.other())));
    CodeableConcept details = new CodeableConcept().setTextElement(text);
    if (problem.rule() != null) {
      details.addCoding().setSystem(RULES).setCode(problem.rule());
    }
    return details;
  }
}
