package id.ilp.token;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which passwords people may have (OWASP ASVS 5.0, 6.1.2 and 6.2.1 to 6.2.12): long enough, not common, and more than
 * the words of this service. Nothing is asked about kinds of characters, and nothing is cut off or changed.
 */
final class PasswordRules {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 256;

  /** With fewer letters of its own beside such words a password is guessed with them. */
  private static final int OWN_LETTERS = 4;

  private static final String COMMON = "/common-passwords.txt";

  /** Also in {@code docs/token.md}, as ASVS 6.1.2 asks. */
  private static final List<String> WORDS = List.of(
      "ilp", "fhir", "integrasi", "layanan", "primer", "puskesmas", "pustu", "posyandu", "poskesdes", "dinkes", "dinas",
      "kesehatan", "sehat", "satusehat", "kemenkes", "kemkes", "simpus", "klaster", "bidan", "perawat", "dokter",
      "kader", "petugas", "pasien", "admin", "pengguna", "sandi", "rahasia", "password", "indonesia");

  private final Path refused;

  /** @param refused file of further passwords to refuse, one a line, such as those that leaked elsewhere; or null */
  PasswordRules(Path refused) {
    if (refused != null && !Files.isReadable(refused)) {
      throw new IllegalArgumentException("ilp.token.refused-passwords tidak terbaca (cannot be read): " + refused);
    }
    this.refused = refused;
  }

  /** @param about names of the person and of what she belongs to */
  Optional<PasswordFault> faultOf(String password, List<String> about) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(PasswordFault.SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(PasswordFault.LONG);
    }
    String plain = password.toLowerCase(Locale.ROOT);
    if (plain.chars().distinct().count() == 1 || isListed(plain) || isRefused(password)) {
      return Optional.of(PasswordFault.COMMON);
    }
    Set<String> words = words(about);
    return isOnlyOf(words, plain) || isOnlyOf(words, spelled(plain))
        ? Optional.of(PasswordFault.CONTEXT)
        : Optional.empty();
  }

  /** The files are read anew: passwords change seldom, and the lists need no memory in between. */
  private static boolean isListed(String plain) {
    try (InputStream in = PasswordRules.class.getResourceAsStream(COMMON)) {
      return holds(in, plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isRefused(String password) {
    if (refused == null) {
      return false;
    }
    try (InputStream in = Files.newInputStream(refused)) {
      return holds(in, password);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(InputStream list, String line) {
    return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8)).lines().anyMatch(line::equals);
  }

  /** The longest first, so that no part of one is left over. */
  private static Set<String> words(List<String> about) {
    return Stream.concat(WORDS.stream(), about.stream().flatMap(PasswordRules::parts))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<String> parts(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(part -> part.length() > 2);
  }

  private static boolean isOnlyOf(Set<String> words, String password) {
    String letters = password.replaceAll("[^\\p{L}]", "");
    String rest = letters;
    for (String word : words) {
      rest = rest.replace(word, "");
    }
    return rest.length() < letters.length() && rest.length() < OWN_LETTERS;
  }

  /** Digits and signs that people write in the place of letters. */
  private static String spelled(String password) {
    return password.replace('@', 'a').replace('4', 'a').replace('3', 'e').replace('1', 'i').replace('!', 'i')
        .replace('0', 'o').replace('5', 's').replace('$', 's').replace('7', 't');
  }
}
