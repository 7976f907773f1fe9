package id.ilp.conformance;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import id.ilp.platform.Problem;
import id.ilp.platform.Text;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Turns the validator's messages into problems: the element as FHIRPath, the rule as a short key, both languages. */
final class ValidatorMessages {

  /** What a sender cannot mend or need not know. */
  private static final Set<String> SILENT = Set.of(
      "Terminology_PassThrough_TX_Message",
      "Terminology_TX_NoValid_2_CC",
      "Validation_VAL_Profile_Unknown",
      "Extension_EXT_Unknown",
      "VALIDATION_VAL_PROFILE_UNKNOWN_NOT_POLICY",
      "Questionnaire_QR_Q_NotFound",
      "Measure_MR_M_NotFound",
      "TERMINOLOGY_TX_SYSTEM_UNSUPPORTED",
      "BUNDLE_BUNDLE_POSSIBLE_MATCH_WRONG_FU",
      "BUNDLE_BUNDLE_POSSIBLE_MATCH_NO_FU");

  /** FHIR's advice, not its rules. */
  private static final Set<String> ADVICE = Set.of("dom-6");

  private static final Pattern INVARIANT = Pattern.compile("#([A-Za-z]+[A-Za-z0-9-]*)$");
  private static final Pattern INVARIANT_TEXT =
      Pattern.compile("^Constraint failed: [^:]+: '(.*)'[^']*$", Pattern.DOTALL);

  private ValidatorMessages() {}

  /** The problem that a message tells of; empty if it tells of none. */
  static Optional<Problem> problemOf(SingleValidationMessage message) {
    String id = message.getMessageId() == null ? "" : message.getMessageId();
    if (message.getMessage().contains("Error processing unit")) {
      // The ministry takes units that are no UCUM; ours is advice.
      return Optional.of(ofOther(message, id)).map(ValidatorMessages::asWarning);
    }
    if (message.getSeverity() == ResultSeverityEnum.INFORMATION || SILENT.contains(id)) {
      return Optional.empty();
    }
    Matcher invariant = INVARIANT.matcher(id);
    return invariant.find() ? ofInvariant(message, invariant.group(1)) : Optional.of(ofOther(message, id));
  }

  private static Optional<Problem> ofInvariant(SingleValidationMessage message, String key) {
    if (ADVICE.contains(key)) {
      return Optional.empty();
    }
    Matcher matcher = INVARIANT_TEXT.matcher(message.getMessage());
    String human = matcher.find() ? matcher.group(1) : message.getMessage();
    Text text = key.startsWith("ilp-")
        ? Text.ofBilingual(human)
        : ValidatorTexts.ofBaseInvariant(key, human, message.getLocationString());
    return Optional.of(problem(message, IssueType.INVARIANT, key, null, text));
  }

  private static Problem ofOther(SingleValidationMessage message, String id) {
    String place = message.getLocationString();
    return ValidatorTexts.of(id, message.getMessage(), place)
        .map(reading -> problem(message, reading.type(), reading.rule(), reading.child(), reading.text()))
        .orElseGet(() -> problem(message, IssueType.INVALID, id.isEmpty() ? "fhir" : id, null, new Text(
            ElementName.at(place).indonesian() + " tidak sesuai aturan FHIR: " + message.getMessage(),
            message.getMessage())));
  }

  private static Problem asWarning(Problem problem) {
    return new Problem(IssueSeverity.WARNING, problem.type(), problem.rule(), problem.expression(),
        problem.position(), problem.text());
  }

  private static Problem problem(
      SingleValidationMessage message, IssueType type, String rule, String child, Text text) {
    String place = Places.fhirPath(message.getLocationString());
    return new Problem(
        message.getSeverity() == ResultSeverityEnum.WARNING ? IssueSeverity.WARNING : IssueSeverity.ERROR,
        type,
        rule,
        place == null || child == null ? place : place + "." + child,
        position(message),
        text);
  }

  private static String position(SingleValidationMessage message) {
    return message.getLocationLine() == null || message.getLocationLine() < 1
        ? null
        : "Line[" + message.getLocationLine() + "] Col[" + message.getLocationCol() + "]";
  }
}
