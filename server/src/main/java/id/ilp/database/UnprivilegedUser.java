package id.ilp.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How to run PostgreSQL, which refuses to run as root, when this process is root.
 *
 * <p>A user namespace is tried first, because then nothing needs to change its owner; a container often forbids that, so
 * the next try is to become {@code nobody}.
 */
enum UnprivilegedUser {
  SAME(List.of()),
  NAMESPACE(List.of("unshare", "-U")),
  NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

  private final List<String> prefix;

  UnprivilegedUser(List<String> prefix) {
    this.prefix = prefix;
  }

  static UnprivilegedUser choose() {
    if (PostgresBinaries.isWindows() || !"0".equals(answerOf(List.of("id", "-u")))) {
      return SAME;
    }
    for (UnprivilegedUser way : List.of(NAMESPACE, NOBODY)) {
      String uid = answerOf(way.command(List.of("id", "-u")));
      if (uid != null && !uid.equals("0")) {
        return way;
      }
    }
    throw new DatabaseUnavailableException(
        "PostgreSQL tidak boleh berjalan sebagai root; jalankan sebagai pengguna biasa atau isi ilp.database.url"
            + " (PostgreSQL refuses to run as root: run as an ordinary user, or set ilp.database.url)");
  }

  List<String> command(List<String> command) {
    return Stream.concat(prefix.stream(), command.stream()).toList();
  }

  /** Makes what PostgreSQL writes belong to the user it runs as. */
  void own(Path folder) throws IOException {
    if (this != NOBODY) {
      return;
    }
    requireWayTo(folder);
    var owner = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("65534");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.setOwner(file, owner);
      }
    }
  }

  /** A home directory such as /root lets nobody through. */
  private static void requireWayTo(Path folder) throws IOException {
    for (Path above = folder.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
      if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
        throw new DatabaseUnavailableException(
            "PostgreSQL berjalan sebagai nobody dan tidak dapat masuk ke " + above
                + "; isi ilp.database.folder dengan folder lain, misalnya /var/lib/ilp"
                + " (PostgreSQL runs as nobody and may not pass " + above + ": set ilp.database.folder elsewhere)");
      }
    }
  }

  private static String answerOf(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String answer = new String(process.getInputStream().readAllBytes()).strip();
      return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0 ? answer : null;
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
