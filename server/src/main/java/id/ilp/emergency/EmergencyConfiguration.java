package id.ilp.emergency;

import id.ilp.access.Emergencies;
import id.ilp.audit.AuditTrail;
import id.ilp.database.SystemRights;
import id.ilp.identity.NaturalKeys;
import id.ilp.platform.ServerPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class EmergencyConfiguration {

  @Bean
  ServerPart emergencyAccess(
      Emergencies emergencies,
      AuditTrail audit,
      NaturalKeys keys,
      SystemRights system,
      PlatformTransactionManager transactions) {
    return server -> server.registerProvider(
        new EmergencyProvider(emergencies, audit, keys, system, new TransactionTemplate(transactions)));
  }
}
