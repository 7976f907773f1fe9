package id.ilp.platform;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers with an OperationOutcome where the FHIR server has not come into play yet. */
public final class OutcomeWriter {

  private final FhirContext context;

  public OutcomeWriter(FhirContext context) {
    this.context = context;
  }

  public void write(HttpServletRequest request, HttpServletResponse response, int status, Problem problem)
      throws IOException {
    Refused.by(problem.rule(), request);
    String requestId = RequestIds.of(request);
    response.setStatus(status);
    response.setContentType("application/fhir+json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(RequestIds.HEADER, requestId);
    Language language = Language.accepted(request.getHeader("Accept-Language"));
    response.getWriter().write(context.newJsonParser()
        .encodeResourceToString(Outcomes.of(List.of(problem), language, requestId)));
  }
}
