package id.ilp.audit;

import id.ilp.access.Caller;
import java.util.List;
import java.util.Optional;

/**
 * Who did it, as an audit record keeps it.
 *
 * @param client the program's {@code client_id}
 * @param person user name of the person at the program, or null
 * @param kind code of {@link Caller.Kind}, or null if it is not known
 * @param organizations ids of the Organization resources that it acted for
 * @param role id of the PractitionerRole of a kader, or null
 * @param address network address, or null
 */
public record Agent(
    String client, String person, String kind, List<String> organizations, String role, String address) {

  /** For who brought no token. */
  private static final String UNKNOWN = "anonymous";

  public Agent {
    organizations = List.copyOf(organizations);
  }

  public static Agent of(Optional<Caller> caller, String address) {
    return caller
        .map(known -> new Agent(known.client() == null ? UNKNOWN : known.client(), known.person(),
            known.kind().code(), known.organizations(), known.role(), address))
        .orElseGet(() -> named(UNKNOWN, null, address));
  }

  /** One of whom only the name is known. */
  static Agent named(String client, String person, String address) {
    return new Agent(client == null ? UNKNOWN : client, person, null, List.of(), null, address);
  }
}
