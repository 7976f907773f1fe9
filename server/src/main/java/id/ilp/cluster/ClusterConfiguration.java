package id.ilp.cluster;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import id.ilp.conformance.IlpPackage;
import id.ilp.lifecycle.LifeStages;
import id.ilp.platform.ServerPart;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClusterConfiguration {

  @Bean
  PoliClusters poliClusters(IlpPackage guide) {
    return PoliClusters.of(guide);
  }

  @Bean
  ServerPart clusterCalls(DaoRegistry daos, LifeStages stages, PoliClusters polis) {
    return server -> server.registerProvider(
        new ClusterProvider(daos.getResourceDao(Patient.class), stages, new ClusterRouting(polis)));
  }
}
