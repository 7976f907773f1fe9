package id.ilp.visit;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.annotation.At;
import ca.uhn.fhir.rest.annotation.History;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.Since;
import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import java.util.Date;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Meta;

/** What can be asked of the server as a whole: {@code POST /fhir} and its history. */
final class VisitProvider {

  private final VisitStore visits;
  private final BatchRunner batches;
  private final IFhirSystemDao<Bundle, Meta> systemDao;

  VisitProvider(VisitStore visits, BatchRunner batches, IFhirSystemDao<Bundle, Meta> systemDao) {
    this.visits = visits;
    this.batches = batches;
    this.systemDao = systemDao;
  }

  /** Stores a visit: all of it or nothing. A batch takes each entry for itself. */
  @Transaction
  public Bundle transaction(@TransactionParam Bundle bundle, RequestDetails request) {
    return bundle.getType() == BundleType.BATCH
        ? batches.run(bundle, request)
        : Advice.addTo(visits.store(bundle, request), request);
  }

  @History
  public IBundleProvider history(
      @Offset Integer offset, @Since Date since, @At DateRangeParam at, RequestDetails request) {
    DateRangeParam range = at != null ? at : new DateRangeParam(since, null);
    return systemDao.history(range.getLowerBoundAsInstant(), range.getUpperBoundAsInstant(), offset, request);
  }
}
