package id.ilp.token;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A person who signs in at the server's pages.
 *
 * @param name user name; upper and lower case are the same
 * @param displayName for people
 * @param standing what the person is
 * @param scopes the most that a program may do for the person
 */
public record Account(String name, String displayName, Standing standing, Set<String> scopes) {

  public Account {
    name = Accounts.plain(name);
    scopes = Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
  }
}
