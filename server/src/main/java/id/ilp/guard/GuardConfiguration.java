package id.ilp.guard;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.platform.ServerPart;
import jakarta.servlet.Filter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.cors.CorsConfigurationSource;

/** What stands around every request: headers first, then limits, those for known callers behind Spring Security. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

  private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;
  private static final int SECOND = Ordered.HIGHEST_PRECEDENCE + 20;

  /** In front of Spring Security (-100) and the discovery documents. */
  private static final int BEFORE_TOKENS = -120;

  /** Behind Spring Security, in front of what looks up the caller's rights (-50). */
  private static final int AFTER_TOKENS = -60;

  /** Callers that a node keeps count of; some 10 MB at most. */
  private static final int REMEMBERED = 50_000;

  @Bean
  Refusal refusal(FhirContext context) {
    return new Refusal(context);
  }

  @Bean
  FilterRegistrationBean<SecurityHeaders> securityHeaders(
      GuardSettings settings, @Value("${ilp.token.issuer-uri:}") String issuer) {
    return at(FIRST, new SecurityHeaders(ContentPolicy.of(settings.formOrigins(), issuer)));
  }

  @Bean
  FilterRegistrationBean<AddressFilter> addressFilter(GuardSettings settings, Refusal refusal) {
    return at(SECOND, new AddressFilter(settings.addressLength(), !settings.trustedProxy().isEmpty(), refusal));
  }

  @Bean
  FilterRegistrationBean<RateFilter> anonymousRate(GuardSettings settings, Refusal refusal) {
    Buckets buckets = new Buckets(settings.anonymousPerMinute(), REMEMBERED, System::nanoTime);
    return at(BEFORE_TOKENS, RateFilter.ofAnonymous(buckets, refusal));
  }

  @Bean
  FilterRegistrationBean<RateFilter> callerRate(GuardSettings settings, Refusal refusal) {
    Buckets buckets = new Buckets(settings.requestsPerMinute(), REMEMBERED, System::nanoTime);
    return at(AFTER_TOKENS, RateFilter.ofCallers(buckets, refusal));
  }

  @Bean
  ExpensiveCalls expensiveCalls(GuardSettings settings) {
    return new ExpensiveCalls(settings.expensiveAtOnce());
  }

  @Bean
  FilterRegistrationBean<Filter> expensiveCallsEnd(ExpensiveCalls calls) {
    FilterRegistrationBean<Filter> filter = at(AFTER_TOKENS + 1, calls.end());
    filter.addUrlPatterns("/fhir/*", "/fhir-r4/v1/*");
    return filter;
  }

  /** Spring Security asks for it by this name. */
  @Bean
  CorsConfigurationSource corsConfigurationSource(GuardSettings settings) {
    return CrossOrigin.source(settings.allowedOrigins());
  }

  @Bean
  ServerPart guard(GuardSettings settings, ExpensiveCalls calls, FhirContext context) {
    return server -> {
      server.registerInterceptor(new SearchLimits(settings.searchParameters(), settings.addressLength()));
      server.registerInterceptor(calls);
      server.registerInterceptor(new PatchLimits());
      server.registerInterceptor(new HugeNumbers(context));
      server.registerInterceptor(new AttachmentLimits(new Attachments(settings.attachmentTypes())));
      server.registerInterceptor(new ApiPage());
    };
  }

  @Bean
  TrustedProxy trustedProxy(GuardSettings settings) {
    return new TrustedProxy(settings.trustedProxy());
  }

  @Bean
  @Profile(ProductionCheck.PROFILE)
  DatabaseRoleCheck databaseRoleCheck(JdbcTemplate jdbc) {
    return new DatabaseRoleCheck(jdbc);
  }

  private static <T extends Filter> FilterRegistrationBean<T> at(int order, T filter) {
    FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    return registration;
  }
}
