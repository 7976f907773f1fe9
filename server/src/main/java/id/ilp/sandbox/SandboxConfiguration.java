package id.ilp.sandbox;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.platform.LoadedOnce;
import id.ilp.visit.VisitStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("ilp.sandbox.enabled")
class SandboxConfiguration {

  @Bean
  SandboxLoader sandboxLoader(FhirContext context, VisitStore visits, LoadedOnce once) {
    return new SandboxLoader(context, visits, once);
  }

  @Bean
  DistrictLoader districtLoader(
      FhirContext context, VisitStore visits, LoadedOnce once, SandboxProperties settings) {
    return new DistrictLoader(context, visits, once, settings.people());
  }
}
