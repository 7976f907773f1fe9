package id.ilp.booking;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import id.ilp.access.WriteAccess;
import id.ilp.conformance.ProfileValidator;
import id.ilp.platform.ServerPart;
import id.ilp.service.DueLists;
import id.ilp.visit.VisitStore;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BookingConfiguration {

  @Bean
  ServerPart bookings(
      DueLists lists,
      VisitStore visits,
      DaoRegistry daos,
      ProfileValidator validator,
      WriteAccess access,
      FhirContext context,
      @Value("${ilp.bookings.usual-time}") Duration usual) {
    BookingStore store = new BookingStore(visits, daos, validator, access, context);
    return server -> server.registerProvider(new BookingProvider(lists, store, daos, usual));
  }
}
