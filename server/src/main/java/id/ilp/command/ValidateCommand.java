package id.ilp.command;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.conformance.IlpPackage;
import id.ilp.conformance.ProfileValidator;
import id.ilp.platform.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code validate FILE...}: checks files and folders of FHIR resources as the server would, without a server.
 *
 * <p>Exit status: 0 if nothing is refused, 1 if something is, 2 if the command itself cannot be understood.
 */
final class ValidateCommand {

  private static final String USAGE = """
      Pemakaian: java -jar ilp-server.jar validate [pilihan] BERKAS_ATAU_FOLDER...
      Usage:     java -jar ilp-server.jar validate [options] FILE_OR_FOLDER...

        --profile ID   profil lain yang harus dipenuhi (a further profile to meet), e.g. ilp-patient
        --lang en      laporan dalam bahasa Inggris (report in English)
        --json         satu objek JSON per berkas (one JSON object a file)
        --quiet        hanya berkas yang bermasalah (only files with problems)

      Status: 0 tidak ada yang ditolak (nothing refused), 1 ada yang ditolak (something refused), 2 salah pakai (usage).
      """;

  private final List<Path> given = new ArrayList<>();
  private final List<String> profiles = new ArrayList<>();
  private Language language = Language.INDONESIAN;
  private boolean json;
  private boolean quiet;

  private ValidateCommand() {}

  static int run(String[] args, PrintStream out) throws IOException {
    ValidateCommand command = new ValidateCommand();
    if (!command.understands(args)) {
      out.print(USAGE);
      return 2;
    }
    for (Path path : command.given) {
      if (!Files.exists(path)) {
        out.println("Tidak ada (does not exist): " + path);
        return 2;
      }
    }
    return command.validate(out);
  }

  private boolean understands(String[] args) {
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--profile" -> {
          if (++i == args.length) {
            return false;
          }
          profiles.add(args[i].contains(":") ? args[i] : IlpPackage.CANONICAL + "/StructureDefinition/" + args[i]);
        }
        case "--lang" -> {
          if (++i == args.length) {
            return false;
          }
          language = args[i].equals("en") ? Language.ENGLISH : Language.INDONESIAN;
        }
        case "--json" -> json = true;
        case "--quiet" -> quiet = true;
        default -> {
          if (args[i].startsWith("--")) {
            return false;
          }
          given.add(Path.of(args[i]));
        }
      }
    }
    return !given.isEmpty();
  }

  private int validate(PrintStream out) throws IOException {
    long start = System.nanoTime();
    List<Path> files = files();
    ValidationRun run = new ValidationRun(
        ProfileValidator.standalone(FhirContext.forR4Cached()), profiles.toArray(String[]::new));
    ValidationReport report = new ValidationReport(out, language, json, quiet);
    run.check(files, report::add);
    return report.finish(System.nanoTime() - start) ? 0 : 1;
  }

  /** What was named, and what lies in the folders that were named. */
  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : given) {
      try (Stream<Path> below = Files.walk(path)) {
        below.filter(Files::isRegularFile)
            .filter(file -> file.equals(path) || file.toString().matches(".*\\.(json|xml|ndjson)"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }
}
