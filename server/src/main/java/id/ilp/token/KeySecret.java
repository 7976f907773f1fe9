package id.ilp.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.util.StringUtils;

/**
 * Where the secret comes from that encrypts the signing keys: the settings or, for development and small trials, a file
 * in the data folder that is made on the first start. The profile {@code production} insists on the setting.
 */
final class KeySecret {

  private static final String FILE = "token-key";

  private KeySecret() {}

  /**
   * @param configured {@code ilp.token.key-secret}; may be empty
   * @param folder where the server keeps its data
   */
  static String of(String configured, Path folder) {
    if (StringUtils.hasText(configured)) {
      return configured;
    }
    try {
      return inFile(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String inFile(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (Files.notExists(file)) {
      byte[] secret = new byte[KeyCipher.BYTES];
      new SecureRandom().nextBytes(secret);
      Files.createDirectories(folder);
      // Under another name until it is complete: half a secret would never be right.
      Path unfinished = Files.createTempFile(folder, FILE, ".unfinished");
      restrict(unfinished);
      Files.writeString(unfinished, Base64.getEncoder().encodeToString(secret));
      Files.move(unfinished, file);
    }
    return Files.readString(file);
  }

  /** For its owner only, on Windows too. */
  private static void restrict(Path path) {
    var file = path.toFile();
    file.setReadable(false, false);
    file.setReadable(true, true);
    file.setWritable(false, false);
    file.setWritable(true, true);
  }
}
