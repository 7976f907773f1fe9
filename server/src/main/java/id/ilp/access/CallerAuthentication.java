package id.ilp.access;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A verified token, as Spring Security carries it along. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Caller caller;

  CallerAuthentication(Caller caller) {
    super(List.of());
    this.caller = caller;
    setAuthenticated(true);
  }

  public Caller caller() {
    return caller;
  }

  @Override
  public Object getPrincipal() {
    return caller;
  }

  @Override
  public Object getCredentials() {
    return null;
  }

  @Override
  public String getName() {
    return caller.person() == null ? caller.client() : caller.person();
  }
}
