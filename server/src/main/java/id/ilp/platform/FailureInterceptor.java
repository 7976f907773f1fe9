package id.ilp.platform;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.sql.SQLException;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where a failure turns into an answer. What is our fault goes to the log, without what was sent. */
@Interceptor
final class FailureInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(FailureInterceptor.class);

  /** PostgreSQL's {@code query_canceled} and {@code idle_in_transaction_session_timeout}. */
  private static final Set<String> STOPPED = Set.of("57014", "25P03");

  private static final int CAUSES = 12;

  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException answer(RequestDetails request, Throwable failure) {
    BaseServerResponseException known = known(failure);
    if (known.getStatusCode() >= 500 && (known.getStatusCode() != 503 || isStopped(failure))) {
      LOG.error("Request {} failed: {}", request.getRequestId(), Traces.of(failure));
    }
    known.setOperationOutcome(Failures.outcomeOf(known, request));
    return known;
  }

  private static BaseServerResponseException known(Throwable failure) {
    if (isStopped(failure)) {
      return new ProblemException(503, Problem.error(IssueType.TIMEOUT, "took-too-long", null,
          "Basis data terlalu lama mengerjakan permintaan ini. Tidak ada yang tersimpan. Persempit pencarian, atau coba"
              + " lagi nanti.",
          "The database took too long over this request. Nothing was stored. Narrow the search, or try again later."));
    }
    if (failure instanceof BaseServerResponseException response) {
      return response;
    }
    // HAPI finds a miswritten _since or _count only when it reads it.
    if (failure instanceof DataFormatException) {
      return new InvalidRequestException(failure.getMessage(), failure);
    }
    return failure instanceof IllegalArgumentException && failure.getCause() instanceof NumberFormatException
        ? new InvalidRequestException(failure.getCause().getMessage(), failure)
        : new InternalErrorException("internal", failure);
  }

  /** Whether PostgreSQL gave it up by the time limits of {@code ilp.database}. */
  private static boolean isStopped(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; i < CAUSES && cause != null; i++) {
      if (cause instanceof SQLException sql && STOPPED.contains(String.valueOf(sql.getSQLState()))) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
