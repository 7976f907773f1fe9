package id.ilp.guard;

import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.jdbc.SslMode;
import org.postgresql.util.PSQLException;

/** Whether the way to a PostgreSQL is one that nobody can listen in to, as its JDBC address says. */
final class DatabaseEncryption {

  private DatabaseEncryption() {}

  /** What is wrong with the address; empty if it is safe. The answer repeats nothing of it: it may hold a password. */
  static Optional<String> problemOf(String url) {
    Properties address = Driver.parseURL(url.strip(), new Properties());
    if (address == null) {
      return Optional.of("ilp.database.url bukan alamat JDBC PostgreSQL (is no JDBC address of PostgreSQL).");
    }
    if (isLocal(address) || isVerified(address)) {
      return Optional.empty();
    }
    return Optional.of("ilp.database.url ke komputer lain perlu sslmode=verify-full, atau"
        + " ilp.guard.trusted-database-network=true bila jaringannya tertutup"
        + " (to another machine takes sslmode=verify-full, or that key if the network is closed).");
  }

  private static boolean isLocal(Properties address) {
    String hosts = PGProperty.PG_HOST.getOrDefault(address);
    return hosts == null || Arrays.stream(hosts.split(",")).allMatch(DatabaseEncryption::isLoopback);
  }

  private static boolean isLoopback(String host) {
    try {
      return host.equals("localhost") || Addresses.parse(host).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** {@code require} encrypts, but to anybody who answers. So does a factory that checks nothing. */
  private static boolean isVerified(Properties address) {
    String factory = PGProperty.SSL_FACTORY.getOrDefault(address);
    try {
      return SslMode.of(address).verifyCertificate() && (factory == null || !factory.contains("NonValidating"));
    } catch (PSQLException e) {
      return false;
    }
  }
}
