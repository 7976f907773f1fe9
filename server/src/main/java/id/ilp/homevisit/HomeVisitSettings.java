package id.ilp.homevisit;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of home visits. Every key is explained in {@code application.yaml}.
 *
 * @param dailyLoad most visits that the plan gives a kader on one day
 * @param days that a plan covers when nobody says, the first one included
 * @param maxFamilies most families of one plan
 * @param acknowledgeMinutes after which a danger sign that nobody has taken on is late
 * @param reasons list of why families are visited: {@code classpath:} or {@code file:}
 * @param services list of what overdue services mean for the plan
 */
@ConfigurationProperties("ilp.home-visit")
record HomeVisitSettings(
    int dailyLoad, int days, int maxFamilies, int acknowledgeMinutes, String reasons, String services) {

  HomeVisitSettings {
    if (dailyLoad < 1 || days < 1 || maxFamilies < 1 || acknowledgeMinutes < 1) {
      throw new IllegalArgumentException("ilp.home-visit: numbers are at least 1");
    }
  }
}
