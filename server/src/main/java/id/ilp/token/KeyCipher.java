package id.ilp.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the keys that sign tokens, so that who reads the database or a backup of it cannot make tokens: AES-256-GCM
 * (NIST SP 800-38D) with a nonce drawn for each text, bound to the name under which the text is kept.
 */
final class KeyCipher {

  /** The key's length in bytes. */
  static final int BYTES = 32;

  /** What an encrypted text begins with; a JSON Web Key begins with a brace and then a quote. */
  private static final String MARK = "{aes-gcm}";

  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param secret {@value #BYTES} random bytes in base64
   * @throws IllegalArgumentException if it is anything else; the message does not repeat it
   */
  KeyCipher(String secret) {
    this.key = new SecretKeySpec(bytesOf(secret), "AES");
  }

  static boolean isEncrypted(String text) {
    return text.startsWith(MARK);
  }

  /** @param name what the text is kept under; the same must be given to read it */
  String encrypt(String name, String text) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, name, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
      System.arraycopy(encrypted, 0, both, NONCE_BYTES, encrypted.length);
      return MARK + Base64.getEncoder().encodeToString(both);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws IllegalStateException if it was encrypted with another secret or under another name, or is damaged
   */
  String decrypt(String name, String text) {
    try {
      byte[] both = Base64.getDecoder().decode(text.substring(MARK.length()));
      byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
      byte[] plain = cipher(Cipher.DECRYPT_MODE, name, nonce).doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
      return new String(plain, StandardCharsets.UTF_8);
    } catch (AEADBadTagException | IllegalArgumentException e) {
      throw new IllegalStateException("ilp.token.key-secret bukan yang dipakai untuk kunci di ilp.signing_key; pakai"
          + " yang dulu, atau hapus baris-barisnya (is not what the keys in ilp.signing_key were encrypted with: use"
          + " the former one, or delete the rows)", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Cipher cipher(int mode, String name, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(ALGORITHM);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static byte[] bytesOf(String secret) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(secret.strip());
    } catch (IllegalArgumentException e) {
      bytes = new byte[0];
    }
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("ilp.token.key-secret harus 32 byte acak dalam base64: openssl rand -base64 32"
          + " (must be 32 random bytes in base64)");
    }
    return bytes;
  }
}
