package id.ilp.guard;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How much a request may bring along, and how slowly. */
@Configuration(proxyBeanMethods = false)
class BodyConfiguration {

  /** In front of Spring Security (-100), which looks at the parameters of a form; behind the limit by address. */
  private static final int BEFORE_TOKENS = -115;

  /** Five megabytes over a link of 4 Mbit a second; who is slower sees the connection close. */
  private static final Duration LEFTOVERS = Duration.ofSeconds(10);

  @Bean
  Pace pace(
      @Value("${ilp.limits.body-time}") Duration time,
      @Value("${ilp.limits.body-bytes-per-second}") int bytesPerSecond) {
    return new Pace(time, bytesPerSecond);
  }

  /** Behind Spring Security: nothing is read of who may not come in. */
  @Bean
  FilterRegistrationBean<RequestLimitFilter> requestLimitFilter(
      Pace pace, Refusal refusal, @Value("${ilp.limits.request-bytes}") int limit) {
    FilterRegistrationBean<RequestLimitFilter> filter =
        new FilterRegistrationBean<>(new RequestLimitFilter(limit, pace, refusal));
    filter.addUrlPatterns("/fhir/*", "/fhir-r4/v1/*");
    return filter;
  }

  /** Secrets and passwords come before anybody is known. */
  @Bean
  FilterRegistrationBean<RequestLimitFilter> signInLimitFilter(
      Pace pace, Refusal refusal, @Value("${server.tomcat.max-http-form-post-size}") DataSize limit) {
    FilterRegistrationBean<RequestLimitFilter> filter =
        new FilterRegistrationBean<>(new RequestLimitFilter((int) limit.toBytes(), pace, refusal));
    filter.setName("signInLimitFilter");
    filter.addUrlPatterns("/oauth2/*", "/login", "/logout", "/userinfo", "/connect/*");
    filter.setOrder(BEFORE_TOKENS);
    return filter;
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> leftovers() {
    return factory -> factory.addEngineValves(new Leftovers(LEFTOVERS));
  }
}
