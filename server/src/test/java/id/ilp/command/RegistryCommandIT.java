package id.ilp.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.LiveServer;
import id.ilp.database.CommandDatabase;
import id.ilp.token.ListedAccount;
import id.ilp.token.Registry;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Accounts and clients from the command line, beside a server that is running. */
class RegistryCommandIT extends LiveServer {

  private static final Pattern SHOWN_ONCE = Pattern.compile("\\(.*shown only once\\): (\\S+)");

  @Autowired
  private Environment environment;

  private final ByteArrayOutputStream console = new ByteArrayOutputStream();
  private Registry registry;

  @BeforeEach
  @AfterEach
  void forgetWhatTestsHaveMade() {
    registry = Registry.on(jdbc(), environment);
    registry.accounts().remove("it.ani");
    for (String client : new String[] {"it-command", "it-command-page"}) {
      registry.clients().remove(client);
    }
  }

  @Test
  void accountsWhenAddedThenAFirstPasswordIsShownOnceAndOnlyItsHashIsKept() throws IOException {
    assertThat(accounts("", "add", "it.ani", "--display", "Ani Uji", "--kind", "facility",
        "--organization", "puskesmas-halilulik", "--scope", "user/*.cruds ilp/emergency")).isZero();

    String password = shown();
    ListedAccount account = registry.accounts().look("it.ani").orElseThrow();
    assertThat(account.passwordUntil()).isNotNull();
    assertThat(account.account().scopes()).containsExactly("user/*.cruds", "ilp/emergency");
    assertThat(jdbc().queryForObject("select password from ilp.account where name = 'it.ani'", String.class))
        .startsWith("{bcrypt").doesNotContain(password);
    assertThat(accounts("", "list")).isZero();
    assertThat(text()).contains("it.ani\t", "facility:puskesmas-halilulik").doesNotContain(password);
  }

  @Test
  void accountsWhenThePasswordIsGivenThenTheRulesHoldAndItIsNotRepeated() throws IOException {
    String[] add = {"add", "it.ani", "--kind", "auditor", "--scope", "ilp/audit", "--stdin"};

    assertThat(accounts("indonesia1945\n", add)).isEqualTo(1);
    assertThat(accounts("", add)).isEqualTo(1);
    assertThat(registry.accounts().look("it.ani")).isEmpty();
    assertThat(accounts("kerbau-jalan-pelan\n", add)).isZero();
    assertThat(text()).doesNotContain("kerbau-jalan-pelan");
    assertThat(accounts("", add)).as("the name is taken").isEqualTo(1);
  }

  @Test
  void accountsWhenChangedClosedAndOpenedThenSo() throws IOException {
    accounts("", "add", "it.ani", "--kind", "auditor", "--scope", "ilp/audit");

    assertThat(accounts("", "change", "it.ani", "--until", "2026-12-31")).isZero();
    assertThat(registry.accounts().look("it.ani").orElseThrow().account().standing().validUntil())
        .hasToString("2026-12-31");
    assertThat(accounts("", "close", "it.ani")).isZero();
    assertThat(registry.accounts().look("it.ani").orElseThrow().closed()).isTrue();
    assertThat(accounts("", "open", "it.ani")).isZero();
    assertThat(registry.accounts().look("it.ani").orElseThrow().closed()).isFalse();
    assertThat(accounts("", "close", "it.nobody")).isEqualTo(1);
    assertThat(accounts("", "explode", "it.ani")).isEqualTo(2);
    assertThat(accounts("", "add", "Not A Name", "--kind", "auditor", "--scope", "ilp/audit")).isEqualTo(1);
  }

  @Test
  void clientsWhenAddedThenTheSecretThatIsShownGetsATokenUntilAnotherIsMade() throws IOException {
    assertThat(clients("add", "it-command", "--kind", "facility", "--organization", "puskesmas-halilulik",
        "--scope", "system/*.rs")).isZero();
    String first = shown();
    ask(first).then().statusCode(200);

    assertThat(clients("secret", "it-command")).isZero();
    String second = shown();

    ask(first).then().statusCode(401);
    ask(second).then().statusCode(200);
    assertThat(clients("close", "it-command")).isZero();
    ask(second).then().statusCode(401);
    assertThat(clients("open", "it-command")).isZero();
    assertThat(clients("change", "it-command", "--scope", "system/Patient.rs")).isZero();
    ask(second).then().statusCode(200);
    assertThat(registry.clients().look("it-command").orElseThrow().client().scopes())
        .containsExactly("system/Patient.rs");
  }

  @Test
  void clientsWhenOfPagesThenWithoutASecretAndOnlyWithAPlaceToReturnTo() throws IOException {
    assertThat(clients("add", "it-command-page", "--public", "--scope", "ilp/audit")).isEqualTo(1);
    assertThat(clients("add", "it-command-page", "--public", "--scope", "ilp/audit",
        "--redirect", "https://ilp.example/audit/")).isZero();

    assertThat(registry.clients().look("it-command-page").orElseThrow().secret()).isFalse();
    assertThat(clients("secret", "it-command-page")).isEqualTo(1);
  }

  @Test
  void sessionsWhenListedAndEndedThenTheClientsTokensAreGone() throws IOException {
    clients("add", "it-command", "--kind", "national", "--scope", "system/*.rs");
    String secret = shown();
    ask(secret).then().statusCode(200);
    ask(secret).then().statusCode(200);

    assertThat(run(new SessionsCommand(), "", "list", "it-command")).isZero();
    String id = text().lines().filter(line -> line.contains("\tit-command\t")).findFirst().orElseThrow().split("\t")[0];
    assertThat(run(new SessionsCommand(), "", "end", "it-command", id)).isZero();
    assertThat(registry.sessions().of("it-command")).hasSize(1);
    assertThat(run(new SessionsCommand(), "", "end", "it-command")).isZero();
    assertThat(registry.sessions().of("it-command")).isEmpty();
    assertThat(run(new SessionsCommand(), "", "end", "it-nobody")).isEqualTo(1);
  }

  @Test
  void databaseWhenOpenedWithTheSettingsOfTheRunningServerThenItsOwn() throws IOException {
    try (CommandDatabase database = CommandDatabase.open(environment)) {
      assertThat(database.jdbc().queryForObject("select current_user", String.class)).isEqualTo("ilp_server");
      assertThat(Registry.on(database.jdbc(), environment).clients().look("sandbox-simpus")).isPresent();
    }
  }

  private int accounts(String in, String... arguments) throws IOException {
    return run(new AccountsCommand(), in, arguments);
  }

  private int clients(String... arguments) throws IOException {
    return run(new ClientsCommand(), "", arguments);
  }

  private int run(RegistryCommand command, String in, String... arguments) throws IOException {
    console.reset();
    Words words = Words.of(arguments, command.named(), command.flags());
    return command.answered(registry, words, new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(console, true, StandardCharsets.UTF_8));
  }

  private String text() {
    return console.toString(StandardCharsets.UTF_8);
  }

  private String shown() {
    Matcher matcher = SHOWN_ONCE.matcher(text());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private Response ask(String secret) {
    return bare().basePath("").contentType("application/x-www-form-urlencoded").formParam("client_id", "it-command")
        .formParam("client_secret", secret).post("/oauth2/v1/accesstoken?grant_type=client_credentials");
  }
}
