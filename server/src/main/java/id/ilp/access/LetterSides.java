package id.ilp.access;

import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.jdbc.core.JdbcTemplate;

/** On which side of a letter between facilities, a request or a task, a caller stands. */
public final class LetterSides {

  /** Who has a say about a letter. */
  public enum Side {
    /** Keeps it, having sent it. */
    SENDER,
    /** It is addressed to. */
    RECEIVER
  }

  private static final Set<Side> BOTH = Set.copyOf(EnumSet.allOf(Side.class));

  private static final String SIDES = """
      select coalesce(rule.owner = any (?), true), coalesce(rule.receivers && ?::bigint[], false),
        rule.receivers is null
      from hfj_resource stored join ilp.resource_access rule on rule.res_id = stored.res_id
      where stored.res_type = ? and stored.fhir_id = ?""";

  private final Facilities facilities;
  private final JdbcTemplate jdbc;

  LetterSides(Facilities facilities, JdbcTemplate jdbc) {
    this.facilities = facilities;
    this.jdbc = jdbc;
  }

  /** Whether the server itself writes, or data is brought over from another system, which has kept its own rules. */
  public static boolean bringsDataOver() {
    return WriteAccess.isSystem()
        || Caller.current().map(Caller::scopes).filter(scopes -> scopes.has(Scopes.MIGRATION)).isPresent();
  }

  /**
   * Where the receiver is no facility of this server, its answers are written down by the sender, who stands on both
   * sides then.
   *
   * @param letter {@code Type/id} as it is stored, before it is changed
   */
  public Set<Side> of(String letter) {
    if (bringsDataOver()) {
      return BOTH;
    }
    Long[] own = facilities.of(Callers.required()).rows().toArray(Long[]::new);
    IdType id = new IdType(letter);
    Set<Side> sides = EnumSet.noneOf(Side.class);
    jdbc.query(SIDES, row -> {
      boolean sender = row.getBoolean(1);
      if (sender) {
        sides.add(Side.SENDER);
      }
      if (row.getBoolean(2) || sender && row.getBoolean(3)) {
        sides.add(Side.RECEIVER);
      }
    }, own, own, id.getResourceType(), id.getIdPart());
    return sides;
  }
}
