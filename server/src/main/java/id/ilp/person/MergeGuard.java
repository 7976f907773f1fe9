package id.ilp.person;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Caller;
import id.ilp.access.Scopes;
import id.ilp.access.WriteAccess;
import id.ilp.identity.KeyRules;
import id.ilp.identity.MergedPeople;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Patient.PatientLinkComponent;

/**
 * Keeps what a merge has said until it is undone: nobody else writes which record replaces which, and a record that was
 * merged stays as it was, so that it can be taken up again.
 */
@Interceptor
public final class MergeGuard {

  private static final String PASS = MergeGuard.class.getName();

  private static final Set<LinkType> OF_MERGES = Set.of(LinkType.REPLACES, LinkType.REPLACEDBY);

  private final MergedPeople merged;

  MergeGuard(MergedPeople merged) {
    this.merged = merged;
  }

  static void letPass(RequestDetails request) {
    request.getUserData().put(PASS, true);
  }

  static void takeBack(RequestDetails request) {
    request.getUserData().remove(PASS);
  }

  static boolean lets(RequestDetails request) {
    return request != null && request.getUserData().containsKey(PASS);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void beforeCreate(IBaseResource resource, RequestDetails request) {
    if (resource instanceof Patient patient && !lets(request) && !bringsDataOver()) {
      refuseOthers(linksOf(patient), List.of());
    }
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void beforeUpdate(IBaseResource before, IBaseResource resource, RequestDetails request) {
    if (!(resource instanceof Patient patient) || lets(request)) {
      return;
    }
    Patient known = (Patient) before;
    boolean bringsDataOver = bringsDataOver();
    if (KeyRules.isReplaced(known) && (!bringsDataOver || isMergedHere(known))) {
      throw new ProblemException(409, Problem.error(IssueType.CONFLICT, "already-merged", "Patient",
          "Catatan ini sudah digabung ke catatan lain dan tidak diubah lagi. Ubah catatan yang menggantikannya"
              + " (Patient.link), atau batalkan penggabungannya dengan $unmerge.",
          "This record was merged into another one and is not changed any more. Change the one that replaces it"
              + " (Patient.link), or undo the merge by $unmerge."));
    }
    if (bringsDataOver) {
      return;
    }
    List<PatientLinkComponent> links = linksOf(known);
    refuseOthers(linksOf(patient), links);
    // Software that knows nothing of the merge sends the whole person without it.
    links.stream().filter(link -> !isAmong(link, linksOf(patient))).forEach(link -> patient.addLink(link.copy()));
  }

  private boolean isMergedHere(Patient patient) {
    return !merged.survivorsOf(List.of(patient.getIdElement().getIdPart())).isEmpty();
  }

  private static void refuseOthers(List<PatientLinkComponent> links, List<PatientLinkComponent> known) {
    for (PatientLinkComponent link : links) {
      if (!isAmong(link, known)) {
        throw new ProblemException(422, Problem.error(IssueType.BUSINESSRULE, "merge-link", "Patient.link",
            "Link replaces dan replaced-by hanya ditulis oleh $merge. Untuk menyebut dugaan, pakai seealso.",
            "The links replaces and replaced-by are written by $merge only. To tell a suspicion, use seealso."));
      }
    }
  }

  private static boolean isAmong(PatientLinkComponent link, List<PatientLinkComponent> links) {
    return links.stream().anyMatch(each -> each.getType() == link.getType()
        && Objects.equals(each.getOther().getReference(), link.getOther().getReference()));
  }

  private static List<PatientLinkComponent> linksOf(Patient patient) {
    return patient.getLink().stream().filter(link -> OF_MERGES.contains(link.getType())).toList();
  }

  /** Another system's merges come as they are; what was merged here stays nevertheless. */
  private static boolean bringsDataOver() {
    return WriteAccess.isSystem()
        || Caller.current().map(Caller::scopes).filter(scopes -> scopes.has(Scopes.MIGRATION)).isPresent();
  }
}
