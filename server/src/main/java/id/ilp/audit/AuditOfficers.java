package id.ilp.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Caller;
import id.ilp.access.Scopes;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Who may read audit records, and whose. */
final class AuditOfficers {

  private AuditOfficers() {}

  /**
   * The organisations whose records the caller may see; empty if it may see all.
   *
   * @throws ProblemException 403 if it may see none
   */
  static Optional<List<String>> organizationsFor(RequestDetails request) {
    Caller caller = Asked.callerOf(request).orElseThrow(AuditOfficers::refusal);
    if (caller.kind() == Caller.Kind.AUDITOR) {
      return Optional.empty();
    }
    if (!caller.scopes().has(Scopes.AUDIT)) {
      throw refusal();
    }
    return Optional.of(caller.organizations());
  }

  private static ProblemException refusal() {
    return new ProblemException(403, Problem.error(IssueType.FORBIDDEN, "audit-only", null,
        "Catatan audit hanya untuk petugas audit (cakupan ilp/audit).",
        "Audit records are for audit officers only (scope ilp/audit)."));
  }
}
