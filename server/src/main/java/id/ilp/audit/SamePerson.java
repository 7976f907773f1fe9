package id.ilp.audit;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Under which ids somebody was looked at: of records that are merged, each; of one that was parted again, also the
 * other, for as long as they were one.
 */
final class SamePerson {

  private static final String IDS = """
      with recursive merged (person) as (
        select ?::text
        union
        select case when stands.source = merged.person then stands.target else stands.source end
        from merged join ilp.person_merge stands on merged.person in (stands.source, stands.target)
        where stands.undone_at is null
      ), held (person, since, until) as (
        select person, '-infinity'::timestamptz, 'infinity'::timestamptz from merged
        union
        select past.target, greatest(held.since, past.merged_at), least(held.until, past.undone_at)
        from held join ilp.person_merge past on past.source = held.person
        where past.undone_at is not null and past.merged_at < held.until and past.undone_at > held.since
      )
      select person, nullif(since, '-infinity'), nullif(until, 'infinity') from held""";

  private final JdbcTemplate jdbc;

  SamePerson(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** An id and the time in which it meant this person; null: without an end. */
  record Held(String patient, OffsetDateTime since, OffsetDateTime until) {}

  /**
   * @param patient id
   * @return that id at least
   */
  List<Held> idsOf(String patient) {
    List<Held> ids = new ArrayList<>();
    jdbc.query(IDS, row -> {
      ids.add(new Held(row.getString(1),
          row.getObject(2, OffsetDateTime.class), row.getObject(3, OffsetDateTime.class)));
    }, patient);
    return ids;
  }
}
