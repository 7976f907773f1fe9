package id.ilp.token;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Checks a person's password, not more often than the limit. Every failure looks the same. */
final class PersonLogin implements AuthenticationProvider {

  private final DaoAuthenticationProvider passwords;
  private final Attempts attempts;

  PersonLogin(Accounts accounts, PasswordEncoder encoder, Attempts attempts) {
    this.passwords = new DaoAuthenticationProvider(accounts::withPassword);
    this.passwords.setPasswordEncoder(encoder);
    this.attempts = attempts;
  }

  /**
   * @throws BadCredentialsException if the name is not known, the password is wrong, or the name has to wait
   */
  @Override
  public Authentication authenticate(Authentication authentication) {
    String name = Accounts.plain(authentication.getName());
    if (!attempts.admit(name)) {
      throw new BadCredentialsException("refused");
    }
    try {
      Authentication person = passwords.authenticate(authentication);
      attempts.forget(name);
      return person;
    } catch (AuthenticationException e) {
      throw new BadCredentialsException("refused", e);
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
