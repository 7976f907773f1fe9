package id.ilp.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs for this platform, unpacked once from the jar that the build chose. */
final class PostgresBinaries {

  private static final String VERSION = version();

  private final Path home;

  private PostgresBinaries(Path home) {
    this.home = home;
  }

  /**
   * Unpacks the programs below {@code folder} unless they are there already.
   *
   * @throws DatabaseUnavailableException if no PostgreSQL was built in for this platform
   */
  static PostgresBinaries unpackBelow(Path folder) throws IOException {
    Path home = folder.resolve("postgresql-" + VERSION);
    if (Files.notExists(home)) {
      Path unfinished = folder.resolve("postgresql-" + VERSION + ".unpacking");
      delete(unfinished);
      unpack(unfinished);
      Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }
    return new PostgresBinaries(home);
  }

  /** The path of one program, such as {@code initdb}. */
  Path program(String name) {
    return home.resolve("bin").resolve(isWindows() ? name + ".exe" : name).toAbsolutePath();
  }

  static boolean isWindows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  private static void unpack(Path target) throws IOException {
    try (InputStream archive = open();
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw new IOException("Archive entry outside its folder: " + entry.getName());
        }
        write(entry, tar, file);
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, file);
    if ((entry.getMode() & 0100) != 0 && !isWindows()) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static InputStream open() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String family = isWindows() ? "windows" : system.startsWith("mac") ? "darwin" : "linux";
    String machine = System.getProperty("os.arch").equals("aarch64") && !isWindows() ? "arm_64" : "x86_64";
    for (String libc : List.of("-alpine_linux", "")) {
      InputStream archive =
          PostgresBinaries.class.getResourceAsStream("/postgres-" + family + "-" + machine + libc + ".txz");
      if (archive != null) {
        return archive;
      }
    }
    throw new DatabaseUnavailableException(
        "PostgreSQL untuk sistem ini tidak ada di dalam paket; isi ilp.database.url dengan PostgreSQL yang tersedia"
            + " (no PostgreSQL is built in for " + family + " " + machine + "; set ilp.database.url)");
  }

  /** The version that the build pinned. */
  private static String version() {
    Properties properties = new Properties();
    try (InputStream in = PostgresBinaries.class.getResourceAsStream("/postgresql.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
