package id.ilp.database;

import id.ilp.platform.Progress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The server's own PostgreSQL: real, on loopback, its data kept between starts.
 *
 * <p>Data safety is PostgreSQL's own ({@code fsync} on, as it comes): a committed row survives the loss of power.
 */
final class LocalPostgres implements AutoCloseable {

  static final String USER = "ilp";

  /** For two cores and a laptop's memory; production brings its own PostgreSQL. */
  private static final List<String> SETTINGS = List.of(
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      "timezone=UTC",
      "max_connections=60",
      "shared_buffers=192MB",
      "max_wal_size=1GB",
      "wal_compression=on",
      "checkpoint_timeout=15min",
      "random_page_cost=1.1");

  /** In PostgreSQL's {@code postmaster.pid}, counted from zero. */
  private static final int PORT_LINE = 3;

  private final Path data;
  private final PostgresBinaries binaries;
  private final UnprivilegedUser user;
  private final FileChannel lockFile;
  private final String password;
  private final int port;

  private LocalPostgres(
      Path data, PostgresBinaries binaries, UnprivilegedUser user, FileChannel lockFile, String password, int port) {
    this.data = data;
    this.binaries = binaries;
    this.user = user;
    this.lockFile = lockFile;
    this.password = password;
    this.port = port;
  }

  /**
   * Starts PostgreSQL on the data below {@code folder}, making it on the first start.
   *
   * @throws DatabaseUnavailableException if another server uses the folder, or PostgreSQL does not start
   */
  static LocalPostgres start(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel lockFile = lock(folder);
    try {
      Path data = folder.resolve("data").toAbsolutePath();
      UnprivilegedUser user = UnprivilegedUser.choose();
      boolean first = Files.notExists(data);
      if (first) {
        Progress.step("PostgreSQL disiapkan untuk pertama kali", "preparing PostgreSQL for the first time");
      }
      LocalPostgres postgres = new LocalPostgres(
          data, PostgresBinaries.unpackBelow(folder), user, lockFile, passwordIn(folder), freePort());
      if (first) {
        postgres.initialise(folder);
      }
      postgres.stopOrphan();
      postgres.run();
      Progress.step("PostgreSQL berjalan di port " + postgres.port, "PostgreSQL is running, data in " + folder);
      return postgres;
    } catch (IOException | RuntimeException e) {
      lockFile.close();
      throw e;
    }
  }

  /**
   * The PostgreSQL that another process runs on the data below {@code folder}.
   *
   * @param url JDBC address
   * @param password of {@link #USER}
   */
  record Running(String url, String password) {}

  /** Empty if nobody holds the folder. */
  static Optional<Running> running(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(
        folder.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (isLocked(channel)) {
        return Optional.empty();
      }
    }
    Path pidFile = folder.resolve("data").resolve("postmaster.pid");
    List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
    if (lines.size() <= PORT_LINE) {
      throw new DatabaseUnavailableException("Server sedang menyala atau berhenti; coba sebentar lagi"
          + " (the server is about to start or to stop: try again in a moment)");
    }
    return Optional.of(new Running(urlAt(Integer.parseInt(lines.get(PORT_LINE).strip())), passwordIn(folder)));
  }

  String url() {
    return urlAt(port);
  }

  private static String urlAt(int port) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  String password() {
    return password;
  }

  @Override
  public void close() throws IOException {
    try {
      stop();
    } finally {
      lockFile.close();
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel = FileChannel.open(
        folder.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new DatabaseUnavailableException(
          "Folder " + folder.toAbsolutePath() + " sedang dipakai server lain; hentikan dulu server itu"
              + " (another server is using this folder; stop it first)");
    }
    return channel;
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** The password lets only those in who may read the folder. */
  private static String passwordIn(Path folder) throws IOException {
    Path file = folder.resolve("password");
    if (Files.notExists(file)) {
      byte[] secret = new byte[24];
      new SecureRandom().nextBytes(secret);
      Files.createFile(file);
      restrict(file);
      Files.writeString(file, HexFormat.of().formatHex(secret));
    }
    return Files.readString(file).strip();
  }

  private static void restrict(Path file) {
    var plain = file.toFile();
    plain.setReadable(false, false);
    plain.setReadable(true, true);
    plain.setWritable(false, false);
    plain.setWritable(true, true);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Under another name until it is complete, so that an interrupted first start begins anew. */
  private void initialise(Path folder) throws IOException {
    Path unfinished = folder.resolve("data.unfinished").toAbsolutePath();
    PostgresBinaries.delete(unfinished);
    Files.createDirectories(unfinished);
    Path secret = Files.createTempFile("ilp", ".txt");
    try {
      Files.writeString(secret, password);
      user.own(unfinished);
      user.own(secret);
      call(List.of(
          binaries.program("initdb").toString(), "-D", unfinished.toString(), "-U", USER, "-E", "UTF-8",
          "--no-locale", "-A", "scram-sha-256", "--pwfile=" + secret));
    } finally {
      Files.delete(secret);
    }
    Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A server that was killed leaves its PostgreSQL running; the lock says that nobody uses it any more. */
  private void stopOrphan() throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (Files.notExists(pidFile)) {
      return;
    }
    long pid = Files.readAllLines(pidFile).stream().findFirst().map(String::strip).map(Long::parseLong).orElse(-1L);
    boolean isPostgres = ProcessHandle.of(pid)
        .flatMap(process -> process.info().command())
        .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
        .orElse(false);
    if (isPostgres) {
      Progress.step("PostgreSQL yang tertinggal dihentikan dulu", "stopping a PostgreSQL left behind");
      stop();
    } else {
      Files.delete(pidFile);
    }
  }

  private void run() throws IOException {
    String settings = Stream.concat(Stream.of("-p " + port), SETTINGS.stream().map(setting -> "-c " + setting))
        .reduce((left, right) -> left + " " + right)
        .orElseThrow();
    call(List.of(
        binaries.program("pg_ctl").toString(), "start", "-w", "-t", "120", "-D", data.toString(),
        "-l", data.resolve("postgres.log").toString(), "-o", settings));
  }

  private void stop() throws IOException {
    call(List.of(
        binaries.program("pg_ctl").toString(), "stop", "-w", "-t", "60", "-m", "fast", "-D", data.toString()));
  }

  private void call(List<String> command) throws IOException {
    Path output = Files.createTempFile("ilp-postgres", ".txt");
    try {
      Process process = new ProcessBuilder(user.command(command))
          .redirectErrorStream(true)
          .redirectOutput(output.toFile())
          .start();
      if (exitOf(process) != 0) {
        throw new DatabaseUnavailableException(
            Path.of(command.get(0)).getFileName() + " gagal (failed): " + Files.readString(output).strip() + logTail());
      }
    } finally {
      deleteQuietly(output);
    }
  }

  /** Waits even if the server is told to hurry: a database that is left half stopped helps nobody. */
  private static int exitOf(Process process) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return process.waitFor();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private String logTail() throws IOException {
    Path log = data.resolve("postgres.log");
    if (Files.notExists(log)) {
      return "";
    }
    List<String> lines = Files.readAllLines(log);
    return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
  }

  /** On Windows PostgreSQL still holds the file that its starter wrote to. */
  private static void deleteQuietly(Path file) throws IOException {
    try {
      Files.delete(file);
    } catch (java.nio.file.FileSystemException e) {
      file.toFile().deleteOnExit();
    }
  }
}
