package id.ilp.homevisit;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import id.ilp.access.OwnFacilities;
import id.ilp.access.WriteAccess;
import id.ilp.conformance.IlpPackage;
import id.ilp.database.SystemRights;
import id.ilp.identity.NaturalKeys;
import id.ilp.platform.ServerPart;
import id.ilp.service.DueLists;
import id.ilp.visit.VisitConsequence;
import id.ilp.visit.VisitStore;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.Set;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

@Configuration(proxyBeanMethods = false)
class HomeVisitConfiguration {

  @Bean
  StoredJson homeVisitRecords(JdbcTemplate jdbc) {
    return new StoredJson(jdbc);
  }

  @Bean
  Plans homeVisitPlans(
      StoredJson homeVisitRecords, DueLists due, HomeVisitSettings settings, ResourceLoader files) {
    ReasonRules rules = ReasonRules.read(
        files.getResource(settings.reasons()), files.getResource(settings.services()));
    return new Plans(homeVisitRecords, new Territory(homeVisitRecords), due, rules, settings);
  }

  @Bean
  VisitConsequence homeVisitFindings(
      IlpPackage guide, NaturalKeys keys, StoredJson homeVisitRecords, HomeVisitSettings settings) {
    return new FindingTasks(
        new SignBook(guide.resources()),
        names -> {
          keys.lock(names);
          return keys.find(names).keySet();
        },
        new Pustu(homeVisitRecords)::of, Duration.ofMinutes(settings.acknowledgeMinutes()));
  }

  /** What becomes of sheets and follow-ups once they are stored. */
  @Bean
  ServerPart homeVisitConsequences(
      IlpPackage guide,
      NaturalKeys keys,
      JdbcTemplate jdbc,
      DaoRegistry daos,
      EntityManagerFactory entityManagerFactory,
      WriteAccess writes,
      VisitStore visits,
      SystemRights system) {
    SignBook book = new SignBook(guide.resources());
    VisitRecords records = new VisitRecords(jdbc, daos);
    SheetCorrections corrections = new SheetCorrections(book, records, names -> {
      keys.lock(names);
      return keys.find(names);
    });
    DangerEnds ends = new DangerEnds(records, (task, flag) ->
        writes.foreign(Set.of("Flag/" + flag.getIdElement().getIdPart())).isEmpty()
            || records.haveSameKeeper(task, flag));
    FindingStore store = new FindingStore(
        daos, visits, SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory));
    return server -> server.registerInterceptor(new FindingInterceptor(
        new SheetFindings(book), corrections, ends, records, store, system));
  }

  @Bean
  ServerPart homeVisits(
      Plans homeVisitPlans,
      StoredJson homeVisitRecords,
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
    WorkList work = new WorkList(
        homeVisitPlans, homeVisitRecords, Duration.ofMinutes(settings.acknowledgeMinutes()));
    return server -> {
      server.registerProvider(new PlanProvider(rights, homeVisitPlans, scheduling, limits));
      server.registerProvider(new WorkProvider(daos.getResourceDao(PractitionerRole.class), rights, work));
      server.registerProvider(new FollowUpProvider(rights, work, limits));
    };
  }
}
