package id.ilp.token;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.web.authentication.JwtClientAssertionAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationCodeRequestAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.preauth.AbstractPreAuthenticatedProcessingFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The two doors of the server's own issuer: the OAuth endpoints for programs, the login form for people. */
@Configuration(proxyBeanMethods = false)
@Conditional(OwnIssuer.class)
class OwnIssuerSecurityConfiguration {

  private static final RequestMatcher ACCOUNT = new OrRequestMatcher(
      PathPatternRequestMatcher.withDefaults().matcher("/account"),
      PathPatternRequestMatcher.withDefaults().matcher("/account/**"));

  @Bean
  @Order(1)
  SecurityFilterChain issuerSecurity(
      HttpSecurity http,
      Clients clients,
      Accounts accounts,
      StoredAuthorizations authorizations,
      OAuth2AuthorizationConsentService consents,
      OAuth2TokenGenerator<OAuth2Token> tokens,
      AuthorizationServerSettings settings,
      PasswordEncoder encoder,
      LoginLimit limit,
      Sessions sessions,
      JdbcTemplate jdbc,
      TokenNews news,
      ObjectMapper json) throws Exception {
    // No beans: Spring Security takes a bean of such a type for one of its common ways in.
    GuardedSecrets secrets = secrets(clients, authorizations, encoder, limit);
    AssertionKeys assertions = new AssertionKeys(jdbc);
    TokenAnswers answers = new TokenAnswers(news);
    PersonScopes personScopes = new PersonScopes(clients, accounts);
    SatusehatTokenFilter satusehat = new SatusehatTokenFilter(
        new OwnTokens(secrets, new OAuth2ClientCredentialsAuthenticationProvider(authorizations, tokens)), news, json);
    OAuth2AuthorizationServerConfigurer issuer = OAuth2AuthorizationServerConfigurer.authorizationServer();
    PathPatternRequestMatcher below = PathPatternRequestMatcher.withDefaults().matcher("/oauth2/**");
    http
        .securityMatcher(new OrRequestMatcher(below, request -> issuer.getEndpointsMatcher().matches(request)))
        .with(issuer, server -> server
            .registeredClientRepository(clients)
            .authorizationService(authorizations)
            .authorizationConsentService(consents)
            .tokenGenerator(tokens)
            .authorizationServerSettings(settings)
            .clientAuthentication(client -> client
                .authenticationConverters(converters -> converters.replaceAll(converter ->
                    converter instanceof JwtClientAssertionAuthenticationConverter
                        ? new SmartAssertions()
                        : converter))
                .authenticationProviders(providers -> providers.replaceAll(
                    provider -> checked(provider, secrets, assertions)))
                .errorResponseHandler(answers))
            .authorizationEndpoint(endpoint -> endpoint
                .authorizationRequestConverters(converters -> converters.replaceAll(converter ->
                    converter instanceof OAuth2AuthorizationCodeRequestAuthenticationConverter
                        ? personScopes
                        : converter)))
            .tokenEndpoint(endpoint -> endpoint
                .accessTokenRequestConverters(converters -> converters.replaceAll(converter ->
                    converter instanceof OAuth2ClientCredentialsAuthenticationConverter
                        ? new ClientScopes()
                        : converter))
                .accessTokenResponseHandler(answers)
                .errorResponseHandler(answers))
            .authorizationServerMetadataEndpoint(endpoint -> endpoint
                .authorizationServerMetadataCustomizer(IssuerDocument::correct)))
        .cors(Customizer.withDefaults())
        // The headers of every answer are set in one place, in front of this (package guard).
        .headers(AbstractHttpConfigurer::disable)
        // A form of a program, without a cookie; the password is the secret in it.
        .csrf(csrf -> csrf.ignoringRequestMatchers(
            PathPatternRequestMatcher.withDefaults().matcher(SatusehatTokenFilter.PATH)))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .requestCache(wishes -> wishes.requestCache(Wishes.ofPeople()))
        .exceptionHandling(failures -> failures.authenticationEntryPoint(new IssuerEntry(answers)))
        .addFilterAfter(new LoginCheck(sessions, true), SecurityContextHolderFilter.class)
        .addFilterBefore(satusehat, AbstractPreAuthenticatedProcessingFilter.class);
    return http.build();
  }

  private static AuthenticationProvider checked(
      AuthenticationProvider provider, GuardedSecrets secrets, AssertionKeys assertions) {
    if (provider instanceof ClientSecretAuthenticationProvider) {
      return secrets;
    }
    if (provider instanceof JwtClientAssertionAuthenticationProvider asserted) {
      asserted.setJwtDecoderFactory(assertions);
    }
    return provider;
  }

  @Bean
  @Order(2)
  SecurityFilterChain loginSecurity(
      HttpSecurity http,
      Accounts accounts,
      Sessions sessions,
      JdbcTemplate jdbc,
      TokenNews news) throws Exception {
    SimpleUrlAuthenticationFailureHandler again = new SimpleUrlAuthenticationFailureHandler("/login?error");
    http
        .securityMatchers(paths -> paths.requestMatchers(
            PathPatternRequestMatcher.withDefaults().matcher("/login"),
            PathPatternRequestMatcher.withDefaults().matcher("/logout"),
            ACCOUNT))
        // A manager of its own: Spring's common one must not try the same password again elsewhere.
        .authenticationManager(new ProviderManager(OwnIssuerConfiguration.personLogin(accounts, sessions, jdbc)))
        .authorizeHttpRequests(requests -> requests
            .requestMatchers(ACCOUNT).authenticated()
            .anyRequest().permitAll())
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(wishes -> wishes.requestCache(Wishes.ofPeople()))
        .addFilterAfter(new LoginCheck(sessions, false), SecurityContextHolderFilter.class)
        .formLogin(form -> form
            .loginPage("/login")
            .failureHandler((request, response, failure) -> {
              news.loginRefused(request.getParameter("username"), request.getRemoteAddr());
              again.onAuthenticationFailure(request, response, failure);
            }))
        .logout(logout -> logout
            .logoutUrl("/logout")
            .logoutSuccessUrl("/login?logout")
            .addLogoutHandler((request, response, person) -> {
              if (person != null) {
                sessions.endLogin(String.valueOf(person.getDetails()), person.getName());
              }
            }));
    return http.build();
  }

  private static GuardedSecrets secrets(
      Clients clients, StoredAuthorizations authorizations, PasswordEncoder encoder, LoginLimit limit) {
    ClientSecretAuthenticationProvider secrets = new ClientSecretAuthenticationProvider(clients, authorizations);
    secrets.setPasswordEncoder(encoder);
    return new GuardedSecrets(secrets, limit);
  }
}
