package id.ilp.referral;

import id.ilp.access.LetterSides;
import id.ilp.access.WriteAccess;
import id.ilp.conformance.IlpPackage;
import id.ilp.visit.VisitExtension;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * The task of a referral or laboratory order whose sender stores none, so that its state is kept. Marked as derived.
 * When the sender's own comes after it, the two are one.
 */
final class DerivedTasks implements VisitExtension {

  private static final String DERIVED = IlpPackage.CANONICAL + "/StructureDefinition/derived";

  private static final Set<ServiceRequestIntent> WISHES = EnumSet.of(
      ServiceRequestIntent.PROPOSAL, ServiceRequestIntent.PLAN, ServiceRequestIntent.OPTION);

  private final StoredTasks stored;

  DerivedTasks(StoredTasks stored) {
    this.stored = stored;
  }

  @Override
  public Optional<String> meant(Part part, Sent sent) {
    if (!(part.resource() instanceof Task task) || task.getStatus() != TaskStatus.REQUESTED
        || LetterSides.bringsDataOver()) {
      return Optional.empty();
    }
    return Letters.requestOf(task).map(Reference::getReference).stream()
        .flatMap(request -> stored.of(request).stream())
        .filter(known -> known.getStatus() == TaskStatus.REQUESTED && isDerived(known))
        .filter(known -> Objects.equals(known.getOwner().getReference(), task.getOwner().getReference()))
        .map(known -> known.getIdElement().getIdPart())
        .findFirst();
  }

  @Override
  public List<Resource> derived(Sent sent) {
    if (LetterSides.bringsDataOver()) {
      return List.of();
    }
    return sent.parts().stream()
        .filter(part -> part.resource() instanceof ServiceRequest request && isSent(request))
        .filter(part -> !hasTask(part, sent))
        .<Resource>flatMap(part -> taskOf(part, (ServiceRequest) part.resource(), sent).stream())
        .toList();
  }

  private static boolean isSent(ServiceRequest request) {
    return request.getStatus() == ServiceRequestStatus.ACTIVE && !WISHES.contains(request.getIntent())
        && (Letters.isReferral(request) || Letters.isLaboratoryOrder(request));
  }

  private boolean hasTask(Part part, Sent sent) {
    boolean sentToo = sent.parts().stream()
        .filter(other -> other.resource() instanceof Task)
        .flatMap(other -> Letters.requestOf((Task) other.resource()).stream())
        .anyMatch(request -> request.getReference().equals(part.reference()));
    return sentToo || part.stored() != null && !stored.of(part.reference()).isEmpty();
  }

  /** None within one facility, unless from cluster to cluster. */
  private static Optional<Task> taskOf(Part part, ServiceRequest request, Sent sent) {
    Optional<Reference> sender = Ends.sender(sent, request);
    Optional<Organization> from = sender.flatMap(end -> Ends.facility(sent, end));
    return request.getPerformer().stream()
        .filter(performer -> Ends.facility(sent, performer)
            .filter(to -> isCluster(performer) || from.filter(own -> Ends.same(own, to)).isEmpty())
            .isPresent())
        .findFirst()
        .map(receiver -> task(part.reference(), request, sender, receiver));
  }

  private static boolean isCluster(Reference performer) {
    return "HealthcareService".equals(performer.getReferenceElement().getResourceType());
  }

  private static Task task(String reference, ServiceRequest request, Optional<Reference> sender, Reference receiver) {
    Date now = new Date();
    Task task = new Task().setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.ORDER);
    WriteAccess.label(request);
    request.getMeta().getSecurity().forEach(label -> task.getMeta().addSecurity(label.copy()));
    if (request.hasPriority()) {
      task.setPriority(TaskPriority.fromCode(request.getPriority().toCode()));
    }
    Coding code = Letters.isReferral(request)
        ? new Coding("http://terminology.kemkes.go.id", "referral-task", "Referral Task")
        : new Coding("http://hl7.org/fhir/CodeSystem/task-code", "fulfill", "Fulfill the focal request");
    code.addExtension(DERIVED, new BooleanType(true));
    task.getCode().addCoding(code);
    task.setFocus(new Reference(reference)).setFor(request.getSubject().copy());
    task.setEncounter(request.getEncounter().copy());
    task.setAuthoredOn(now).setLastModified(now);
    task.setRequester(
        request.hasRequester() ? request.getRequester().copy() : sender.map(Reference::copy).orElse(null));
    task.setOwner(receiver.copy());
    return task;
  }

  static boolean isDerived(Task task) {
    return task.getCode().getCoding().stream().anyMatch(coding -> coding.hasExtension(DERIVED));
  }
}
