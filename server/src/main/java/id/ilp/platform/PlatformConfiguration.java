package id.ilp.platform;

import ca.uhn.fhir.context.FhirContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

  @Bean
  ServerPart failureInterceptor() {
    return server -> server.registerInterceptor(new FailureInterceptor());
  }

  @Bean
  LoadedOnce loadedOnce(JdbcTemplate jdbc) {
    return new LoadedOnce(jdbc);
  }

  @Bean
  FilterRegistrationBean<RequestLimitFilter> requestLimitFilter(
      FhirContext context, @Value("${ilp.limits.request-bytes}") int limit) {
    FilterRegistrationBean<RequestLimitFilter> filter =
        new FilterRegistrationBean<>(new RequestLimitFilter(limit, new OutcomeWriter(context)));
    filter.addUrlPatterns("/fhir/*", "/fhir-r4/v1/*");
    return filter;
  }
}
