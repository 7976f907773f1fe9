package id.ilp.lifecycle;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.ilp.conformance.Validated;
import id.ilp.database.Reader;
import id.ilp.identity.KeyInterceptor;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;

/**
 * Stores invented records as they are, many at a time, without a check against profiles and without claims on names.
 */
final class StoredPeople {

  private static final int OF_A_TRANSACTION = 400;

  private final IFhirSystemDao<Bundle, Meta> systemDao;
  private final List<Resource> waiting = new ArrayList<>();

  StoredPeople(IFhirSystemDao<Bundle, Meta> systemDao) {
    this.systemDao = systemDao;
  }

  /**
   * @param resource with its id; what it refers to must have been added before
   */
  void add(Resource resource) {
    waiting.add(resource);
    if (waiting.size() == OF_A_TRANSACTION) {
      store();
    }
  }

  void store() {
    if (waiting.isEmpty()) {
      return;
    }
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    waiting.forEach(resource -> {
      Validated.mark(resource);
      bundle.addEntry().setResource(resource).getRequest()
          .setMethod(HTTPVerb.PUT).setUrl(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
    });
    waiting.clear();
    SystemRequestDetails request = new SystemRequestDetails();
    KeyInterceptor.leaveTo(request);
    Reader.during(Reader.SYSTEM, () -> systemDao.transaction(request, bundle));
  }
}
