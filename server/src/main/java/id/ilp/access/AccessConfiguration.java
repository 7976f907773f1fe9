package id.ilp.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.matcher.SearchParamMatcher;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import id.ilp.database.SystemRights;
import id.ilp.platform.LoadedOnce;
import id.ilp.platform.ServerPart;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

  /** After Spring Security, whose filters stand at -100. */
  private static final int AFTER_TOKENS = -50;

  @Bean
  Facilities facilities(JdbcTemplate jdbc) {
    return new Facilities(jdbc);
  }

  @Bean
  OwnFacilities ownFacilities(Facilities facilities) {
    return new OwnFacilities(facilities);
  }

  @Bean
  LetterSides letterSides(Facilities facilities, JdbcTemplate jdbc) {
    return new LetterSides(facilities, jdbc);
  }

  @Bean
  Emergencies emergencies(JdbcTemplate jdbc) {
    return new Emergencies(jdbc);
  }

  @Bean
  ScopeConditions scopeConditions(SearchParamMatcher matcher, MatchUrlService urls, FhirContext context) {
    return new ScopeConditions(matcher, urls, context);
  }

  @Bean
  SearchReach searchReach(ISearchParamRegistry registry) {
    return new SearchReach(registry);
  }

  @Bean
  SearchElements searchElements(ISearchParamRegistry registry) {
    return new SearchElements(registry);
  }

  @Bean
  KaderWrites kaderWrites(SearchReach reach, SearchElements elements) {
    return new KaderWrites(reach, elements);
  }

  @Bean
  ReadAccess readAccess(
      SearchReach reach, SearchElements elements, ScopeConditions conditions, Emergencies emergencies) {
    return new ReadAccess(reach, elements, conditions, emergencies);
  }

  @Bean
  WriteAccess writeAccess(
      Facilities facilities, ReadAccess reads, ScopeConditions conditions, JdbcTemplate jdbc, KaderWrites kader) {
    return new WriteAccess(facilities, reads, conditions, jdbc, kader);
  }

  @Bean
  AccessIndex accessIndex(JdbcTemplate jdbc, EntityManagerFactory entityManagerFactory) {
    return new AccessIndex(jdbc, SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory));
  }

  @Bean
  JoinedAccess joinedAccess(JdbcTemplate jdbc) {
    return new JoinedAccess(jdbc);
  }

  @Bean
  AccessCatchUp accessCatchUp(
      LoadedOnce once,
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      DaoRegistry daos,
      IFhirSystemDao<?, ?> systemDao,
      AccessIndex index) {
    return new AccessCatchUp(once, jdbc, new TransactionTemplate(transactions), daos, systemDao, index);
  }

  @Bean
  ServerPart access(
      ReadAccess reads,
      WriteAccess writes,
      Facilities facilities,
      ScopeConditions conditions,
      AccessIndex index,
      JdbcTemplate jdbc,
      SystemRights system,
      KaderWrites kader) {
    return server -> {
      server.registerInterceptor(reads);
      server.registerInterceptor(new KaderView());
      server.registerInterceptor(new StoredAccess(
          writes, facilities, conditions, new SeenReferences(jdbc), index, system, kader));
    };
  }

  @Bean
  FilterRegistrationBean<ReaderFilter> readerFilter(Facilities facilities, Emergencies emergencies) {
    FilterRegistrationBean<ReaderFilter> filter =
        new FilterRegistrationBean<>(new ReaderFilter(new Readers(facilities, emergencies)));
    filter.setOrder(AFTER_TOKENS);
    return filter;
  }
}
