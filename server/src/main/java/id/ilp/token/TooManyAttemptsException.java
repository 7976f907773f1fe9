package id.ilp.token;

import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** A client that has to wait; to who only asks for OAuth's own answer, it is one whose secret is wrong. */
final class TooManyAttemptsException extends OAuth2AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final Duration remaining;

  TooManyAttemptsException(Duration remaining) {
    super(OAuth2ErrorCodes.INVALID_CLIENT);
    this.remaining = remaining;
  }

  Duration remaining() {
    return remaining;
  }
}
