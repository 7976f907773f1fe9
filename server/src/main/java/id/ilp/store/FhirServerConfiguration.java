package id.ilp.store;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.interceptor.api.IInterceptorBroadcaster;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.interceptor.ForceOffsetSearchModeInterceptor;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.ValueSetOperationProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.IncomingRequestAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import id.ilp.conformance.IlpPackage;
import id.ilp.platform.ServerPart;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The FHIR endpoint: one servlet at {@code /fhir} and, for software that speaks to SATUSEHAT, at its path too. */
@Configuration(proxyBeanMethods = false)
class FhirServerConfiguration {

  @Bean
  DatabaseBackedPagingProvider databaseBackedPagingProvider(StoreSettings settings) {
    DatabaseBackedPagingProvider paging = new DatabaseBackedPagingProvider();
    paging.setDefaultPageSize(settings.defaultPage());
    paging.setMaximumPageSize(settings.maxPage());
    return paging;
  }

  @Bean
  RestfulServer fhirServer(
      FhirContext context,
      ResourceProviderFactory providers,
      List<ServerPart> parts,
      ValueSetOperationProvider valueSets,
      DatabaseBackedPagingProvider paging,
      StoreSettings settings,
      IFhirSystemDao<Bundle, Meta> systemDao,
      JpaStorageSettings storageSettings,
      ISearchParamRegistry searchParams,
      IValidationSupport validationSupport,
      IInterceptorBroadcaster interceptors,
      IlpPackage guide,
      BuildProperties build) {
    RestfulServer server = new IlpRestfulServer(context);
    server.setInterceptorService((ca.uhn.fhir.interceptor.api.IInterceptorService) interceptors);
    server.setServerName("ILP FHIR");
    server.setServerVersion(build.getVersion());
    server.setImplementationDescription("FHIR R4 untuk Integrasi Layanan Primer");
    server.setServerAddressStrategy(new IncomingRequestAddressStrategy());
    server.setDefaultResponseEncoding(EncodingEnum.JSON);
    server.setPagingProvider(paging);
    server.registerProviders(providers.createProviders());
    server.registerProvider(valueSets);
    parts.forEach(part -> part.addTo(server));
    server.setServerConformanceProvider(new JpaCapabilityStatementProvider(
        server, systemDao, storageSettings, searchParams, validationSupport));
    // Pages by offset: an answer leaves no search rows behind.
    ForceOffsetSearchModeInterceptor offsets = new ForceOffsetSearchModeInterceptor();
    offsets.setDefaultCount(settings.defaultPage());
    server.registerInterceptor(offsets);
    server.registerInterceptor(new OfferedSurface());
    server.registerInterceptor(new OperationParameters(guide.resources()));
    return server;
  }

  @Bean
  ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer server) {
    ServletRegistrationBean<RestfulServer> servlet =
        new ServletRegistrationBean<>(server, "/fhir/*", "/fhir-r4/v1/*");
    servlet.setLoadOnStartup(1);
    return servlet;
  }

  /** Does not tell everybody which version of which engine answers. */
  private static final class IlpRestfulServer extends RestfulServer {

    private static final long serialVersionUID = 1L;

    IlpRestfulServer(FhirContext context) {
      super(context);
    }

    @Override
    protected String createPoweredByHeader() {
      return null;
    }
  }
}
