package id.ilp.visit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.conformance.RequestBodyInterceptor;
import id.ilp.platform.Language;
import id.ilp.platform.Outcomes;
import id.ilp.platform.Problem;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;

/** Tells the sender of a visit, entry by entry, what was accepted but should be mended. */
final class Advice {

  private Advice() {}

  /** For one resource sent alone; a client sees it with {@code Prefer: return=OperationOutcome}. */
  static Optional<OperationOutcome> of(RequestDetails request) {
    List<Problem> warnings = RequestBodyInterceptor.warningsOf(request);
    return warnings.isEmpty()
        ? Optional.empty()
        : Optional.of(Outcomes.of(
            warnings, Language.accepted(request.getHeader("Accept-Language")), request.getRequestId()));
  }

  static Bundle addTo(Bundle answer, RequestDetails request) {
    List<Problem> warnings = RequestBodyInterceptor.warningsOf(request);
    Language language = Language.accepted(request.getHeader("Accept-Language"));
    for (int i = 0; i < answer.getEntry().size(); i++) {
      String path = "Bundle.entry[" + i + "]";
      List<Problem> own = warnings.stream()
          .filter(warning -> warning.expression() != null && warning.expression().startsWith(path))
          .toList();
      answer.getEntry().get(i).getResponse()
          .setOutcome(own.isEmpty() ? null : Outcomes.of(own, language, request.getRequestId()));
    }
    return answer;
  }
}
