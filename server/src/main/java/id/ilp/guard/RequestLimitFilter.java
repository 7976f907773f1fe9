package id.ilp.guard;

import id.ilp.platform.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body, unpacked, up to the limit. A body that says it is larger is not read at all; one that turns out to be
 * larger, or comes in too slowly, is read no further.
 */
final class RequestLimitFilter extends OncePerRequestFilter {

  private final int limit;
  private final Pace pace;
  private final Refusal refusal;

  /**
   * @param limit in bytes
   */
  RequestLimitFilter(int limit, Pace pace, Refusal refusal) {
    this.limit = limit;
    this.pace = pace;
    this.refusal = refusal;
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
      InputStream raw = pace.watch(request.getInputStream(), System::nanoTime);
      InputStream in = packed ? new GZIPInputStream(raw) : raw;
      body = in.readNBytes(limit + 1);
    } catch (ZipException | EOFException e) {
      refuse(request, response, 400, Problem.error(IssueType.STRUCTURE, "not-gzip", null,
          "Isi disebut gzip tetapi tidak dapat dibuka.", "The body is said to be gzip but cannot be unpacked."));
      return;
    } catch (Pace.TooSlowException e) {
      refuse(request, response, 408, Problem.error(IssueType.TIMEOUT, "body-too-slow", null,
          "Isi permintaan datang terlalu lambat. Kirim satu kunjungan per Bundle, dengan gzip, lalu coba lagi.",
          "The body came in too slowly. Send one visit a Bundle, as gzip, and try again."));
      return;
    }
    if (body.length > limit) {
      refuse(request, response, 413, tooLarge());
      return;
    }
    ReadRequest read;
    try {
      read = new ReadRequest(request, body, packed);
    } catch (IllegalArgumentException e) {
      refuse(request, response, 400, Problem.error(IssueType.STRUCTURE, "form-encoding", null,
          "Formulir tidak dapat dibaca: ada % yang tidak diikuti dua angka heksadesimal.",
          "The form cannot be read: a % is not followed by two hexadecimal digits."));
      return;
    }
    chain.doFilter(read, response);
  }

  private Problem tooLarge() {
    return Problem.error(IssueType.TOOLONG, "body-too-large", null,
        "Kiriman lebih besar dari " + limit + " byte. Kirim satu kunjungan per Bundle.",
        "The body is larger than " + limit + " bytes. Send one visit a Bundle.");
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, int status, Problem problem)
      throws IOException {
    response.setHeader("Connection", "close");
    refusal.write(request, response, status, problem);
  }
}
