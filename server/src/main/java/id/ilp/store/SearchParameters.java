package id.ilp.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * The list in {@code search-parameters.properties}: which resource types are served and what is indexed for each.
 *
 * <p>HAPI would index all of FHIR's, and every one costs rows with every write.
 */
final class SearchParameters {

  /** For every type, whatever the list says. */
  private static final Set<String> EVERYWHERE = Set.of("_id", "_lastUpdated", "_profile", "_tag", "_security");

  private final Map<String, Set<String>> codesByType = new TreeMap<>();

  private SearchParameters(Properties list) {
    list.stringPropertyNames().forEach(type -> {
      Set<String> codes = new TreeSet<>(EVERYWHERE);
      for (String code : list.getProperty(type).split(",")) {
        if (!code.isBlank()) {
          codes.add(code.strip());
        }
      }
      codesByType.put(type, codes);
    });
  }

  static SearchParameters read() {
    Properties list = new Properties();
    try (InputStream in = SearchParameters.class.getResourceAsStream("/search-parameters.properties")) {
      list.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SearchParameters(list);
  }

  Set<String> resourceTypes() {
    return codesByType.keySet();
  }

  /**
   * Cuts the definitions of FHIR and of our guide down to the list.
   *
   * @throws IllegalStateException if the list names a parameter that nobody defines
   */
  List<IBaseResource> chooseFrom(List<? extends IBaseResource> definitions) {
    Map<String, Set<String>> missing = new LinkedHashMap<>();
    codesByType.forEach((type, codes) -> missing.put(type, new TreeSet<>(codes)));
    List<IBaseResource> chosen = new ArrayList<>();
    for (IBaseResource definition : definitions) {
      if (definition instanceof SearchParameter parameter) {
        List<String> types = typesFor(parameter, missing);
        if (!types.isEmpty()) {
          chosen.add(activeFor(parameter, types));
          types.forEach(type -> missing.get(type).remove(parameter.getCode()));
        }
      }
    }
    missing.values().removeIf(Set::isEmpty);
    if (!missing.isEmpty()) {
      throw new IllegalStateException("Search parameters that nobody defines: " + missing);
    }
    return chosen;
  }

  private static List<String> typesFor(SearchParameter parameter, Map<String, Set<String>> wanted) {
    boolean forAll = parameter.getBase().stream()
        .anyMatch(base -> List.of("Resource", "DomainResource").contains(base.getCode()));
    return wanted.entrySet().stream()
        .filter(type -> type.getValue().contains(parameter.getCode()))
        .filter(type -> forAll || parameter.hasBase(type.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static SearchParameter activeFor(SearchParameter parameter, List<String> types) {
    SearchParameter active = parameter.copy();
    active.setId(parameter.getUrl().substring(parameter.getUrl().lastIndexOf('/') + 1));
    active.setStatus(PublicationStatus.ACTIVE);
    active.getBase().clear();
    types.forEach(active::addBase);
    if (!active.hasExpression()) {
      // Worked out when somebody searches; HAPI takes no parameter without a path, so it gets one to nothing.
      active.setExpression(types.get(0) + ".where(false)");
    }
    return active;
  }
}
