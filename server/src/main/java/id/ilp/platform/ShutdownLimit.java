package id.ilp.platform;

import java.time.Duration;

/**
 * Ends a shutdown that does not come to its end. HAPI's scheduler waits for its jobs without limit, and a job that began
 * during a start that was interrupted never ends.
 */
public final class ShutdownLimit {

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private ShutdownLimit() {}

  public static void install() {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      Thread guard = new Thread(ShutdownLimit::haltAfterPatience, "shutdown-limit");
      // A daemon does not hold the shutdown up itself.
      guard.setDaemon(true);
      guard.start();
    }));
  }

  private static void haltAfterPatience() {
    try {
      Thread.sleep(PATIENCE.toMillis());
      Runtime.getRuntime().halt(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
