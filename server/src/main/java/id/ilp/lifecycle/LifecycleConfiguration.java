package id.ilp.lifecycle;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.search.builder.predicate.ResourceIdPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import id.ilp.conformance.IlpPackage;
import id.ilp.platform.ServerPart;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class LifecycleConfiguration {

  @Bean
  AgeStages ageStages(LifeCycleSettings limits) {
    return new AgeStages(limits);
  }

  @Bean
  LifeStages lifeStages(LifeCycleSettings limits, JdbcTemplate jdbc) {
    return new LifeStages(new LifeStageRules(limits), new MaternalRecords(jdbc));
  }

  @Bean
  ReportingCohorts reportingCohorts(IlpPackage guide) {
    return ReportingCohorts.of(guide);
  }

  /** Goes before HAPI's bean of this type, which HAPI asks for with every statement that it makes. */
  @Bean
  @Primary
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  ResourceIdPredicateBuilder stagePredicates(SearchQueryBuilder statement) {
    return new StagePredicates(statement);
  }

  @Bean
  ServerPart lifeStageCalls(
      DaoRegistry daos,
      LifeStages stages,
      AgeStages ages,
      LifeCycleSettings limits,
      ReportingCohorts cohorts) {
    return server -> {
      server.registerInterceptor(new LifeStageSearch(ages, limits, cohorts));
      server.registerProvider(new LifeStageProvider(daos.getResourceDao(Patient.class), stages, cohorts));
    };
  }
}
