package id.ilp.token;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.util.StringUtils;

/**
 * The people and programs of the server's own issuer, for who keeps them from outside the running server. It works on
 * the database only; every server notices within seconds.
 *
 * @param accounts people
 * @param clients programs
 * @param sessions what both go on with
 * @param rules which passwords people may have
 */
public record Registry(Accounts accounts, Clients clients, Sessions sessions, PasswordRules rules) {

  /** How long a password holds that somebody else has set or that was drawn (ASVS 5.0, 6.4.1). */
  public static final Duration FIRST_PASSWORD = Duration.ofHours(72);

  /** Shortest secret of a program that is not drawn here; nobody has to remember it. */
  private static final int SHORTEST_SECRET = 32;

  /** Bcrypt looks no further, in bytes. */
  private static final int LONGEST_SECRET = 72;

  /** @param settings those of the server */
  public static Registry on(JdbcTemplate jdbc, Environment settings) {
    TokenSettings times = Binder.get(settings).bind("ilp.token", TokenSettings.class).get();
    return new Registry(
        new Accounts(jdbc),
        new Clients(jdbc, PasswordEncoderFactories.createDelegatingPasswordEncoder(), times),
        new Sessions(jdbc, () -> { }),
        new PasswordRules(fileOf(settings.getProperty("ilp.token.refused-passwords"))));
  }

  /** Whether tokens come from elsewhere, where people and programs are kept too. */
  public static boolean isElsewhere(Environment settings) {
    return StringUtils.hasText(settings.getProperty("ilp.token.issuer-uri"));
  }

  static Path fileOf(String setting) {
    return StringUtils.hasText(setting) ? Path.of(setting) : null;
  }

  /** Why the account may not have the password; empty if it may. */
  public Optional<PasswordFault> faultOf(String password, Account account) {
    return rules.faultOf(password, about(account));
  }

  /** Whether a secret of somebody's choice is long enough to be none that can be guessed, and not too long. */
  public static boolean isSecret(String secret) {
    return secret.length() >= SHORTEST_SECRET && secret.chars().allMatch(letter -> letter > ' ' && letter <= '~')
        && secret.length() <= LONGEST_SECRET && secret.chars().distinct().count() > 9;
  }

  /** A name is of a person or of a program, so that ending one never ends the other. */
  public boolean isTaken(String name) {
    return accounts.look(name).filter(known -> known.account().name().equals(name)).isPresent() || clients.look(name).isPresent();
  }

  public static String drawnPassword() {
    return RandomText.password();
  }

  public static String drawnSecret() {
    return RandomText.secret();
  }

  static List<String> about(Account account) {
    List<String> about = new ArrayList<>(List.of(account.name(), account.displayName()));
    about.addAll(account.standing().organizations());
    return about;
  }
}
