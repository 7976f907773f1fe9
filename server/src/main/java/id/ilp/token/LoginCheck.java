package id.ilp.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks, wherever a login opens something, whether it still holds: it may have been ended from elsewhere, its time may
 * be over, the account may be closed. Who has a password that somebody else has chosen is sent to set her own first.
 */
final class LoginCheck extends OncePerRequestFilter {

  private final Sessions sessions;
  private final boolean ownPassword;
  private final RequestCache wishes = Wishes.ofPeople();

  /** @param ownPassword whether a password is needed that the person has set herself */
  LoginCheck(Sessions sessions, boolean ownPassword) {
    this.sessions = sessions;
    this.ownPassword = ownPassword;
  }

  /** Who has ended the login from elsewhere may still press the button that ends it here. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().equals(request.getContextPath() + "/logout");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    if (!(person instanceof UsernamePasswordAuthenticationToken)) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Sessions.Login> login = sessions.find(String.valueOf(person.getDetails()), person.getName());
    if (login.isEmpty()) {
      forget(request);
    } else if (ownPassword && !login.get().passwordIsOwn()) {
      wishes.saveRequest(request, response);
      response.sendRedirect(request.getContextPath() + AccountPage.PATH + "?state=first");
      return;
    }
    chain.doFilter(request, response);
  }

  private static void forget(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
  }
}
