package id.ilp.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ProductionCheckTest {

  private final Map<String, Object> settings = new HashMap<>(Map.of(
      "ilp.sandbox.enabled", "false",
      "ilp.database.url", "jdbc:postgresql://db:5432/ilp?sslmode=verify-full",
      "server.port", "8080",
      "server.ssl.key-store", "/etc/ilp/tls.p12",
      "ilp.token.public-url", "https://ilp.belukab.example",
      "ilp.token.key-secret", "c2VwZXJ0aS1rdW5jaS1yYWhhc2lhLTMyLWJ5dGUtISE=",
      "management.server.port", "8081",
      "management.server.address", "127.0.0.1"));

  @Test
  void initializeWhenAllIsSafeThenStarts() {
    assertThatNoException().isThrownBy(() -> start(ProductionCheck.PROFILE));
  }

  @Test
  void initializeWhenNotInProductionThenAsksForNothing() {
    settings.clear();

    assertThatNoException().isThrownBy(() -> start("development"));
  }

  @Test
  void initializeWhenNothingIsSetThenTellsEverythingAtOnce() {
    settings.clear();

    assertThatExceptionOfType(UnsafeSettingsException.class).isThrownBy(() -> start(ProductionCheck.PROFILE))
        .satisfies(refusal -> assertThat(refusal.problems()).hasSize(6).allMatch(line -> line.contains("(")));
  }

  @Test
  void problemsOfWhenSandboxThenRefused() {
    settings.put("ilp.sandbox.enabled", "true");
    assertRefusedFor("ilp.sandbox.enabled");
  }

  @Test
  void problemsOfWhenNoDatabaseThenRefused() {
    settings.put("ilp.database.url", " ");
    assertRefusedFor("ilp.database.url");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "jdbc:postgresql://db/ilp", "jdbc:postgresql://db/ilp?sslmode=require", "jdbc:postgresql://10.0.0.4:5432/ilp",
      "jdbc:postgresql://127.0.0.1,db/ilp", "jdbc:postgresql://localhost/ilp?host=db", "jdbc:h2:mem:ilp",
      "jdbc:postgresql://db/ilp?sslmode=verify-full&sslfactory=org.postgresql.ssl.NonValidatingFactory"})
  void problemsOfWhenTheWayToTheDatabaseIsOpenThenRefused(String url) {
    settings.put("ilp.database.url", url);
    assertRefusedFor("ilp.database.url");
  }

  @Test
  void problemsOfWhenDatabaseAddressHoldsAPasswordThenItIsNotRepeated() {
    settings.put("ilp.database.url", "jdbc:postgresql://db/ilp?password=geheim");

    assertThat(ProductionCheck.problemsOf(environment())).singleElement().asString().doesNotContain("geheim");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "jdbc:postgresql://localhost:5432/ilp", "jdbc:postgresql://127.0.0.1/ilp", "jdbc:postgresql://[::1]/ilp",
      "jdbc:postgresql://db/ilp?sslmode=verify-ca", "jdbc:postgresql://db1,db2/ilp?ssl=true"})
  void problemsOfWhenTheWayToTheDatabaseIsSafeThenAccepted(String url) {
    settings.put("ilp.database.url", url);

    assertThat(ProductionCheck.problemsOf(environment())).isEmpty();
  }

  @Test
  void problemsOfWhenTheNetworkIsTrustedThenNoEncryptionIsAsked() {
    settings.put("ilp.database.url", "jdbc:postgresql://db/ilp");
    settings.put("ilp.guard.trusted-database-network", "true");

    assertThat(ProductionCheck.problemsOf(environment())).isEmpty();
  }

  @Test
  void problemsOfWhenNeitherCertificateNorProxyThenRefused() {
    settings.remove("server.ssl.key-store");
    assertRefusedFor("TLS");
  }

  @Test
  void problemsOfWhenCertificateIsSwitchedOffThenRefused() {
    settings.put("server.ssl.enabled", "false");
    assertRefusedFor("TLS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.5", "10.0.0.5,10.0.0.6", "::1"})
  void problemsOfWhenProxyByAddressThenSafe(String proxy) {
    settings.remove("server.ssl.key-store");
    settings.put("ilp.guard.trusted-proxy", proxy);

    assertThat(ProductionCheck.problemsOf(environment())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "0.0.0.0/0", "*", ".*", "300.1.1.1"})
  void problemsOfWhenProxyIsNoAddressThenRefused(String proxy) {
    settings.put("ilp.guard.trusted-proxy", proxy);
    assertRefusedFor("ilp.guard.trusted-proxy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"native", "framework"})
  void problemsOfWhenEveryForwardedHeaderIsBelievedThenRefused(String strategy) {
    settings.put("server.forward-headers-strategy", strategy);
    assertRefusedFor("server.forward-headers-strategy");
  }

  @ParameterizedTest
  @CsvSource({"ilp.token.public-url,''", "ilp.token.public-url,http://ilp.example",
      "ilp.token.issuer-uri,http://keycloak.example/realms/ilp"})
  void problemsOfWhenIssuerIsNotEncryptedThenRefused(String key, String address) {
    settings.put(key, address);
    assertRefusedFor(key);
  }

  @Test
  void problemsOfWhenForeignIssuerThenOwnAddressIsNotNeeded() {
    settings.remove("ilp.token.public-url");
    settings.remove("ilp.token.key-secret");
    settings.put("ilp.token.issuer-uri", "https://keycloak.example/realms/ilp");

    assertThat(ProductionCheck.problemsOf(environment())).isEmpty();
  }

  @Test
  void problemsOfWhenOwnIssuerWithoutAKeySecretThenRefused() {
    settings.remove("ilp.token.key-secret");
    assertRefusedFor("ilp.token.key-secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0.0.0.0", "::", "103.5.6.7", "2001:db8::1", "ilp.example"})
  void problemsOfWhenManagementIsPublicThenRefused(String address) {
    settings.put("management.server.address", address);
    assertRefusedFor("management.server.address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", "localhost", "10.1.2.3", "192.168.0.9", "fd00::9"})
  void problemsOfWhenManagementIsInsideThenSafe(String address) {
    settings.put("management.server.address", address);

    assertThat(ProductionCheck.problemsOf(environment())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "8080"})
  void problemsOfWhenManagementSharesThePortThenRefused(String port) {
    settings.put("management.server.port", port);
    assertRefusedFor("management.server.port");
  }

  private void assertRefusedFor(String word) {
    assertThat(ProductionCheck.problemsOf(environment())).singleElement().asString().contains(word);
  }

  private StandardEnvironment environment() {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
    return environment;
  }

  private void start(String profile) {
    StandardEnvironment environment = environment();
    environment.setActiveProfiles(profile);
    try (GenericApplicationContext application = new GenericApplicationContext()) {
      application.setEnvironment(environment);
      new ProductionCheck().initialize(application);
    }
  }
}
