package id.ilp.visit;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.conformance.RequestBodyInterceptor;
import id.ilp.identity.KeyRules;
import id.ilp.identity.NaturalKeys;
import id.ilp.platform.Problem;
import id.ilp.platform.Text;
import id.ilp.visit.VisitConsequence.Derived;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Stores what follows from a visit, and tells its sender. */
final class Consequences {

  private final List<VisitConsequence> all;
  private final IFhirSystemDao<Bundle, Meta> systemDao;
  private final NaturalKeys keys;

  Consequences(List<VisitConsequence> all, IFhirSystemDao<Bundle, Meta> systemDao, NaturalKeys keys) {
    this.all = List.copyOf(all);
    this.systemDao = systemDao;
    this.keys = keys;
  }

  /** Within the transaction of the visit. */
  void store(StoredVisit visit, RequestDetails request) {
    List<Derived> derived = all.stream().flatMap(each -> each.of(visit).stream()).toList();
    if (derived.isEmpty()) {
      return;
    }
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    derived.forEach(each -> {
      String address = each.resource().getIdElement().getValue();
      each.resource().setId((String) null);
      bundle.addEntry().setFullUrl(address).setResource(each.resource())
          .getRequest().setMethod(HTTPVerb.POST).setUrl(each.resource().fhirType());
    });
    Bundle answer = systemDao.transactionNested(request, bundle);
    List<NaturalKeys.Claim> claims = new ArrayList<>();
    List<Problem> told = new ArrayList<>();
    for (int i = 0; i < derived.size(); i++) {
      IdType id = new IdType(answer.getEntry().get(i).getResponse().getLocation()).toUnqualifiedVersionless();
      KeyRules.keysOf(derived.get(i).resource())
          .forEach(key -> claims.add(new NaturalKeys.Claim(key, id.getIdPart(), null)));
      told.add(new Problem(IssueSeverity.INFORMATION, IssueType.INFORMATIONAL, "derived", derived.get(i).path(), null,
          new Text("Server menambahkan " + id.getValue() + " dari isian ini.",
              "The server has added " + id.getValue() + " by what is said here.")));
    }
    keys.claim(claims);
    RequestBodyInterceptor.warn(request, told);
  }
}
