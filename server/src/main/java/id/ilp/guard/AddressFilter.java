package id.ilp.guard;

import id.ilp.platform.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is wrong with an address already: longer than any real one, or not encrypted where it has to be. */
final class AddressFilter extends OncePerRequestFilter {

  private final int longest;
  private final boolean encryptedOnly;
  private final Refusal refusal;

  /**
   * @param longest in characters, the query included
   * @param encryptedOnly whether a proxy in front encrypts: who comes past it does not get an answer
   */
  AddressFilter(int longest, boolean encryptedOnly, Refusal refusal) {
    this.longest = longest;
    this.encryptedOnly = encryptedOnly;
    this.refusal = refusal;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (encryptedOnly && !request.isSecure()) {
      // No redirect to the right place: the token has been on the wire by now, and its sender should notice.
      refusal.write(request, response, 403, Problem.error(IssueType.SECURITY, "https-required", null,
          "Server ini hanya menjawab lewat HTTPS.", "This server answers over HTTPS only."));
      return;
    }
    String query = request.getQueryString();
    if (request.getRequestURI().length() + (query == null ? 0 : query.length() + 1) > longest) {
      refusal.write(request, response, 414, Problem.error(IssueType.TOOLONG, "address-too-long", null,
          "Alamat lebih panjang dari " + longest + " karakter. Kirim pencarian dengan POST ke _search.",
          "The address is longer than " + longest + " characters. Send the search by POST to _search."));
      return;
    }
    chain.doFilter(request, response);
  }
}
