package id.ilp.audit;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import id.ilp.identity.NaturalKeys;
import id.ilp.platform.ServerPart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

  @Bean
  AuditTrail auditTrail(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    return new AuditTrail(jdbc, transactions);
  }

  @Bean
  TokenListener tokenListener(AuditTrail trail) {
    return new TokenListener(trail);
  }

  @Bean
  ServerPart audit(
      AuditTrail trail,
      JdbcTemplate jdbc,
      NaturalKeys keys,
      DaoRegistry daos,
      @Value("${ilp.limits.default-page}") int defaultPage,
      @Value("${ilp.limits.max-page}") int maxPage) {
    return server -> {
      server.registerInterceptor(new AuditInterceptor(trail));
      server.registerInterceptor(new ReadOnlyAuditEvents());
      server.registerProvider(new AuditEventProvider(
          new AuditReader(jdbc), keys, new OrganizationNames(daos), defaultPage, maxPage));
    };
  }
}
