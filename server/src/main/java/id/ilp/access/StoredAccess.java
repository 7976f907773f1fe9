package id.ilp.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.PrePatchDetails;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Facilities.Network;
import id.ilp.database.Reader;
import id.ilp.database.SystemRights;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The last gate on the way in, whatever way a resource came (patch, delete, batch), and the place where the rules of
 * access of what was stored are written, at the end of its transaction.
 */
@Interceptor
public final class StoredAccess {

  private static final String DECIDED = StoredAccess.class.getName();
  private static final String NOBODYS = DECIDED + ".nobodys";
  private static final String PATCHED = DECIDED + ".patched";

  private final WriteAccess writes;
  private final Facilities facilities;
  private final ScopeConditions conditions;
  private final SeenReferences references;
  private final AccessIndex index;
  private final SystemRights system;
  private final KaderWrites kader;
  private final SensitiveContent sensitive = SensitiveContent.get();

  StoredAccess(
      WriteAccess writes,
      Facilities facilities,
      ScopeConditions conditions,
      SeenReferences references,
      AccessIndex index,
      SystemRights system,
      KaderWrites kader) {
    this.writes = writes;
    this.facilities = facilities;
    this.conditions = conditions;
    this.references = references;
    this.index = index;
    this.system = system;
    this.kader = kader;
  }

  /** For who has decided on all resources of the request already, with the place of each in the body. */
  public static void decided(RequestDetails request) {
    request.getUserData().put(DECIDED, true);
  }

  /** For who has decided on the request and changes what others keep: it stays theirs, and the caller gets no share. */
  public static void decidedInNobodysName(RequestDetails request) {
    decided(request);
    request.getUserData().put(NOBODYS, true);
  }

  /** For what the server itself stores along with a request: it follows from what the caller was allowed to do. */
  public static void asDecided(RequestDetails request, Runnable work) {
    boolean known = request.getUserData().containsKey(DECIDED);
    decided(request);
    try {
      work.run();
    } finally {
      if (!known) {
        request.getUserData().remove(DECIDED);
      }
    }
  }

  /** Whether the request changes what others keep in nobody's name: records are merged or parted. */
  public static boolean isInNobodysName(RequestDetails request) {
    return request != null && request.getUserData().containsKey(NOBODYS);
  }

  /** What the request writes from now on is decided on here again: the next entry of a batch. */
  public static void undecided(RequestDetails request) {
    request.getUserData().remove(DECIDED);
    request.getUserData().remove(NOBODYS);
  }

  /** By now a visit has what the server adds to it, which may make it one of a kader's form. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void beforeCreate(IBaseResource resource, RequestDetails request) {
    sensitive.label((Resource) resource);
    kader.checkForm((Resource) resource);
    refuse(null, resource, request);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void beforeUpdate(IBaseResource before, IBaseResource resource, RequestDetails request) {
    sensitive.label((Resource) resource);
    kader.checkForm((Resource) before);
    kader.checkForm((Resource) resource);
    kader.checkQuestions((Resource) resource, null);
    boolean patched = request != null
        && referenceOf(resource).equals(request.getUserData().remove(PATCHED)) && !WriteAccess.isSystem();
    if (isOpen(request)) {
      refuseForeign(before);
      refuse(before, resource, request);
    } else if (patched) {
      // What becomes of a patch within a transaction was not there to be decided on.
      system.duringAsBefore(() -> {
        refuseContent(before, resource, request);
        return null;
      });
    }
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_PREPATCH)
  public void beforePatch(PrePatchDetails patch, RequestDetails request) {
    if (request != null && patch.getResource() != null) {
      request.getUserData().put(PATCHED, referenceOf(patch.getResource()));
    }
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
  public void beforeDelete(IBaseResource resource, RequestDetails request) {
    if (isOpen(request)) {
      refuseForeign(resource);
    }
  }

  private static boolean isOpen(RequestDetails request) {
    return !WriteAccess.isSystem() && (request == null || !request.getUserData().containsKey(DECIDED));
  }

  private void refuse(IBaseResource before, IBaseResource resource, RequestDetails request) {
    if (isOpen(request)) {
      refuseContent(before, resource, request);
    }
  }

  private void refuseContent(IBaseResource before, IBaseResource resource, RequestDetails request) {
    List<Problem> problems = writes.problemsOf((Resource) resource, ((Resource) resource).fhirType(), request);
    if (!problems.isEmpty()) {
      throw new ProblemException(403, problems);
    }
    List<Problem> unseen = references.problemsOf((Resource) before, (Resource) resource);
    if (!unseen.isEmpty()) {
      throw new ProblemException(422, unseen);
    }
  }

  private void refuseForeign(IBaseResource resource) {
    String reference = referenceOf(resource);
    if (!writes.foreign(Set.of(reference)).isEmpty()) {
      throw new ProblemException(403, WriteAccess.notYours(reference, ((Resource) resource).fhirType()));
    }
  }

  private static String referenceOf(IBaseResource resource) {
    return ((Resource) resource).fhirType() + "/" + resource.getIdElement().getIdPart();
  }

  /**
   * Single resources whose scope has a condition; searches were narrowed. And earlier versions, whose row has the labels
   * of the present one.
   */
  @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
  public void beforeShow(IPreResourceShowDetails shown, RequestDetails request) {
    for (int i = 0; i < shown.size(); i++) {
      IBaseResource resource = shown.getResource(i);
      if (resource != null && (isHidden((Resource) resource) || !conditions.allows(resource, request))) {
        shown.setResource(i, null);
      }
    }
  }

