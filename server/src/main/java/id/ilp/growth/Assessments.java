package id.ilp.growth;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.WriteAccess;
import id.ilp.growth.PlannedStatus.Outcome;
import id.ilp.visit.VisitStore;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;

/** Stores the statuses that a health worker assigns: all or nothing, by the same rules as what a facility sends. */
final class Assessments {

  private final VisitStore store;
  private final WriteAccess access;

  Assessments(VisitStore store, WriteAccess access) {
    this.store = store;
    this.access = access;
  }

  /**
   * @param performers the health worker and the organization that the status names
   * @return the answer of {@code $assess-growth}
   */
  Parameters store(List<PlannedStatus> plan, List<Reference> performers, RequestDetails request) {
    List<PlannedStatus> done = new ArrayList<>();
    Set<String> foreign = access.foreign(plan.stream()
        .filter(each -> each.outcome() == Outcome.AMENDED || each.outcome() == Outcome.WITHDRAWN)
        .map(each -> referenceOf(each.status()))
        .toList());
    List<PlannedStatus> storing = new ArrayList<>();
    for (PlannedStatus each : plan) {
      if (!each.outcome().isStored()) {
        done.add(each);
      } else if (foreign.contains(referenceOf(each.status()))) {
        done.add(new PlannedStatus(each.kind(), Outcome.OTHER_FACILITY, each.status()));
      } else {
        storing.add(each);
        done.add(each);
      }
    }
    if (!storing.isEmpty()) {
      write(storing, performers, request);
    }
    return answer(done);
  }

  private void write(List<PlannedStatus> storing, List<Reference> performers, RequestDetails request) {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    for (PlannedStatus each : storing) {
      Observation status = each.status();
      status.setIssued(new Date());
      if (each.outcome() != Outcome.WITHDRAWN) {
        status.setPerformer(new ArrayList<>(performers));
      }
      // Known by its identifier: if somebody else stores the same at this moment, there is still one.
      BundleEntryComponent entry = bundle.addEntry().setResource(status.copy().setId((String) null));
      entry.setFullUrl("urn:uuid:" + UUID.randomUUID());
      entry.getRequest().setMethod(HTTPVerb.POST).setUrl("Observation");
    }
    Bundle answer = store.store(bundle, request);
    for (int i = 0; i < storing.size(); i++) {
      String location = answer.getEntry().get(i).getResponse().getLocation();
      storing.get(i).status().setId(new IdType(location).toUnqualifiedVersionless());
    }
  }

  private static Parameters answer(List<PlannedStatus> done) {
    Parameters answer = new Parameters();
    for (PlannedStatus each : done) {
      ParametersParameterComponent part = answer.addParameter().setName("status");
      part.addPart().setName("code").setValue(each.status().getCode().getCodingFirstRep().copy());
      part.addPart().setName("outcome").setValue(new CodeType(each.outcome().code()));
      part.addPart().setName("observation").setValue(new Reference(referenceOf(each.status())));
    }
    return answer;
  }

  private static String referenceOf(Observation status) {
    return "Observation/" + status.getIdElement().getIdPart();
  }
}
