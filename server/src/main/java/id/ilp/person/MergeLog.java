package id.ilp.person;

import id.ilp.person.Repointing.Moved;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** What merges have changed, so that each can be taken back. Works within the running transaction. */
final class MergeLog {

  private static final String BEGIN = """
      insert into ilp.person_merge (id, source, target, source_active, identifiers) values (?, ?, ?, ?, ?)""";

  private static final String NOTE_NAMES = """
      insert into ilp.merge_name (merge, resource_type, key)
      select ?, resource_type, key from ilp.natural_key where resource_type = 'Patient' and resource_id = ?""";

  private static final String GIVE_NAMES =
      "update ilp.natural_key set resource_id = ? where resource_type = 'Patient' and resource_id = ?";

  private static final String RETURN_NAMES = """
      update ilp.natural_key known set resource_id = ?
      from ilp.merge_name noted
      where noted.merge = ? and known.resource_type = noted.resource_type and known.key = noted.key
        and known.resource_id = ?""";

  private static final String NOTE_PLACES = """
      insert into ilp.merge_reference (merge, resource_type, resource_id, path, alone) values (?, ?, ?, ?, ?)""";

  private static final String ACTIVE = """
      select id, source, target, source_active, identifiers from ilp.person_merge
      where source = ? and undone_at is null""";

  private static final String OVERTAKEN = """
      select exists (
        select from ilp.person_merge later join ilp.person_merge this on this.id = ?
        where later.undone_at is null
          and (later.source = this.target or later.target = this.target and later.merged_at > this.merged_at))""";

  /** Whatever way a resource refers to the person: it is about her, it mentions her, it is found by her. */
  private static final String REFERRERS = """
      with person as (
        select res_id from hfj_resource where res_type = 'Patient' and fhir_id = ?
      ), found as (
        select rule.res_id from ilp.resource_access rule join person on rule.subject = person.res_id
        union
        select referrer from ilp.person_reference where person_reference.person = ?
        union
        select link.src_resource_id from hfj_res_link link join person on link.target_resource_id = person.res_id
      )
      select stored.res_type || '/' || stored.fhir_id
      from found join hfj_resource stored on stored.res_id = found.res_id
      where stored.res_deleted_at is null and not (stored.res_type = 'Patient' and stored.fhir_id = any (?))
      order by stored.res_id limit ?""";

  private final JdbcTemplate jdbc;

  MergeLog(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A merge that stands. */
  record Merge(UUID id, String source, String target, Boolean sourceActive, List<Integer> identifiers) {}

  /** Waits until nobody writes about these people, and makes who begins to do so try again. */
  void lock(String source, String target) {
    jdbc.query("select ilp.lock_people(?)", row -> { }, (Object) new String[] {source, target});
  }

  /** The merge that has retired this record. */
  Optional<Merge> ofSource(String source) {
    return jdbc.query(ACTIVE, (row, number) -> new Merge(
        row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getObject(4, Boolean.class),
        List.of((Integer[]) row.getArray(5).getArray())), source).stream().findFirst();
  }

  /** Whether the target took part in another merge since: what was before is known for the latest one only. */
  boolean isOvertaken(Merge merge) {
    return Boolean.TRUE.equals(jdbc.queryForObject(OVERTAKEN, Boolean.class, merge.id()));
  }

  /**
   * {@code Type/id} of what refers to a person and is seen by the reader of this thread, the two records aside.
   *
   * @param most how many are told at most
   */
  List<String> referrersOf(String person, String other, int most) {
    return jdbc.queryForList(REFERRERS, String.class, person, person, new String[] {person, other}, most);
  }

  void begin(Merge merge) {
    jdbc.update(BEGIN, merge.id(), merge.source(), merge.target(), merge.sourceActive(),
        merge.identifiers().toArray(Integer[]::new));
  }

  /** From now on every name of the source leads to the target. */
  void giveNames(Merge merge) {
    jdbc.update(NOTE_NAMES, merge.id(), merge.source());
    jdbc.update(GIVE_NAMES, merge.target(), merge.source());
  }

  void returnNames(Merge merge) {
    jdbc.update(RETURN_NAMES, merge.source(), merge.id(), merge.target());
    jdbc.update("delete from ilp.merge_name where merge = ?", merge.id());
  }

  /**
   * @param moved by {@code Type/id} of the resource
   */
  void note(Merge merge, Map<String, List<Moved>> moved) {
    List<Object[]> rows = new ArrayList<>();
    moved.forEach((reference, places) -> places.forEach(place -> {
      String[] parts = reference.split("/");
      rows.add(new Object[] {merge.id(), parts[0], parts[1], place.path(), place.alone()});
    }));
    jdbc.batchUpdate(NOTE_PLACES, rows);
  }

  Map<String, List<Moved>> moved(Merge merge) {
    Map<String, List<Moved>> moved = new LinkedHashMap<>();
    jdbc.query("""
        select noted.resource_type || '/' || noted.resource_id, noted.path, noted.alone
        from ilp.merge_reference noted
        join hfj_resource stored on stored.res_type = noted.resource_type and stored.fhir_id = noted.resource_id
        where noted.merge = ? and stored.res_deleted_at is null
        order by stored.res_id, noted.path""", row -> {
      moved.computeIfAbsent(row.getString(1), key -> new ArrayList<>())
          .add(new Moved(row.getString(2), row.getBoolean(3)));
    }, merge.id());
    return moved;
  }

  void end(Merge merge) {
    jdbc.update("update ilp.person_merge set undone_at = clock_timestamp() where id = ?", merge.id());
  }
}
