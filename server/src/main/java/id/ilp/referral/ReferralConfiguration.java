package id.ilp.referral;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import id.ilp.access.LetterSides;
import id.ilp.access.WriteAccess;
import id.ilp.lifecycle.AgeStages;
import id.ilp.platform.ServerPart;
import id.ilp.visit.VisitExtension;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Task;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class ReferralConfiguration {

  @Bean
  VisitExtension referralRules() {
    return new ReferralRules(CareLevels.load());
  }

  @Bean
  VisitExtension derivedReferralTasks(JdbcTemplate jdbc, DaoRegistry daos) {
    return new DerivedTasks(new StoredTasks(jdbc, daos.getResourceDao(Task.class)));
  }

  @Bean
  VisitExtension referralTasksSentAgain(JdbcTemplate jdbc, DaoRegistry daos, LetterSides sides) {
    return new SentAgain(new StoredTasks(jdbc, daos.getResourceDao(Task.class)), sides);
  }

  @Bean
  ServerPart referrals(
      JdbcTemplate jdbc,
      DaoRegistry daos,
      FhirContext context,
      AgeStages ages,
      LetterSides sides,
      WriteAccess access,
      ReferralSettings settings,
      @Value("${ilp.limits.default-page}") int usualPage,
      @Value("${ilp.limits.max-page}") int mostPage) {
    Referrals referrals = new Referrals(new ReferralRecords(jdbc, context), ages, settings);
    return server -> {
      server.registerInterceptor(new LetterGuard(TaskStates.load(), sides));
      server.registerProvider(new ReferralProvider(
          daos.getResourceDao(Organization.class), referrals, access, usualPage, mostPage));
    };
  }
}
