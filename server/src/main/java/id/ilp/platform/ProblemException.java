package id.ilp.platform;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;

/** A request that is refused: becomes an OperationOutcome in the reader's language. */
public final class ProblemException extends BaseServerResponseException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * @param status HTTP status, 4xx or 5xx
   * @param problems at least one
   */
  public ProblemException(int status, List<Problem> problems) {
    super(status, problems.get(0).text().english());
    this.problems = List.copyOf(problems);
  }

  public ProblemException(int status, Problem problem) {
    this(status, List.of(problem));
  }

  public List<Problem> problems() {
    return problems;
  }
}
