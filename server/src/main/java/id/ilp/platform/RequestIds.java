package id.ilp.platform;

import ca.uhn.fhir.rest.server.ServletRequestTracing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Each request has a number, by which its answer, the log and the audit records belong together. A caller may bring its
 * own in {@code X-Request-ID}, unless it could say who somebody is.
 */
public final class RequestIds {

  public static final String HEADER = "X-Request-ID";

  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** A NIK and a family-card number have 16 digits; one with a digit lost or doubled is not kept either. */
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{14}");

  private RequestIds() {}

  /** The number of a request, the same whenever it is asked for. */
  public static String of(HttpServletRequest request) {
    if (request.getAttribute(ServletRequestTracing.ATTRIBUTE_REQUEST_ID) instanceof String known) {
      return known;
    }
    String brought = request.getHeader(HEADER);
    String id = isHarmless(brought) ? brought : UUID.randomUUID().toString();
    // HAPI looks there first, and at the header only if it finds nothing.
    request.setAttribute(ServletRequestTracing.ATTRIBUTE_REQUEST_ID, id);
    return id;
  }

  static boolean isHarmless(String id) {
    return id != null && ALLOWED.matcher(id).matches() && !LONG_NUMBER.matcher(id).find();
  }
}
