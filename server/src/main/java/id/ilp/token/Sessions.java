package id.ilp.token;

import java.security.Principal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;

/**
 * Logins at browsers and what was given out, to see and to end. What ends takes its tokens along: those that prove
 * themselves are noted in {@code ilp.revoked_token}, the others are deleted.
 */
public final class Sessions {

  /** A person signs in again after this time, whatever happened in between (ASVS 5.0, 7.3.2). */
  static final Duration LONGEST = Duration.ofHours(12);

  /** Ends authorizations; the names of their tokens are kept until the tokens would have run out by themselves. */
  private static final String END = """
      with gone as (
        delete from public.oauth2_authorization where %s
        returning access_token_metadata, access_token_expires_at)
      insert into ilp.revoked_token (jti, expires_at)
      select access_token_metadata::jsonb -> 'metadata.token.claims' ->> 'jti', access_token_expires_at from gone
      where access_token_expires_at > now()
        and access_token_metadata::jsonb -> 'metadata.token.claims' ->> 'jti' is not null
      on conflict do nothing""";

  /** What a login says of the person now. */
  record Login(boolean passwordIsOwn) {}

  private final JdbcTemplate jdbc;
  private final Runnable changed;

  /** @param changed told after tokens have stopped holding */
  Sessions(JdbcTemplate jdbc, Runnable changed) {
    this.jdbc = jdbc;
    this.changed = changed;
  }

  /** @return id of the new login */
  String begin(String person) {
    String id = RandomText.id();
    jdbc.update("""
        insert into ilp.login_session (id, person, ends_at) values (?, ?, now() + make_interval(secs => ?))""",
        id, person, LONGEST.toSeconds());
    return id;
  }

  /** The login, if it has not ended and the person may still be here. */
  Optional<Login> find(String id, String person) {
    LocalDate today = LocalDate.now();
    return jdbc.query("""
        update ilp.login_session known set used = now() from ilp.account
        where known.id = ? and known.person = ? and known.ends_at > now() and account.name = known.person
          and account.enabled and (account.valid_from is null or account.valid_from <= ?)
          and (account.valid_until is null or account.valid_until >= ?)
        returning account.password_until is null""",
        (row, number) -> new Login(row.getBoolean(1)), id, person, today, today).stream().findFirst();
  }

  /** Keeps in which login a person was given an authorization: {@link PersonLogin} has marked her with it. */
  void note(OAuth2Authorization authorization) {
    if (authorization.getAttribute(Principal.class.getName()) instanceof Authentication person
        && person.getDetails() instanceof String login) {
      jdbc.update("update public.oauth2_authorization set login = ? where id = ? and login is null",
          login, authorization.getId());
    }
  }

  /** Ends a login and what was given out in it. */
  void endLogin(String id, String person) {
    jdbc.update("delete from ilp.login_session where id = ? and person = ?", id, person);
    end("principal_name = ? and login = ?", person, id);
  }

  /** Ends all of a person but the login at which she asks for it. */
  void endOthers(String person, String login) {
    jdbc.update("delete from ilp.login_session where person = ? and id <> ?", person, login);
    end("principal_name = ? and login is distinct from ?", person, login);
  }

  /** Ends everything of a person, or of a program and of the people at it. */
  public void endAll(String name) {
    jdbc.update("delete from ilp.login_session where person = ?", name);
    end("principal_name = ? or registered_client_id = ?", name, name);
  }

  /**
   * Ends one of them.
   *
   * @return whether the name has it
   */
  public boolean end(String name, String id) {
    if (jdbc.queryForList("select id from ilp.login_session where id = ? and person = ?", id, name).size() == 1) {
      endLogin(id, name);
      return true;
    }
    if (jdbc.queryForList("select id from public.oauth2_authorization where id = ? and principal_name = ?", id, name)
        .isEmpty()) {
      return false;
    }
    end("id = ? and principal_name = ?", id, name);
    return true;
  }

  /** Those of everybody that have not ended, the newest first. */
  public List<Session> all() {
    return list("true");
  }

  /** Those of a person, or of a program that acts for itself. */
  public List<Session> of(String name) {
    return list("who = ?", name);
  }

  private List<Session> list(String condition, Object... values) {
    return jdbc.query("""
        select id, login, who, client, began, used, ends_at from (
          select id, true as login, person as who, null as client, began, used, ends_at
          from ilp.login_session
          union all
          select given.id, false, given.principal_name, client.client_name,
            coalesce(given.authorization_code_issued_at, given.access_token_issued_at), given.access_token_issued_at,
            greatest(given.access_token_expires_at, given.refresh_token_expires_at)
          from public.oauth2_authorization given
          join public.oauth2_registered_client client on client.id = given.registered_client_id
          where given.access_token_issued_at is not null) known
        where ends_at > now() and\s""" + condition + " order by began desc limit 1000",
        (row, number) -> session(row), values);
  }

  private void end(String condition, String... values) {
    jdbc.update(END.formatted(condition), (Object[]) values);
    changed.run();
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(row.getString("id"), row.getBoolean("login"), row.getString("who"), row.getString("client"),
        instant(row, "began"), instant(row, "used"), instant(row, "ends_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
