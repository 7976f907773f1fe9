package id.ilp.token;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody has chosen. */
final class RandomText {

  /** Without those that look alike on paper. */
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 5;
  private static final int GROUP = 4;

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  /** For programs: 256 bits. */
  static String secret() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** To be read out and typed once: 20 letters and digits in groups, 100 bits. */
  static String password() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        text.append('-');
      }
      text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  /** An id that is no secret but that nobody can guess: 128 bits. */
  static String id() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
