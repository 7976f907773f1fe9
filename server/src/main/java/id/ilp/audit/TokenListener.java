package id.ilp.audit;

import id.ilp.audit.AuditEntry.Action;
import id.ilp.audit.AuditEntry.Outcome;
import org.springframework.context.event.EventListener;

/** Records logins and failed logins. Listens in the publisher's thread, so that no token leaves unrecorded. */
final class TokenListener {

  private final AuditTrail trail;

  TokenListener(AuditTrail trail) {
    this.trail = trail;
  }

  @EventListener
  void issued(TokenIssued event) {
    Recorded.markCurrent();
    trail.record(entry(Outcome.DONE, Agent.named(event.client(), event.person(), event.address()), null));
  }

  @EventListener
  void refused(TokenRefused event) {
    Recorded.markCurrent();
    Agent agent = Agent.named(nameOf(event.client()), null, event.address());
    trail.recordApart(entry(Outcome.REFUSED, agent, event.reason()));
  }

  /** A refused caller can send any text, a NIK too; only what can be a name is kept. */
  private static String nameOf(String client) {
    return client == null || QueryText.mayBeKept(client) ? client : QueryText.HIDDEN;
  }

  private static AuditEntry entry(Outcome outcome, Agent agent, String reason) {
    return new AuditEntry(
        Action.EXECUTE, outcome, AuditEntry.LOGIN, agent, null, null, null, reason, Touched.NOTHING);
  }
}
