package id.ilp.command;

import id.ilp.token.Standing;

/** How lists of accounts, clients and sessions are written: one a line, columns with tabs between. */
final class Lines {

  private Lines() {}

  /** Kind, organisations and time; a dash where there is nothing. */
  static String of(Standing standing) {
    if (standing == null) {
      return "-";
    }
    String when = standing.validFrom() == null && standing.validUntil() == null ? ""
        : " " + text(standing.validFrom()) + ".." + text(standing.validUntil());
    return standing.kind().code() + ":" + String.join(",", standing.organizations())
        + (standing.role() == null ? "" : ":" + standing.role()) + when;
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
