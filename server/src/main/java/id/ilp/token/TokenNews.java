package id.ilp.token;

import id.ilp.audit.TokenIssued;
import id.ilp.audit.TokenRefused;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;

/** Tells who keeps the audit records that a token was given or refused. Never the token, a secret or a password. */
final class TokenNews {

  private final ApplicationEventPublisher publisher;
  private final Predicate<String> isClient;
  private final Predicate<String> isPerson;

  /**
   * @param isClient whether a client has this id
   * @param isPerson whether an account has this name
   */
  TokenNews(ApplicationEventPublisher publisher, Predicate<String> isClient, Predicate<String> isPerson) {
    this.publisher = publisher;
    this.isClient = isClient;
    this.isPerson = isPerson;
  }

  /** @param person user name, or null if the client acts for itself */
  void issued(String client, String person, String address) {
    publisher.publishEvent(new TokenIssued(client, person, address));
  }

  /** A name that nobody bears is left out: it may be a secret in the wrong field. */
  void refused(String client, String reason, String address) {
    publisher.publishEvent(new TokenRefused(
        client != null && isClient.test(client) ? client : null, reason, address));
  }

  void loginRefused(String person, String address) {
    publisher.publishEvent(new TokenRefused(
        person != null && isPerson.test(person) ? Accounts.plain(person) : null, "login", address));
  }
}
