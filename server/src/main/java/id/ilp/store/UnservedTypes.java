package id.ilp.store;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ResourceType;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/**
 * Takes HAPI's beans of the resource types that are not served out of the start: about half of 148 types, each with a
 * store and an endpoint.
 */
final class UnservedTypes implements BeanDefinitionRegistryPostProcessor {

  /** Types that HAPI's own beans ask for. */
  private static final Set<String> NEEDED_BY_HAPI = Set.of("Subscription", "StructureMap", "MessageHeader", "Bundle");

  private final Set<String> served;

  UnservedTypes(Set<String> served) {
    this.served = served;
  }

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry beans) {
    List<String> unserved = Arrays.stream(ResourceType.values())
        .map(ResourceType::name)
        .filter(type -> !served.contains(type) && !NEEDED_BY_HAPI.contains(type))
        .toList();
    Set<String> names = unserved.stream()
        .flatMap(type -> List.of("my" + type + "DaoR4", "my" + type + "RpR4").stream())
        .collect(Collectors.toSet());
    names.stream().filter(beans::containsBeanDefinition).forEach(beans::removeBeanDefinition);
  }
}
