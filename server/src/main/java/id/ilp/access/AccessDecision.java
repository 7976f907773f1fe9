package id.ilp.access;

import id.ilp.access.ResourceScope.Right;
import id.ilp.platform.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Whether a call may go on, and under which conditions. It knows scopes and kinds of callers; which people a caller may
 * see is decided by PostgreSQL, row by row ({@code V3__access.sql}).
 *
 * @param refusal why not, or null
 * @param conditions search parameters, as in a URL, of which a resource must match one; empty: no condition
 */
public record AccessDecision(Problem refusal, List<String> conditions) {

  private static final AccessDecision ALLOWED = new AccessDecision(null, List.of());

  public AccessDecision {
    conditions = List.copyOf(conditions);
  }

  /** Who asks for what, and, for a health office, why. */
  static AccessDecision of(Caller caller, Call call, Optional<String> purpose) {
    boolean reads = call.right() == Right.READ || call.right() == Right.SEARCH;
    Optional<Problem> refusal = reads && AccessFacts.isOpenType(call.type())
        ? Optional.empty()
        : refusalOfKind(caller, call, purpose);
    return refusal.map(problem -> new AccessDecision(problem, List.of()))
        .orElseGet(() -> ofScopes(caller.scopes(), call));
  }

  boolean isAllowed() {
    return refusal == null;
  }

  private static Optional<Problem> refusalOfKind(Caller caller, Call call, Optional<String> purpose) {
    if (AccessFacts.isDefinition(call.type()) && caller.kind() != Caller.Kind.ADMIN) {
      return Optional.of(Problem.error(IssueType.FORBIDDEN, "admin-only", null,
          call.type() + " hanya dapat ditulis pengelola server.",
          call.type() + " is written by the server's administrator only."));
    }
    if (call.type().equals("Organization") && !mayChangeNetwork(caller)) {
      return Optional.of(Problem.error(IssueType.FORBIDDEN, "admin-only", null,
          "Organization menentukan siapa melihat siapa; hanya ditulis dinas kesehatan atau pengelola server.",
          "Organizations decide who sees whom; only the health office and the server's administrator write them."));
    }
    return switch (caller.kind()) {
      case AUDITOR -> call.type().equals("AuditEvent") ? Optional.empty() : Optional.of(noHealthData());
      case ADMIN -> AccessFacts.isOpenType(call.type()) ? Optional.empty() : Optional.of(noHealthData());
      case DINKES -> AccessFacts.isOpenType(call.type())
              || caller.scopes().has(Scopes.BY_NAME) && purpose.isPresent()
          ? Optional.empty()
          : Optional.of(purposeMissing());
      case FACILITY, KADER, NATIONAL, VENDOR -> Optional.empty();
    };
  }

  private static boolean mayChangeNetwork(Caller caller) {
    return caller.kind() == Caller.Kind.ADMIN || caller.kind() == Caller.Kind.DINKES
        || caller.scopes().has(Scopes.MIGRATION);
  }

  private static AccessDecision ofScopes(Scopes scopes, Call call) {
    List<ResourceScope> fitting = scopes.allowing(call.right(), call.type());
    if (fitting.isEmpty()) {
      return refused("scope", "Token ini tidak mencakup " + call.right().name().toLowerCase(Locale.ROOT)
              + " untuk " + call.type() + ". Minta scope system/" + call.type() + "." + call.right().letter() + ".",
          "This token does not cover " + call.right().name().toLowerCase(Locale.ROOT) + " for "
              + call.type() + ". Ask for the scope system/" + call.type() + "." + call.right().letter() + ".");
    }
    for (String type : call.alsoReads()) {
      if (!scopes.allowsAll(Right.SEARCH, type) && !scopes.allowsAll(Right.READ, type)) {
        return refused("scope", "Pencarian ini juga membaca " + type + ", yang tidak dicakup token ini. Hapus parameter"
                + " itu, atau minta scope system/" + type + ".rs.",
            "This search also reads " + type + ", which this token does not cover. Leave that parameter out, or ask"
                + " for the scope system/" + type + ".rs.");
      }
    }
    boolean unconditional = fitting.stream().anyMatch(scope -> scope.condition().isEmpty());
    return unconditional
        ? ALLOWED
        : new AccessDecision(null, fitting.stream().map(ResourceScope::condition).distinct().toList());
  }

  private static AccessDecision refused(String rule, String indonesian, String english) {
    return new AccessDecision(Problem.error(IssueType.FORBIDDEN, rule, null, indonesian, english), List.of());
  }

  private static Problem noHealthData() {
    return Problem.error(IssueType.FORBIDDEN, "no-health-data", null,
        "Peran ini tidak membuka data kesehatan orang.", "This role opens no health data of people.");
  }

  private static Problem purposeMissing() {
    return Problem.error(IssueType.FORBIDDEN, "purpose", null,
        "Dinas kesehatan menerima angka. Untuk data per orang perlu scope " + Scopes.BY_NAME
            + " dan alasan di header X-Purpose-Of-Use, misalnya PUBHLTH.",
        "A health office is given figures. Data of people by name takes the scope " + Scopes.BY_NAME
            + " and a purpose in the header X-Purpose-Of-Use, such as PUBHLTH.");
  }
}
