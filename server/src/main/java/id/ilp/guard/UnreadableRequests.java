package id.ilp.guard;

import id.ilp.audit.Agent;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Notes requests that Tomcat itself turns away, before any filter: a broken request line, headers that are too large.
 * It tells only its access logs of them; this one writes no log.
 */
final class UnreadableRequests extends ValveBase implements AccessLog {

  private final Supplier<RefusalTrail> trail;

  /**
   * @param trail asked for when it is needed: Tomcat is put together before the database is ready
   */
  UnreadableRequests(Supplier<RefusalTrail> trail) {
    super(true);
    this.trail = trail;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
  }

  @Override
  public void log(Request request, Response response, long nanos) {
    int status = response.getStatus();
    if (status >= 400 && !RefusalFilter.hasSeen(request)) {
      trail.get().refused(status, Agent.of(Optional.empty(), request.getRemoteAddr()), null, "http-" + status);
    }
  }

  @Override
  public void setRequestAttributesEnabled(boolean enabled) {
    // Nothing is written that they would change.
  }

  @Override
  public boolean getRequestAttributesEnabled() {
    return false;
  }
}
