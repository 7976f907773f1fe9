package id.ilp.access;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;

/** Reads what an operation is about with the eyes of its caller. */
public final class Seen {

  private Seen() {}

  /**
   * @throws ResourceNotFoundException if it is not there for the caller: HAPI gives null for what a condition of the
   *     scopes hides, and a fault would tell that it exists
   */
  public static <T extends IBaseResource> T read(IFhirResourceDao<T> dao, IIdType id, RequestDetails request) {
    T found = dao.read(id, request);
    if (found == null) {
      throw new ResourceNotFoundException(id);
    }
    return found;
  }
}
