package id.ilp.database;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * For whom rows are read. PostgreSQL itself leaves out the rows that a reader may not see, whatever the query
 * ({@code V3__access.sql}): search, chain, sort, include, count, history.
 *
 * @param mode {@code *} sees everything, {@code all} everything but what is hidden, {@code caller} what the keys open,
 *     empty nothing
 * @param keys row numbers of the Organization and PractitionerRole resources that the reader acts for
 * @param hidden bits of the labels of sensitivity that stay closed to the reader
 * @param emergencies row numbers of the people whose records an emergency has opened
 */
public record Reader(String mode, String keys, int hidden, String emergencies) {

  /** The server itself: loading, identity, upkeep. */
  public static final Reader SYSTEM = new Reader("*", "{}", 0, "{}");

  /** A request without a token, or one that has not been understood yet. */
  public static final Reader NOBODY = new Reader("", "{}", -1, "{}");

  /** Beginnings of the names of threads that start the server, or run HAPI's upkeep. None of them serves a request. */
  private static final List<String> SERVER_THREADS = List.of("main", "early-", "hapi-fhir-jpa-", "batch2-");

  private static final ThreadLocal<Reader> OF_THREAD = new ThreadLocal<>();

  public static Reader of(Collection<Long> keys, int hidden, Collection<Long> emergencies) {
    return new Reader("caller", list(keys), hidden, list(emergencies));
  }

  /** Of everything that no other rule hides: a national platform's agreement, a health office with a purpose. */
  public static Reader ofEveryone(int hidden) {
    return new Reader("all", "{}", hidden, "{}");
  }

  /** A thread that nobody has spoken for reads for nobody, unless it is known to be the server's own. */
  public static Reader current() {
    Reader reader = OF_THREAD.get();
    if (reader != null) {
      return reader;
    }
    return isServerThread() ? SYSTEM : NOBODY;
  }

  /** Whether this thread is the server's own, and no request waits for it. */
  static boolean isServerThread() {
    String thread = Thread.currentThread().getName();
    return SERVER_THREADS.stream().anyMatch(thread::startsWith);
  }

  /** Makes connections that this thread takes from now on the reader's, until the work is done. */
  public static <T> T during(Reader reader, Supplier<T> work) {
    Reader before = OF_THREAD.get();
    OF_THREAD.set(reader);
    try {
      return work.get();
    } finally {
      restore(before);
    }
  }

  /** Begins to serve a request; {@link #end()} must follow. */
  public static void begin(Reader reader) {
    OF_THREAD.set(reader);
  }

  public static void end() {
    OF_THREAD.remove();
  }

  private static void restore(Reader before) {
    if (before == null) {
      OF_THREAD.remove();
    } else {
      OF_THREAD.set(before);
    }
  }

  private static String list(Collection<Long> numbers) {
    return numbers.stream().sorted().distinct().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }
}
