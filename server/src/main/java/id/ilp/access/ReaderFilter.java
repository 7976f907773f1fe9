package id.ilp.access;

import id.ilp.database.Reader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** From here on the thread reads for its caller; a request without a token reads for nobody. */
final class ReaderFilter extends OncePerRequestFilter {

  private final Readers readers;

  ReaderFilter(Readers readers) {
    this.readers = readers;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<String> purpose = Purpose.of(request.getHeader(Purpose.HEADER));
    Reader.begin(Caller.current().map(caller -> readers.of(caller, purpose)).orElse(Reader.NOBODY));
    try {
      chain.doFilter(request, response);
    } finally {
      Reader.end();
    }
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
