package id.ilp.person;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import id.ilp.conformance.Validated;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Reads people and what refers to them, and writes it back, within the running transaction. */
final class PersonStore {

  /** Resources that are read, changed and written together; the next are read after that. */
  private static final int PORTION = 200;

  private final DaoRegistry daos;
  private final IFhirSystemDao<Bundle, Meta> systemDao;
  private final int portion;

  PersonStore(DaoRegistry daos, IFhirSystemDao<Bundle, Meta> systemDao, int maxEntries) {
    this.daos = daos;
    this.systemDao = systemDao;
    this.portion = Math.min(PORTION, maxEntries);
  }

  /** Cut up so that {@link #write} takes each part of it. */
  <T> List<List<T>> inPortions(List<T> all) {
    List<List<T>> portions = new ArrayList<>();
    for (int first = 0; first < all.size(); first += portion) {
      portions.add(all.subList(first, Math.min(first + portion, all.size())));
    }
    return portions;
  }

  /**
   * With the caller's eyes.
   *
   * @throws ProblemException 404 if the caller sees no such person, whatever the reason
   */
  Patient seen(String id, RequestDetails request) {
    Patient patient;
    try {
      patient = daos.getResourceDao(Patient.class).read(new IdType("Patient", id), request);
    } catch (ResourceNotFoundException | ResourceGoneException e) {
      throw notFound(id);
    }
    if (patient == null) {
      // Beyond the condition of the token's scope.
      throw notFound(id);
    }
    return patient;
  }

  private static ProblemException notFound(String id) {
    return new ProblemException(404, Problem.error(IssueType.NOTFOUND, "not-found", null,
        "Tidak ditemukan: Patient/" + id, "Not found: Patient/" + id));
  }

  /**
   * With the server's eyes.
   *
   * @param reference {@code Type/id} of a resource that is there
   */
  Resource read(String reference) {
    IdType id = new IdType(reference);
    return (Resource) daos.getResourceDao(id.getResourceType()).read(id, new SystemRequestDetails());
  }

  Patient patient(String id) {
    return (Patient) read("Patient/" + id);
  }

  /** Stores changed resources; only references in them have changed, so profiles that came later do not stop it. */
  void write(List<Resource> changed, RequestDetails request) {
    if (!changed.isEmpty()) {
      Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
      changed.forEach(resource -> add(resource, bundle));
      systemDao.transactionNested(request, bundle);
    }
  }

  private static void add(Resource resource, Bundle bundle) {
    String id = resource.getIdElement().getIdPart();
    resource.setId(id);
    Validated.mark(resource);
    bundle.addEntry().setResource(resource)
        .getRequest().setMethod(HTTPVerb.PUT).setUrl(resource.fhirType() + "/" + id);
  }
}
