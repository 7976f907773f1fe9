package id.ilp.command;

import id.ilp.token.Client;
import id.ilp.token.ListedClient;
import id.ilp.token.Registry;
import id.ilp.token.Standing;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code clients add|change|secret|close|open|list}: the programs that get tokens from the server's own issuer. */
final class ClientsCommand extends EntriesCommand {

  private static final String USAGE = """
      Pemakaian: java -jar ilp-server.jar clients PERINTAH [ID] [pilihan] [--kunci=nilai]
      Usage:     java -jar ilp-server.jar clients COMMAND [ID] [options] [--key=value]

        list                 semua klien (all clients)
        add ID               buat klien (make a client)
        change ID            ubah haknya; tokennya dicabut (change its rights; its tokens are revoked)
        secret ID            rahasia baru; tokennya dicabut (a new secret; its tokens are revoked)
        close ID             tutup; tokennya berhenti berlaku (close it; its tokens stop working)
        open ID              buka lagi (open it again)

        --stdin              rahasia dari masukan standar, paling sedikit 32 karakter acak
                             (the secret comes from standard input: at least 32 random characters)
        --keys BERKAS        kunci publik, JWK set, sebagai pengganti rahasia (public keys in place of a secret)
        --keys-url URL       alamat https kunci publiknya (https address of its public keys)
        --redirect URL       halaman tempat orang kembali; boleh berulang (where people return to; may be repeated)
        --public             halaman di peramban, tanpa rahasia (a page in a browser, which keeps no secret)
      """ + Rights.USAGE;

  @Override
  Set<String> named() {
    return Stream.concat(Rights.OPTIONS.stream(), Stream.of("--keys", "--keys-url", "--redirect"))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  Set<String> flags() {
    return Set.of(STDIN, "--public");
  }

  @Override
  String usage() {
    return USAGE;
  }

  @Override
  Stream<String> lines(Registry registry) {
    return registry.clients().all().stream().map(ClientsCommand::line);
  }

  @Override
  String kept(Registry registry, String name) {
    return known(registry, name).client().id();
  }

  @Override
  void setClosed(Registry registry, String name, boolean closed) {
    registry.clients().setClosed(name, closed);
  }

  @Override
  boolean isDone(String command, Registry registry, Words words, InputStream in, PrintStream out)
      throws IOException {
    String id = words.at(1);
    switch (command) {
      case "add" -> add(registry, id, words, in, out);
      case "change" -> change(registry, known(registry, id).client(), words);
      case "secret" -> changeSecret(registry, known(registry, id), words, in, out);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void add(Registry registry, String id, Words words, InputStream in, PrintStream out)
      throws IOException {
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]{2,99}")) {
      throw new IllegalArgumentException("Id: 3 sampai 100 huruf, angka, titik, garis"
          + " (an id has 3 to 100 letters, digits, dots, dashes): " + id);
    }
    if (registry.isTaken(id)) {
      throw new IllegalArgumentException("Id sudah dipakai (the id is taken): " + id);
    }
    List<String> redirects = words.all("--redirect");
    boolean pages = words.has("--public");
    boolean keys = words.has("--keys") || words.has("--keys-url");
    if (pages && (redirects.isEmpty() || keys || words.has("--kind"))) {
      throw new IllegalArgumentException("--public memerlukan --redirect, tanpa kunci dan --kind"
          + " (needs --redirect, and neither keys nor --kind)");
    }
    Standing standing = words.has("--kind") || redirects.isEmpty() ? Rights.standing(words, null) : null;
    Client client = new Client(id, words.one("--display").orElse(id), standing, Rights.scopes(words, Set.of()),
        keysIn(words), words.one("--keys-url").orElse(null), redirects);
    String secret = pages || keys ? null : secret(words, in);
    registry.clients().store(client, secret);
    tell(secret, words, out);
  }

  private static void change(Registry registry, Client known, Words words) throws IOException {
    boolean never = known.standing() == null && !words.has("--kind");
    Standing standing = never ? null : Rights.standing(words, known.standing());
    String keys = words.has("--keys") ? keysIn(words) : known.keys();
    registry.clients().change(new Client(known.id(), words.one("--display").orElse(known.name()), standing,
        Rights.scopes(words, known.scopes()), keys, words.one("--keys-url").orElse(known.keysUrl()),
        words.has("--redirect") ? words.all("--redirect") : known.redirects()));
    registry.sessions().endAll(known.id());
  }

  private static void changeSecret(
      Registry registry, ListedClient known, Words words, InputStream in, PrintStream out) throws IOException {
    if (!known.secret()) {
      throw new IllegalArgumentException("Klien ini tidak memakai rahasia (this client has no secret)");
    }
    String secret = secret(words, in);
    registry.clients().changeSecret(known.client().id(), secret);
    registry.sessions().endAll(known.client().id());
    tell(secret, words, out);
  }

  private static String keysIn(Words words) throws IOException {
    Path file = words.one("--keys").map(Path::of).orElse(null);
    if (file != null && !Files.isReadable(file)) {
      throw new IllegalArgumentException("Tidak terbaca (cannot be read): " + file);
    }
    return file == null ? null : Files.readString(file);
  }

  private static String secret(Words words, InputStream in) throws IOException {
    if (!words.has(STDIN)) {
      return Registry.drawnSecret();
    }
    String secret = lineOf(in);
    if (!Registry.isSecret(secret)) {
      throw new IllegalArgumentException("Rahasia: 32 sampai 72 karakter acak tanpa spasi"
          + " (a secret has 32 to 72 random characters and no blanks)");
    }
    return secret;
  }

  private static void tell(String secret, Words words, PrintStream out) {
    if (secret != null && !words.has(STDIN)) {
      out.println("Rahasia, hanya ditunjukkan sekali (secret, shown only once): " + secret);
    }
  }

  private static ListedClient known(Registry registry, String id) {
    return registry.clients().look(id)
        .orElseThrow(() -> new IllegalArgumentException("Tidak ada klien (no such client): " + id));
  }

  private static String line(ListedClient listed) {
    Client client = listed.client();
    String proof = listed.secret() ? "rahasia (secret)"
        : client.keys() == null && client.keysUrl() == null ? "publik (public)" : "kunci (keys)";
    return String.join("\t", client.id(), listed.closed() ? "tertutup (closed)" : "terbuka (open)", proof,
        Lines.of(client.standing()), client.name(), String.join(" ", client.scopes()));
  }
}
