package id.ilp.access;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which requests somebody has still to act on: few of all that a facility ever got, and asked for most of all. */
final class PendingRequests {

  private static final String LOCK =
      "select res_id from ilp.resource_access where res_id = any (?) order by res_id for no key update";

  /** A request waits while one of its tasks does, or while it has none. */
  private static final String SETTLE = """
      update ilp.resource_access sent set pending = state.pending
      from (
        select request.res_id, request.waiting and coalesce((select bool_or(task.waiting)
          from ilp.resource_access task where task.request = request.res_id), true) as pending
        from ilp.resource_access request where request.res_id = any (?)) state
      where sent.res_id = state.res_id and sent.pending <> state.pending""";

  private static final String CARRIED_OUT = """
      select known.request from hfj_resource stored join ilp.resource_access known on known.res_id = stored.res_id
      where (stored.res_type, stored.fhir_id) in (select * from unnest(?, ?)) and known.request is not null""";

  private final JdbcTemplate jdbc;

  PendingRequests(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Rows of the requests that these tasks carry out. */
  List<Long> carriedOutBy(String[] types, String[] ids) {
    return jdbc.queryForList(CARRIED_OUT, Long.class, types, ids);
  }

  /**
   * After they, or tasks of theirs, were written. Of two who do so at the same moment the second sees what the first
   * has done.
   *
   * @param requests rows, null among them for none
   */
  void settle(Collection<Long> requests) {
    Long[] rows = requests.stream().filter(Objects::nonNull).distinct().toArray(Long[]::new);
    if (rows.length > 0) {
      jdbc.queryForList(LOCK, Long.class, (Object) rows);
      jdbc.update(SETTLE, (Object) rows);
    }
  }
}
