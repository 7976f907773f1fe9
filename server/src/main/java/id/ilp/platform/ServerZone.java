package id.ilp.platform;

import java.util.TimeZone;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * "Today" is the day of the district, not of the data centre: a child born after midnight in Atambua must not be refused
 * as born tomorrow because it is still yesterday in UTC.
 */
public final class ServerZone implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext application) {
    TimeZone.setDefault(TimeZone.getTimeZone(application.getEnvironment().getRequiredProperty("ilp.time-zone")));
  }
}
