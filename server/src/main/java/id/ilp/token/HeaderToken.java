package id.ilp.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/**
 * The token from the header {@code Authorization} only (RFC 6750, section 2.1). Spring's own resolver also looks at the
 * parameters, and thereby reads a search sent as a form before the FHIR server can.
 */
final class HeaderToken implements BearerTokenResolver {

  private final BearerTokenResolver header = new DefaultBearerTokenResolver();

  @Override
  public String resolve(HttpServletRequest request) {
    return header.resolve(new HttpServletRequestWrapper(request) {
      @Override
      public String[] getParameterValues(String name) {
        return null;
      }

      @Override
      public String getParameter(String name) {
        return null;
      }
    });
  }
}
