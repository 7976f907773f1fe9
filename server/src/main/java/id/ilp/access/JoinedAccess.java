package id.ilp.access;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who may see a person whose two records become one, and what she has decided about sharing; and back. Must run after
 * the rules of what was written with it ({@link AccessIndex}), with the server's eyes.
 */
public final class JoinedAccess {

  private static final String ROW = "(select res_id from hfj_resource where res_type = 'Patient' and fhir_id = ?)";

  private static final String READERS = """
      insert into ilp.merge_reader (merge, reader)
      select ?, served.reader from ilp.subject_access served
      where served.subject = %1$s and served.reason = 'served' and not exists (
        select from ilp.subject_access known
        where known.subject = %1$s and known.reader = served.reader and known.reason = 'served')
      on conflict do nothing""".formatted(ROW);

  private static final String NOTE_DECISION = """
      update ilp.person_merge noted set target_closed = person.closed, target_decided = person.decided_at
      from ilp.subject person where noted.id = ? and person.subject = %s""".formatted(ROW);

  private static final String OPEN = """
      insert into ilp.subject_access (subject, reader, reason, closed)
      select %s, reader, 'served', false from ilp.merge_reader where merge = ?
      on conflict do nothing""".formatted(ROW);

  /** What was closed on either record stays closed until she decides anew; an old decision sent again is not new. */
  private static final String JOIN_DECISIONS = """
      with source as (select closed, decided_at from ilp.subject where subject = %1$s),
      before as (select target_closed, target_decided from ilp.person_merge where id = ?),
      joined as (
        update ilp.subject person
        set closed = coalesce(source.closed, false) or coalesce(before.target_closed, false),
          decided_at = greatest(source.decided_at, before.target_decided) + interval '1 microsecond'
        from before left join source on true where person.subject = %1$s
        returning person.subject, person.closed, person.decided_at
      ), noted as (
        update ilp.person_merge merged set joined_decided = joined.decided_at from joined where merged.id = ?
      )
      update ilp.subject_access known set closed = joined.closed from joined where known.subject = joined.subject"""
      .formatted(ROW);

  /** Who has served the person since goes on seeing what it has written. */
  private static final String CLOSE = """
      delete from ilp.subject_access known
      using ilp.merge_reader given
      where given.merge = ? and known.subject = %1$s and known.reader = given.reader and known.reason = 'served'
        and not exists (select from ilp.resource_access kept
          where kept.subject = known.subject and kept.owner = known.reader)""".formatted(ROW);

  private static final String PART_DECISIONS = """
      with parted as (
        update ilp.subject person set closed = coalesce(noted.target_closed, false), decided_at = noted.target_decided
        from ilp.person_merge noted
        where noted.id = ? and person.subject = %s and person.decided_at is not distinct from noted.joined_decided
        returning person.subject, person.closed
      )
      update ilp.subject_access known set closed = parted.closed from parted where known.subject = parted.subject"""
      .formatted(ROW);

  private final JdbcTemplate jdbc;
  private final LetterLinks letters;

  JoinedAccess(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.letters = new LetterLinks(jdbc);
  }

  /** Before anything is written: what was. */
  public void note(UUID merge, String source, String target) {
    jdbc.update(READERS, merge, source, target);
    jdbc.update(NOTE_DECISION, merge, target);
  }

  /** After everything was written: whoever might see one record sees the other, and what was closed stays closed. */
  public void join(UUID merge, String source, String target) {
    jdbc.update(OPEN, target, merge);
    jdbc.update(JOIN_DECISIONS, source, merge, target, merge);
    letters.open(List.of("Patient/" + source, "Patient/" + target));
  }

  /** After the records were parted: the target is seen by whom it was seen, and by who has served it since. */
  public void part(UUID merge, String target) {
    jdbc.update(CLOSE, merge, target);
    jdbc.update(PART_DECISIONS, merge, target);
    letters.open(List.of("Patient/" + target));
  }
}
