package id.ilp.command;

import id.ilp.district.District;
import id.ilp.district.DistrictPlan;
import id.ilp.district.Parcel;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * {@code district}: an invented Kabupaten Belu of any size, to files or to a server.
 *
 * <p>Exit status: 0 if all of it is written or stored, 1 if not, 2 if the command itself cannot be understood.
 */
final class DistrictCommand {

  private static final String USAGE = """
      Pemakaian: java -jar ilp-server.jar district [pilihan] (--out FOLDER | --server URL [--client ID | --token T])
      Usage:     java -jar ilp-server.jar district [options] (--out FOLDER | --server URL [--client ID | --token T])

        --people N       banyaknya orang (how many people); 2000
        --seed N         bilangan lain, orang lain (another number gives other people); 7
        --date TANGGAL   riwayat berakhir di hari itu (histories end on that day); hari ini (today)
        --out FOLDER     berkas NDJSON, satu Bundle satu baris (NDJSON files, one Bundle a line)
        --server URL     alamat FHIR (FHIR address), e.g. http://localhost:8080/fhir
        --client ID      klien dengan scope ilp/migration (client with that scope); rahasianya di (its secret in)
                         ILP_CLIENT_SECRET
        --token T        token akses dengan scope itu; berlaku satu jam (access token with that scope; holds an hour)
        --connections N  pengiriman sekaligus (sendings at once); 4
        --from N         lanjutkan dari Bundle ke-N (go on from Bundle number N); 1
      """;

  private static final Set<String> OPTIONS = Set.of(
      "--people", "--seed", "--date", "--out", "--server", "--client", "--token", "--connections", "--from");

  private static final int PROGRESS_STEPS = 20;
  private static final int MOST_CONNECTIONS = 32;

  /** The zone of the district itself. */
  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

  private final PrintStream out;
  private final DistrictPlan plan;
  private final int from;
  private int step;

  private DistrictCommand(PrintStream out, DistrictPlan plan, int from) {
    this.out = out;
    this.plan = plan;
    this.from = from;
  }

  static int run(String[] args, PrintStream out) throws IOException {
    try {
      Words words = Words.of(args, OPTIONS, Set.of());
      if (!words.plain().isEmpty() || !words.settings().isEmpty() || words.has("--out") == words.has("--server")) {
        out.print(USAGE);
        return 2;
      }
      int connections = number(words, "--connections", 4, MOST_CONNECTIONS);
      DistrictCommand command =
          new DistrictCommand(out, plan(words), number(words, "--from", 1, Integer.MAX_VALUE));
      String server = words.one("--server").orElse("").replaceAll("/+$", "");
      CommandToken token = CommandToken.of(
          server, words.one("--token").orElse(null), words.one("--client").orElse(null), System::getenv);
      return words.has("--out")
          ? command.write(Path.of(words.one("--out").orElseThrow()))
          : command.send(server, token, connections);
    } catch (IllegalArgumentException | DateTimeException e) {
      out.println(e.getMessage());
      out.print(USAGE);
      return 2;
    }
  }

  private static DistrictPlan plan(Words words) {
    LocalDate today = LocalDate.now(WITA);
    LocalDate date = words.one("--date").map(LocalDate::parse).orElse(today);
    if (date.isAfter(today)) {
      throw new IllegalArgumentException("Tanggal belum tiba (the date has not come yet): " + date);
    }
    return new DistrictPlan(number(words, "--people", 2000, DistrictPlan.MOST),
        words.one("--seed").map(Long::parseLong).orElse(7L), date);
  }

  private static int number(Words words, String option, int otherwise, int most) {
    int value = words.one(option).map(Integer::parseInt).orElse(otherwise);
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(option + ": 1.." + most);
    }
    return value;
  }

  private int write(Path folder) throws IOException {
    try (DistrictFiles files = new DistrictFiles(folder)) {
      new District(plan).write(parcel -> {
        files.write(parcel.bundle());
        tell(parcel);
        return true;
      });
      out.println(files.count() + " berkas (files), " + files.bundles() + " Bundle: " + folder);
      return 0;
    }
  }

  private int send(String server, CommandToken token, int connections) throws IOException {
    try (DistrictSender sender = new DistrictSender(server, token, connections, out)) {
      boolean all = sender.sendFoundation() && new District(plan).write(parcel -> {
        tell(parcel);
        return parcel.number() < from || sender.send(parcel);
      });
      boolean stored = sender.finish() && all;
      out.println("Diterima (accepted) " + sender.accepted() + ", ditolak (refused) " + sender.refused());
      if (!stored) {
        out.println("Belum selesai. Ulangi perintah ini dengan --from " + Math.max(from, sender.next())
            + " (not complete: repeat this command with that option); yang sudah ada tidak tersimpan dua kali"
            + " (nothing is stored twice).");
      }
      return stored && sender.refused() == 0 ? 0 : 1;
    }
  }

  private void tell(Parcel parcel) {
    int now = (int) ((long) parcel.people() * PROGRESS_STEPS / plan.people());
    if (now > step) {
      step = now;
      out.println(now * 100 / PROGRESS_STEPS + "%: " + parcel.people() + " orang (people), Bundle "
          + parcel.number());
    }
  }
}
