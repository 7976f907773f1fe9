package id.ilp.token;

import java.time.Instant;

/**
 * What a person or program can go on with: a person at a browser, or an authorization with which a token was given.
 *
 * @param id by which it can be ended
 * @param login whether it is the login at a browser, from which programs get their tokens
 * @param who user name, or {@code client_id} of a program that acts for itself
 * @param client name of the program for people; null for a login
 * @param began when it was given
 * @param used when it was last used to get something: a token, or a page of the login
 * @param until when the last of it ends
 */
public record Session(
    String id, boolean login, String who, String client, Instant began, Instant used, Instant until) {}
