package id.ilp.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A name under which one resource is known outside this server, such as a NIK or a visit number.
 *
 * @param resourceType the same name may stand for one resource of each type
 * @param name mostly {@code system|value}
 */
public record NaturalKey(String resourceType, String name) implements Comparable<NaturalKey> {

  /** What is stored instead of the name. */
  byte[] hash() {
    return sha256(name);
  }

  /** For PostgreSQL's advisory locks, which take a number. */
  long lockNumber() {
    byte[] hash = sha256(resourceType + "/" + name);
    return java.nio.ByteBuffer.wrap(hash).getLong();
  }

  @Override
  public int compareTo(NaturalKey other) {
    int byType = resourceType.compareTo(other.resourceType);
    return byType != 0 ? byType : Arrays.compareUnsigned(hash(), other.hash());
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
