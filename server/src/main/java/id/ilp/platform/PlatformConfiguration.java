package id.ilp.platform;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
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
  FilterRegistrationBean<RequestIdFilter> requestIdFilter() {
    FilterRegistrationBean<RequestIdFilter> filter = new FilterRegistrationBean<>(new RequestIdFilter());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }
}
