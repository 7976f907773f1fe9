package id.ilp.homevisit;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import id.ilp.access.OwnFacilities;
import id.ilp.access.WriteAccess;
import id.ilp.identity.NaturalKeys;
import id.ilp.platform.ServerPart;
import id.ilp.service.DueLists;
import id.ilp.visit.VisitStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class HomeVisitConfiguration {

  @Bean
  Plans homeVisitPlans(JdbcTemplate jdbc, DueLists due, HomeVisitSettings settings, ResourceLoader files) {
    ReasonRules rules = ReasonRules.read(
        files.getResource(settings.reasons()), files.getResource(settings.services()));
    StoredJson store = new StoredJson(jdbc);
    return new Plans(store, new Territory(store), due, rules, settings);
  }

  @Bean
  ServerPart homeVisits(
      Plans homeVisitPlans,
      DaoRegistry daos,
      OwnFacilities facilities,
      WriteAccess writes,
      NaturalKeys keys,
      VisitStore visits,
      HomeVisitSettings settings,
      @Value("${ilp.limits.max-entries}") int maxEntries,
      @Value("${ilp.limits.max-page}") int maxPage,
      @Value("${ilp.limits.default-page}") int defaultPage) {
    HomeVisitRights rights = new HomeVisitRights(daos, facilities, writes);
    Scheduling scheduling = new Scheduling(homeVisitPlans, keys, visits, writes, maxEntries);
    PlanProvider.Limits limits = new PlanProvider.Limits(settings.days(), maxPage, defaultPage);
    return server -> server.registerProvider(new PlanProvider(rights, homeVisitPlans, scheduling, limits));
  }
}
