package id.ilp.token;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A program that may ask for tokens.
 *
 * @param id its {@code client_id}
 * @param name for people
 * @param standing what it is when it acts for itself; null if it only ever acts for a person
 * @param scopes the most that it may ask for
 * @param keys its public keys as a JWK set in JSON, or null
 * @param keysUrl https address of its public keys, or null
 * @param redirects where a person's browser may be sent back to; empty if it has no pages
 */
public record Client(
    String id, String name, Standing standing, Set<String> scopes, String keys, String keysUrl,
    List<String> redirects) {

  public Client {
    scopes = Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
    redirects = List.copyOf(redirects);
  }

  /** A program that acts for itself and proves who it is by a secret. */
  public static Client program(String id, String name, Standing standing, Set<String> scopes) {
    return new Client(id, name, standing, scopes, null, null, List.of());
  }

  /** Pages at which people sign in. */
  public static Client pages(String id, String name, Set<String> scopes, List<String> redirects) {
    return new Client(id, name, null, scopes, null, null, redirects);
  }

  public Client withKeys(String jwkSet) {
    return new Client(id, name, standing, scopes, jwkSet, keysUrl, redirects);
  }

  public Client withKeysAt(String url) {
    return new Client(id, name, standing, scopes, keys, url, redirects);
  }
}
