package id.ilp.guard;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.web.embedded.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Believes a proxy, and nobody else, about who calls and whether the way was encrypted. Not Boot's
 * {@code server.forward-headers-strategy}: it would believe every private address.
 */
final class TrustedProxy implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

  private final List<String> addresses;

  TrustedProxy(List<String> addresses) {
    this.addresses = addresses;
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    if (addresses.isEmpty()) {
      return;
    }
    RemoteIpValve valve = new RemoteIpValve();
    valve.setInternalProxies(pattern(addresses));
    valve.setHostHeader("X-Forwarded-Host");
    valve.setPortHeader("X-Forwarded-Port");
    factory.addEngineValves(valve);
  }

  /** Tomcat wants an expression over addresses in Java's own notation. */
  static String pattern(List<String> addresses) {
    return addresses.stream()
        .map(address -> Pattern.quote(Addresses.parse(address).getHostAddress()))
        .collect(Collectors.joining("|"));
  }
}
