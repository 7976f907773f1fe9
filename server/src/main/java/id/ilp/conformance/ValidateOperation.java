package id.ilp.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.platform.Language;
import id.ilp.platform.Outcomes;
import id.ilp.platform.Problem;
import id.ilp.platform.Text;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** {@code POST /fhir/<Type>/$validate}: says what a write would say, and stores nothing. */
public final class ValidateOperation {

  private static final Problem NOTHING = new Problem(
      IssueSeverity.INFORMATION, IssueType.INFORMATIONAL, "valid", null, null,
      new Text("Tidak ada masalah yang ditemukan.", "No problem was found."));

  private final FhirContext context;
  private final ProfileValidator validator;

  ValidateOperation(FhirContext context, ProfileValidator validator) {
    this.context = context;
    this.validator = validator;
  }

  /**
   * @param raw the resource as it was sent, or null if it came inside Parameters
   * @param profile a further profile to check against, or null
   */
  public MethodOutcome validate(
      IBaseResource resource, String raw, EncodingEnum encoding, String profile, RequestDetails request) {
    EncodingEnum format = encoding == null ? EncodingEnum.JSON : encoding;
    String text = context.newJsonParser().encodeResourceToString(resource);
    if (raw != null) {
      Wellformedness.check(raw, format);
      // Inside Parameters the resource was parsed already; alone it is checked as it was sent.
      text = "Parameters".equals(BodyHead.of(raw, format).resourceType()) ? text : raw;
    }
    List<Problem> problems =
        profile == null ? validator.validateAloud(text) : validator.validateAloud(text, profile);
    boolean nothing = problems.stream().allMatch(problem -> problem.severity() == IssueSeverity.INFORMATION);
    MethodOutcome outcome = new MethodOutcome();
    outcome.setOperationOutcome(Outcomes.of(
        nothing ? Stream.concat(Stream.of(NOTHING), problems.stream()).toList() : problems,
        Language.accepted(request.getHeader("Accept-Language")),
        request.getRequestId()));
    return outcome;
  }
}
