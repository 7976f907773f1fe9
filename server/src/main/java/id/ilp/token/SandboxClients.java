package id.ilp.token;

import id.ilp.platform.LoadedOnce;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.StringUtils;

/** Brings the sandbox's clients and accounts in, or takes them away once the sandbox is off. */
final class SandboxClients implements ApplicationRunner, Ordered {

  private static final String NAME = "sandbox-clients";

  private final Clients clients;
  private final Accounts accounts;
  private final Sessions sessions;
  private final LoadedOnce once;
  private final JdbcTemplate jdbc;
  private final ServletWebServerApplicationContext server;
  private final TokenSettings settings;
  private final boolean enabled;

  SandboxClients(
      Clients clients,
      Accounts accounts,
      Sessions sessions,
      LoadedOnce once,
      JdbcTemplate jdbc,
      ServletWebServerApplicationContext server,
      TokenSettings settings,
      boolean enabled) {
    this.clients = clients;
    this.accounts = accounts;
    this.sessions = sessions;
    this.once = once;
    this.jdbc = jdbc;
    this.server = server;
    this.settings = settings;
    this.enabled = enabled;
  }

  @Override
  public int getOrder() {
    return 15;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (enabled) {
      load(SandboxDirectory.pages(bases()));
    } else {
      remove();
    }
  }

  private void load(Client pages) {
    once.load(NAME, fingerprint(pages), () -> {
      SandboxDirectory.programs().forEach(program -> clients.store(program, SandboxDirectory.secretOf(program)));
      SandboxDirectory.people().forEach(person -> accounts.store(person, SandboxDirectory.passwordOf(person)));
      clients.store(pages, null);
    });
  }

  private void remove() {
    SandboxDirectory.programs().forEach(program -> remove(program.id()));
    remove(SandboxDirectory.PAGES);
    SandboxDirectory.people().forEach(person -> {
      sessions.endAll(person.name());
      accounts.remove(person.name());
    });
    jdbc.update("delete from ilp.loaded where name = ?", NAME);
  }

  private void remove(String client) {
    sessions.endAll(client);
    clients.remove(client);
  }

  private List<String> bases() {
    int port = server.getWebServer().getPort();
    List<String> bases = new ArrayList<>(List.of("http://localhost:" + port, "http://127.0.0.1:" + port));
    if (StringUtils.hasText(settings.publicUrl())) {
      bases.add(settings.publicUrl());
    }
    return bases;
  }

  /** The same in every run: sets of records have no order of their own. */
  private static String fingerprint(Client pages) {
    StringBuilder all = new StringBuilder();
    List<Client> programs = new ArrayList<>(SandboxDirectory.programs());
    programs.add(pages);
    programs.forEach(client -> all.append(client.id()).append(client.name()).append(client.standing())
        .append(new TreeSet<>(client.scopes())).append(client.redirects()));
    SandboxDirectory.people().forEach(person -> all.append(person.name()).append(person.displayName())
        .append(person.standing()).append(new TreeSet<>(person.scopes())));
    return Hash.of(all.toString());
  }
}
