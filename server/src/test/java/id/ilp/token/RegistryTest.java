package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.access.Caller.Kind;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

/** The registry as a command makes it: from the server's settings, without the server. */
class RegistryTest {

  private final StandardEnvironment settings = new StandardEnvironment();

  @Test
  void onWhenGivenTheServersSettingsThenTheRulesOfPasswordsAreThere() {
    ConfigDataEnvironmentPostProcessor.applyTo(settings);
    Registry registry = Registry.on(new JdbcTemplate(), settings);
    Account account = new Account("it.ani", "Ani Uji", Standing.of(Kind.FACILITY, "puskesmas-halilulik"), Set.of());

    assertThat(Registry.isElsewhere(settings)).isFalse();
    assertThat(registry.faultOf("Halilulik-2026", account)).contains(PasswordFault.CONTEXT);
    assertThat(registry.faultOf("kerbau-jalan-pelan", account)).isEmpty();
  }

  @Test
  void isElsewhereWhenAnIssuerIsNamedThenSo() {
    settings.getPropertySources().addFirst(new MapPropertySource("test",
        Map.of("ilp.token.issuer-uri", "https://keycloak.example/realms/ilp")));
    ConfigDataEnvironmentPostProcessor.applyTo(settings);

    assertThat(Registry.isElsewhere(settings)).isTrue();
  }
}
