package id.ilp.token;

/**
 * A client as who keeps them sees it.
 *
 * @param client what it is, usable today or not
 * @param secret whether it proves itself by a secret
 * @param closed whether somebody has closed it
 */
public record ListedClient(Client client, boolean secret, boolean closed) {}
