package id.ilp.command;

import id.ilp.token.Registry;
import id.ilp.token.Session;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** {@code sessions list|end}: who is signed in and what tokens were given, and an end to it. */
final class SessionsCommand extends RegistryCommand {

  private static final String USAGE = """
      Pemakaian: java -jar ilp-server.jar sessions PERINTAH [NAMA] [SESI] [--kunci=nilai]
      Usage:     java -jar ilp-server.jar sessions COMMAND [NAME] [SESSION] [--key=value]

        list [NAMA]          sesi dan token orang atau klien itu, atau semua (of that person or client, or all)
        end NAMA [SESI]      akhiri satu, atau semua; tokennya dicabut (end one, or all; tokens are revoked)
      """;

  @Override
  Set<String> named() {
    return Set.of();
  }

  @Override
  Set<String> flags() {
    return Set.of();
  }

  @Override
  String usage() {
    return USAGE;
  }

  @Override
  int run(Registry registry, Words words, InputStream in, PrintStream out) {
    int count = words.plain().size();
    if (words.at(0).equals("list") && count <= 2) {
      List<Session> sessions = count == 1 ? registry.sessions().all() : registry.sessions().of(words.at(1));
      sessions.forEach(session -> out.println(line(session)));
      return DONE;
    }
    if (!words.at(0).equals("end") || count < 2 || count > 3) {
      return MISUNDERSTOOD;
    }
    String name = words.at(1);
    if (!registry.isTaken(name)) {
      throw new IllegalArgumentException("Tidak ada akun atau klien (no such account or client): " + name);
    }
    if (count == 2) {
      registry.sessions().endAll(name);
    } else if (!registry.sessions().end(name, words.at(2))) {
      throw new IllegalArgumentException("Tidak ada sesi (no such session): " + words.at(2));
    }
    out.println("Selesai (done): " + name);
    return DONE;
  }

  private static String line(Session session) {
    return String.join("\t", session.id(), session.who(),
        session.login() ? "masuk (login)" : "token: " + session.client(),
        session.began().toString(), session.used().toString(), session.until().toString());
  }
}
