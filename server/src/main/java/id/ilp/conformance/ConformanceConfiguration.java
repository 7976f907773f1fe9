package id.ilp.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import id.ilp.platform.LoadedOnce;
import id.ilp.platform.ServerPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two gates before the store, {@code $validate}, and the guide as data. The validator itself is made earlier. */
@Configuration(proxyBeanMethods = false)
class ConformanceConfiguration {

  @Bean
  ServerPart gates(FhirContext context, ProfileValidator validator) {
    return server -> {
      server.registerInterceptor(new RequestBodyInterceptor(validator));
      server.registerInterceptor(new StoredResourceInterceptor(context, validator));
    };
  }

  @Bean
  ValidateOperation validateOperation(FhirContext context, ProfileValidator validator) {
    return new ValidateOperation(context, validator);
  }

  @Bean
  GuideLoader guideLoader(IlpPackage ilp, DaoRegistry daos, LoadedOnce once) {
    return new GuideLoader(ilp, daos, once);
  }
}
