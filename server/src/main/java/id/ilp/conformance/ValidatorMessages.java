package id.ilp.conformance;

import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import id.ilp.platform.Problem;
import id.ilp.platform.Text;
import java.util.Locale;
import java.util.Map;
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
      "Validation_VAL_Profile_Unknown",
      "Extension_EXT_Unknown",
      "BUNDLE_BUNDLE_POSSIBLE_MATCH_WRONG_FU");

  private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*\\*/");
  private static final Pattern INVARIANT = Pattern.compile("#([A-Za-z0-9-]+)$");
  private static final Pattern INVARIANT_TEXT = Pattern.compile("Constraint failed: [^:]+: '(.*)'", Pattern.DOTALL);

  private ValidatorMessages() {}

  /** The problem that a message tells of, or null if it tells of none. */
  static Problem problemOf(SingleValidationMessage message, EncodingEnum encoding) {
    ResultSeverityEnum severity = message.getSeverity();
    if (severity == ResultSeverityEnum.INFORMATION || SILENT.contains(String.valueOf(message.getMessageId()))) {
      return null;
    }
    System.err.println("MSG " + severity + " | " + message.getMessageId() + " | " + message.getLocationString() + " | " + message.getMessage());
    return new Problem(
        severity == ResultSeverityEnum.WARNING ? IssueSeverity.WARNING : IssueSeverity.ERROR,
        IssueType.INVALID,
        message.getMessageId(),
        message.getLocationString() == null ? null : COMMENT.matcher(message.getLocationString()).replaceAll(""),
        "Line[" + message.getLocationLine() + "] Col[" + message.getLocationCol() + "]",
        Text.ofBilingual(message.getMessage()));
  }
}
