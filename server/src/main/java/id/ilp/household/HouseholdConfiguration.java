package id.ilp.household;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import id.ilp.access.WriteAccess;
import id.ilp.database.SystemRights;
import id.ilp.identity.NaturalKeys;
import id.ilp.platform.ServerPart;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HouseholdConfiguration {

  @Bean
  ServerPart households(
      IHapiTransactionService transactions,
      DaoRegistry daos,
      IFhirSystemDao<Bundle, Meta> systemDao,
      WriteAccess writes,
      SystemRights system,
      NaturalKeys keys,
      MemberCare care) {
    Households households = new Households(transactions, daos, systemDao, writes, system);
    FamilyView view = new FamilyView(households, new OpenProblems(daos, writes), care);
    return server -> server.registerProvider(new HouseholdProvider(households, new Moves(households, keys), view));
  }
}
