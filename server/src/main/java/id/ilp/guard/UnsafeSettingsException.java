package id.ilp.guard;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The server does not start in production like this; one line a reason, in both languages, none with a secret. */
final class UnsafeSettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  UnsafeSettingsException(List<String> problems) {
    super("unsafe settings for production: " + String.join(" ", problems));
    this.problems = List.copyOf(problems);
  }

  List<String> problems() {
    return problems;
  }

  /** Shows the reasons in place of a stack trace. */
  static final class Analyzer extends AbstractFailureAnalyzer<UnsafeSettingsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeSettingsException cause) {
      return new FailureAnalysis(
          "Profil production tidak dijalankan karena belum aman (the production profile does not start unsafe):\n- "
              + String.join("\n- ", cause.problems()),
          "Lihat docs/production.md (see docs/production.md)", cause);
    }
  }
}
