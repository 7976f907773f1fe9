package id.ilp.command;

import id.ilp.token.Account;
import id.ilp.token.ListedAccount;
import id.ilp.token.PasswordFault;
import id.ilp.token.Registry;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code accounts add|change|password|close|open|list}: the people who sign in at the server's own issuer. */
final class AccountsCommand extends EntriesCommand {

  private static final String USAGE = """
      Pemakaian: java -jar ilp-server.jar accounts PERINTAH [NAMA] [pilihan] [--kunci=nilai]
      Usage:     java -jar ilp-server.jar accounts COMMAND [NAME] [options] [--key=value]

        list                 semua akun (all accounts)
        add NAMA             buat akun (make an account)
        change NAMA          ubah haknya; sesinya berakhir (change its rights; its sessions end)
        password NAMA        kata sandi awal yang baru; sesinya berakhir (a new first password; its sessions end)
        close NAMA           tutup; tokennya berhenti berlaku (close it; its tokens stop working)
        open NAMA            buka lagi (open it again)

        --stdin              kata sandi awal dari masukan standar, bukan dibuatkan
                             (the first password comes from standard input and is not drawn)
      """ + Rights.USAGE;

  @Override
  Set<String> named() {
    return Rights.OPTIONS;
  }

  @Override
  Set<String> flags() {
    return Set.of(STDIN);
  }

  @Override
  String usage() {
    return USAGE;
  }

  @Override
  Stream<String> lines(Registry registry) {
    return registry.accounts().all().stream().map(AccountsCommand::line);
  }

  @Override
  String kept(Registry registry, String name) {
    return known(registry, name).name();
  }

  @Override
  void setClosed(Registry registry, String name, boolean closed) {
    registry.accounts().setClosed(name, closed);
  }

  @Override
  boolean isDone(String command, Registry registry, Words words, InputStream in, PrintStream out)
      throws IOException {
    String name = words.at(1);
    switch (command) {
      case "add" -> add(registry, name, words, in, out);
      case "change" -> change(registry, known(registry, name), words);
      case "password" -> start(registry, known(registry, name), words, in, out);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void add(Registry registry, String name, Words words, InputStream in, PrintStream out)
      throws IOException {
    if (!name.matches("[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]")) {
      throw new IllegalArgumentException("Nama: 3 sampai 64 huruf kecil, angka, titik, garis"
          + " (a name has 3 to 64 small letters, digits, dots, dashes): " + name);
    }
    if (registry.isTaken(name)) {
      throw new IllegalArgumentException("Nama sudah dipakai (the name is taken): " + name);
    }
    Account account = new Account(name, words.one("--display").orElse(name),
        Rights.standing(words, null), Rights.scopes(words, Set.of()));
    String password = password(registry, account, words, in);
    registry.accounts().store(account, password);
    registry.accounts().startPassword(name, password, Registry.FIRST_PASSWORD);
    tell(password, words, out);
  }

  private static void change(Registry registry, Account known, Words words) {
    registry.accounts().change(new Account(known.name(), words.one("--display").orElse(known.displayName()),
        Rights.standing(words, known.standing()), Rights.scopes(words, known.scopes())));
    registry.sessions().endAll(known.name());
  }

  private static void start(Registry registry, Account account, Words words, InputStream in, PrintStream out)
      throws IOException {
    String password = password(registry, account, words, in);
    registry.accounts().startPassword(account.name(), password, Registry.FIRST_PASSWORD);
    registry.sessions().endAll(account.name());
    tell(password, words, out);
  }

  private static String password(Registry registry, Account account, Words words, InputStream in) throws IOException {
    if (!words.has(STDIN)) {
      return Registry.drawnPassword();
    }
    String password = lineOf(in);
    Optional<PasswordFault> fault = registry.faultOf(password, account);
    if (fault.isPresent()) {
      throw new IllegalArgumentException(fault.get().indonesian() + " (" + fault.get().english() + ")");
    }
    return password;
  }

  private static void tell(String password, Words words, PrintStream out) {
    if (!words.has(STDIN)) {
      out.println("Kata sandi awal, hanya ditunjukkan sekali (first password, shown only once): " + password);
    }
    out.println("Berlaku (holds for) " + Registry.FIRST_PASSWORD.toHours() + " jam (hours), untuk menetapkan kata sandi"
        + " sendiri di /account/ (to set an own password there)");
  }

  private static Account known(Registry registry, String name) {
    return registry.accounts().look(name).map(ListedAccount::account)
        .orElseThrow(() -> new IllegalArgumentException("Tidak ada akun (no such account): " + name));
  }

  private static String line(ListedAccount listed) {
    Account account = listed.account();
    String state = listed.closed() ? "tertutup (closed)"
        : listed.passwordUntil() != null ? "kata sandi awal (first password) < " + listed.passwordUntil()
        : "terbuka (open)";
    return String.join("\t", account.name(), state, Lines.of(account.standing()), account.displayName(),
        String.join(" ", account.scopes()));
  }
}
