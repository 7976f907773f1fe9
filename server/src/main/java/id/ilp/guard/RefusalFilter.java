package id.ilp.guard;

import id.ilp.access.Caller;
import id.ilp.access.CallerAuthentication;
import id.ilp.audit.Agent;
import id.ilp.audit.Recorded;
import id.ilp.platform.Refused;
import id.ilp.platform.RequestIds;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Around everything: notes what was refused on the way to the FHIR server, which records for itself. */
final class RefusalFilter extends OncePerRequestFilter {

  private static final String SEEN = RefusalFilter.class.getName() + ".seen";
  private static final int NOT_FOUND = 404;

  /** Where the API's filters leave who has been recognised; the thread has forgotten by now. */
  private final RequestAttributeSecurityContextRepository recognised = new RequestAttributeSecurityContextRepository();

  private final RefusalTrail trail;

  RefusalFilter(RefusalTrail trail) {
    this.trail = trail;
  }

  static boolean hasSeen(ServletRequest request) {
    return request.getAttribute(SEEN) != null;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.setAttribute(SEEN, true);
    boolean answered = false;
    try {
      chain.doFilter(request, response);
      answered = true;
    } finally {
      note(request, answered ? response.getStatus() : 500);
    }
  }

  /** A page that does not exist is no refusal. */
  private void note(HttpServletRequest request, int status) {
    if (status >= 400 && status != NOT_FOUND && !Recorded.is(request)) {
      trail.refused(status, Agent.of(callerOf(request), request.getRemoteAddr()), RequestIds.of(request),
          Refused.ruleOf(request).orElse("http-" + status));
    }
  }

  private Optional<Caller> callerOf(HttpServletRequest request) {
    return recognised.loadDeferredContext(request).get().getAuthentication() instanceof CallerAuthentication known
        ? Optional.of(known.caller())
        : Optional.empty();
  }
}
