package id.ilp.growth;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import id.ilp.access.WriteAccess;
import id.ilp.platform.ServerPart;
import id.ilp.visit.VisitStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GrowthConfiguration {

  @Bean
  ServerPart growth(DaoRegistry daos, WriteAccess access, VisitStore visits) {
    GrowthTables tables = GrowthTables.load();
    GrowthCalculator calculator = new GrowthCalculator(tables, MinimumGain.load());
    GrowthHistories histories = new GrowthHistories(daos, access, tables.lastDay());
    return server -> server.registerProvider(new GrowthProvider(
        histories, calculator, tables, new Assessors(daos), new Assessments(visits, access)));
  }
}
