package id.ilp.service;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import id.ilp.access.WriteAccess;
import id.ilp.conformance.IlpPackage;
import id.ilp.household.MemberCare;
import id.ilp.lifecycle.LifeCycleSettings;
import id.ilp.lifecycle.LifeStages;
import id.ilp.platform.ServerPart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is due, from the packages of services of the guide that this server was built with. */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {

  @Bean
  Records dueRecords(JdbcTemplate jdbc) {
    return new Records(jdbc);
  }

  @Bean
  DueLists dueLists(IlpPackage guide, Records dueRecords, ServiceProperties properties, LifeCycleSettings limits) {
    return new DueLists(new DueEngine(guide.resources(), properties.endemicAreas(), limits), dueRecords);
  }

  @Bean
  MemberCare familyCare(LifeStages stages, DueLists lists) {
    return new FamilyCare(stages, lists);
  }

  @Bean
  ServerPart dueServices(
      DueLists lists,
      Records dueRecords,
      DaoRegistry daos,
      WriteAccess access,
      ServiceProperties properties,
      @Value("${ilp.limits.max-page}") int maxPage,
      @Value("${ilp.limits.default-page}") int defaultPage) {
    DueLimits limits = new DueLimits(properties.maxPeople(), maxPage, defaultPage);
    return server -> server.registerProvider(new DueProvider(lists, dueRecords, daos, access, limits));
  }
}
