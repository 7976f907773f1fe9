package id.ilp.audit;

/**
 * Somebody asked for a token and got none.
 *
 * @param client the program's {@code client_id} as it was given, or null
 * @param reason key such as {@code invalid_client}; never what was sent
 * @param address network address
 */
public record TokenRefused(String client, String reason, String address) {}
