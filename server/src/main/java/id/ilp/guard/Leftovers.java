package id.ilp.guard;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Reads on, for a short while, what is left of the body of a request that was answered without it: its sender then sees
 * the answer instead of a broken connection. Tomcat would do so by itself, for as long as a byte comes in now and then,
 * and so give a thread to anybody without a token who asks for one.
 */
final class Leftovers extends ValveBase {

  private static final int TOO_SLOW = 408;

  private final Duration time;

  /**
   * @param time for all that is left
   */
  Leftovers(Duration time) {
    super(true);
    this.time = time;
  }

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
  private boolean readOn(Request request) {
    ThrownAway buffer = new ThrownAway();
    long end = System.nanoTime() + time.toNanos();
    try {
      while (System.nanoTime() < end) {
        if (request.getCoyoteRequest().doRead(buffer) < 0) {
          return true;
        }
      }
    } catch (IOException e) {
      // The sender is gone, or too slow.
      return false;
    }
    return false;
  }

  /** Tomcat reads into a buffer of its own and only shows it. */
  private static final class ThrownAway implements ApplicationBufferHandler {

    private ByteBuffer buffer = ByteBuffer.allocate(0);

    @Override
    public void setByteBuffer(ByteBuffer shown) {
      buffer = shown;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return buffer;
    }

    @Override
    public void expand(int size) {
      // Nothing is kept.
    }
  }
}
