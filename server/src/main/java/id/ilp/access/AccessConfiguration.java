package id.ilp.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.matcher.SearchParamMatcher;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import id.ilp.database.SystemRights;
import id.ilp.platform.ServerPart;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

  /** After Spring Security, whose filters stand at -100. */
  private static final int AFTER_TOKENS = -50;

  @Bean
  Facilities facilities(JdbcTemplate jdbc) {
    return new Facilities(jdbc);
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
  ReadAccess readAccess(ISearchParamRegistry registry, ScopeConditions conditions, Emergencies emergencies) {
    return new ReadAccess(new SearchReach(registry), conditions, emergencies);
  }

  @Bean
  WriteAccess writeAccess(Facilities facilities, ReadAccess reads, ScopeConditions conditions, JdbcTemplate jdbc) {
    return new WriteAccess(facilities, reads, conditions, jdbc);
  }

  @Bean
  ServerPart access(
      ReadAccess reads,
      WriteAccess writes,
      Facilities facilities,
      ScopeConditions conditions,
      JdbcTemplate jdbc,
      EntityManagerFactory entityManagerFactory,
      SystemRights system) {
    EntityManager entities = SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory);
    return server -> {
      server.registerInterceptor(reads);
      server.registerInterceptor(new StoredAccess(
          writes, facilities, conditions, new SeenReferences(jdbc), new AccessIndex(jdbc, entities), system));
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
