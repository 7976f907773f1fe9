package id.ilp.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Bcrypt for sentences: it looks at 72 bytes only, so it is given an HMAC-SHA-384 of the password, which takes in all
 * of it. The key of the HMAC is no secret; it sets these values apart from plain hashes that leaked elsewhere.
 */
final class LongPasswords implements PasswordEncoder {

  private static final String NAME = "bcrypt-hmac-sha384";
  private static final byte[] APART = "ilp-fhir account".getBytes(StandardCharsets.UTF_8);

  private final BCryptPasswordEncoder slow = new BCryptPasswordEncoder();

  private LongPasswords() {}

  /** Also knows those that were stored as plain bcrypt. */
  static PasswordEncoder encoder() {
    return new DelegatingPasswordEncoder(
        NAME, Map.of(NAME, new LongPasswords(), "bcrypt", new BCryptPasswordEncoder()));
  }

  @Override
  public String encode(CharSequence password) {
    return slow.encode(shortened(password));
  }

  @Override
  public boolean matches(CharSequence password, String hash) {
    return slow.matches(shortened(password), hash);
  }

  /** 64 characters, none of them zero, at which bcrypt would stop. */
  private static String shortened(CharSequence password) {
    try {
      Mac mac = Mac.getInstance("HmacSHA384");
      mac.init(new SecretKeySpec(APART, "HmacSHA384"));
      return Base64.getEncoder().encodeToString(mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
