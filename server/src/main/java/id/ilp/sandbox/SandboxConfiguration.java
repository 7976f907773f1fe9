package id.ilp.sandbox;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.platform.LoadedOnce;
import id.ilp.visit.VisitStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SandboxConfiguration {

  @Bean
  @ConditionalOnProperty("ilp.sandbox.enabled")
  SandboxLoader sandboxLoader(FhirContext context, VisitStore visits, LoadedOnce once) {
    return new SandboxLoader(context, visits, once);
  }
}
