package id.ilp.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import id.ilp.platform.LoadedOnce;
import id.ilp.platform.ServerPart;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The package, the validator and the two gates. */
@Configuration(proxyBeanMethods = false)
class ConformanceConfiguration {

  @Bean
  IlpPackage ilpPackage(FhirContext context) throws IOException {
    return IlpPackage.load(context);
  }

  @Bean
  ProfileValidator profileValidator(FhirContext context, IlpPackage ilp) {
    return new ProfileValidator(context, new IlpValidationSupport(context, ilp));
  }

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
