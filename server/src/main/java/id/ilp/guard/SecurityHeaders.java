package id.ilp.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer tells the browser that shows it. The one place for it; set before anything else runs, so that a
 * refusal carries it too.
 */
final class SecurityHeaders extends OncePerRequestFilter {

  /** A year, in seconds. */
  private static final String STRICT_TRANSPORT = "max-age=31536000; includeSubDomains";

  private static final String NO_DEVICES = "accelerometer=(), autoplay=(), camera=(), display-capture=(), "
      + "encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), "
      + "payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), "
      + "xr-spatial-tracking=()";

  private final ContentPolicy policy;

  SecurityHeaders(ContentPolicy policy) {
    this.policy = policy;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", policy.header());
    response.setHeader("X-Content-Type-Options", "nosniff");
    // For browsers and scanners that do not know frame-ancestors.
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Permissions-Policy", NO_DEVICES);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    // The package and the guide are for everybody's pages.
    response.setHeader("Cross-Origin-Resource-Policy", Paths.isPublished(request) ? "cross-origin" : "same-origin");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", STRICT_TRANSPORT);
    }
    if (Paths.isPrivate(request)) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    chain.doFilter(request, response);
  }
}
