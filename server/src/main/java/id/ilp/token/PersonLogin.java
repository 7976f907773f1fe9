package id.ilp.token;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a person's password, not more often than the limit. Every failure looks the same. */
final class PersonLogin implements AuthenticationProvider {

  private final DaoAuthenticationProvider passwords;
  private final LoginLimit limit;
  private final Sessions sessions;

  PersonLogin(Accounts accounts, LoginLimit limit, Sessions sessions) {
    this.passwords = new DaoAuthenticationProvider(accounts::withPassword);
    this.passwords.setPasswordEncoder(accounts.encoder());
    this.limit = limit;
    this.sessions = sessions;
  }

  /**
   * Begins a login, whose id is the details of the answer.
   *
   * @throws BadCredentialsException if the name is not known, the password is wrong, or the name has to wait
   */
  @Override
  public Authentication authenticate(Authentication authentication) {
    String address =
        authentication.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    Authentication person = checked(authentication, address);
    ((AbstractAuthenticationToken) person).setDetails(sessions.begin(person.getName()));
    return person;
  }

  /** Whether this is the person's password; counted like one at the login form. */
  boolean isRight(String name, String password, String address) {
    try {
      checked(UsernamePasswordAuthenticationToken.unauthenticated(name, password), address);
      return true;
    } catch (BadCredentialsException e) {
      return false;
    }
  }

  private Authentication checked(Authentication authentication, String address) {
    String name = Accounts.plain(authentication.getName());
    if (!limit.admit(name, address)) {
      throw new BadCredentialsException("refused");
    }
    try {
      Authentication person = passwords.authenticate(authentication);
      limit.right(name, address);
      return person;
    } catch (AuthenticationException e) {
      limit.wrong(name);
      throw new BadCredentialsException("refused", e);
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
