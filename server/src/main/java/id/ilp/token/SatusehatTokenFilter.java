package id.ilp.token;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * SATUSEHAT's token call, {@code POST /oauth2/v1/accesstoken?grant_type=client_credentials} with {@code client_id} and
 * {@code client_secret} as a form: software written for the platform needs another host name only.
 */
final class SatusehatTokenFilter extends OncePerRequestFilter {

  static final String PATH = "/oauth2/v1/accesstoken";

  private static final String GRANT = "client_credentials";

  private final TokenSource source;
  private final TokenNews news;
  private final ObjectMapper json;

  SatusehatTokenFilter(TokenSource source, TokenNews news, ObjectMapper json) {
    this.source = source;
    this.news = news;
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !PATH.equals(request.getRequestURI().substring(request.getContextPath().length()));
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!"POST".equals(request.getMethod())) {
      response.setHeader(HttpHeaders.ALLOW, "POST");
      write(response, 405, new SatusehatAnswer.Fault("invalid_request", "Method not allowed : use POST"));
      return;
    }
    String grant = request.getParameter("grant_type");
    if (!GRANT.equals(grant)) {
      write(response, 400, new SatusehatAnswer.Fault("invalid_request",
          grant == null ? "Required param : grant_type" : "Unsupported grant type : " + plain(grant)));
      return;
    }
    if (isInAddress(request)) {
      write(response, 400, new SatusehatAnswer.Fault(
          "invalid_request", "client_id and client_secret belong into the body, not into the address"));
      return;
    }
    answer(request, response);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String client = text(request.getParameter("client_id"));
    try {
      TokenSource.Issued issued = source.issue(
          client, text(request.getParameter("client_secret")), request.getRemoteAddr());
      news.issued(client, null, request.getRemoteAddr());
      write(response, 200, SatusehatAnswer.of(client, issued, Instant.now()));
    } catch (TokenSource.RefusedException e) {
      news.refused(client, e.reason() == TokenSource.Reason.WAIT ? "too_many_attempts" : "invalid_client",
          request.getRemoteAddr());
      refuse(response, e);
    }
  }

  private void refuse(HttpServletResponse response, TokenSource.RefusedException refused) throws IOException {
    switch (refused.reason()) {
      case CLIENT -> write(response, 401, new SatusehatAnswer.Fault("invalid_client", "ClientId is Invalid"));
      case WAIT -> {
        retryAfter(response, refused);
        write(response, 429, new SatusehatAnswer.Fault("too_many_requests", "Too many wrong secrets, wait"));
      }
      case ISSUER -> {
        retryAfter(response, refused);
        write(response, 503, new SatusehatAnswer.Fault("temporarily_unavailable", "The issuer does not answer"));
      }
    }
  }

  private static void retryAfter(HttpServletResponse response, TokenSource.RefusedException refused) {
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, refused.remaining().toSeconds())));
  }

  /** An address ends up in logs of proxies. */
  private static boolean isInAddress(HttpServletRequest request) {
    String query = request.getQueryString();
    return query != null && query.contains("client_secret");
  }

  private static String text(String parameter) {
    return parameter == null ? "" : parameter;
  }

  /** What is repeated to the sender is short and harmless. */
  private static String plain(String grant) {
    return grant.length() > 40 ? "?" : grant.replaceAll("[^\\w:-]", "?");
  }

  private void write(HttpServletResponse response, int status, Object body) throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    json.writeValue(response.getWriter(), body);
  }
}
