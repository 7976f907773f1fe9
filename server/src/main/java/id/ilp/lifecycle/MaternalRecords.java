package id.ilp.lifecycle;

import id.ilp.lifecycle.MaternalEvent.Kind;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What is recorded of women, from HAPI's index. What the reader may not see is left out by PostgreSQL, as everywhere.
 */
final class MaternalRecords {

  /** What is about a woman, and its time. */
  private static final String ABOUT = """
      from mother
      join ilp.resource_access about on about.subject = mother.res_id
      join hfj_resource stored on stored.res_id = about.res_id and stored.res_deleted_at is null
      join hfj_spidx_date span on span.res_id = stored.res_id and span.hash_identity = %s
      join hfj_spidx_token kind on kind.res_id = stored.res_id and kind.%s in (%s)
      where span.sp_value_low is not null and not exists (select from hfj_spidx_token status
        where status.res_id = stored.res_id and status.hash_value in (%s))
      """;

  private static final String SELECT = "select mother.fhir_id, %s as kind, {low-day} as first, %s as last,"
      + " stored.res_type || '/' || stored.fhir_id as evidence\n";

  private static final String END = "case when span.sp_value_high < " + MaternalSql.ENDLESS + " then {high-day} end";

  private static final String EPISODES = """
      and not (kind.hash_value = %s and span.sp_value_high >= %s and exists (select from hfj_spidx_token status
        where status.res_id = stored.res_id and status.hash_value = %s))
      """.formatted(MaternalSql.PREGNANCY, MaternalSql.ENDLESS, MaternalSql.OVER);

  private static final String CHILDREN = "select mother.fhir_id, 'CHILD' as kind, {birthday} as first,"
      + " case when not ({alive}) then {birthday} end as last,"
      + " stored.res_type || '/' || stored.fhir_id as evidence\nfrom mother\n"
      + MothersChildren.joinedTo("mother")
      + "join hfj_resource stored on stored.res_id = child.res_id and stored.res_deleted_at is null\n"
      + "join hfj_spidx_date born on born.res_id = child.res_id and born.hash_identity = "
      + SearchRows.parameter("Patient", "birthdate") + " and " + StageSql.standing("born.res_id");

  private final JdbcTemplate jdbc;

  MaternalRecords(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param ids of Patients
   * @param date for which it is asked whether a child lives
   * @return by id; people of whom nothing is recorded are left out
   */
  Map<String, List<MaternalEvent>> of(Collection<String> ids, LocalDate date) {
    Map<String, List<MaternalEvent>> events = new HashMap<>();
    jdbc.query(connection -> {
      PreparedStatement statement = connection.prepareStatement(sql(ZoneId.systemDefault(), date));
      statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
      return statement;
    }, row -> {
      events.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(new MaternalEvent(
          Kind.valueOf(row.getString(2)), row.getObject(3, LocalDate.class),
          Optional.ofNullable(row.getObject(4, LocalDate.class)), row.getString(5)));
    });
    return events;
  }

  static String sql(ZoneId zone, LocalDate date) {
    SearchRows rows = new SearchRows(zone);
    String childbed = "case when kind.hash_value = " + MaternalSql.PREGNANCY + " then 'PREGNANCY' else 'CHILDBED' end";
    String all = "with mother as (select res_id, fhir_id from hfj_resource"
        + " where res_type = 'Patient' and fhir_id = any (?))\n"
        + SELECT.formatted(childbed, END)
        + ABOUT.formatted(MaternalSql.EPISODE_TIME, "hash_value",
            MaternalSql.PREGNANCY + ", " + MaternalSql.CHILDBED, MaternalSql.VOID_EPISODES)
        + EPISODES + "union all\n"
        + SELECT.formatted("'DELIVERY'", "{low-day}")
        + ABOUT.formatted(MaternalSql.DELIVERY_TIME, "hash_sys_and_value",
            MaternalSql.DELIVERY_CODE, MaternalSql.VOID_OBSERVATIONS)
        + "union all\n"
        + SELECT.formatted("'LABOUR'", END)
        + ABOUT.formatted(MaternalSql.VISIT_TIME, "hash_sys_and_value",
            MaternalSql.VISIT_STAGE, MaternalSql.VOID_VISITS)
        + "union all\n" + CHILDREN;
    return all
        .replace("{low-day}", rows.dayOf("span.sp_value_low"))
        .replace("{high-day}", rows.dayOf("span.sp_value_high"))
        .replace("{birthday}", "to_date(cast(born.sp_value_low_date_ordinal as text), 'YYYYMMDD')")
        .replace("{alive}", new StageSql(zone).alive("born.res_id", date));
  }
}
