package id.ilp.staff;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import id.ilp.access.OwnFacilities;
import id.ilp.conformance.IlpPackage;
import id.ilp.platform.RuleTable;
import id.ilp.platform.ServerPart;
import java.time.ZoneId;
import java.util.List;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

  @Bean
  ServerPart staff(
      DaoRegistry daos,
      JdbcTemplate jdbc,
      IlpPackage guide,
      OwnFacilities facilities,
      StaffSettings settings,
      ResourceLoader files) {
    StaffCodes codes = StaffCodes.of(guide);
    StaffRecords records = new StaffRecords(daos, jdbc);
    ZoneId zone = ZoneId.systemDefault();
    Standards standards = Standards.read(files.getResource(settings.standards()), codes);
    List<IncentiveRate> rates = StringUtils.hasText(settings.incentives())
        ? RuleTable.read(files.getResource(settings.incentives()), IncentiveRate::of)
        : List.of();
    return server -> {
      server.registerProvider(new StaffingProvider(
          daos.getResourceDao(Organization.class), new Staffing(records, standards, zone), codes));
      server.registerProvider(new IncentiveProvider(
          daos.getResourceDao(PractitionerRole.class), new KaderVisits(records, zone), rates, facilities));
    };
  }
}
