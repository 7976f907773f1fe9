package id.ilp.homevisit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.PrePatchDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.LetterSides;
import id.ilp.access.StoredAccess;
import id.ilp.database.SystemRights;
import id.ilp.identity.IdentifierSystems;
import id.ilp.identity.KeyRules;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import id.ilp.visit.StoredVisit.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * Draws the consequences of what becomes of sheets and follow-ups once they are stored, by whatever way they are
 * changed, in the same transaction: what a sheet does not tell any more, what a patch makes it tell, which danger sign
 * is over. What a sheet tells when it is sent is the work of {@link FindingTasks}.
 */
@Interceptor
public final class FindingInterceptor {

  /** After those who note who keeps and sees what was stored. */
  private static final int LATE = 1_000;

  private static final String PROGRESS = FindingInterceptor.class.getName();

  private final SheetFindings findings;
  private final SheetCorrections corrections;
  private final DangerEnds ends;
  private final VisitRecords records;
  private final FindingStore store;
  private final SystemRights system;

  FindingInterceptor(
      SheetFindings findings,
      SheetCorrections corrections,
      DangerEnds ends,
      VisitRecords records,
      FindingStore store,
      SystemRights system) {
    this.findings = findings;
    this.corrections = corrections;
    this.ends = ends;
    this.records = records;
    this.store = store;
    this.system = system;
  }

  /** What is known of a request so far. */
  private static final class Progress {

    /** Versions whose consequences are drawn: of a PUT within a transaction HAPI tells twice. */
    private final Set<String> done = new HashSet<>();
    /** {@code Type/id} of what is being patched. */
    private final Set<String> patched = new HashSet<>();
    /** Flags and Tasks that the sender has brought along. */
    private final List<Part> brought = new ArrayList<>();
    private boolean busy;
  }

  private static Progress of(RequestDetails request) {
    return (Progress) request.getUserData().computeIfAbsent(PROGRESS, key -> new Progress());
  }

  /** The server's own changes, and those of merges, which correct nothing. */
  private static boolean isLeftAlone(RequestDetails request) {
    return request == null || StoredAccess.isInNobodysName(request) || of(request).busy;
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_PREPATCH)
  public void beforePatch(PrePatchDetails patch, RequestDetails request) {
    if (request != null && patch.getResource() != null) {
      of(request).patched.add(referenceOf(patch.getResource()));
    }
  }

  @Hook(value = Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED, order = LATE)
  public void created(IBaseResource resource, RequestDetails request) {
    if (isLeftAlone(request) || !(resource instanceof Flag || resource instanceof Task)) {
      return;
    }
    if (!isDerived((Resource) resource)) {
      of(request).brought.add(new Part(resource.fhirType(), referenceOf(resource), (Resource) resource));
    }
    if (resource instanceof Task task) {
      inPeace(request, () -> endDanger(null, task, request));
    }
  }

  @Hook(value = Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED, order = LATE)
  public void updated(IBaseResource before, IBaseResource resource, RequestDetails request) {
    if (isLeftAlone(request) || !of(request).done.add(resource.getIdElement().getValue())) {
      return;
    }
    if (resource instanceof Task task) {
      Task known = before instanceof Task one ? one : null;
      refuseRevival(known, task);
      inPeace(request, () -> endDanger(known, task, request));
    } else if (resource instanceof Encounter visit) {
      if (isMistake(visit) && !(before instanceof Encounter known && isMistake(known))) {
        inPeace(request, () -> withdraw(corrections.ofVisit(referenceOf(visit)), visit, request));
      }
    } else if (isSource(before) || isSource(resource)) {
      inPeace(request, () -> correct((Resource) before, (Resource) resource, request));
    }
  }

  @Hook(value = Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED, order = LATE)
  public void deleted(IBaseResource resource, RequestDetails request) {
    if (!isLeftAlone(request) && isSource(resource)) {
      inPeace(request, () -> correct((Resource) resource, null, request));
    }
  }

  private boolean isSource(IBaseResource resource) {
    return resource instanceof Resource told && findings.isSource(told);
  }

  /** Whoever takes it on from a list of a minute ago is told that there is nothing to do. */
  private static void refuseRevival(Task before, Task task) {
    boolean revived = before != null && TaskState.of(before).isMistake() && !TaskState.of(task).isMistake();
    if (revived && !LetterSides.bringsDataOver()
        && before.getCode().getCoding().stream().anyMatch(code -> Codes.FINDING.equals(code.getSystem()))) {
      throw new ProblemException(409, Problem.error(IssueType.BUSINESSRULE, "follow-up-withdrawn", "Task.status",
          "Tugas ini sudah ditarik (entered-in-error): lembarnya diperbaiki. Bila masalahnya ada, buat tugas baru.",
          "This task was taken back (entered-in-error): its sheet was corrected. If the problem is there, write a new"
              + " task."));
    }
  }

  private void endDanger(Task before, Task task, RequestDetails request) {
    ends.of(before, task).ifPresent(flag -> store.end(flag, task, request));
  }

  private void correct(Resource before, Resource after, RequestDetails request) {
    // Nothing was before what comes back after it was deleted.
    if (before != null) {
      withdraw(corrections.of(before, after), before, request);
    }
    if (after != null && of(request).patched.remove(referenceOf(after))) {
      store.derive(records.visit(toldWith(after, request)), request);
    }
  }

  private void withdraw(List<Resource> changed, Resource source, RequestDetails request) {
    if (!changed.isEmpty()) {
      store.withdraw(changed, source, request);
    }
  }

  private static boolean isMistake(Encounter visit) {
    return visit.getStatus() == EncounterStatus.ENTEREDINERROR;
  }

  /** The whole visit: what it means that medicine is not taken stands in several places. */
  private List<Part> toldWith(Resource patched, RequestDetails request) {
    String self = referenceOf(patched);
    Optional<String> visit = VisitRecords.locationOf(SheetCorrections.encounterOf(patched));
    List<Part> parts = new ArrayList<>(List.of(new Part(patched.fhirType(), self, patched)));
    visit.map(records::toldAt).orElse(List.of()).stream()
        .filter(part -> !part.reference().equals(self)).forEach(parts::add);
    parts.addAll(of(request).brought);
    return parts;
  }

  /** With the server's eyes, and without taking its own changes for somebody's. */
  private void inPeace(RequestDetails request, Runnable work) {
    Progress progress = of(request);
    progress.busy = true;
    try {
      system.during(() -> {
        work.run();
        return null;
      });
    } finally {
      progress.busy = false;
    }
  }

  /** Whether the server has made it: it bears a number that nobody else gives. */
  private static boolean isDerived(Resource resource) {
    return KeyRules.identifiersOf(resource).stream()
        .anyMatch(identifier -> IdentifierSystems.HOME_VISIT.equals(identifier.getSystem()));
  }

  private static String referenceOf(IBaseResource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }
}
