package id.ilp.platform;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where a failure turns into an answer. What is our fault goes to the log, without what was sent. */
@Interceptor
final class FailureInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(FailureInterceptor.class);

  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException answer(RequestDetails request, Throwable failure) {
    BaseServerResponseException known = known(failure);
    if (known.getStatusCode() >= 500 && known.getStatusCode() != 503) {
      LOG.error("Request {} failed: {}", request.getRequestId(), Traces.of(failure));
    }
    known.setOperationOutcome(Failures.outcomeOf(known, request));
    return known;
  }

  private static BaseServerResponseException known(Throwable failure) {
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
}
