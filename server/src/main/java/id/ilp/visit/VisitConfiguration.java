package id.ilp.visit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.provider.BaseJpaResourceProvider;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.rest.server.IResourceProvider;
import id.ilp.access.WriteAccess;
import id.ilp.cluster.PoliClusters;
import id.ilp.conformance.ProfileValidator;
import id.ilp.conformance.ValidateOperation;
import id.ilp.database.SystemRights;
import id.ilp.identity.MergedPeople;
import id.ilp.identity.NaturalKeys;
import id.ilp.lifecycle.AgeStages;
import id.ilp.platform.ServerPart;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class VisitConfiguration {

  @Bean
  VisitStore visitStore(
      IHapiTransactionService transactions,
      IFhirSystemDao<Bundle, Meta> systemDao,
      NaturalKeys keys,
      MergedPeople merged,
      JdbcTemplate jdbc,
      DaoRegistry daos,
      FhirContext context,
      MatchUrlService urls,
      WriteAccess writes,
      SystemRights system,
      AgeStages ages,
      PoliClusters polis,
      ObjectProvider<VisitExtension> extensions,
      ObjectProvider<VisitConsequence> consequences,
      @Value("${ilp.limits.max-entries}") int maxEntries) {
    return new VisitStore(
        transactions, systemDao, keys, merged, jdbc, daos, context, urls, writes, system,
        new StageRules(ages, polis), extensions.orderedStream().toList(),
        new Consequences(consequences.orderedStream().toList(), systemDao, keys), maxEntries);
  }

  @Bean
  ServerPart visits(
      VisitStore visits,
      IFhirSystemDao<Bundle, Meta> systemDao,
      ValidateOperation validation,
      WriteAccess writes,
      @Value("${ilp.limits.max-entries}") int maxEntries) {
    return server -> {
      server.registerProvider(
          new VisitProvider(visits, new BatchRunner(visits, systemDao, writes, maxEntries), systemDao));
      for (IResourceProvider provider : server.getResourceProviders()) {
        if (provider instanceof BaseJpaResourceProvider<?> typed) {
          wrap(typed, visits, validation);
        }
      }
    };
  }

  @Bean
  Rehearsal rehearsal(
      FhirContext context,
      ProfileValidator validator,
      VisitStore visits,
      PlatformTransactionManager transactions) {
    return new Rehearsal(context, validator, visits, transactions);
  }

  private static <T extends IBaseResource> void wrap(
      BaseJpaResourceProvider<T> provider, VisitStore visits, ValidateOperation validation) {
    provider.setDao(StoringDao.around(provider.getDao(), visits, validation));
  }
}