  private static boolean isHidden(Resource resource) {
    return (Labels.of(resource) & Reader.current().hidden()) != 0;
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource, RequestDetails request) {
    note((Resource) resource, request);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource resource, RequestDetails request) {
    note((Resource) resource, request);
    // Nothing was before what comes back after it was deleted.
    if (LetterFacts.isLetter((Resource) resource) && before instanceof Resource known) {
      AccessFacts facts = AccessFacts.of(known);
      if (!Objects.equals(facts.subject(), AccessFacts.of((Resource) resource).subject())) {
        written(request).former.add(facts);
      }
    }
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deleted(IBaseResource resource, RequestDetails request) {
    if (LetterFacts.isLetter((Resource) resource)) {
      written(request).deleted.add(AccessFacts.of((Resource) resource));
    }
  }

  private void note(Resource resource, RequestDetails request) {
    AccessFacts facts = AccessFacts.of(resource);
    written(request).facts.put(facts.reference(), facts);
  }

  private Written written(RequestDetails request) {
    Written written = (Written) TransactionSynchronizationManager.getResource(DECIDED);
    if (written == null) {
      written = new Written(writer(request));
      TransactionSynchronizationManager.bindResource(DECIDED, written);
      TransactionSynchronizationManager.registerSynchronization(written);
    }
    return written;
  }

  private Writer writer(RequestDetails request) {
    if (isInNobodysName(request)) {
      return Writer.NOBODY;
    }
    String organization = WriteAccess.organization(request).orElse(null);
    return WriteAccess.isSystem() || Caller.current().filter(WriteAccess::writesForAll).isPresent()
        ? new Writer(organization, null)
        : new Writer(organization, Caller.current().map(facilities::of).map(Network::rows).orElse(Set.of()));
  }

  /** What the running transaction has written, until its end. */
  private final class Written implements TransactionSynchronization {

    private final Map<String, AccessFacts> facts = new LinkedHashMap<>();
    private final List<AccessFacts> former = new ArrayList<>();
    private final List<AccessFacts> deleted = new ArrayList<>();
    private final Writer writer;

    Written(Writer writer) {
      this.writer = writer;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      system.during(() -> {
        index.record(List.copyOf(facts.values()), writer);
        index.withdraw(former, deleted);
        return null;
      });
    }

    @Override
    public void afterCommit() {
      if (facts.keySet().stream().anyMatch(reference -> reference.startsWith("Organization/"))) {
        facilities.forget();
      }
    }

    @Override
    public void beforeCompletion() {
      TransactionSynchronizationManager.unbindResourceIfPossible(DECIDED);
    }
  }
}
