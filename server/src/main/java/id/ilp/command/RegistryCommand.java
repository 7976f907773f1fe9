package id.ilp.command;

import id.ilp.database.CommandDatabase;
import id.ilp.database.DatabaseUnavailableException;
import id.ilp.token.Registry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.dao.DataAccessException;

/**
 * What {@code accounts}, {@code clients} and {@code sessions} have in common: the settings and the database of the
 * server, whether it is running or not. Who may run them is who may read the password of the database.
 *
 * <p>Exit status: 0 if it is done, 1 if it cannot be done, 2 if the command itself cannot be understood.
 */
abstract class RegistryCommand {

  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int MISUNDERSTOOD = 2;

  /** Where a password or secret is read from: an argument could be seen by every user of the machine. */
  static final String STDIN = "--stdin";

  /** Options that take a value. */
  abstract Set<String> named();

  abstract Set<String> flags();

  abstract String usage();

  /**
   * @param in where a password or secret may come from
   * @throws IllegalArgumentException if it cannot be done; the message says why
   */
  abstract int run(Registry registry, Words words, InputStream in, PrintStream out) throws IOException;

  final int run(String[] args, InputStream in, PrintStream out) throws IOException {
    Words words;
    try {
      words = Words.of(args, named(), flags());
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
      out.print(usage());
      return MISUNDERSTOOD;
    }
    if (words.plain().isEmpty()) {
      out.print(usage());
      return MISUNDERSTOOD;
    }
    ConfigurableEnvironment settings = settings(words);
    if (Registry.isElsewhere(settings)) {
      out.println("ilp.token.issuer-uri disebut: akun dan klien diurus di penerbit itu"
          + " (is set: accounts and clients are kept at that issuer)");
      return REFUSED;
    }
    try (CommandDatabase database = CommandDatabase.open(settings)) {
      return answered(Registry.on(database.jdbc(), settings), words, in, out);
    } catch (DatabaseUnavailableException e) {
      out.println(e.getMessage());
      return REFUSED;
    } catch (DataAccessException e) {
      out.println("Basis data menolak (the database refused): " + e.getMostSpecificCause().getMessage());
      return REFUSED;
    }
  }

  /** The same on a registry that is open already. */
  final int answered(Registry registry, Words words, InputStream in, PrintStream out) throws IOException {
    try {
      int status = run(registry, words, in, out);
      if (status == MISUNDERSTOOD) {
        out.print(usage());
      }
      return status;
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
      return REFUSED;
    }
  }

  /** The first line, without its end. */
  static String lineOf(InputStream in) throws IOException {
    String line = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
    if (line == null || line.isEmpty()) {
      throw new IllegalArgumentException("Masukan standar kosong (standard input is empty)");
    }
    return line;
  }

  private static ConfigurableEnvironment settings(Words words) {
    StandardEnvironment settings = new StandardEnvironment();
    settings.getPropertySources().addFirst(
        new SimpleCommandLinePropertySource(words.settings().toArray(String[]::new)));
    ConfigDataEnvironmentPostProcessor.applyTo(settings);
    return settings;
  }
}
