package id.ilp.token;

import id.ilp.platform.LoadedOnce;
import java.nio.file.Path;
import java.time.Clock;
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
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the server needs to issue tokens itself: clients, accounts, keys, and where they are kept. */
@Configuration(proxyBeanMethods = false)
@Conditional(OwnIssuer.class)
class OwnIssuerConfiguration {

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
  Accounts accounts(JdbcTemplate jdbc) {
    return new Accounts(jdbc);
  }

  @Bean
  LoginLimit clientLimit(JdbcTemplate jdbc) {
    return new LoginLimit(jdbc, "client", WRONG_SECRETS);
  }

  @Bean
  Sessions sessions(JdbcTemplate jdbc, RevokedTokens revoked) {
    return new Sessions(jdbc, revoked::look);
  }

  @Bean
  PasswordRules passwordRules(@Value("${ilp.token.refused-passwords}") String refused) {
    return new PasswordRules(Registry.fileOf(refused));
  }

  /** No bean: Spring Security takes one of its type for a common way in. What it counts is in the database. */
  static PersonLogin personLogin(Accounts accounts, Sessions sessions, JdbcTemplate jdbc) {
    return new PersonLogin(accounts, new LoginLimit(jdbc, "person", WRONG_PASSWORDS), sessions);
  }

  @Bean
  KeyCipher keyCipher(
      @Value("${ilp.token.key-secret}") String secret, @Value("${ilp.database.folder}") String folder) {
    return new KeyCipher(KeySecret.of(secret, Path.of(folder)));
  }

  @Bean
  SigningKeys signingKeys(DataSource database, TokenSettings settings, KeyCipher cipher) {
    return new SigningKeys(database, settings, cipher, Clock.systemUTC()).checked();
  }

  @Bean
  RevokedTokens revokedTokens(JdbcTemplate jdbc) {
    return new RevokedTokens(jdbc);
  }

  @Bean
  StoredAuthorizations storedAuthorizations(
      JdbcTemplate jdbc, Clients clients, RevokedTokens revoked, Sessions sessions) {
    return new StoredAuthorizations(
        new JdbcOAuth2AuthorizationService(jdbc, clients), revoked, sessions, new Upkeep(jdbc));
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
    return new DelegatingOAuth2TokenGenerator(access, new PersonRefresh());
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
      Sessions sessions,
      LoadedOnce once,
      JdbcTemplate jdbc,
      ServletWebServerApplicationContext server,
      TokenSettings settings,
      @Value("${ilp.sandbox.enabled}") boolean enabled) {
    return new SandboxClients(clients, accounts, sessions, once, jdbc, server, settings, enabled);
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
