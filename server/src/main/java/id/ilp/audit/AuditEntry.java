package id.ilp.audit;

/**
 * One thing that was done or tried.
 *
 * @param action FHIR's kind of action
 * @param outcome what became of it
 * @param operation what it was: {@code read}, {@code search}, {@code transaction}, {@code $everything}, {@code login}
 * @param agent who did it
 * @param requestId as the answer's header {@code X-Request-ID}, or null
 * @param purpose what for, as the caller stated it, or null
 * @param query what was asked, without values that identify people, or null
 * @param reason rule key of a refusal, or null
 * @param touched what was seen or changed
 * @param times how often: more than 1 where refusals of one address are counted instead of recorded one by one
 */
public record AuditEntry(
    Action action,
    Outcome outcome,
    String operation,
    Agent agent,
    String requestId,
    String purpose,
    String query,
    String reason,
    Touched touched,
    int times) {

  /** Of something that happened once. */
  public AuditEntry(
      Action action,
      Outcome outcome,
      String operation,
      Agent agent,
      String requestId,
      String purpose,
      String query,
      String reason,
      Touched touched) {
    this(action, outcome, operation, agent, requestId, purpose, query, reason, touched, 1);
  }

  /** What was refused before it was known what it asks for. */
  public static AuditEntry ofRefusal(int httpStatus, Agent agent, String requestId, String reason, int times) {
    return new AuditEntry(Action.EXECUTE, Outcome.ofStatus(httpStatus), "refusal", agent, requestId, null, null, reason,
        Touched.NOTHING, times);
  }

  /** Who got a token, or did not. */
  public static final String LOGIN = "login";

  /** Somebody opened a record that was closed to them; the loudest of all records. */
  public static final String EMERGENCY = "emergency";

  /** Codes of {@code http://hl7.org/fhir/audit-event-action}. */
  public enum Action {
    CREATE, READ, UPDATE, DELETE, EXECUTE;

    public String code() {
      return name().substring(0, 1);
    }
  }

  /** Codes of {@code http://terminology.hl7.org/CodeSystem/audit-event-outcome}. */
  public enum Outcome {
    DONE(0), REFUSED(4), FAILED(8);

    private final int code;

    Outcome(int code) {
      this.code = code;
    }

    public int code() {
      return code;
    }

    static Outcome ofStatus(int httpStatus) {
      return httpStatus >= 500 ? FAILED : httpStatus >= 400 ? REFUSED : DONE;
    }
  }
}
