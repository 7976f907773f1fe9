package id.ilp.token;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * Who issues tokens, and for how long. Every key is explained in {@code application.yaml}.
 *
 * @param issuerUri address of an OpenID Connect issuer; empty: the server issues tokens itself
 * @param audience what a token must name in {@code aud} to be meant for this server
 * @param publicUrl address under which clients reach this server, without a slash at the end; empty: as they asked
 * @param pageClient id of the client at which people sign in on this server's own pages
 * @param accessMinutes how long an access token holds
 * @param rotateDays after how long the server signs with a new key
 */
@ConfigurationProperties("ilp.token")
record TokenSettings(
    String issuerUri, String audience, String publicUrl, String pageClient, int accessMinutes, int rotateDays) {

  TokenSettings {
    if (accessMinutes < 1 || rotateDays < 1) {
      throw new IllegalArgumentException("ilp.token.access-minutes and ilp.token.rotate-days must be 1 or more");
    }
    if (!StringUtils.hasText(audience)) {
      throw new IllegalArgumentException("ilp.token.audience must not be empty");
    }
  }

  Duration accessTime() {
    return Duration.ofMinutes(accessMinutes);
  }

  Duration keyTime() {
    return Duration.ofDays(rotateDays);
  }
}
