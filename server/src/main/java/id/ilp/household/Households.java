package id.ilp.household;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import id.ilp.access.StoredAccess;
import id.ilp.access.WriteAccess;
import id.ilp.database.SystemRights;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Families and people as the caller sees them, and families changed together or not at all. */
final class Households {

  private final IHapiTransactionService transactions;
  private final DaoRegistry daos;
  private final IFhirSystemDao<Bundle, Meta> systemDao;
  private final WriteAccess writes;
  private final SystemRights system;

  Households(
      IHapiTransactionService transactions,
      DaoRegistry daos,
      IFhirSystemDao<Bundle, Meta> systemDao,
      WriteAccess writes,
      SystemRights system) {
    this.transactions = transactions;
    this.daos = daos;
    this.systemDao = systemDao;
    this.writes = writes;
    this.system = system;
  }

  /**
   * @throws ProblemException 404 if the caller sees no such family
   */
  Group family(String id, RequestDetails request) {
    return read(Group.class, id, request);
  }

  /**
   * @throws ProblemException 404 if the caller sees no such person
   */
  Patient person(String id, RequestDetails request) {
    return read(Patient.class, id, request);
  }

  Optional<Patient> seen(String person, RequestDetails request) {
    return seen(Patient.class, person, request);
  }

  Optional<Group> seenFamily(String id, RequestDetails request) {
    return seen(Group.class, id, request);
  }

  private <T extends Resource> Optional<T> seen(Class<T> type, String id, RequestDetails request) {
    try {
      return Optional.of(read(type, id, request));
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  private <T extends Resource> T read(Class<T> type, String id, RequestDetails request) {
    String reference = type.getSimpleName() + "/" + id;
    // Also holds the answer to the conditions of the scope for this type.
    writes.decide("GET", reference, request);
    T found = null;
    try {
      found = daos.getResourceDao(type).read(new IdType(reference), request);
    } catch (ResourceNotFoundException | ResourceGoneException e) {
      // The same answer for what is not there and for what the caller may not see.
    }
    if (found == null) {
      throw new ProblemException(404, Problem.error(IssueType.NOTFOUND, "not-found", null,
          "Tidak ditemukan: " + reference, "Not found: " + reference));
    }
    return found;
  }

  /** Families in which somebody is, or has been, and which the caller sees. */
  List<Group> familiesOf(String person, RequestDetails request) {
    writes.decide("GET", "Group/any", request);
    SearchParameterMap families =
        SearchParameterMap.newSynchronous(Group.SP_MEMBER, new ReferenceParam("Patient/" + person));
    return daos.getResourceDao(Group.class).search(families, request).getAllResources().stream()
        .map(Group.class::cast).toList();
  }

  /** Runs in one transaction, in which {@link #store} may be called. */
  <T> T changing(RequestDetails request, Callable<T> work) {
    try {
      return transactions.withRequest(request).execute(work);
    } finally {
      StoredAccess.undecided(request);
    }
  }

  /**
   * Stores families that the caller sees. Other facilities may keep them: a family belongs to nobody alone.
   *
   * @param changed as read, with their versions; a family without an id is new
   * @return ids, in order
   * @throws ProblemException 403 if the token does not cover changing these, or if one was only opened in an emergency;
   *     409 if its number belongs to another family
   */
  List<String> store(RequestDetails request, Group... changed) {
    writes.decide("PUT", "Group/any", request);
    Set<String> known = new LinkedHashSet<>();
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    for (Group family : changed) {
      refuseBeyondScope(family, request);
      String id = family.getIdElement().getIdPart();
      var entry = bundle.addEntry().setResource(family);
      if (id == null) {
        entry.setFullUrl("urn:uuid:" + UUID.randomUUID()).getRequest().setMethod(HTTPVerb.POST).setUrl("Group");
      } else {
        known.add("Group/" + id);
        entry.getRequest().setMethod(HTTPVerb.PUT).setUrl("Group/" + id)
            .setIfMatch("W/\"" + family.getIdElement().getVersionIdPart() + "\"");
        family.setId(id);
      }
    }
    Set<String> foreign = writes.foreign(known);
    if (!foreign.isEmpty()) {
      throw new ProblemException(403, foreign.stream().map(each -> WriteAccess.notYours(each, "Group")).toList());
    }
    StoredAccess.decided(request);
    Bundle answer = system.during(() -> systemDao.transactionNested(request, bundle));
    return answer.getEntry().stream()
        .map(entry -> new IdType(entry.getResponse().getLocation()).getIdPart()).toList();
  }

  private void refuseBeyondScope(Group family, RequestDetails request) {
    List<Problem> problems = writes.problemsOf(family, "Group", request).stream()
        .filter(problem -> "scope".equals(problem.rule())).toList();
    if (!problems.isEmpty()) {
      throw new ProblemException(403, problems);
    }
  }
}
