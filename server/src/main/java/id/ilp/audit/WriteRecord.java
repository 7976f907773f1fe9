package id.ilp.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.audit.AuditEntry.Action;
import id.ilp.audit.AuditEntry.Outcome;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers what one database transaction writes, and records it as the last thing before the transaction ends: both are
 * stored or neither is.
 */
final class WriteRecord implements TransactionSynchronization {

  private static final String WRITTEN = WriteRecord.class.getName();

  private final AuditTrail trail;
  private final RequestDetails request;
  private final Touched.Collector touched = new Touched.Collector();
  private final Set<Action> actions = EnumSet.noneOf(Action.class);

  private WriteRecord(AuditTrail trail, RequestDetails request) {
    this.trail = trail;
    this.request = request;
  }

  /** The record of the running transaction. */
  static WriteRecord ofTransaction(AuditTrail trail, RequestDetails request) {
    for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
      if (known instanceof WriteRecord record) {
        return record;
      }
    }
    WriteRecord record = new WriteRecord(trail, Asked.whole(request));
    TransactionSynchronizationManager.registerSynchronization(record);
    return record;
  }

  /** {@code Type/id} of what this request has stored for good so far. */
  @SuppressWarnings("unchecked")
  static Set<String> writtenBy(RequestDetails request) {
    return (Set<String>) request.getUserData().computeIfAbsent(WRITTEN, key -> new HashSet<String>());
  }

  void add(Action action, IBaseResource resource) {
    actions.add(action);
    touched.add(resource);
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    trail.record(new Asked(request).entry(action(), Outcome.DONE, null, null, touched.done()));
  }

  /** Several kinds of writing at once are an execution. */
  private Action action() {
    return actions.size() == 1 ? actions.iterator().next() : Action.EXECUTE;
  }

  @Override
  public void afterCommit() {
    List<String> resources = touched.done().resources();
    writtenBy(request).addAll(resources);
  }
}
