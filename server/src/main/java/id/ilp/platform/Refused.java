package id.ilp.platform;

import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** Tells whoever keeps records by which rule a request was refused that never came to the FHIR server. */
public final class Refused {

  private static final String RULE = Refused.class.getName();

  private Refused() {}

  public static void by(String rule, ServletRequest request) {
    request.setAttribute(RULE, rule);
  }

  public static Optional<String> ruleOf(ServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(RULE));
  }
}
