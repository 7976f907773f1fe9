package id.ilp.visit;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import id.ilp.access.WriteAccess;
import id.ilp.conformance.RequestBodyInterceptor;
import id.ilp.platform.Failures;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Meta;

/** Runs the entries of a batch one after the other, each as a transaction of its own. */
final class BatchRunner {

  private final VisitStore visits;
  private final IFhirSystemDao<Bundle, Meta> systemDao;
  private final WriteAccess writes;
  private final int maxEntries;

  BatchRunner(VisitStore visits, IFhirSystemDao<Bundle, Meta> systemDao, WriteAccess writes, int maxEntries) {
    this.visits = visits;
    this.systemDao = systemDao;
    this.writes = writes;
    this.maxEntries = maxEntries;
  }

  Bundle run(Bundle batch, RequestDetails request) {
    ShapeCheck.check(batch, maxEntries);
    Bundle answer = new Bundle().setType(BundleType.BATCHRESPONSE);
    for (int i = 0; i < batch.getEntry().size(); i++) {
      answer.addEntry(runOne(batch.getEntry().get(i), i, request));
    }
    return answer;
  }

  private BundleEntryComponent runOne(BundleEntryComponent entry, int index, RequestDetails request) {
    Bundle one = new Bundle().setType(BundleType.TRANSACTION).addEntry(entry);
    try {
      RequestBodyInterceptor.refuseIfWrong(request, index);
      writes.decide(entry.getRequest().getMethod().toCode(), entry.getRequest().getUrl(), request);
      boolean stores = Submission.of(one).storing().findAny().isPresent();
      Bundle answer = stores
          ? visits.store(one, request)
          : systemDao.transaction(request, one.setType(BundleType.BATCH));
      return answer.getEntryFirstRep();
    } catch (BaseServerResponseException e) {
      BundleEntryComponent failed = new BundleEntryComponent();
      failed.getResponse().setStatus(String.valueOf(e.getStatusCode())).setOutcome(Failures.outcomeOf(e, request));
      return failed;
    }
  }
}
