package id.ilp.token;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * Who issues tokens, and for how long. Every key is explained in {@code application.yaml}.
 *
 * @param issuerUri address of an OpenID Connect issuer; empty: the server issues tokens itself
 * @param audience what a token must name in {@code aud} to be meant for this server
 * @param publicUrl address under which clients reach this server, without a slash at the end; empty: as they asked
 * @param pageClient id of the client at which people sign in on this server's own pages
 * @param requiredAcr how a person must have signed in at the foreign issuer: one of these values of {@code acr}; empty:
 *     in any way
 * @param accessMinutes how long an access token holds
 * @param rotateDays after how long the server signs with a new key
 */
@ConfigurationProperties("ilp.token")
record TokenSettings(
    String issuerUri,
    String audience,
    String publicUrl,
    String pageClient,
    List<String> requiredAcr,
    int accessMinutes,
    int rotateDays) {

  /** They are separated by spaces in a query, and stand between quotation marks in a header (RFC 9470, 3). */
  private static final Pattern ACR = Pattern.compile("[\\x21\\x23-\\x5B\\x5D-\\x7E]+");

  TokenSettings {
    requiredAcr = requiredAcr == null
        ? List.of()
        : requiredAcr.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
    if (!requiredAcr.isEmpty() && !StringUtils.hasText(issuerUri)) {
      throw new IllegalArgumentException(
          "ilp.token.required-acr needs ilp.token.issuer-uri: this server signs people in by password only");
    }
    if (!requiredAcr.stream().allMatch(value -> ACR.matcher(value).matches())) {
      throw new IllegalArgumentException("ilp.token.required-acr must be values without spaces and quotation marks");
    }
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
