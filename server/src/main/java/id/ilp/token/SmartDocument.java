package id.ilp.token;

import id.ilp.access.Scopes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.StringUtils;

/** Where and how to get a token, as SMART App Launch 2.2 ("Conformance") asks servers to say. */
final class SmartDocument {

  /** Beside these, a client may be registered for scopes of single types and with conditions. */
  static final List<String> SCOPES = List.of(
      "system/*.cruds", "system/*.rs", "user/*.cruds", "user/*.rs",
      Scopes.BY_NAME, Scopes.SENSITIVE, Scopes.EMERGENCY, Scopes.AUDIT);

  static final List<String> GRANTS = List.of("client_credentials", "authorization_code", "refresh_token");

  static final List<String> AUTHENTICATION =
      List.of("client_secret_basic", "client_secret_post", "private_key_jwt");

  static final List<String> ALGORITHMS = List.of("ES384", "RS384");

  private static final List<String> CAPABILITIES = List.of(
      "client-public", "client-confidential-symmetric", "client-confidential-asymmetric",
      "permission-user", "permission-v1", "permission-v2");

  private SmartDocument() {}

  /**
   * @param base address of this server, without a slash at the end
   * @param pages id of the client of the server's own pages
   */
  static Map<String, Object> own(String base, String pages) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("issuer", base);
    document.put("jwks_uri", base + "/oauth2/jwks");
    document.put("authorization_endpoint", base + "/oauth2/authorize");
    document.put("token_endpoint", base + "/oauth2/token");
    document.put("revocation_endpoint", base + "/oauth2/revoke");
    document.put("introspection_endpoint", base + "/oauth2/introspect");
    document.put("grant_types_supported", GRANTS);
    document.put("token_endpoint_auth_methods_supported", AUTHENTICATION);
    document.put("token_endpoint_auth_signing_alg_values_supported", ALGORITHMS);
    document.put("response_types_supported", List.of("code"));
    addOurs(document, pages);
    return document;
  }

  /**
   * @param issuer what the issuer says of itself (OpenID Connect Discovery)
   * @param pages id of the client of the server's own pages
   * @param requiredAcr how people have to sign in, see {@link TokenSettings}
   */
  static Map<String, Object> foreign(Map<String, Object> issuer, String pages, List<String> requiredAcr) {
    Map<String, Object> document = new LinkedHashMap<>();
    for (String name : List.of(
        "issuer", "jwks_uri", "authorization_endpoint", "token_endpoint", "revocation_endpoint",
        "introspection_endpoint", "end_session_endpoint", "grant_types_supported",
        "token_endpoint_auth_methods_supported", "token_endpoint_auth_signing_alg_values_supported",
        "response_types_supported")) {
      Object value = issuer.get(name);
      if (value != null && StringUtils.hasText(value.toString())) {
        document.put(name, value);
      }
    }
    document.putIfAbsent("grant_types_supported", GRANTS);
    if (!requiredAcr.isEmpty()) {
      document.put("ilp_page_acr", String.join(" ", requiredAcr));
    }
    addOurs(document, pages);
    return document;
  }

  private static void addOurs(Map<String, Object> document, String pages) {
    document.put("scopes_supported", SCOPES);
    document.put("code_challenge_methods_supported", List.of("S256"));
    document.put("capabilities", CAPABILITIES);
    // Not SMART's: which client the pages of this server are.
    document.put("ilp_page_client", pages);
  }
}
