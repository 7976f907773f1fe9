package id.ilp.person;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import id.ilp.access.JoinedAccess;
import id.ilp.access.WriteAccess;
import id.ilp.database.SystemRights;
import id.ilp.identity.MergedPeople;
import id.ilp.identity.NaturalKeys;
import id.ilp.platform.ServerPart;
import jakarta.persistence.EntityManagerFactory;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

  @Bean
  PersonStore personStore(
      DaoRegistry daos, IFhirSystemDao<Bundle, Meta> systemDao, @Value("${ilp.limits.max-entries}") int maxEntries) {
    return new PersonStore(daos, systemDao, maxEntries);
  }

  @Bean
  ServerPart personReferences(
      JdbcTemplate jdbc, SystemRights system, MergedPeople merged, EntityManagerFactory entityManagerFactory) {
    return server -> {
      server.registerInterceptor(new MergeGuard(merged));
      server.registerInterceptor(new PersonReferences(
          jdbc, system, SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory)));
    };
  }

  @Bean
  ServerPart merges(
      IHapiTransactionService transactions,
      PersonStore store,
      NaturalKeys keys,
      WriteAccess writes,
      JoinedAccess access,
      SystemRights system,
      JdbcTemplate jdbc,
      @Value("${ilp.limits.merge-resources}") int mostResources) {
    MergeLog log = new MergeLog(jdbc);
    MergeRights rights = new MergeRights(writes);
    MergeChecks checks = new MergeChecks(store, log, rights, keys, mostResources);
    Merges merges = new Merges(transactions, store, log, checks, access, system);
    return server -> server.registerProvider(new MergeProvider(merges, rights, new NamedPerson(keys, store)));
  }

  @Bean
  ServerPart duplicates(
      PersonStore store,
      NaturalKeys keys,
      WriteAccess writes,
      JdbcTemplate jdbc,
      @Value("${ilp.limits.default-page}") int defaultPage,
      @Value("${ilp.limits.max-page}") int maxPage) {
    return server -> server.registerProvider(new DuplicateProvider(
        new DuplicateSearch(jdbc, store), new MergeRights(writes), new NamedPerson(keys, store), defaultPage, maxPage));
  }
}
