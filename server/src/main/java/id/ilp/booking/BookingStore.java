package id.ilp.booking;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import id.ilp.access.Caller;
import id.ilp.access.WriteAccess;
import id.ilp.conformance.ProfileValidator;
import id.ilp.identity.KeyRules;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import id.ilp.visit.VisitStore;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/** Bookings as the caller sees them, stored by the same rules as what a facility sends. */
final class BookingStore {

  private final VisitStore visits;
  private final DaoRegistry daos;
  private final ProfileValidator validator;
  private final WriteAccess access;
  private final FhirContext context;

  BookingStore(
      VisitStore visits, DaoRegistry daos, ProfileValidator validator, WriteAccess access, FhirContext context) {
    this.visits = visits;
    this.daos = daos;
    this.validator = validator;
    this.access = access;
    this.context = context;
  }

  /** That one of these Appointments and Tasks which bears the number. */
  Optional<Resource> find(Identifier number, Collection<String> references, RequestDetails request) {
    return references.stream()
        .flatMap(reference -> read(new IdType(reference), request).stream())
        .filter(booking -> KeyRules.identifiersOf(booking).stream().anyMatch(known ->
            number.getSystem().equals(known.getSystem()) && number.getValue().equals(known.getValue())))
        .findFirst();
  }

  private Optional<Resource> read(IdType id, RequestDetails request) {
    if (!reads(id.getResourceType())) {
      return Optional.empty();
    }
    access.decide("GET", id.getValue(), request);
    try {
      return Optional.ofNullable((Resource) daos.getResourceDao(id.getResourceType()).read(id, request));
    } catch (ResourceNotFoundException | ResourceGoneException e) {
      return Optional.empty();
    }
  }

  private static boolean reads(String type) {
    return Caller.current().filter(caller -> caller.scopes().reads(type)).isPresent();
  }

  /** {@code Group/id} of the family that the person is in today, of those that the caller sees; null without one. */
  String familyOf(String patient, RequestDetails request) {
    if (!reads("Group")) {
      return null;
    }
    access.decide("GET", "Group/any", request);
    String person = "Patient/" + patient;
    Date now = new Date();
    return daos.getResourceDao(Group.class)
        .search(SearchParameterMap.newSynchronous(Group.SP_MEMBER, new ReferenceParam(person)), request)
        .getAllResources().stream()
        .map(Group.class::cast)
        .filter(family -> family.getMember().stream().anyMatch(member ->
            person.equals(member.getEntity().getReference()) && !member.getInactive()
                && !(member.getPeriod().hasEnd() && member.getPeriod().getEnd().before(now))))
        .map(family -> "Group/" + family.getIdElement().getIdPart())
        .sorted().findFirst().orElse(null);
  }

  /**
   * @return as it is stored
   * @throws ProblemException 403 if the caller may not, 422 if it breaks a profile
   */
  Resource store(Resource booking, RequestDetails request) {
    // The body of this call was checked, what was made of it was not.
    List<Problem> errors = validator.validate(context.newJsonParser().encodeResourceToString(booking)).stream()
        .filter(Problem::isError).toList();
    if (!errors.isEmpty()) {
      throw new ProblemException(422, errors);
    }
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    bundle.addEntry().setFullUrl("urn:uuid:" + UUID.randomUUID()).setResource(booking)
        .getRequest().setMethod(HTTPVerb.POST).setUrl(booking.fhirType());
    Bundle answer = visits.store(bundle, request);
    IdType id = new IdType(answer.getEntryFirstRep().getResponse().getLocation()).toUnqualifiedVersionless();
    booking.setId(id);
    // A token that may create but not read is told the id.
    return read(id, request).orElse(booking);
  }
}
