package id.ilp.access;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;

/** Reads what an operation is about with the eyes of its caller. */
public final class Seen {

  private static final String PATIENT = "Patient/";

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

  /**
   * Reads a person of whom something is computed. Of a record that was merged away nearly nothing is left: an answer
   * from it would say that she is not pregnant and that nothing is due.
   *
   * @throws ResourceNotFoundException as above
   * @throws ProblemException 409 if another record replaces this one
   */
  public static Patient person(IFhirResourceDao<Patient> dao, IIdType id, RequestDetails request) {
    Patient found = read(dao, id, request);
    found.getLink().stream().filter(link -> link.getType() == LinkType.REPLACEDBY).findFirst().ifPresent(link -> {
      String other = PATIENT + link.getOther().getReferenceElement().getIdPart();
      throw new ProblemException(409, Problem.error(IssueType.CONFLICT, "person-merged", "Patient.link",
          "Catatan orang ini sudah digabung ke " + other + ". Pakai catatan itu.",
          "The record of this person was merged into " + other + ". Use that one."));
    });
    return found;
  }
}
