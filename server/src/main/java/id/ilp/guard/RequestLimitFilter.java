package id.ilp.platform;

import ca.uhn.fhir.util.UrlUtil;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body, unpacked, up to the limit. A body that says it is larger is not read at all; one that turns out to be
 * larger is read no further.
 */
final class RequestLimitFilter extends OncePerRequestFilter {

  private final int limit;
  private final OutcomeWriter outcomes;

  RequestLimitFilter(int limit, OutcomeWriter outcomes) {
    this.limit = limit;
    this.outcomes = outcomes;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !List.of("POST", "PUT", "PATCH").contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > limit) {
      refuse(request, response, 413, tooLarge());
      return;
    }
    byte[] body;
    boolean packed = "gzip".equalsIgnoreCase(request.getHeader("Content-Encoding"));
    try {
      InputStream in = packed ? new GZIPInputStream(request.getInputStream()) : request.getInputStream();
      body = in.readNBytes(limit + 1);
    } catch (java.util.zip.ZipException | java.io.EOFException e) {
      refuse(request, response, 400, Problem.error(IssueType.STRUCTURE, "not-gzip", null,
          "Isi disebut gzip tetapi tidak dapat dibuka.", "The body is said to be gzip but cannot be unpacked."));
      return;
    }
    if (body.length > limit) {
      refuse(request, response, 413, tooLarge());
      return;
    }
    chain.doFilter(new ReadRequest(request, body, packed), response);
  }

  private Problem tooLarge() {
    return Problem.error(IssueType.TOOLONG, "body-too-large", null,
        "Kiriman lebih besar dari " + limit + " byte. Kirim satu kunjungan per Bundle.",
        "The body is larger than " + limit + " bytes. Send one visit a Bundle.");
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, int status, Problem problem)
      throws IOException {
    response.setHeader("Connection", "close");
    outcomes.write(response, status, problem,
        Language.accepted(request.getHeader("Accept-Language")), UUID.randomUUID().toString());
  }

  /** The request, its body already in memory. */
  private static final class ReadRequest extends HttpServletRequestWrapper {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final byte[] body;
    private final boolean unpacked;

    ReadRequest(HttpServletRequest request, byte[] body, boolean unpacked) {
      super(request);
      this.body = body;
      this.unpacked = unpacked;
    }

    @Override
    public ServletInputStream getInputStream() {
      ByteArrayInputStream in = new ByteArrayInputStream(body);
      return new ServletInputStream() {
        @Override
        public int read() {
          return in.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
          return in.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
          return in.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new UnsupportedOperationException("read synchronously");
        }
      };
    }

    /** Searches sent as a form: their body is read already, so the container has no parameters to give. */
    @Override
    public Map<String, String[]> getParameterMap() {
      String type = getContentType();
      return type != null && type.startsWith(FORM)
          ? UrlUtil.parseQueryStrings(getQueryString(), new String(body, StandardCharsets.UTF_8))
          : super.getParameterMap();
    }

    @Override
    public int getContentLength() {
      return body.length;
    }

    @Override
    public long getContentLengthLong() {
      return body.length;
    }

    @Override
    public String getHeader(String name) {
      return hidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return hidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    private boolean hidden(String name) {
      return unpacked && "Content-Encoding".equalsIgnoreCase(name);
    }
  }
}
