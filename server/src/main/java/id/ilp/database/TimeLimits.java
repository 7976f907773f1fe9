package id.ilp.database;

import java.time.Duration;

/**
 * How long PostgreSQL works for a request.
 *
 * @param statement longest that a statement may take; zero: no limit
 * @param idleTransaction longest that an open transaction may wait for its next statement; zero: no limit
 */
record TimeLimits(Duration statement, Duration idleTransaction) {

  /** For the server's own work: loading, jobs, commands. */
  static final TimeLimits NONE = new TimeLimits(Duration.ZERO, Duration.ZERO);

  TimeLimits {
    if (statement.isNegative() || idleTransaction.isNegative()) {
      throw new IllegalArgumentException("the timeouts of ilp.database must not be negative");
    }
  }

  String statementMillis() {
    return String.valueOf(statement.toMillis());
  }

  String idleTransactionMillis() {
    return String.valueOf(idleTransaction.toMillis());
  }
}
