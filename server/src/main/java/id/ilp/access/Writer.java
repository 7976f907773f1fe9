package id.ilp.access;

import java.util.Set;

/**
 * Who stands behind what a transaction writes.
 *
 * @param organization id of the Organization that keeps what names no keeper, or null
 * @param own rows of the Organizations that the writer speaks for: a letter is in their name and shows what they keep;
 *     null: everybody's
 */
record Writer(String organization, Set<Long> own) {

  /** The server: what was said is taken as it is. */
  static final Writer SERVER = new Writer(null, null);

  /** Who changes what others keep: it stays theirs, and nothing is shown that was not. */
  static final Writer NOBODY = new Writer(null, Set.of());

  /** In order, for PostgreSQL. */
  Long[] rows() {
    return own == null ? null : own.stream().sorted().toArray(Long[]::new);
  }
}
