package id.ilp.token;

import id.ilp.access.Caller;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The people who may sign in. One whose time is not now does not exist.
 *
 * <p>No {@code UserDetailsService}: Spring Security would offer a bean of that type a second way in, past the limit of
 * {@link PersonLogin}.
 */
public final class Accounts {

  private static final String VALID = """
      enabled and (valid_from is null or valid_from <= ?) and (valid_until is null or valid_until >= ?)""";

  private static final String INSERT = """
      insert into ilp.account
        (name, password, display_name, kind, organizations, role, scopes, valid_from, valid_until)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (name) do update set password = excluded.password, display_name = excluded.display_name,
        kind = excluded.kind, organizations = excluded.organizations, role = excluded.role,
        scopes = excluded.scopes, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
        enabled = true, password_until = null""";

  private static final String CHANGE = """
      update ilp.account set display_name = ?, kind = ?, organizations = ?, role = ?, scopes = ?, valid_from = ?,
        valid_until = ?
      where name = ?""";

  private final PasswordEncoder encoder = LongPasswords.encoder();
  private final JdbcTemplate jdbc;

  Accounts(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Creates the account or replaces everything of it, with a password that the person keeps. */
  public void store(Account account, String password) {
    String hash = encoder.encode(password);
    Standing standing = account.standing();
    jdbc.update(connection -> {
      PreparedStatement statement = connection.prepareStatement(INSERT);
      statement.setString(1, account.name());
      statement.setString(2, hash);
      statement.setString(3, account.displayName());
      statement.setString(4, standing.kind().name());
      statement.setArray(5, texts(connection, standing.organizations()));
      statement.setString(6, standing.role());
      statement.setArray(7, texts(connection, account.scopes()));
      statement.setObject(8, standing.validFrom());
      statement.setObject(9, standing.validUntil());
      return statement;
    });
  }

  /**
   * Changes everything but the password.
   *
   * @return whether there is such an account
   */
  public boolean change(Account account) {
    Standing standing = account.standing();
    return 1 == jdbc.update(connection -> {
      PreparedStatement statement = connection.prepareStatement(CHANGE);
      statement.setString(1, account.displayName());
      statement.setString(2, standing.kind().name());
      statement.setArray(3, texts(connection, standing.organizations()));
      statement.setString(4, standing.role());
      statement.setArray(5, texts(connection, account.scopes()));
      statement.setObject(6, standing.validFrom());
      statement.setObject(7, standing.validUntil());
      statement.setString(8, account.name());
      return statement;
    });
  }

  /** A password of the person's own choice. */
  void changePassword(String name, String password) {
    jdbc.update("update ilp.account set password = ?, password_until = null where name = ?",
        encoder.encode(password), plain(name));
  }

  /**
   * A password that somebody else knows: with it the person can set her own, and nothing else.
   *
   * @param time how long it holds
   * @return whether there is such an account
   */
  public boolean startPassword(String name, String password, Duration time) {
    return 1 == jdbc.update("""
        update ilp.account set password = ?, password_until = now() + make_interval(secs => ?) where name = ?""",
        encoder.encode(password), time.toSeconds(), plain(name));
  }

  /**
   * Closes the account or opens it again.
   *
   * @return whether there is such an account
   */
  public boolean setClosed(String name, boolean closed) {
    return 1 == jdbc.update("update ilp.account set enabled = ? where name = ?", !closed, plain(name));
  }

  /** All accounts by name, those too that may not be used today. */
  public List<ListedAccount> all() {
    return jdbc.query("select * from ilp.account order by name", (row, number) -> listed(row));
  }

  /** The account, usable today or not. */
  public Optional<ListedAccount> look(String name) {
    return jdbc.query("select * from ilp.account where name = ?", (row, number) -> listed(row), plain(name))
        .stream().findFirst();
  }

  public void remove(String name) {
    jdbc.update("delete from ilp.account where name = ?", plain(name));
  }

  /** The account, if it may be used today. */
  public Optional<Account> find(String name) {
    LocalDate today = LocalDate.now();
    return jdbc.query("select * from ilp.account where name = ? and " + VALID, (row, number) -> account(row),
        plain(name), today, today).stream().findFirst();
  }

  /**
   * With the password's hash, for {@link PersonLogin}.
   *
   * @throws UsernameNotFoundException if the account may not be used today
   */
  UserDetails withPassword(String name) {
    LocalDate today = LocalDate.now();
    List<UserDetails> found = jdbc.query("select name, password from ilp.account where name = ? and "
            + "(password_until is null or password_until > now()) and " + VALID,
        (row, number) -> new User(row.getString("name"), row.getString("password"), List.of()),
        plain(name), today, today);
    return found.stream().findFirst().orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }

  PasswordEncoder encoder() {
    return encoder;
  }

  /** As names are kept. PostgreSQL has no character zero. */
  static String plain(String name) {
    return name.replace("\0", "").strip().toLowerCase(Locale.ROOT);
  }

  private static ListedAccount listed(ResultSet row) throws SQLException {
    OffsetDateTime until = row.getObject("password_until", OffsetDateTime.class);
    return new ListedAccount(account(row), !row.getBoolean("enabled"), until == null ? null : until.toInstant());
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(row.getString("name"), row.getString("display_name"),
        new Standing(
            Caller.Kind.valueOf(row.getString("kind")),
            texts(row, "organizations"),
            row.getString("role"),
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_until", LocalDate.class)),
        new LinkedHashSet<>(texts(row, "scopes")));
  }

  private static Array texts(Connection connection, Collection<String> values) throws SQLException {
    return connection.createArrayOf("text", values.toArray());
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.stream((Object[]) row.getArray(column).getArray()).map(String::valueOf).toList();
  }
}
