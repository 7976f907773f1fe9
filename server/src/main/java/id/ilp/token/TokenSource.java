package id.ilp.token;

import java.time.Duration;
import java.util.List;

/** Where a client with a secret gets its token: from this server, or from the issuer that it trusts. */
interface TokenSource {

  /**
   * @param token what the client sends from now on
   * @param seconds how long it holds
   * @param name of the client, for people
   * @param organizations that the client acts for
   */
  record Issued(String token, long seconds, String name, List<String> organizations) {}

  /** Why there is no token. */
  enum Reason {
    /** The client is not known or its secret is wrong. */
    CLIENT,
    /** Too many wrong secrets. */
    WAIT,
    /** The issuer does not answer. */
    ISSUER
  }

  /** There is no token. */
  final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final Duration wait;

    /** @param wait until it makes sense to ask again */
    RefusedException(Reason reason, Duration wait) {
      super(reason.name());
      this.reason = reason;
      this.wait = wait;
    }

    Reason reason() {
      return reason;
    }

    Duration remaining() {
      return wait;
    }
  }

  /** @param address network address of the client */
  Issued issue(String client, String secret, String address) throws RefusedException;
}
