package id.ilp.service;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of what is due. Every key is explained in {@code application.yaml}.
 *
 * @param maxPeople most people of one area in one call
 * @param endemicAreas beginnings of area codes by beginnings of services
 */
@ConfigurationProperties("ilp.services")
record ServiceProperties(int maxPeople, Map<String, List<String>> endemicAreas) {

  ServiceProperties {
    endemicAreas = endemicAreas == null ? Map.of() : Map.copyOf(endemicAreas);
  }
}
