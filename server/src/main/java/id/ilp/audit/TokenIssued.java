package id.ilp.audit;

/**
 * Somebody got a token. Whoever issues tokens publishes it as an application event; it is recorded before the token
 * leaves the server.
 *
 * @param client the program's {@code client_id}
 * @param person user name, or null if the program acts for itself
 * @param address network address
 */
public record TokenIssued(String client, String person, String address) {}
