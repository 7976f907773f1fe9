package id.ilp.token;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.util.StringUtils;
import org.springframework.web.client.RestTemplate;

/** What a token must be to be believed. */
final class TokenDecoders {

  /** How far clocks may be apart. */
  private static final Duration SKEW = Duration.ofSeconds(30);

  private static final OAuth2TokenValidatorResult NO_ACCESS_TOKEN = OAuth2TokenValidatorResult.failure(
      new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token is no access token", null));

  private TokenDecoders() {}

  /** Tokens of this server: signed by one of its keys, an access token by type, not revoked. */
  static JwtDecoder own(JWKSource<SecurityContext> keys, TokenSettings settings, OAuth2TokenValidator<Jwt> revoked) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(TokenClaims.TYPE)));
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
    // The validators below check the claims.
    processor.setJWTClaimsSetVerifier((claims, context) -> { });
    NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
    List<OAuth2TokenValidator<Jwt>> validators = validators(settings);
    if (StringUtils.hasText(settings.publicUrl())) {
      validators.add(new JwtIssuerValidator(settings.publicUrl()));
    }
    validators.add(revoked);
    return remembering(decoder, validators);
  }

  /** Tokens of a foreign issuer, which is asked for its keys when the first token comes. */
  static JwtDecoder foreign(TokenSettings settings, SimpleClientHttpRequestFactory http) {
    return new SupplierJwtDecoder(() -> {
      NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(settings.issuerUri())
          .restOperations(new RestTemplate(http))
          .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
              JOSEObjectType.JWT, new JOSEObjectType(TokenClaims.TYPE), null)))
          .build();
      List<OAuth2TokenValidator<Jwt>> validators = validators(settings);
      validators.add(new JwtIssuerValidator(settings.issuerUri()));
      validators.add(TokenDecoders::accessTokenOnly);
      if (!settings.requiredAcr().isEmpty()) {
        validators.add(new RequiredAcr(settings.requiredAcr()));
      }
      return remembering(decoder, validators);
    });
  }

  /**
   * An ID token says in its claims what it is: by {@code at_hash} or {@code c_hash} (OpenID Connect Core 1.0, 3.1.3.6
   * and 3.3.2.11), or by Keycloak's {@code typ}, which is {@code Bearer} in an access token.
   */
  static OAuth2TokenValidatorResult accessTokenOnly(Jwt token) {
    boolean another = token.hasClaim("at_hash") || token.hasClaim("c_hash")
        || token.getClaim("typ") instanceof String type && !type.equalsIgnoreCase("Bearer");
    return another ? NO_ACCESS_TOKEN : OAuth2TokenValidatorResult.success();
  }

  private static JwtDecoder remembering(NimbusJwtDecoder decoder, List<OAuth2TokenValidator<Jwt>> validators) {
    decoder.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
    return new RememberedTokens(decoder, new DelegatingOAuth2TokenValidator<>(validators));
  }

  private static List<OAuth2TokenValidator<Jwt>> validators(TokenSettings settings) {
    return new ArrayList<>(List.of(
        new JwtTimestampValidator(SKEW),
        new JwtClaimValidator<>(JwtClaimNames.EXP, Objects::nonNull),
        new JwtClaimValidator<List<String>>(
            JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience()))));
  }
}
