package id.ilp.guard;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.ilp.platform.Language;
import id.ilp.platform.OutcomeWriter;
import id.ilp.platform.Problem;
import id.ilp.platform.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** Says no in the form that the caller of that address reads. */
final class Refusal {

  private static final JsonFactory JSON = new JsonFactory();

  private final OutcomeWriter outcomes;

  Refusal(FhirContext context) {
    this.outcomes = new OutcomeWriter(context);
  }

  void write(HttpServletRequest request, HttpServletResponse response, int status, Problem problem)
      throws IOException {
    Refused.by(problem.rule(), request);
    if (Paths.isFhir(request)) {
      outcomes.write(request, response, status, problem);
    } else if (Paths.of(request).equals(Paths.SATUSEHAT_TOKEN)) {
      json(response, status, "ErrorCode", problem.rule().replace('-', '_'), "Error", problem.text().english());
    } else if (Paths.isOauth(request)) {
      // RFC 6749 5.2 has no code for it; the authorization endpoint's comes nearest.
      String code = status == 429 ? "temporarily_unavailable" : "invalid_request";
      json(response, status, "error", code, "error_description", problem.text().english());
    } else {
      response.setStatus(status);
      response.setContentType(MediaType.TEXT_PLAIN_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.getWriter().write(problem.text().in(Language.accepted(request.getHeader("Accept-Language"))) + "\n");
    }
  }

  private static void json(
      HttpServletResponse response, int status, String codeName, String code, String textName, String text)
      throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    try (JsonGenerator json = JSON.createGenerator(response.getWriter())) {
      json.writeStartObject();
      json.writeStringField(codeName, code);
      json.writeStringField(textName, text);
      json.writeEndObject();
    }
  }
}
