package id.ilp.homevisit;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.StoredAccess;
import id.ilp.conformance.RequestBodyInterceptor;
import id.ilp.conformance.Validated;
import id.ilp.platform.Problem;
import id.ilp.platform.Text;
import id.ilp.visit.StoredVisit;
import id.ilp.visit.VisitStore;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;

/** Stores, for the server, what follows from what a caller was allowed to write, and tells the caller. */
class FindingStore {

  private final DaoRegistry daos;
  private final VisitStore visits;
  private final EntityManager entities;

  FindingStore(DaoRegistry daos, VisitStore visits, EntityManager entities) {
    this.daos = daos;
    this.visits = visits;
    this.entities = entities;
  }

  /** What a sheet has led to and does not tell any more. */
  void withdraw(List<Resource> changed, Resource sheet, RequestDetails request) {
    change(changed, request, changed.stream().map(each -> told("withdrawn", sheet, new Text(
        "Server mengubah " + referenceOf(each) + ": isian ini tidak menyebut masalahnya lagi.",
        "The server has changed " + referenceOf(each) + ": this does not tell of its problem any more."))).toList());
  }

  /** A danger sign whose follow-up is over. */
  void end(Resource flag, Resource task, RequestDetails request) {
    change(List.of(flag), request, List.of(told("danger-ended", task, new Text(
        referenceOf(flag) + " berakhir bersama tugas ini.", referenceOf(flag) + " has ended with this task."))));
  }

  /** What a patched sheet tells. */
  void derive(StoredVisit visit, RequestDetails request) {
    StoredAccess.asDecided(request, () -> visits.storeConsequences(visit, request));
  }

  private void change(List<Resource> changed, RequestDetails request, List<Problem> told) {
    StoredAccess.asDecided(request, () -> changed.forEach(each -> {
      // Only what the profiles leave open was changed. What was wrong in it before is not the caller's to mend.
      Validated.mark(each);
      daos.getResourceDao(each).update(each, request);
    }));
    // Before the server's rights end: PostgreSQL lets nobody write what a label hides from her.
    entities.flush();
    RequestBodyInterceptor.warn(request, told);
  }

  private static Problem told(String rule, Resource source, Text text) {
    return new Problem(
        IssueSeverity.INFORMATION, IssueType.INFORMATIONAL, rule, source.fhirType(), null, text);
  }

  private static String referenceOf(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }
}
