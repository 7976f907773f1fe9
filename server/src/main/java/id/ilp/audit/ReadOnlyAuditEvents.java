package id.ilp.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Says plainly that nobody writes or changes an audit record, and that nobody has counted them. */
@Interceptor
public final class ReadOnlyAuditEvents {

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void refuseWriting(RequestDetails request) {
    if (!"AuditEvent".equals(request.getResourceName())) {
      return;
    }
    boolean search = request.getRequestType() == RequestTypeEnum.POST && "_search".equals(request.getOperation());
    boolean look = request.getRequestType() == RequestTypeEnum.GET || request.getRequestType() == RequestTypeEnum.HEAD
        || request.getRequestType() == RequestTypeEnum.OPTIONS;
    if (!search && !look) {
      throw new ProblemException(405, Problem.error(IssueType.NOTSUPPORTED, "audit-read-only", null,
          "Catatan audit ditulis oleh server sendiri dan tidak dapat diubah atau dihapus.",
          "Audit records are written by the server itself and cannot be changed or deleted."));
    }
  }

  /** HAPI takes the size of the page that was asked for as the number of all. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void leaveOutTotal(RequestDetails request, IBaseResource answer) {
    if ("AuditEvent".equals(request.getResourceName()) && answer instanceof Bundle bundle) {
      bundle.setTotalElement(null);
    }
  }
}
