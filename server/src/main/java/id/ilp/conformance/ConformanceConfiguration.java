package id.ilp.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import id.ilp.platform.LoadedOnce;
import id.ilp.platform.ServerPart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two gates before the store, {@code $validate}, and the guide as data. The validator itself is made earlier. */
@Configuration(proxyBeanMethods = false)
class ConformanceConfiguration {

  @Bean
  ServerPart gates(
      FhirContext context,
      ProfileValidator validator,
      @Value("${ilp.limits.request-values}") int maxValues) {
    return server -> {
      server.registerInterceptor(new RequestBodyInterceptor(validator, maxValues));
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
