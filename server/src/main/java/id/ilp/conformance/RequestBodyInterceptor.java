package id.ilp.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a client wants to store before the server does, and refuses it with every problem in it at once. */
@Interceptor
public final class RequestBodyInterceptor {

  private static final Set<RestOperationTypeEnum> STORING =
      Set.of(RestOperationTypeEnum.CREATE, RestOperationTypeEnum.UPDATE, RestOperationTypeEnum.TRANSACTION);

  private static final String WARNINGS = RequestBodyInterceptor.class.getName() + ".warnings";

  private final ProfileValidator validator;

  RequestBodyInterceptor(ProfileValidator validator) {
    this.validator = validator;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void check(RequestDetails request) {
    if (!STORING.contains(request.getRestOperationType())) {
      return;
    }
    EncodingEnum encoding = Optional.ofNullable(RestfulServerUtils.determineRequestEncodingNoDefault(request))
        .orElse(EncodingEnum.JSON);
    String text = new String(request.loadRequestContents(), StandardCharsets.UTF_8);
    Wellformedness.check(text, encoding);
    if (BundleKind.isBatch(text, encoding)) {
      return;
    }
    List<Problem> problems = validator.validate(text, encoding);
    if (problems.stream().anyMatch(Problem::isError)) {
      throw new ProblemException(422, problems.stream().filter(Problem::isError).toList());
    }
    request.getUserData().put(WARNINGS, problems);
    Validated.markBody(request);
  }

  /** What is accepted but worth mending, for the answer to mention. */
  @SuppressWarnings("unchecked")
  public static List<Problem> warningsOf(RequestDetails request) {
    return (List<Problem>) request.getUserData().getOrDefault(WARNINGS, List.of());
  }
}
