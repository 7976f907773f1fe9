package id.ilp.token;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClientException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers {@code [base]/.well-known/smart-configuration} to everybody, in front of the FHIR server. */
final class SmartDiscoveryFilter extends OncePerRequestFilter {

  static final List<String> PATHS = List.of(
      "/fhir/.well-known/smart-configuration", "/fhir-r4/v1/.well-known/smart-configuration");

  private final Function<HttpServletRequest, Map<String, Object>> document;
  private final ObjectMapper json;

  SmartDiscoveryFilter(Function<HttpServletRequest, Map<String, Object>> document, ObjectMapper json) {
    this.document = document;
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !List.of("GET", "HEAD").contains(request.getMethod())
        || !PATHS.contains(request.getRequestURI().substring(request.getContextPath().length()));
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    // The document holds nothing but addresses; any web page may read it.
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    try {
      byte[] body = json.writeValueAsBytes(document.apply(request));
      response.setHeader(HttpHeaders.CACHE_CONTROL, "max-age=300");
      response.getOutputStream().write(body);
    } catch (RestClientException e) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "5");
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      json.writeValue(response.getOutputStream(), Map.of("error", "temporarily_unavailable"));
    }
  }
}
