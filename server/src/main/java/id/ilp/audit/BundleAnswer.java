package id.ilp.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.audit.AuditEntry.Action;
import id.ilp.audit.AuditEntry.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseOperationOutcome;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * The answer to a transaction or batch. What it wrote is recorded already; here is what it read, what it found stored
 * before, and which entries of a batch were refused.
 */
final class BundleAnswer {

  private final RequestDetails request;
  private final Bundle answer;
  private final List<BundleEntryComponent> sent;
  private final Set<String> written;

  private final Touched.Collector seen = new Touched.Collector();
  private final List<String> queries = new ArrayList<>();
  private boolean onlyReads = true;

  private final List<String> refusedQueries = new ArrayList<>();
  private final Touched.Collector refused = new Touched.Collector();
  private Outcome worst = Outcome.DONE;
  private String reason;

  BundleAnswer(RequestDetails request, Bundle answer) {
    this.request = request;
    this.answer = answer;
    this.sent = request.getResource() instanceof Bundle bundle ? bundle.getEntry() : List.of();
    this.written = WriteRecord.writtenBy(request);
  }

  /** At most one of what was seen, and one of what was refused. */
  List<AuditEntry> entries() {
    for (int i = 0; i < answer.getEntry().size(); i++) {
      look(answer.getEntry().get(i), i < sent.size() ? sent.get(i) : new BundleEntryComponent());
    }
    List<AuditEntry> entries = new ArrayList<>();
    Asked asked = new Asked(request);
    Touched found = seen.done();
    if (!queries.isEmpty() || !found.isNothing()) {
      entries.add(asked.entry(
          onlyReads ? Action.READ : Action.EXECUTE, Outcome.DONE, lines(queries), null, found));
    }
    if (worst != Outcome.DONE) {
      entries.add(asked.entry(Action.EXECUTE, worst, lines(refusedQueries), reason, refused.done()));
    }
    return entries;
  }

  private void look(BundleEntryComponent response, BundleEntryComponent entry) {
    String url = entry.getRequest().getUrl();
    boolean reads = entry.getRequest().getMethod() == HTTPVerb.GET || entry.getRequest().getMethod() == HTTPVerb.HEAD;
    Outcome outcome = Outcome.ofStatus(statusOf(response));
    if (outcome != Outcome.DONE) {
      addRefusal(response, url, outcome);
    } else if (reads) {
      addRead(response.getResource(), url);
    } else {
      addStoredBefore(response);
    }
  }

  private void addRead(Resource resource, String url) {
    Touched touched = new Touched.Collector().add(resource).addAll(addressed(url)).done();
    String type = url == null ? "" : url.split("[/?]", 2)[0];
    if (DirectoryTypes.has(type) && touched.isOnlyDirectory()) {
      return;
    }
    seen.addAll(touched);
    if (url != null) {
      queries.add(QueryText.ofUrl(url));
    }
  }

  /** What the address names, found or not. */
  private static Touched addressed(String url) {
    Touched.Collector named = new Touched.Collector();
    String[] path = url == null ? new String[0] : url.replaceFirst("\\?.*", "").split("/");
    if (path.length > 1 && QueryText.mayBeKept(path[0]) && QueryText.mayBeKept(path[1])) {
      named.addAddress(path[0] + "/" + path[1]);
    }
    return named.done();
  }

  /** The same sending again, and conditional creation, tell that something is there without writing. */
  private void addStoredBefore(BundleEntryComponent response) {
    boolean partOfAWrite = !written.isEmpty() && !Asked.isBatch(request);
    if (partOfAWrite || !response.getResponse().hasLocation()) {
      return;
    }
    Touched touched = new Touched.Collector().addAddress(response.getResponse().getLocation()).done();
    if (!written.containsAll(touched.resources())) {
      seen.addAll(touched);
      onlyReads = false;
    }
  }

  private void addRefusal(BundleEntryComponent response, String url, Outcome outcome) {
    worst = outcome == Outcome.FAILED ? Outcome.FAILED : worst == Outcome.FAILED ? worst : outcome;
    if (reason == null && response.getResponse().getOutcome() instanceof IBaseOperationOutcome problem) {
      reason = AuditInterceptor.reasonOf(problem);
    }
    if (url != null) {
      refusedQueries.add(QueryText.ofUrl(url));
      String path = url.split("\\?", 2)[0];
      if (!path.contains(QueryText.HIDDEN) && QueryText.ofUrl(path).equals(path)) {
        refused.addAddress(path);
      }
    }
  }

  private static int statusOf(BundleEntryComponent response) {
    String status = response.getResponse().getStatus();
    return status != null && status.matches("[0-9]{3}.*") ? Integer.parseInt(status.substring(0, 3)) : 200;
  }

  private static String lines(List<String> queries) {
    return queries.isEmpty() ? null : String.join("\n", queries);
  }
}
