package id.ilp.access;

import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The caller where there must be one. */
final class Callers {

  private Callers() {}

  /**
   * @throws ProblemException 401 if the request brought no token; Spring Security stops it earlier
   */
  static Caller required() {
    return Caller.current().orElseThrow(() -> new ProblemException(401, Problem.error(IssueType.LOGIN, "token-missing",
        null, "Panggilan ini perlu token.", "This call takes a token.")));
  }
}
