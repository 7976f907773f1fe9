package id.ilp.access;

import id.ilp.platform.RuleTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** The lists below {@code access/} that say what is sensitive and what a kader sees. */
final class AccessTable {

  private static final String FOLDER = "access/";

  private AccessTable() {}

  static List<CSVRecord> rows(String name) {
    return RuleTable.rows(FOLDER + name);
  }

  /** Changes with every byte of the lists, comments included. */
  static String fingerprint(String... names) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : names) {
        digest.update(bytes(name));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream in = AccessTable.class.getResourceAsStream("/" + FOLDER + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
