package id.ilp.guard;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** Refuses to start the profile {@code production} unsafe, before anything else is started. */
final class ProductionCheck implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

  static final String PROFILE = "production";

  private static final List<String> CERTIFICATE =
      List.of("server.ssl.bundle", "server.ssl.key-store", "server.ssl.certificate");

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public void initialize(ConfigurableApplicationContext application) {
    ConfigurableEnvironment environment = application.getEnvironment();
    if (!environment.acceptsProfiles(Profiles.of(PROFILE))) {
      return;
    }
    List<String> problems = problemsOf(environment);
    if (!problems.isEmpty()) {
      throw new UnsafeSettingsException(problems);
    }
  }

  /** What has to be changed; empty if the settings are safe. */
  static List<String> problemsOf(Environment settings) {
    List<String> problems = new ArrayList<>();
    if (settings.getProperty("ilp.sandbox.enabled", Boolean.class, true)) {
      problems.add("ilp.sandbox.enabled harus false: sandi sandbox diketahui semua orang"
          + " (must be false: everybody knows the sandbox secrets).");
    }
    database(settings, problems);
    encryption(settings, problems);
    issuer(settings, problems);
    management(settings, problems);
    return problems;
  }

  private static void database(Environment settings, List<String> problems) {
    if (!has(settings, "ilp.database.url")) {
      problems.add("ilp.database.url kosong: sebutkan PostgreSQL yang dicadangkan"
          + " (is empty: name a PostgreSQL that is backed up).");
    } else if (!settings.getProperty("ilp.guard.trusted-database-network", Boolean.class, false)) {
      DatabaseEncryption.problemOf(settings.getRequiredProperty("ilp.database.url")).ifPresent(problems::add);
    }
  }

  private static void encryption(Environment settings, List<String> problems) {
    boolean own = CERTIFICATE.stream().anyMatch(key -> has(settings, key))
        && settings.getProperty("server.ssl.enabled", Boolean.class, true);
    List<String> proxies = Binder.get(settings).bind("ilp.guard.trusted-proxy", Bindable.listOf(String.class))
        .orElse(List.of()).stream().filter(StringUtils::hasText).toList();
    if (!own && proxies.isEmpty()) {
      problems.add("Tanpa TLS: isi server.ssl.*, atau ilp.guard.trusted-proxy dengan alamat proxy yang mengenkripsi"
          + " (no TLS: set server.ssl.*, or ilp.guard.trusted-proxy to the address of the proxy that encrypts).");
    }
    proxies.stream().filter(proxy -> !isAddress(proxy)).forEach(proxy -> problems.add(
        "ilp.guard.trusted-proxy: " + proxy + " bukan alamat IP (is not an IP address)."));
    String strategy = settings.getProperty("server.forward-headers-strategy", "none");
    if (!strategy.equalsIgnoreCase("none")) {
      problems.add("server.forward-headers-strategy harus none: server hanya percaya ilp.guard.trusted-proxy"
          + " (must be none: the server believes ilp.guard.trusted-proxy only).");
    }
  }

  private static void issuer(Environment settings, List<String> problems) {
    String key = has(settings, "ilp.token.issuer-uri") ? "ilp.token.issuer-uri" : "ilp.token.public-url";
    String address = settings.getProperty(key, "").strip().toLowerCase(Locale.ROOT);
    if (address.isEmpty()) {
      problems.add("ilp.token.issuer-uri dan ilp.token.public-url kosong: sebutkan penerbit token, atau alamat https"
          + " server ini (are empty: name the issuer of tokens, or this server's own https address).");
    } else if (!address.startsWith("https://")) {
      problems.add(key + " harus mulai dengan https:// (must begin with https://).");
    }
    if (!has(settings, "ilp.token.issuer-uri") && !has(settings, "ilp.token.key-secret")) {
      problems.add("ilp.token.key-secret kosong: kunci penanda tangan akan terbaca di basis data dan cadangannya;"
          + " buat dengan openssl rand -base64 32 (is empty: it encrypts the signing keys; make one like this).");
    }
  }

  private static void management(Environment settings, List<String> problems) {
    String port = settings.getProperty("management.server.port", "");
    if (port.equals("-1")) {
      return;
    }
    if (port.isBlank() || port.equals(settings.getProperty("server.port", "8080"))) {
      problems.add("management.server.port harus lain dari server.port (must differ from server.port).");
      return;
    }
    String address = settings.getProperty("management.server.address", "");
    if (!isInside(address)) {
      problems.add("management.server.address harus alamat loopback atau jaringan dalam, bukan \"" + address + "\""
          + " (must be a loopback or internal address).");
    }
  }

  private static boolean isInside(String address) {
    if (address.equals("localhost")) {
      return true;
    }
    if (!isAddress(address)) {
      return false;
    }
    InetAddress parsed = Addresses.parse(address);
    // fc00::/7 is what IPv6 has in place of 10.0.0.0/8; Java calls only the older fec0::/10 local.
    boolean uniqueLocal = parsed.getAddress().length == 16 && (parsed.getAddress()[0] & 0xfe) == 0xfc;
    return parsed.isLoopbackAddress() || parsed.isSiteLocalAddress() || uniqueLocal;
  }

  private static boolean isAddress(String text) {
    try {
      Addresses.parse(text.strip());
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean has(Environment settings, String key) {
    return StringUtils.hasText(settings.getProperty(key));
  }
}
