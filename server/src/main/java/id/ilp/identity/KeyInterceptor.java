package id.ilp.identity;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.PrePatchDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;

/** Keeps the table of names true whatever way a resource is written, in the same database transaction. */
@Interceptor
public final class KeyInterceptor {

  private static final Set<String> PEOPLE = Set.of("Patient", "Group", "RelatedPerson");

  private static final String CLAIMED_ELSEWHERE = KeyInterceptor.class.getName();

  private static final String PATCHED = CLAIMED_ELSEWHERE + ".patched";

  private final NaturalKeys keys;

  KeyInterceptor(NaturalKeys keys) {
    this.keys = keys;
  }

  /** For who claims the names of all its resources at once. */
  public static void leaveTo(RequestDetails request) {
    request.getUserData().put(CLAIMED_ELSEWHERE, true);
  }

  /** After that: the next entry of a batch may be one that nobody else claims for. */
  public static void takeBack(RequestDetails request) {
    request.getUserData().remove(CLAIMED_ELSEWHERE);
  }

  /** What becomes of a patch within a transaction is known to nobody else. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_PREPATCH)
  public void beforePatch(PrePatchDetails patch, RequestDetails request) {
    if (request != null && patch.getResource() != null) {
      patchedBy(request).add(patch.getResource().getIdElement().toUnqualifiedVersionless().getValue());
    }
  }

  @SuppressWarnings("unchecked")
  private static Set<String> patchedBy(RequestDetails request) {
    return (Set<String>) request.getUserData().computeIfAbsent(PATCHED, key -> new HashSet<String>());
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource, RequestDetails request) {
    claim((Resource) resource, request, false);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource resource, RequestDetails request) {
    claim((Resource) resource, request, true);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deleted(IBaseResource resource) {
    keys.release(((Resource) resource).fhirType(), ((Resource) resource).getIdElement().getIdPart());
  }

  private void claim(Resource resource, RequestDetails request, boolean existed) {
    String id = resource.getIdElement().getIdPart();
    List<NaturalKey> names = KeyRules.keysOf(resource);
    if (existed) {
      keys.keepOnly(resource.fhirType(), id, names);
    }
    if (request != null && request.getUserData().containsKey(CLAIMED_ELSEWHERE)
        && !patchedBy(request).contains(resource.fhirType() + "/" + id)) {
      return;
    }
    Map<NaturalKey, String> taken =
        keys.claim(names.stream().map(name -> new NaturalKeys.Claim(name, id, null)).toList());
    if (!taken.isEmpty()) {
      throw duplicate(taken.entrySet().iterator().next(), resource.fhirType() + ".identifier");
    }
  }

  /** Whether nobody is told which resource of this type has a name. */
  public static boolean isOfPeople(String type) {
    return PEOPLE.contains(type);
  }

  /**
   * 409: the name belongs to another resource, which the text names so that the sender can adopt it. People are not
   * named: the sender may have no right to know them.
   */
  public static ProblemException duplicate(Map.Entry<NaturalKey, String> taken, String expression) {
    String type = taken.getKey().resourceType();
    boolean person = isOfPeople(type);
    return new ProblemException(409, Problem.error(IssueType.DUPLICATE, "duplicate", expression,
        "Pengenal ini sudah dipakai oleh " + (person ? type + " lain" : type + "/" + taken.getValue())
            + ". Pakai resource itu, atau perbaiki pengenalnya.",
        "This identifier already belongs to " + (person ? "another " + type : type + "/" + taken.getValue())
            + ". Use that resource, or correct the identifier."));
  }
}
