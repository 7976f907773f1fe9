package id.ilp.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** People who were recorded twice: which record goes on in place of one that was merged into another. */
public final class MergedPeople {

  private static final String SURVIVORS = """
      with recursive way as (
        select source as person, target from ilp.person_merge where source = any (?) and undone_at is null
        union all
        select way.person, next.target
        from way join ilp.person_merge next on next.source = way.target and next.undone_at is null
      )
      select person, target from way
      where not exists (select from ilp.person_merge next where next.source = way.target and next.undone_at is null)""";

  private final JdbcTemplate jdbc;

  MergedPeople(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param patients ids of Patients
   * @return for those that were merged into another, the id of the one that goes on
   */
  public Map<String, String> survivorsOf(Collection<String> patients) {
    Map<String, String> survivors = new HashMap<>();
    if (!patients.isEmpty()) {
      jdbc.query(SURVIVORS, row -> {
        survivors.put(row.getString(1), row.getString(2));
      }, (Object) patients.toArray(String[]::new));
    }
    return survivors;
  }
}
