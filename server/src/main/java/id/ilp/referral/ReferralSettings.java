package id.ilp.referral;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of referrals. Every key is explained in {@code application.yaml}.
 *
 * @param lateAfter how long a referral may wait for its answer, by priority of FHIR: stat, asap, urgent, routine
 * @param maxListed most referrals of a facility that are looked at in one call
 */
@ConfigurationProperties("ilp.referral")
record ReferralSettings(Map<String, Duration> lateAfter, int maxListed) {

  ReferralSettings {
    lateAfter = lateAfter == null ? Map.of() : Map.copyOf(lateAfter);
  }

  /**
   * @param priority as the request has it, or null: routine
   */
  boolean isLate(String priority, Duration waiting) {
    Duration limit = lateAfter.get(priority == null ? "routine" : priority);
    return limit != null && waiting.compareTo(limit) > 0;
  }
}
