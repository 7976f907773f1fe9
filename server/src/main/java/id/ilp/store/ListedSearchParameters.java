package id.ilp.store;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.registry.ISearchParamProvider;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;

/** Gives HAPI's registry the list instead of what is stored, so that the list holds from the first row on. */
final class ListedSearchParameters implements ISearchParamProvider {

  private final List<IBaseResource> listed;
  private final DaoRegistry daos;

  ListedSearchParameters(List<IBaseResource> listed, DaoRegistry daos) {
    this.listed = listed;
    this.daos = daos;
  }

  @Override
  public IBundleProvider search(SearchParameterMap parameters) {
    return new SimpleBundleProvider(listed);
  }

  @Override
  public IBaseResource read(IIdType id) {
    return daos.getResourceDao("SearchParameter").read(id, new SystemRequestDetails());
  }
}
