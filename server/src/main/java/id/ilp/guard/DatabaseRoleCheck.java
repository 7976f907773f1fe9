package id.ilp.guard;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Refuses a database user for whom PostgreSQL's rules of access do not hold, or who could become one: the server works
 * under a role of its own, but a session can put that off again.
 */
final class DatabaseRoleCheck implements InitializingBean {

  private static final String UNLIMITED = """
      select exists (
        select from pg_roles
        where (rolsuper or rolbypassrls) and pg_has_role(session_user, oid, 'member'))""";

  private final JdbcTemplate jdbc;

  DatabaseRoleCheck(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void afterPropertiesSet() {
    if (isUnlimited()) {
      throw new UnsafeSettingsException(List.of(
          "ilp.database.username adalah superuser atau memiliki BYPASSRLS: pakai pengguna biasa"
              + " (is a superuser or has BYPASSRLS: use an ordinary user)."));
    }
  }

  boolean isUnlimited() {
    return Boolean.TRUE.equals(jdbc.queryForObject(UNLIMITED, Boolean.class));
  }
}
