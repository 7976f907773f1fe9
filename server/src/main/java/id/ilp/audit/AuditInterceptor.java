package id.ilp.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.ilp.audit.AuditEntry.Action;
import id.ilp.audit.AuditEntry.Outcome;
import org.hl7.fhir.instance.model.api.IBaseOperationOutcome;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Records every request to the FHIR server. What is read is recorded before the first byte of it leaves, so a record
 * that cannot be written means no data; what is written is recorded in the same database transaction.
 */
@Interceptor
public final class AuditInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(AuditInterceptor.class);

  /** After all who take something out of an answer. */
  private static final int LAST = 1_000_000;

  private static final int FIRST = -1_000_000;

  private static final int NOT_MODIFIED = 304;

  private final AuditTrail trail;

  AuditInterceptor(AuditTrail trail) {
    this.trail = trail;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = FIRST)
  public void begins(RequestDetails request) {
    Recorded.mark(request);
    Asked.remember(request);
  }

  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = LAST)
  public void answers(RequestDetails request, IBaseResource answer) {
    Asked asked = new Asked(request);
    if (asked.isOpen()) {
      return;
    }
    if (asked.isBundle() && answer instanceof Bundle bundle) {
      new BundleAnswer(request, bundle).entries().forEach(trail::record);
      return;
    }
    boolean written = !WriteRecord.writtenBy(request).isEmpty();
    Touched touched = new Touched.Collector().add(answer).done();
    if (written && (asked.isWriting() || touched.isNothing())) {
      return;
    }
    if (!asked.isWriting() && !asked.isOperation() && asked.isOfDirectory() && touched.isOnlyDirectory()) {
      return;
    }
    // Also what was asked for and not found, and what was sent again and was there.
    Touched named = asked.named();
    trail.record(asked.entry(Outcome.DONE, null, new Touched.Collector()
        .addAll(named).addAll(touched).done()));
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void creates(IBaseResource resource, RequestDetails request) {
    writes(Action.CREATE, resource, request);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updates(IBaseResource before, IBaseResource resource, RequestDetails request) {
    writes(Action.UPDATE, resource, request);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deletes(IBaseResource resource, RequestDetails request) {
    writes(Action.DELETE, resource, request);
  }

  private void writes(Action action, IBaseResource resource, RequestDetails request) {
    if (request != null && !Asked.isOwn(request)) {
      WriteRecord.ofTransaction(trail, request).add(action, resource);
    }
  }

  @Hook(value = Pointcut.SERVER_HANDLE_EXCEPTION, order = FIRST)
  public boolean refuses(RequestDetails request, BaseServerResponseException failure) {
    Recorded.mark(request);
    Asked asked = new Asked(request);
    if (asked.isOpen()) {
      return true;
    }
    int status = failure.getStatusCode();
    if (status == NOT_MODIFIED) {
      if (!asked.isOfDirectory()) {
        trail.record(asked.entry(Outcome.DONE, null, asked.named()));
      }
      return true;
    }
    try {
      trail.recordApart(asked.entry(Outcome.ofStatus(status), reasonOf(failure.getOperationOutcome()), asked.named()));
    } catch (DataAccessException | TransactionException e) {
      // The refusal stands and nothing was shown. The cause may quote the row, so only its kind is logged.
      LOG.error("The refusal of request {} could not be recorded: {}", request.getRequestId(), e.getClass().getName());
    }
    return true;
  }

  /** The rule keys, which say nothing about a person. */
  static String reasonOf(IBaseOperationOutcome outcome) {
    if (!(outcome instanceof OperationOutcome problems)) {
      return null;
    }
    return problems.getIssue().stream()
        .filter(OperationOutcomeIssueComponent::hasDetails)
        .map(issue -> issue.getDetails().getCodingFirstRep().getCode())
        .filter(code -> code != null && QueryText.mayBeKept(code))
        .findFirst().orElse(null);
  }
}
