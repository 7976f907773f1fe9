package id.ilp.access;

import id.ilp.access.ResourceScope.Right;
import id.ilp.platform.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    Optional<Problem> refusal = reads(call) && AccessFacts.isOpenType(call.type())
        ? Optional.empty()
        : refusalOfKind(caller, call, purpose);
    return refusal.or(() -> refusalOfElements(caller, call.elements()))
        .map(problem -> new AccessDecision(problem, List.of()))
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
      case KADER -> reads(call) && call.type().equals("*") || isOfForm(call)
          ? Optional.empty()
          : Optional.of(notInForm(call.type()));
      case FACILITY, NATIONAL, VENDOR -> Optional.empty();
    };
  }

  /** What is not of one type is narrowed row by row. */
  private static boolean isOfForm(Call call) {
    return reads(call) ? KaderForm.get().knows(call.type()) : KaderForm.get().mayWrite(call.type());
  }

  /** A search by what an answer leaves out would tell it all the same. */
  static Optional<Problem> refusalOfElements(Caller caller, Set<String> elements) {
    if (caller.kind() != Caller.Kind.KADER) {
      return Optional.empty();
    }
    return elements.stream().sorted().filter(element -> !isShown(element)).findFirst()
        .map(element -> Problem.error(IssueType.FORBIDDEN, "kader-element", null,
            "Formulir kader tidak memerlukan " + element + ", jadi tidak dapat dipakai untuk mencari, mengurutkan atau"
                + " merujuk. Cari dengan nama, tanggal lahir atau id.",
            "A kader's form does not need " + element + ": nothing can be searched, sorted or referred to by it. Use"
                + " name, birth date or id."));
  }

  private static boolean isShown(String element) {
    String type = element.substring(0, element.indexOf('.'));
    KaderForm form = KaderForm.get();
    // Of types that are not hers she meets no row, so nothing is told of them.
    boolean narrowed = !form.knows(type) && !type.equals("*");
    return narrowed || form.shows(type, element.substring(type.length() + 1));
  }

  private static boolean reads(Call call) {
    return call.right() == Right.READ || call.right() == Right.SEARCH;
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

  static Problem notInForm(String type) {
    return Problem.error(IssueType.FORBIDDEN, "kader-form", null,
        "Ini di luar formulir kader: " + type + ". Sampaikan lewat lembar kunjungan rumah, atau minta pustu.",
        "This is beyond a kader's form: " + type + ". Tell it on the home-visit sheet, or ask the pustu.");
  }

  private static Problem purposeMissing() {
    return Problem.error(IssueType.FORBIDDEN, "purpose", null,
        "Dinas kesehatan menerima angka. Untuk data per orang perlu scope " + Scopes.BY_NAME
            + " dan alasan di header X-Purpose-Of-Use, misalnya PUBHLTH.",
        "A health office is given figures. Data of people by name takes the scope " + Scopes.BY_NAME
            + " and a purpose in the header X-Purpose-Of-Use, such as PUBHLTH.");
  }
}
