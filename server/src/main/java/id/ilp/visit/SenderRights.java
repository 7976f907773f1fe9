package id.ilp.visit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.StoredAccess;
import id.ilp.access.WriteAccess;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;

/** What the sender of a transaction may do with it, entry by entry, before and after its entries are recognised. */
final class SenderRights {

  private final WriteAccess writes;
  private final StoredResources stored;
  private final Submission submission;
  private final RequestDetails request;
  private final Map<Entry, HTTPVerb> asked = new HashMap<>();
  private final Map<Entry, Patient> people = new HashMap<>();
  private final Set<Entry> unseen = new HashSet<>();

  SenderRights(WriteAccess writes, StoredResources stored, Submission submission, RequestDetails request) {
    this.writes = writes;
    this.stored = stored;
    this.submission = submission;
    this.request = request;
  }

  /** What the sender asks along the way, before any of it is looked up. */
  void checkQuestions() {
    submission.storing().forEach(entry ->
        writes.decideQuestions(
            entry.resource(), entry.component().getRequest().getIfNoneExist(), request));
  }

  /** With the sender's eyes: scopes, other facilities' names and numbers, targets that are not there for it. */
  void checkBefore() {
    if (WriteAccess.isSystem()) {
      return;
    }
    WriteAccess.settleOrganization(submission.storing().map(Entry::resource), request);
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = stored.versionsOf(targets()).keySet();
    for (Entry entry : submission.entries()) {
      var wish = entry.component().getRequest();
      if (wish.getMethod() == HTTPVerb.GET || wish.getMethod() == HTTPVerb.HEAD) {
        throw new ProblemException(400, Problem.error(IssueType.NOTSUPPORTED, "read-in-transaction", entry.path(),
            "Transaksi hanya untuk menulis. Baca sendiri, atau kirim sebagai batch.",
            "A transaction is for writing. Read on its own, or send a batch."));
      }
      if (!submission.isSingle()) {
        writes.decide(wish.getMethod().toCode(), wish.getUrl(), request);
      }
      if (entry.component().hasResource()) {
        problems.addAll(writes.problemsOf(entry.resource(), entry.path(), request));
      }
      String target = targetOf(entry);
      if (target != null && !seen.contains(target) && !WriteAccess.mayChooseId(entry.resource())) {
        throw new ProblemException(404, Problem.error(IssueType.NOTFOUND, "not-found", entry.path(),
            target + " tidak ada. Resource baru dikirim dengan POST; server memberi id.",
            "There is no " + target + ". Send new resources by POST; the server gives the id."));
      }
      asked.put(entry, wish.getMethod());
      if (entry.resource() instanceof Patient person) {
        // As sent: later it is completed with what is stored.
        people.put(entry, person.copy());
      }
    }
    refuse(problems);
    refuseForeign();
    StoredAccess.decided(request);
  }

  private List<String> targets() {
    return submission.entries().stream().map(SenderRights::targetOf).filter(target -> target != null).toList();
  }

  /** {@code Type/id} of what an entry changes, or null if it creates. */
  private static String targetOf(Entry entry) {
    String url = entry.component().getRequest().getUrl();
    return entry.component().getRequest().getMethod() == HTTPVerb.POST || url.contains("?")
        ? null
        : url.replaceFirst("^/", "");
  }

  private void refuseForeign() {
    Set<String> foreign = writes.foreign(targets());
    refuse(submission.entries().stream()
        .filter(entry -> foreign.contains(String.valueOf(targetOf(entry))))
        .map(entry -> WriteAccess.notYours(targetOf(entry), entry.path()))
        .toList());
  }

  /** With the server's eyes: what turned out to be stored already must be the sender's own, or a person. */
  void checkRecognised() {
    if (WriteAccess.isSystem()) {
      return;
    }
    List<Entry> recognised = submission.entries().stream()
        .filter(entry -> asked.get(entry) == HTTPVerb.POST && entry.target() != null)
        .toList();
    Set<String> foreign = writes.foreign(recognised.stream().map(Entry::target).toList());
    List<Entry> others = recognised.stream().filter(entry -> foreign.contains(entry.target())).toList();
    others.stream().filter(entry -> entry.resource() instanceof Patient).forEach(this::meet);
    refuse(others.stream()
        .filter(entry -> !(entry.resource() instanceof Patient))
        .map(entry -> WriteAccess.notYours(entry.resource().fhirType(), entry.path() + ".identifier"))
        .toList());
  }

  /** A number alone is no proof that somebody stands before the sender: name and birth date must be hers too. */
  private void meet(Entry entry) {
    Patient known = stored.read(Patient.class, entry.resource().getIdElement().getIdPart());
    if (!Amendments.isSamePerson(people.get(entry), known)) {
      throw Amendments.otherPerson(entry);
    }
    unseen.add(entry);
  }

  /** A person that the sender had no right to see before is answered like a new one. */
  void answerLikeNew(Bundle answer) {
    for (Entry entry : unseen) {
      BundleEntryResponseComponent response = answer.getEntry().get(entry.index()).getResponse();
      response.setStatus("201 Created").setEtag(null);
      response.setLocation(response.getLocation().replaceFirst("/_history/.*$", ""));
    }
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new ProblemException(403, problems);
    }
  }
}
