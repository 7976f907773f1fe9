package id.ilp.token;

import id.ilp.platform.LoadedOnce;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2RefreshTokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the server needs to issue tokens itself: clients, accounts, keys, and where they are kept. */
@Configuration(proxyBeanMethods = false)
@Conditional(OwnIssuer.class)
class OwnIssuerConfiguration {

  /** OWASP ASVS 5.0 6.3.1: the number of guesses is limited. */
  private static final Duration LOCK_OUT = Duration.ofMinutes(15);

  private static final int WRONG_PASSWORDS = 5;
  private static final int WRONG_SECRETS = 10;

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  Clients tokenClients(JdbcTemplate jdbc, PasswordEncoder encoder, TokenSettings settings) {
    return new Clients(jdbc, encoder, settings);
  }

  @Bean
  Accounts accounts(JdbcTemplate jdbc, PasswordEncoder encoder) {
    return new Accounts(jdbc, encoder);
  }

  @Bean
  Attempts clientAttempts(JdbcTemplate jdbc) {
    return new Attempts(jdbc, "client", WRONG_SECRETS, LOCK_OUT);
  }

  @Bean
  Attempts personAttempts(JdbcTemplate jdbc) {
    return new Attempts(jdbc, "person", WRONG_PASSWORDS, LOCK_OUT);
  }

  @Bean
  SigningKeys signingKeys(DataSource database, TokenSettings settings) {
    return new SigningKeys(database, settings, Clock.systemUTC());
  }

  @Bean
  RevokedTokens revokedTokens(JdbcTemplate jdbc) {
    return new RevokedTokens(jdbc);
  }

  @Bean
  StoredAuthorizations storedAuthorizations(JdbcTemplate jdbc, Clients clients, RevokedTokens revoked) {
    return new StoredAuthorizations(new JdbcOAuth2AuthorizationService(jdbc, clients), revoked, new Upkeep(jdbc));
  }

  @Bean
  OAuth2AuthorizationConsentService authorizationConsents(JdbcTemplate jdbc, Clients clients) {
    return new JdbcOAuth2AuthorizationConsentService(jdbc, clients);
  }

  @Bean
  JwtDecoder jwtDecoder(SigningKeys keys, TokenSettings settings, RevokedTokens revoked) {
    return TokenDecoders.own(keys, settings, revoked);
  }

  @Bean
  JwtEncoder jwtEncoder(SigningKeys keys) {
    return new NimbusJwtEncoder(keys);
  }

  @Bean
  OAuth2TokenGenerator<OAuth2Token> tokenGenerator(
      JwtEncoder encoder, Accounts accounts, SigningKeys keys, TokenSettings settings) {
    JwtGenerator access = new JwtGenerator(encoder);
    access.setJwtCustomizer(new TokenClaims(accounts, keys, settings));
    return new DelegatingOAuth2TokenGenerator(access, new OAuth2RefreshTokenGenerator());
  }

  @Bean
  AuthorizationServerSettings authorizationServerSettings(TokenSettings settings) {
    AuthorizationServerSettings.Builder builder = AuthorizationServerSettings.builder();
    if (StringUtils.hasText(settings.publicUrl())) {
      builder.issuer(settings.publicUrl());
    }
    return builder.build();
  }

  @Bean
  TokenNews tokenNews(ApplicationEventPublisher publisher, Clients clients, Accounts accounts) {
    return new TokenNews(
        publisher, client -> clients.findById(client) != null, person -> accounts.find(person).isPresent());
  }

  @Bean
  SandboxClients sandboxClients(
      Clients clients,
      Accounts accounts,
      LoadedOnce once,
      JdbcTemplate jdbc,
      ServletWebServerApplicationContext server,
      TokenSettings settings,
      @Value("${ilp.sandbox.enabled}") boolean enabled) {
    return new SandboxClients(clients, accounts, once, jdbc, server, settings, enabled);
  }

  @Bean
  TokenConfiguration.SmartSource smartSource(TokenSettings settings) {
    return new TokenConfiguration.SmartSource(request -> SmartDocument.own(
        StringUtils.hasText(settings.publicUrl())
            ? settings.publicUrl()
            : ServletUriComponentsBuilder.fromContextPath(request).toUriString(),
        settings.pageClient()));
  }
}
