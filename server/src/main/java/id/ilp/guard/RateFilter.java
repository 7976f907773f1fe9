package id.ilp.guard;

import id.ilp.access.Caller;
import id.ilp.platform.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 to who calls too often, with the seconds to wait. */
final class RateFilter extends OncePerRequestFilter {

  private final Buckets buckets;
  private final Function<HttpServletRequest, Optional<String>> name;
  private final Refusal refusal;

  private RateFilter(
      Buckets buckets, Function<HttpServletRequest, Optional<String>> name, Refusal refusal) {
    this.buckets = buckets;
    this.name = name;
    this.refusal = refusal;
  }

  /**
   * For calls without a bearer token, by address; in front of what checks a secret, which is made to be slow.
   * A token that is no good costs one signature and is not counted.
   */
  static RateFilter ofAnonymous(Buckets buckets, Refusal refusal) {
    return new RateFilter(buckets, RateFilter::address, refusal);
  }

  /** For clients, and each person at one; behind what checks tokens. */
  static RateFilter ofCallers(Buckets buckets, Refusal refusal) {
    return new RateFilter(buckets, request -> Caller.current().map(RateFilter::nameOf), refusal);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int wait = name.apply(request).map(buckets::take).orElse(0);
    if (wait == 0) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
    refusal.write(request, response, 429, tooMany(wait));
  }

  private static Problem tooMany(int wait) {
    return Problem.error(IssueType.THROTTLED, "too-many-requests", null,
        "Terlalu banyak permintaan. Coba lagi sesudah " + wait + " detik.",
        "Too many requests. Try again after " + wait + " seconds.");
  }

  private static Optional<String> address(HttpServletRequest request) {
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    boolean withToken = authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    return withToken || !Paths.isCall(request)
        ? Optional.empty()
        : Optional.of(Addresses.network(request.getRemoteAddr()));
  }

  private static String nameOf(Caller caller) {
    return caller.person() == null ? caller.client() : caller.client() + '\n' + caller.person();
  }
}
