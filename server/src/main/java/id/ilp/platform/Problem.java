package id.ilp.platform;

import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * One thing that is wrong with what a client sent.
 *
 * @param severity whether it prevents storing
 * @param type FHIR's kind of issue
 * @param rule the key of the rule, such as {@code ilp-nik-1}; clients may branch on it
 * @param expression FHIRPath of the element, or null if no element is to blame
 * @param position line and column in the body, or null
 * @param text what is wrong and how to mend it
 */
public record Problem(
    IssueSeverity severity, IssueType type, String rule, String expression, String position, Text text) {

  public static Problem error(IssueType type, String rule, String expression, String indonesian, String english) {
    return new Problem(IssueSeverity.ERROR, type, rule, expression, null, new Text(indonesian, english));
  }

  /** Something that is stored all the same. */
  public static Problem warning(IssueType type, String rule, String expression, String indonesian, String english) {
    return new Problem(IssueSeverity.WARNING, type, rule, expression, null, new Text(indonesian, english));
  }

  public boolean isError() {
    return severity == IssueSeverity.ERROR || severity == IssueSeverity.FATAL;
  }
}
