package id.ilp.token;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;

/**
 * A token as SATUSEHAT hands it out: every value is a text. The platform's clients read {@code access_token} and
 * {@code expires_in}; the rest is what its gateway adds, and some programs insist on it.
 */
@JsonPropertyOrder({
  "refresh_token_expires_in", "api_product_list", "api_product_list_json", "organization_name", "developer.email",
  "token_type", "issued_at", "client_id", "access_token", "application_name", "scope", "expires_in", "refresh_count",
  "status"
})
record SatusehatAnswer(
    @JsonProperty("refresh_token_expires_in") String refreshTokenExpiresIn,
    @JsonProperty("api_product_list") String apiProductList,
    @JsonProperty("api_product_list_json") List<String> apiProductListJson,
    @JsonProperty("organization_name") String organizationName,
    @JsonProperty("developer.email") String developerEmail,
    @JsonProperty("token_type") String tokenType,
    @JsonProperty("issued_at") String issuedAt,
    @JsonProperty("client_id") String clientId,
    @JsonProperty("access_token") String accessToken,
    @JsonProperty("application_name") String applicationName,
    @JsonProperty("scope") String scope,
    @JsonProperty("expires_in") String expiresIn,
    @JsonProperty("refresh_count") String refreshCount,
    @JsonProperty("status") String status) {

  private static final String PRODUCT = "api-ilp";

  static SatusehatAnswer of(String client, TokenSource.Issued issued, Instant now) {
    return new SatusehatAnswer(
        "0", "[" + PRODUCT + "]", List.of(PRODUCT), String.join(",", issued.organizations()), "", "BearerToken",
        String.valueOf(now.toEpochMilli()), client, issued.token(), issued.name(), "",
        String.valueOf(issued.seconds()), "0", "approved");
  }

  /** How the platform's gateway refuses a token. */
  @JsonPropertyOrder({"ErrorCode", "Error"})
  record Fault(@JsonProperty("ErrorCode") String code, @JsonProperty("Error") String text) {}
}
