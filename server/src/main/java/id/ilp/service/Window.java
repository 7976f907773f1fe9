package id.ilp.service;

import java.time.LocalDateTime;

/**
 * When a service is to be given once.
 *
 * @param from start, inclusive
 * @param until end, exclusive, or null if it is open
 * @param next start of the next window of the same rule, or null: what comes later proves nothing for this one
 * @param catchUp a missed one is still given until before this, or null
 * @param before how many windows of a repeated rule were before this one
 * @param start of the first of them, or null
 */
record Window(
    LocalDateTime from,
    LocalDateTime until,
    LocalDateTime next,
    LocalDateTime catchUp,
    long before,
    LocalDateTime start) {

  static Window once(LocalDateTime from, LocalDateTime until, LocalDateTime catchUp) {
    return new Window(from, until, null, catchUp, 0, null);
  }

  /** Not before this: the service before it was too recent. */
  Window notBefore(LocalDateTime earliest) {
    if (earliest == null || !earliest.isAfter(from)) {
      return this;
    }
    LocalDateTime end = until != null && until.isAfter(earliest) ? until : null;
    return new Window(earliest, end, next, catchUp, before, start);
  }

  /** What comes after the last chance proves nothing. */
  Window closedAtCatchUp() {
    return new Window(from, until, next == null ? catchUp : next, catchUp, before, start);
  }
}
