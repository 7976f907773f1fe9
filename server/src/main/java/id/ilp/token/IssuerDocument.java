package id.ilp.token;

import java.util.List;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationServerMetadata;

/** Takes out of the issuer's own description (RFC 8414) what no client of this server is ever registered for. */
final class IssuerDocument {

  private IssuerDocument() {}

  static void correct(OAuth2AuthorizationServerMetadata.Builder document) {
    document
        .grantTypes(grants -> replace(grants, SmartDocument.GRANTS))
        .tokenEndpointAuthenticationMethods(methods -> replace(methods, SmartDocument.AUTHENTICATION))
        .tokenRevocationEndpointAuthenticationMethods(methods -> replace(methods, SmartDocument.AUTHENTICATION))
        .tokenIntrospectionEndpointAuthenticationMethods(methods -> replace(methods, SmartDocument.AUTHENTICATION))
        .scopes(scopes -> replace(scopes, SmartDocument.SCOPES))
        .claims(claims -> {
          claims.put("token_endpoint_auth_signing_alg_values_supported", SmartDocument.ALGORITHMS);
          claims.remove("device_authorization_endpoint");
          claims.remove("tls_client_certificate_bound_access_tokens");
          claims.remove("dpop_signing_alg_values_supported");
        });
  }

  private static void replace(List<String> all, List<String> ours) {
    all.clear();
    all.addAll(ours);
  }
}
