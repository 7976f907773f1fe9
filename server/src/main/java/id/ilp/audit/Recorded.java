package id.ilp.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.ServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Remembers which requests are this package's to record, so that what is refused elsewhere is recorded once. */
public final class Recorded {

  private static final String MARK = Recorded.class.getName();

  private Recorded() {}

  public static boolean is(ServletRequest request) {
    return request.getAttribute(MARK) != null;
  }

  static void mark(RequestDetails request) {
    if (request instanceof ServletRequestDetails servlet && servlet.getServletRequest() != null) {
      servlet.getServletRequest().setAttribute(MARK, true);
    }
  }

  /** The request that this thread serves, if there is one. */
  static void markCurrent() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(MARK, true, RequestAttributes.SCOPE_REQUEST);
    }
  }
}
