package id.ilp.token;

import java.time.Instant;

/**
 * An account as who keeps them sees it.
 *
 * @param account who it is, usable today or not
 * @param closed whether somebody has closed it
 * @param passwordUntil until when a password holds that the person has not set herself; null if she has
 */
public record ListedAccount(Account account, boolean closed, Instant passwordUntil) {}
