package id.ilp.emergency;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.ilp.access.Caller;
import id.ilp.access.Emergencies;
import id.ilp.access.Purpose;
import id.ilp.access.Scopes;
import id.ilp.audit.Agent;
import id.ilp.audit.AuditEntry;
import id.ilp.audit.AuditTrail;
import id.ilp.audit.Touched;
import id.ilp.database.SystemRights;
import id.ilp.identity.KeyRules;
import id.ilp.identity.NaturalKey;
import id.ilp.identity.NaturalKeys;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code POST /fhir/Patient/$emergency-access}: opens the record of one person to the caller for fifteen minutes ("break
 * the glass"). Who did it and why is written down before the answer goes out.
 */
final class EmergencyProvider {

  private static final int LEAST_REASON = 10;

  private final Emergencies emergencies;
  private final AuditTrail audit;
  private final NaturalKeys keys;
  private final SystemRights system;
  private final TransactionTemplate transactions;

  EmergencyProvider(
      Emergencies emergencies,
      AuditTrail audit,
      NaturalKeys keys,
      SystemRights system,
      TransactionTemplate transactions) {
    this.emergencies = emergencies;
    this.audit = audit;
    this.keys = keys;
    this.system = system;
    this.transactions = transactions;
  }

  /**
   * @param identifier of the person: NIK or IHS number
   * @param reason at least ten characters, for whoever reads the record
   */
  @Operation(name = "$emergency-access", type = Patient.class)
  public Parameters open(
      @OperationParam(name = "identifier", min = 1) Identifier identifier,
      @OperationParam(name = "reason", min = 1) StringType reason,
      RequestDetails request) {
    Caller caller = Caller.current().orElseThrow();
    request.getUserData().put(Purpose.SHOWN_FOR, Purpose.BREAK_THE_GLASS);
    if (!caller.scopes().has(Scopes.EMERGENCY)) {
      throw new ProblemException(403, Problem.error(IssueType.FORBIDDEN, "emergency-scope", null,
          "Membuka rekam medis dalam keadaan darurat perlu scope " + Scopes.EMERGENCY + ".",
          "Opening a record in an emergency takes the scope " + Scopes.EMERGENCY + "."));
    }
    if (identifier == null || reason == null || reason.getValueNotNull().strip().length() < LEAST_REASON) {
      throw new ProblemException(400, Problem.error(IssueType.REQUIRED, "emergency-reason", "Parameters.parameter",
          "Isi identifier (NIK atau nomor IHS) dan reason, paling sedikit " + LEAST_REASON + " huruf.",
          "Give identifier (NIK or IHS number) and reason, at least " + LEAST_REASON + " characters."));
    }
    return transactions.execute(status -> system.during(() -> open(caller, identifier, reason.getValue(), request)));
  }

  private Parameters open(Caller caller, Identifier identifier, String reason, RequestDetails request) {
    NaturalKey key = KeyRules.keyOf("Patient", identifier.getSystem(), identifier.getValue());
    String patient = keys.find(List.of(key)).get(key);
    if (patient == null) {
      throw new ProblemException(404, Problem.error(IssueType.NOTFOUND, "not-found", null,
          "Tidak ada orang dengan pengenal ini.", "There is nobody with this identifier."));
    }
    Instant until = emergencies.open(caller, patient, reason);
    audit.record(new AuditEntry(AuditEntry.Action.EXECUTE, AuditEntry.Outcome.DONE, AuditEntry.EMERGENCY,
        Agent.of(Optional.of(caller), addressOf(request)), request.getRequestId(),
        Purpose.BREAK_THE_GLASS, null, reason, new Touched(List.of("Patient/" + patient), List.of(patient))));
    Parameters answer = new Parameters();
    answer.addParameter().setName("patient").setValue(new Reference("Patient/" + patient));
    answer.addParameter().setName("until").setValue(new InstantType(Date.from(until)));
    return answer;
  }

  private static String addressOf(RequestDetails request) {
    return request instanceof ServletRequestDetails servlet ? servlet.getServletRequest().getRemoteAddr() : null;
  }
}
