package id.ilp.token;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ilp.access.Claims;
import id.ilp.platform.OutcomeWriter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** The API and everything else: a token for each request, no session, nothing open but {@link OpenPaths}. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

  /** In front of Spring Security (-100), behind the filter that knows about a proxy. */
  private static final int BEFORE_SECURITY = -110;

  @Bean
  @Order(10)
  SecurityFilterChain apiSecurity(
      HttpSecurity http, FhirContext context, TokenSettings settings, ObjectProvider<ForeignTokens> foreignTokens)
      throws Exception {
    // Asked of every request.
    boolean forwards = foreignTokens.getIfAvailable() != null;
    TokenRequired required = new TokenRequired(new OutcomeWriter(context), settings.requiredAcr());
    http
        .cors(Customizer.withDefaults())
        // Set in one place, in front of this (package guard).
        .headers(AbstractHttpConfigurer::disable)
        // No cookie opens anything here, so there is nothing that another site could make a browser do.
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .servletApi(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .exceptionHandling(failures -> failures.authenticationEntryPoint(required))
        .authorizeHttpRequests(requests -> requests
            .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll()
            .requestMatchers(OpenPaths::isApi).authenticated()
            .requestMatchers(EndpointRequest.to("health", "info")).permitAll()
            .requestMatchers(OpenPaths.matchers()).permitAll()
            .requestMatchers(request -> forwards && isTokenCall(request)).permitAll()
            .anyRequest().authenticated())
        .oauth2ResourceServer(server -> server
            .authenticationEntryPoint(required)
            .bearerTokenResolver(new HeaderToken())
            .jwt(jwt -> jwt.jwtAuthenticationConverter(new Claims()))
            .withObjectPostProcessor(answeringItself(required)));
    foreignTokens.ifAvailable(tokens -> http.addFilterBefore(tokens.filter(), AuthorizationFilter.class));
    return http.build();
  }

  /** A measurement of every filter on every request would cost as much as the token itself. */
  @Bean
  SecurityObservationSettings unobservedFilters() {
    return SecurityObservationSettings.noObservations();
  }

  /** Nobody listens: what happens to tokens is news of {@link TokenNews}. */
  @Bean
  AuthenticationEventPublisher silent() {
    return new AuthenticationEventPublisher() {
      @Override
      public void publishAuthenticationSuccess(Authentication authentication) {
        // Every call would be one.
      }

      @Override
      public void publishAuthenticationFailure(AuthenticationException failure, Authentication authentication) {
        // In the audit records by its refusal.
      }
    };
  }

  /** The usual rules, without regular expressions over every header and the thousand characters of each token. */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHeaderNames(TokenConfiguration::isPrintable);
    firewall.setAllowedHeaderValues(TokenConfiguration::isPrintable);
    return firewall;
  }

  private static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each < ' ' || each > '~' && (Character.isISOControl(each) || !Character.isDefined(each))) {
        return false;
      }
    }
    return true;
  }

  @Bean
  FilterRegistrationBean<Filter> smartDiscovery(SmartSource source, ObjectMapper json) {
    FilterRegistrationBean<Filter> filter =
        new FilterRegistrationBean<>(new SmartDiscoveryFilter(source.document(), json));
    filter.setUrlPatterns(SmartDiscoveryFilter.PATHS);
    filter.setOrder(BEFORE_SECURITY);
    return filter;
  }

  /** What {@link SmartDiscoveryFilter} answers with. */
  record SmartSource(Function<HttpServletRequest, Map<String, Object>> document) {}

  /** SATUSEHAT's token call where tokens come from somebody else. */
  record ForeignTokens(SatusehatTokenFilter filter) {}

  /** With a foreign issuer the call passes through the API's own filters; its credentials are in the form. */
  private static boolean isTokenCall(HttpServletRequest request) {
    return SatusehatTokenFilter.PATH.equals(request.getRequestURI());
  }

  /** By default an issuer that does not answer would end as a fault of this server. */
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringItself(TokenRequired required) {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(required);
        return filter;
      }
    };
  }
}
