package id.ilp.token;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.web.authentication.JwtClientAssertionAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * SMART Backend Services sends an assertion and no {@code client_id}, on which Spring insists (RFC 7521, 4.2 lets it be
 * left out). Who the client says it is stands in the assertion; whether it is true is checked afterwards.
 */
final class SmartAssertions implements AuthenticationConverter {

  private final AuthenticationConverter converter = new JwtClientAssertionAuthenticationConverter();

  @Override
  public Authentication convert(HttpServletRequest request) {
    String assertion = request.getParameter(OAuth2ParameterNames.CLIENT_ASSERTION);
    if (assertion == null || request.getParameter(OAuth2ParameterNames.CLIENT_ID) != null) {
      return converter.convert(request);
    }
    String client = subjectOf(assertion);
    return converter.convert(client == null ? request : new NamedRequest(request, client));
  }

  private static String subjectOf(String assertion) {
    try {
      return JWTParser.parse(assertion).getJWTClaimsSet().getSubject();
    } catch (ParseException e) {
      return null;
    }
  }

  /** The request, with the client's id among its parameters. */
  private static final class NamedRequest extends HttpServletRequestWrapper {

    private final String client;

    NamedRequest(HttpServletRequest request, String client) {
      super(request);
      this.client = client;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> parameters = new HashMap<>(super.getParameterMap());
      parameters.put(OAuth2ParameterNames.CLIENT_ID, new String[] {client});
      return parameters;
    }

    @Override
    public String[] getParameterValues(String name) {
      return getParameterMap().get(name);
    }

    @Override
    public String getParameter(String name) {
      String[] values = getParameterValues(name);
      return values == null ? null : values[0];
    }
  }
}
