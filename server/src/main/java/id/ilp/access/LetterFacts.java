package id.ilp.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * What a resource says as a letter between facilities, or as the answer to one. References are {@code Type/id}.
 *
 * @param letter whether it is one: a ServiceRequest or Task
 * @param refers whether it stands, so that those addressed may see the person
 * @param waiting whether somebody has still to act on it
 * @param to whom it is addressed: Organization, PractitionerRole or HealthcareService
 * @param with what it shows of the sender's records
 * @param back what the receiver answers with
 * @param on the ServiceRequests that it carries out or answers
 */
record LetterFacts(
    boolean letter,
    boolean refers,
    boolean waiting,
    List<String> to,
    List<String> with,
    List<String> back,
    List<String> on) {

  private static final Set<String> ADDRESSEES = Set.of("Organization", "PractitionerRole", "HealthcareService");

  private static final Set<ServiceRequestStatus> WITHDRAWN = Set.of(
      ServiceRequestStatus.DRAFT, ServiceRequestStatus.REVOKED, ServiceRequestStatus.ENTEREDINERROR);

  private static final Set<TaskStatus> REFUSED = Set.of(
      TaskStatus.DRAFT, TaskStatus.REJECTED, TaskStatus.CANCELLED, TaskStatus.ENTEREDINERROR);

  private static final Set<TaskStatus> OVER = Set.of(TaskStatus.COMPLETED, TaskStatus.FAILED);

  static LetterFacts of(Resource resource) {
    if (resource instanceof ServiceRequest request) {
      return of(request);
    }
    if (resource instanceof Task task) {
      return of(task);
    }
    List<String> on = Stream.of("basedOn", "request")
        .flatMap(element -> references(resource, element)).filter(LetterFacts::isRequest).toList();
    return new LetterFacts(false, false, false, List.of(), List.of(), List.of(), on);
  }

  private static LetterFacts of(ServiceRequest request) {
    boolean stands = request.hasStatus() && !WITHDRAWN.contains(request.getStatus());
    return new LetterFacts(
        true,
        stands,
        stands && request.getStatus() != ServiceRequestStatus.COMPLETED,
        references(request, "performer").filter(LetterFacts::isAddressee).toList(),
        Stream.of("encounter", "supportingInfo", "reasonReference")
            .flatMap(element -> references(request, element)).toList(),
        List.of(),
        references(request, "basedOn").filter(LetterFacts::isRequest).toList());
  }

  private static LetterFacts of(Task task) {
    boolean stands = task.hasStatus() && !REFUSED.contains(task.getStatus());
    return new LetterFacts(
        true,
        stands,
        stands && !OVER.contains(task.getStatus()),
        references(task, "owner").filter(LetterFacts::isAddressee).toList(),
        Stream.concat(
            Stream.of("encounter", "reasonReference").flatMap(element -> references(task, element)),
            task.getInput().stream().flatMap(input -> local(input.getValue()))).toList(),
        task.getOutput().stream().flatMap(output -> local(output.getValue())).toList(),
        Stream.of("focus", "basedOn")
            .flatMap(element -> references(task, element)).filter(LetterFacts::isRequest).distinct().toList());
  }

  static boolean isLetter(Resource resource) {
    return resource instanceof ServiceRequest || resource instanceof Task;
  }

  /** Whether it has a part in the exchange of letters. */
  boolean matters() {
    return letter || !on.isEmpty();
  }

  private static boolean isAddressee(String reference) {
    return ADDRESSEES.contains(new IdType(reference).getResourceType());
  }

  private static boolean isRequest(String reference) {
    return reference.startsWith("ServiceRequest/");
  }

  private static Stream<String> references(Resource resource, String element) {
    Property property = resource.getNamedProperty(element);
    return property == null ? Stream.empty() : property.getValues().stream().flatMap(LetterFacts::local);
  }

  private static Stream<String> local(Base value) {
    if (!(value instanceof Reference reference) || !reference.hasReference()) {
      return Stream.empty();
    }
    IdType id = new IdType(reference.getReference());
    return id.hasResourceType() && id.hasIdPart() && !id.isAbsolute()
        ? Stream.of(id.getResourceType() + "/" + id.getIdPart())
        : Stream.empty();
  }
}
