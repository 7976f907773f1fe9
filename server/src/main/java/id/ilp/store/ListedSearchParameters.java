package id.ilp.store;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.registry.ISearchParamProvider;
import ca.uhn.fhir.jpa.searchparam.registry.SearchParamRegistryImpl;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;

/** Gives HAPI's registry the list instead of what is stored, so that the list holds from the first row on. */
final class ListedSearchParameters implements ISearchParamProvider {

  private final Map<String, IBaseResource> byId = new LinkedHashMap<>();

  ListedSearchParameters(List<IBaseResource> listed) {
    listed.forEach(parameter -> byId.put(parameter.getIdElement().getIdPart(), parameter));
  }

  @Override
  public IBundleProvider search(SearchParameterMap parameters) {
    return new SimpleBundleProvider(List.copyOf(byId.values()));
  }

  @Override
  public IBaseResource read(IIdType id) {
    return byId.get(id.getIdPart());
  }

  /** A registry that begins with the list, whatever SearchParameter resources are stored. */
  SearchParamRegistryImpl registry() {
    return new SearchParamRegistryImpl() {
      @Override
      public void handleInit(Collection<IIdType> stored) {
        super.handleInit(
            byId.keySet().stream().<IIdType>map(id -> new IdType("SearchParameter", id)).toList());
      }
    };
  }
}
