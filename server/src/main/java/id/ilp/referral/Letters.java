package id.ilp.referral;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.Task;

/** Tells referrals and orders apart, as the profiles {@code ilp-referral} and {@code ilp-laboratory-order} do. */
final class Letters {

  static final String SNOMED = "http://snomed.info/sct";

  /** Patient referral, and referral to a specialist. */
  static final Set<String> REFERRAL = Set.of("3457005", "103696004");

  private static final String CONTROL_VISIT = "185389009";
  private static final String LABORATORY = "108252007";

  private static final String CRITERION = "https://w3id.org/ilp-fhir/StructureDefinition/referral-criterion";
  private static final Set<String> NO_EMERGENCY = Set.of("therapy", "procedure", "diagnosis");

  private Letters() {}

  static boolean isReferral(ServiceRequest request) {
    return !has(List.of(request.getCode()), Set.of(CONTROL_VISIT))
        && (has(List.of(request.getCode()), REFERRAL) || has(request.getCategory(), REFERRAL));
  }

  static boolean isLaboratoryOrder(ServiceRequest request) {
    return has(request.getCategory(), Set.of(LABORATORY));
  }

  private static boolean has(List<CodeableConcept> concepts, Set<String> codes) {
    return concepts.stream().flatMap(concept -> concept.getCoding().stream())
        .anyMatch(coding -> SNOMED.equals(coding.getSystem()) && codes.contains(coding.getCode()));
  }

  /** An emergency lets no step of the way be waited for. */
  static boolean isEmergency(ServiceRequest request) {
    return request.getPriority() == ServiceRequestPriority.STAT
        || request.getPriority() == ServiceRequestPriority.ASAP
        || request.getExtensionsByUrl(CRITERION).stream()
            .map(extension -> extension.getValue())
            .filter(CodeableConcept.class::isInstance)
            .flatMap(value -> ((CodeableConcept) value).getCoding().stream())
            .map(Coding::getCode)
            .anyMatch(code -> code != null && !NO_EMERGENCY.contains(code));
  }

  /** The reference of a task to the ServiceRequest that it carries out, whatever stands behind it. */
  static Optional<Reference> requestOf(Task task) {
    return Stream.concat(Stream.of(task.getFocus()), task.getBasedOn().stream())
        .filter(Reference::hasReference)
        .filter(reference -> reference.getReference().startsWith("ServiceRequest/")
            || reference.getReference().startsWith("urn:"))
        .findFirst();
  }
}
