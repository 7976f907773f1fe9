package id.ilp.referral;

import id.ilp.visit.VisitExtension.Sent;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/** From which facility a request comes, and to which it goes. */
final class Ends {

  private Ends() {}

  /** Who asks, else who provides the visit. */
  static Optional<Reference> sender(Sent sent, ServiceRequest request) {
    if (sent.follow(request.getRequester(), Organization.class).isPresent()) {
      return Optional.of(request.getRequester());
    }
    return sent.follow(request.getRequester(), PractitionerRole.class).map(PractitionerRole::getOrganization)
        .filter(Reference::hasReference)
        .or(() -> sent.follow(request.getEncounter(), Encounter.class).map(Encounter::getServiceProvider)
            .filter(Reference::hasReference));
  }

  /** The facility behind a facility, a worker's role or a cluster; empty if it is none of this server's. */
  static Optional<Organization> facility(Sent sent, Reference end) {
    return sent.follow(end, Organization.class)
        .or(() -> Stream.concat(
                sent.follow(end, PractitionerRole.class).map(PractitionerRole::getOrganization).stream(),
                sent.follow(end, HealthcareService.class).map(HealthcareService::getProvidedBy).stream())
            .flatMap(reference -> sent.follow(reference, Organization.class).stream())
            .findFirst());
  }

  static boolean same(Organization one, Organization other) {
    return one == other || one.getIdElement().hasIdPart()
        && one.getIdElement().getIdPart().equals(other.getIdElement().getIdPart());
  }
}
