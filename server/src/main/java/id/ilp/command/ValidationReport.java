package id.ilp.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ilp.command.ValidationRun.Checked;
import id.ilp.platform.Language;
import id.ilp.platform.Problem;
import java.io.PrintStream;
import java.util.Locale;

/** Writes what was found: for people, or as JSON for programs. Each file as soon as it is known. */
final class ValidationReport {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final PrintStream out;
  private final Language language;
  private final boolean json;
  private final boolean quiet;
  private int good;
  private int doubtful;
  private int bad;

  ValidationReport(PrintStream out, Language language, boolean json, boolean quiet) {
    this.out = out;
    this.language = language;
    this.json = json;
    this.quiet = quiet;
  }

  void add(Checked checked) {
    boolean refused = checked.problems().stream().anyMatch(Problem::isError);
    if (refused) {
      bad++;
    } else if (checked.problems().isEmpty()) {
      good++;
    } else {
      doubtful++;
    }
    if (quiet && checked.problems().isEmpty()) {
      return;
    }
    if (json) {
      out.println(jsonOf(checked, refused));
    } else {
      write(checked, refused);
    }
  }

  /** @return whether nothing is refused */
  boolean finish(long nanos) {
    if (!json) {
      double seconds = nanos / 1e9;
      out.printf(Locale.ROOT, say("%n%d diperiksa: %d baik, %d dengan peringatan, %d ditolak; %.1f detik%n",
          "%n%d checked: %d fine, %d with warnings, %d refused; %.1f s%n"), good + doubtful + bad, good, doubtful, bad,
          seconds);
    }
    return bad == 0;
  }

  private void write(Checked checked, boolean refused) {
    String verdict = refused
        ? say("DITOLAK", "REFUSED")
        : checked.problems().isEmpty() ? say("BAIK", "FINE") : say("PERINGATAN", "WARNING");
    out.printf("%-10s  %s%n", verdict, checked.name());
    for (Problem problem : checked.problems()) {
      String where = problem.expression() == null ? "" : problem.expression();
      String line = problem.position() == null ? "" : " " + problem.position();
      out.printf("  %s %s%s [%s]%n    %s%n", problem.isError() ? "x" : "!", where, line, problem.rule(),
          problem.text().in(language));
    }
  }

  private String jsonOf(Checked checked, boolean refused) {
    ObjectNode file = JSON.createObjectNode().put("file", checked.name()).put("refused", refused);
    ArrayNode problems = file.putArray("problems");
    checked.problems().forEach(problem -> problems.addObject()
        .put("severity", problem.severity().toCode())
        .put("rule", problem.rule())
        .put("expression", problem.expression())
        .put("position", problem.position())
        .put("id", problem.text().indonesian())
        .put("en", problem.text().english()));
    return file.toString();
  }

  private String say(String indonesian, String english) {
    return language == Language.ENGLISH ? english : indonesian;
  }
}
