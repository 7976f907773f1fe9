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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Reads what a client wants to store before the server does, and refuses it with every problem in it at once. */
@Interceptor
public final class RequestBodyInterceptor {

  private static final Set<RestOperationTypeEnum> STORING =
      Set.of(RestOperationTypeEnum.CREATE, RestOperationTypeEnum.UPDATE, RestOperationTypeEnum.TRANSACTION);

  private static final Pattern FRAME = Pattern.compile("Bundle(\\.type|\\.entry\\[\\d+]\\.request.*)?");

  private static final String FINDINGS = RequestBodyInterceptor.class.getName();

  private final ProfileValidator validator;
  private final int maxValues;

  /**
   * @param maxValues most values and objects of a body
   */
  RequestBodyInterceptor(ProfileValidator validator, int maxValues) {
    this.validator = validator;
    this.maxValues = maxValues;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void check(RequestDetails request) {
    if ("$validate".equals(request.getOperation())) {
      checkReadable(request);
      return;
    }
    if (!STORING.contains(request.getRestOperationType())) {
      return;
    }
    EncodingEnum encoding = encodingOf(request);
    String text = textOf(request);
    Wellformedness.check(text, encoding, maxValues);
    BodyHead head = BodyHead.of(text, encoding);
    checkType(head, request);
    if (head.isOfOtherKind()) {
      return;
    }
    List<Problem> problems = validator.validate(text).stream().filter(RequestBodyInterceptor::isOurs).toList();
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    request.getUserData().put(FINDINGS, problems);
    if (head.isBatch()) {
      // The entries of a batch stand or fall alone. One that cannot be read hides what else is wrong, and an error
      // that names no entry cannot be held against one: nothing counts as checked then.
      if (errors.stream().noneMatch(error -> Findings.isNoFhir(error) || !namesAnEntry(error))) {
        Validated.markBody(request);
      }
      return;
    }
    if (!errors.isEmpty()) {
      throw refusal(errors);
    }
    Validated.markBody(request);
  }

  /** What HAPI's own parser could not read is told here with its place: broken text, and whatever is wrong in XML. */
  private void checkReadable(RequestDetails request) {
    String text = textOf(request);
    if (text.isEmpty()) {
      return;
    }
    EncodingEnum encoding = encodingOf(request);
    Wellformedness.check(text, encoding, maxValues);
    if (encoding == EncodingEnum.XML && !"Parameters".equals(BodyHead.of(text, encoding).resourceType())) {
      List<Problem> errors = validator.validate(text).stream().filter(Problem::isError).toList();
      if (!errors.isEmpty()) {
        throw refusal(errors);
      }
    }
  }

  private static EncodingEnum encodingOf(RequestDetails request) {
    return Optional.ofNullable(RestfulServerUtils.determineRequestEncodingNoDefault(request)).orElse(EncodingEnum.JSON);
  }

  private static String textOf(RequestDetails request) {
    return new String(request.loadRequestContents(), StandardCharsets.UTF_8);
  }

  private static boolean namesAnEntry(Problem problem) {
    return problem.expression() != null && problem.expression().startsWith("Bundle.entry[");
  }

  private static ProblemException refusal(List<Problem> errors) {
    return new ProblemException(errors.stream().anyMatch(Findings::isNoFhir) ? 400 : 422, errors);
  }

  /**
   * @throws ProblemException if that entry of a batch was found wrong
   */
  public static void refuseIfWrong(RequestDetails request, int entry) {
    String path = "Bundle.entry[" + entry + "]";
    List<Problem> errors = findingsOf(request).stream()
        .filter(problem -> problem.isError() && problem.expression() != null && problem.expression().startsWith(path))
        .toList();
    if (!errors.isEmpty()) {
      throw refusal(errors);
    }
  }

  private static void checkType(BodyHead head, RequestDetails request) {
    String expected = request.getResourceName() == null ? "Bundle" : request.getResourceName();
    if (!expected.equals(head.resourceType())) {
      throw new ProblemException(400, Problem.error(IssueType.STRUCTURE, "other-resource", head.resourceType(),
          "Alamat ini menerima " + expected + ", tetapi isi menyebut \"resourceType\" " + head.resourceType() + ".",
          "This address takes a " + expected + ", but the body says \"resourceType\" " + head.resourceType() + "."));
    }
  }

  /** The frame of a transaction is checked where it is run, with more to say than FHIR's invariants. */
  private static boolean isOurs(Problem problem) {
    return problem.expression() == null || !FRAME.matcher(problem.expression()).matches();
  }

  /** What is accepted but worth mending, for the answer to mention. */
  public static List<Problem> warningsOf(RequestDetails request) {
    return findingsOf(request).stream().filter(problem -> !problem.isError()).toList();
  }

  /** Adds what only shows in the light of other resources. */
  public static void warn(RequestDetails request, List<Problem> warnings) {
    if (!warnings.isEmpty()) {
      Set<Problem> all = new LinkedHashSet<>(findingsOf(request));
      all.addAll(warnings);
      request.getUserData().put(FINDINGS, List.copyOf(all));
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Problem> findingsOf(RequestDetails request) {
    return (List<Problem>) request.getUserData().getOrDefault(FINDINGS, List.of());
  }
}
