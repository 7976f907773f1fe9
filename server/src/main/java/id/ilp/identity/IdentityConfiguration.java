package id.ilp.identity;

import id.ilp.platform.ServerPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

  @Bean
  NaturalKeys naturalKeys(JdbcTemplate jdbc) {
    return new NaturalKeys(jdbc);
  }

  @Bean
  MergedPeople mergedPeople(JdbcTemplate jdbc) {
    return new MergedPeople(jdbc);
  }

  @Bean
  ServerPart keyInterceptor(NaturalKeys keys) {
    return server -> server.registerInterceptor(new KeyInterceptor(keys));
  }
}
