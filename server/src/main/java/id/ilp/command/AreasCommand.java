package id.ilp.command;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;

/**
 * {@code areas PACKAGE [CODE...]}: gives a running server the codes of all villages, or of some provinces or regencies.
 *
 * <p>Exit status: 0 if the codes are stored, 1 if not, 2 if the command itself cannot be understood.
 */
final class AreasCommand {

  private static final String USAGE = """
      Pemakaian: java -jar ilp-server.jar areas [pilihan] IDN-AREA-DATA.TGZ [KODE...]
      Usage:     java -jar ilp-server.jar areas [options] IDN-AREA-DATA.TGZ [CODE...]

        --server URL   alamat FHIR (FHIR address); http://localhost:8080/fhir
        --client ID    klien pengelola (an administrator's client); rahasianya di (its secret in) ILP_CLIENT_SECRET
        --token T      token akses (access token)
        --out FILE     tulis ke berkas, tidak dikirim (write to a file, send nothing)

      KODE provinsi, kabupaten atau kecamatan membatasi (narrows it down): 53 33.74
      """;

  private final List<String> given = new ArrayList<>();
  private String server = "http://localhost:8080/fhir";
  private String token;
  private String client;
  private Path file;

  private AreasCommand() {}

  static int run(String[] args, PrintStream out) throws IOException {
    AreasCommand command = new AreasCommand();
    if (!command.understands(args)) {
      out.print(USAGE);
      return 2;
    }
    Path source = Path.of(command.given.get(0));
    if (!Files.exists(source)) {
      out.println("Tidak ada (does not exist): " + source);
      return 2;
    }
    try {
      return command.deliver(VillageAreas.read(source, command.given.subList(1, command.given.size())), out);
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
      return 1;
    }
  }

  private boolean understands(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (!args[i].startsWith("--")) {
        given.add(args[i]);
        continue;
      }
      if (i + 1 == args.length) {
        return false;
      }
      String value = args[++i];
      switch (args[i - 1]) {
        case "--server" -> server = value.replaceAll("/+$", "");
        case "--token" -> token = value;
        case "--client" -> client = value;
        case "--out" -> file = Path.of(value);
        default -> {
          return false;
        }
      }
    }
    return !given.isEmpty();
  }

  private int deliver(CodeSystem areas, PrintStream out) throws IOException {
    String text = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(areas);
    long villages = areas.getConcept().stream().filter(concept -> VillageAreas.isVillage(concept.getCode())).count();
    String content = areas.getCount() + " kode (codes), " + villages + " desa (villages)";
    if (file != null) {
      Files.writeString(file, text);
      out.println(file + ": " + content);
      return 0;
    }
    String address = server + "/CodeSystem/" + areas.getIdPart();
    out.println("Mengirim (sending) " + content + ": " + address);
    return send(address, text, out);
  }

  private int send(String address, String text, PrintStream out) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
        .header("Content-Type", "application/fhir+json")
        .PUT(HttpRequest.BodyPublishers.ofString(text));
    try {
      CommandToken.of(server, token, client, System::getenv).header()
          .ifPresent(value -> request.header("Authorization", value));
      HttpResponse<String> answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() / 100 == 2) {
        out.println("Tersimpan (stored).");
        return 0;
      }
      out.println("Ditolak (refused), HTTP " + answer.statusCode() + ": " + answer.body());
    } catch (ConnectException e) {
      out.println("Server tidak terhubung (cannot reach the server): " + address);
    } catch (IllegalStateException e) {
      out.println(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 1;
  }
}
