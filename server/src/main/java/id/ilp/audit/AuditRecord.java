package id.ilp.audit;

import id.ilp.access.Purpose;
import java.time.Instant;
import java.util.UUID;

/**
 * An audit record as it is stored.
 *
 * @param id its number, in the order of writing
 * @param uuid id of the AuditEvent
 * @param recorded when it was written
 * @param action code of FHIR's kinds of action
 * @param outcome 0 done, 4 refused, 8 failed
 * @param operation what it was
 * @param agent who did it
 * @param requestId as the answer's header {@code X-Request-ID}, or null
 * @param purpose what for, or null
 * @param query what was asked, or null
 * @param reason rule key of a refusal, or null
 * @param touched what was seen or changed
 * @param times how often
 */
record AuditRecord(
    long id,
    UUID uuid,
    Instant recorded,
    String action,
    int outcome,
    String operation,
    Agent agent,
    String requestId,
    String purpose,
    String query,
    String reason,
    Touched touched,
    int times) {

  boolean isLogin() {
    return operation.equals(AuditEntry.LOGIN);
  }

  boolean isEmergency() {
    return operation.equals(AuditEntry.EMERGENCY) || Purpose.BREAK_THE_GLASS.equals(purpose);
  }
}
