package id.ilp.guard;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.ilp.access.Caller;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Lets one client, and each person at one, run only a few expensive calls at once, so that there is always something
 * left for the others.
 */
@Interceptor
final class ExpensiveCalls {

  private static final Set<String> OPERATIONS = Set.of(
      "$everything", "$validate", "$find-duplicates", "$home-visit-plan", "$schedule-home-visits",
      "$home-visits", "$follow-ups", "$weekly-review");
  private static final String HELD = ExpensiveCalls.class.getName();

  private final int atOnce;
  private final Map<String, Integer> running = new ConcurrentHashMap<>();

  ExpensiveCalls(int atOnce) {
    this.atOnce = atOnce;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void begin(ServletRequestDetails request) {
    String client = Caller.current().map(ExpensiveCalls::nameOf).orElse(null);
    if (client == null || !isExpensive(request)) {
      return;
    }
    running.compute(client, (any, calls) -> {
      int others = calls == null ? 0 : calls;
      if (others >= atOnce) {
        throw tooMany();
      }
      return others + 1;
    });
    request.getServletRequest().setAttribute(HELD, client);
  }

  /** Around the FHIR server: gives the place back however the call ended, a broken connection included. */
  Filter end() {
    return (request, response, chain) -> {
      try {
        chain.doFilter(request, response);
      } finally {
        release(request);
      }
    };
  }

  /** Everybody at a page of ours is the same client. */
  private static String nameOf(Caller caller) {
    return caller.person() == null ? caller.client() : caller.client() + '\n' + caller.person();
  }

  private void release(ServletRequest request) {
    if (request.getAttribute(HELD) instanceof String client) {
      request.removeAttribute(HELD);
      running.computeIfPresent(client, (any, calls) -> calls == 1 ? null : calls - 1);
    }
  }

  int clients() {
    return running.size();
  }

  private static boolean isExpensive(RequestDetails request) {
    return request.getOperation() != null && OPERATIONS.contains(request.getOperation())
        || isOfMany(request)
        || request.getParameters() != null
            && request.getParameters().entrySet().stream().anyMatch(ExpensiveCalls::followsMuch);
  }

  /** What is due to one person is quickly told, to a village not. */
  private static boolean isOfMany(RequestDetails request) {
    return "$due-services".equals(request.getOperation()) && !"Patient".equals(request.getResourceName());
  }

  /** Everything around what was found, or what is around that again. */
  private static boolean followsMuch(Map.Entry<String, String[]> parameter) {
    String name = parameter.getKey();
    return (name.startsWith("_include") || name.startsWith("_revinclude"))
        && (name.contains(":") || Arrays.stream(parameter.getValue()).anyMatch(value -> value.endsWith("*")));
  }

  private ProblemException tooMany() {
    ProblemException refusal = new ProblemException(429, Problem.error(
        IssueType.THROTTLED, "too-many-at-once", null,
        "Paling banyak " + atOnce + " panggilan berat sekaligus. Tunggu sampai yang lain selesai.",
        "At most " + atOnce + " expensive calls at once. Wait until the others are done."));
    refusal.addResponseHeader("Retry-After", "1");
    return refusal;
  }
}
