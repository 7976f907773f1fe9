package id.ilp.visit;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.identity.KeyRules;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;

/**
 * Answers "if none exists" and "the one that matches" with what the sender may see, before the rest of the transaction
 * is stored with more than its eyes: nobody learns from a condition that something is there.
 */
final class ConditionalRequests {

  /** Two are too many already; records that were merged into others may come before them. */
  private static final int ENOUGH = 20;

  private final DaoRegistry daos;
  private final MatchUrlService urls;

  ConditionalRequests(DaoRegistry daos, MatchUrlService urls) {
    this.daos = daos;
    this.urls = urls;
  }

  /**
   * Turns conditions into ids.
   *
   * @throws ProblemException 412 if several match
   */
  void resolve(Submission submission, RequestDetails request) {
    for (Entry entry : submission.entries()) {
      BundleEntryRequestComponent wish = entry.component().getRequest();
      if (wish.hasIfNoneExist()) {
        String id = only(entry, entry.resource().fhirType(), wish.getIfNoneExist(), request);
        wish.setIfNoneExist(id == null ? null : "_id=" + id);
      } else if (wish.getUrl().contains("?") && wish.getMethod() != HTTPVerb.GET) {
        resolveTarget(entry, wish, request);
      }
    }
  }

  private void resolveTarget(Entry entry, BundleEntryRequestComponent wish, RequestDetails request) {
    int question = wish.getUrl().indexOf('?');
    String type = wish.getUrl().substring(0, question).replaceFirst("^/", "");
    String id = only(entry, type, wish.getUrl().substring(question + 1), request);
    if (id != null) {
      wish.setUrl(type + "/" + id);
      if (entry.component().hasResource() && wish.getMethod() == HTTPVerb.PUT) {
        entry.resource().setId(id);
      }
    } else if (wish.getMethod() == HTTPVerb.PUT) {
      wish.setMethod(HTTPVerb.POST).setUrl(type);
    } else {
      // What the sender does not see is not there to be deleted or patched.
      wish.setUrl(type + "?_id=" + UUID.randomUUID());
    }
  }

  /** The id of the one resource that the sender sees and that matches; null if there is none. */
  private String only(Entry entry, String type, String query, RequestDetails request) {
    SearchParameterMap condition = urls.translateMatchUrl(
        type + "?" + query.substring(query.indexOf('?') + 1), daos.getFhirContext().getResourceDefinition(type));
    condition.setLoadSynchronousUpTo(ENOUGH);
    List<String> found = daos.getResourceDao(type).search(condition, request).getAllResources().stream()
        // It bears the same numbers as the record that it was merged into.
        .filter(resource -> !(resource instanceof Patient patient && KeyRules.isReplaced(patient)))
        .map(resource -> resource.getIdElement().getIdPart())
        .toList();
    if (found.size() > 1) {
      throw new ProblemException(412, Problem.error(IssueType.MULTIPLEMATCHES, "multiple-matches", entry.path(),
          "Lebih dari satu " + type + " memenuhi syarat ini. Persempit syaratnya.",
          "More than one " + type + " meets this condition. Narrow it down."));
    }
    return found.isEmpty() ? null : found.get(0);
  }
}
