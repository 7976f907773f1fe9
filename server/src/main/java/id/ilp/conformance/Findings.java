package id.ilp.conformance;

import id.ilp.platform.Problem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Leaves out what only follows from another mistake, so that a sender sees what to mend and no echo of it. */
final class Findings {

  private static final Set<String> UNREADABLE = Set.of("unknown-element", "unknown-resource", "wrong-type");

  private Findings() {}

  /** Errors first; each mistake once. */
  static List<Problem> essential(List<Problem> all) {
    List<Problem> unreadable = all.stream().filter(Findings::isUnreadable).toList();
    // What could not be read was not judged either: every other finding is doubtful until that is mended.
    List<Problem> worthTelling = unreadable.isEmpty() ? withoutEchoes(all) : unreadable;
    Map<String, Problem> once = new LinkedHashMap<>();
    worthTelling.forEach(problem -> once.putIfAbsent(keyOf(problem), problem));
    return once.values().stream().sorted(Comparator.comparing(problem -> !problem.isError())).toList();
  }

  /** Whether it says that the text is no FHIR, rather than FHIR that breaks a rule. */
  static boolean isNoFhir(Problem problem) {
    return isUnreadable(problem) || problem.rule().equals("format");
  }

  /** The validator tells of a wrong reference once for each profile that minds it. */
  private static String keyOf(Problem problem) {
    String mistake = problem.rule().equals("reference-type") ? "" : problem.text().english();
    return problem.expression() + " " + problem.rule() + " " + mistake;
  }

  private static boolean isUnreadable(Problem problem) {
    return UNREADABLE.contains(problem.rule());
  }

  private static List<Problem> withoutEchoes(List<Problem> all) {
    Set<String> malformed = all.stream()
        .filter(problem -> problem.rule().equals("format"))
        .map(problem -> resourceOf(problem.expression()))
        .collect(Collectors.toSet());
    Set<String> ownRules = all.stream()
        .filter(problem -> problem.rule().startsWith("ilp-"))
        .map(Problem::expression)
        .collect(Collectors.toSet());
    return all.stream()
        .filter(problem -> problem.type() != IssueType.INVARIANT
            || !malformed.contains(resourceOf(problem.expression())))
        .filter(problem -> !problem.rule().equals("per-1") || !ownRules.contains(problem.expression()))
        .toList();
  }

  private static String resourceOf(String expression) {
    if (expression == null) {
      return "";
    }
    int resource = expression.indexOf(".resource");
    return resource < 0 ? "" : expression.substring(0, resource);
  }
}
