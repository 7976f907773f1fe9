package id.ilp.guard;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Reads on, for a short while, what is left of the body of a request that was answered without it: its sender then sees
 * the answer instead of a broken connection. Tomcat would do so by itself, for as long as a byte comes in now and then,
 * and so give a thread to anybody without a token who asks for one.
 */
final class Leftovers extends ValveBase {

  private static final Duration TIME = Duration.ofSeconds(10);
  private static final int TOO_SLOW = 408;

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
    // Who waits for "100 Continue" has not begun to send; Tomcat reads nothing of it either.
    if (request.isAsync() || isRead(request) || request.getHeader("Expect") != null) {
      return;
    }
    response.finishResponse();
    if (response.getStatus() == TOO_SLOW || !readOn(request)) {
      response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
    }
  }

  private static boolean isRead(Request request) {
    AtomicBoolean read = new AtomicBoolean();
    request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
    return read.get();
  }

  /** Whether the end was reached in time. */
  private static boolean readOn(Request request) {
    byte[] thrownAway = new byte[8192];
    long end = System.nanoTime() + TIME.toNanos();
    try {
      while (System.nanoTime() < end) {
        if (request.getStream().read(thrownAway) < 0) {
          return true;
        }
      }
    } catch (IOException | IllegalStateException e) {
      // The sender is gone, or too slow.
      return false;
    }
    return false;
  }
}
