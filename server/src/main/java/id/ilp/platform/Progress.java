package id.ilp.platform;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the person at the console what a slow start is busy with, in Indonesian and English. */
public final class Progress {

  private static final Logger LOG = LoggerFactory.getLogger("ilp");

  private Progress() {}

  /** One line: seconds since the process began, what is being done. */
  public static void step(String indonesian, String english) {
    LOG.info("[{} s] {} ({})", String.format(Locale.ROOT, "%5.1f", seconds()), indonesian, english);
  }

  /** Seconds since the process began. */
  public static double seconds() {
    return ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
  }
}
