package id.ilp.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import id.ilp.access.ResourceScope.Right;
import id.ilp.access.SearchReach.Reach;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Asks for the decision on every call before anything is looked up, and holds answers to its conditions. */
@Interceptor
final class ReadAccess {

  /** They tell of definitions and of what the caller has brought along, not of people. */
  private static final Set<String> FREE_OPERATIONS =
      Set.of("$validate", "$expand", "$validate-code", "$lookup", "$subsumes", "$translate");

  /** It asks for a scope of its own. */
  private static final String EMERGENCY = "$emergency-access";

  /** What an operation tells of, beside the type that it is asked of. */
  private static final Map<String, Set<String>> OPERATIONS_READ = Map.of(
      "$everything", Set.of(SearchReach.ALL),
      "$life-stage", SearchReach.STAGES_READ,
      "$cluster", SearchReach.STAGES_READ,
      "$staffing", Set.of("Practitioner", "PractitionerRole"),
      "$incentive", Set.of("Encounter"),
      "$referrals", Set.of("ServiceRequest", "Task", "Patient"));

  private static final Map<RestOperationTypeEnum, Right> RIGHTS = Map.ofEntries(
      Map.entry(RestOperationTypeEnum.READ, Right.READ),
      Map.entry(RestOperationTypeEnum.VREAD, Right.READ),
      Map.entry(RestOperationTypeEnum.HISTORY_INSTANCE, Right.READ),
      Map.entry(RestOperationTypeEnum.HISTORY_TYPE, Right.SEARCH),
      Map.entry(RestOperationTypeEnum.HISTORY_SYSTEM, Right.SEARCH),
      Map.entry(RestOperationTypeEnum.SEARCH_TYPE, Right.SEARCH),
      Map.entry(RestOperationTypeEnum.SEARCH_SYSTEM, Right.SEARCH),
      Map.entry(RestOperationTypeEnum.GET_PAGE, Right.SEARCH),
      Map.entry(RestOperationTypeEnum.CREATE, Right.CREATE),
      Map.entry(RestOperationTypeEnum.UPDATE, Right.UPDATE),
      Map.entry(RestOperationTypeEnum.PATCH, Right.UPDATE),
      Map.entry(RestOperationTypeEnum.DELETE, Right.DELETE),
      Map.entry(RestOperationTypeEnum.EXTENDED_OPERATION_INSTANCE, Right.READ),
      Map.entry(RestOperationTypeEnum.EXTENDED_OPERATION_TYPE, Right.READ),
      Map.entry(RestOperationTypeEnum.EXTENDED_OPERATION_SERVER, Right.READ));

  private final SearchReach reach;
  private final SearchElements elements;
  private final ScopeConditions conditions;
  private final Emergencies emergencies;

  ReadAccess(
      SearchReach reach, SearchElements elements, ScopeConditions conditions, Emergencies emergencies) {
    this.reach = reach;
    this.elements = elements;
    this.conditions = conditions;
    this.emergencies = emergencies;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = -100)
  public void decide(RequestDetails request) {
    RestOperationTypeEnum operation = request.getRestOperationType();
    String name = String.valueOf(request.getOperation());
    if (operation == RestOperationTypeEnum.METADATA || FREE_OPERATIONS.contains(name) || name.equals(EMERGENCY)) {
      return;
    }
    // Each entry of a transaction or batch is decided on where it is run.
    if (operation == RestOperationTypeEnum.TRANSACTION) {
      return;
    }
    Right right = RIGHTS.get(operation);
    if (right == null) {
      throw new ProblemException(404, Problem.error(IssueType.NOTSUPPORTED, "unknown-operation", null,
          "Cara memanggil ini tidak tersedia.", "This way of calling is not available."));
    }
    String type = request.getResourceName() == null ? "*" : request.getResourceName();
    check(right, type, request.getParameters(), request);
  }

  /**
   * @throws ProblemException 403 if the caller may not
   */
  void check(Right right, String type, Map<String, String[]> parameters, RequestDetails request) {
    AccessDecision decision = decided(right, type, parameters, request);
    Caller caller = Callers.required();
    if (caller.scopes().has(Scopes.EMERGENCY) && !emergencies.openedBy(caller).isEmpty()) {
      request.getUserData().put(Purpose.SHOWN_FOR, Purpose.BREAK_THE_GLASS);
    }
    conditions.hold(decision.conditions(), right, type, request);
  }

  /**
   * The condition of a create tells what a search would. An identifier alone tells no more than the create itself.
   *
   * @param query search parameters, as in a URL
   * @throws ProblemException 403 if the caller may not search so
   */
  void checkCondition(String type, String query, RequestDetails request) {
    Map<String, String[]> parameters = UrlUtil.parseQueryString(query);
    if (parameters.keySet().equals(Set.of("identifier"))) {
      return;
    }
    if (!decided(Right.SEARCH, type, parameters, request).conditions().isEmpty()) {
      throw new ProblemException(403, Problem.error(IssueType.FORBIDDEN, "scope", null,
          "Scope token ini bersyarat: syarat penyimpanan hanya boleh identifier.",
          "The scopes of this token have conditions: a create may be conditional on an identifier only."));
    }
  }

  private AccessDecision decided(
      Right right, String type, Map<String, String[]> parameters, RequestDetails request) {
    Caller caller = Callers.required();
    String operation = String.valueOf(request.getOperation());
    Reach reached = reach.of(type, parameters);
    Set<String> alsoReads = OPERATIONS_READ.getOrDefault(operation, reached.types());
    // Parameters of an operation mean something else.
    boolean searches = caller.kind() == Caller.Kind.KADER && !operation.startsWith("$");
    Set<String> looksAt = searches ? elements.of(reached.uses()) : Set.of();
    AccessDecision decision = AccessDecision.of(
        caller, new Call(right, type, alsoReads, looksAt), Purpose.of(request.getHeader(Purpose.HEADER)));
    if (!decision.isAllowed()) {
      throw new ProblemException(403, decision.refusal());
    }
    return decision;
  }

  /** The same for an address within a Bundle: {@code Observation?code=…}, {@code Patient/1/$everything}. */
  void checkUrl(Right right, String url, RequestDetails request) {
    int question = url.indexOf('?');
    String path = (question < 0 ? url : url.substring(0, question)).replaceFirst("^/", "");
    if (path.contains("%") || path.contains("+")) {
      // HAPI would decode it and find an operation.
      throw new ProblemException(400, Problem.error(IssueType.INVALID, "address-in-bundle", null,
          "Alamat di dalam Bundle tidak memuat % atau + sebelum tanda tanya.",
          "An address within a Bundle has no % or + before the question mark."));
    }
    int operation = path.indexOf('$');
    if (operation >= 0 && FREE_OPERATIONS.contains(path.substring(operation))) {
      return;
    }
    if (operation >= 0) {
      throw new ProblemException(400, Problem.error(IssueType.NOTSUPPORTED, "operation-in-bundle", null,
          "Operasi di dalam Bundle tidak tersedia. Panggil sendiri.",
          "Operations within a Bundle are not available. Call them on their own."));
    }
    Map<String, String[]> parameters =
        question < 0 ? Map.of() : UrlUtil.parseQueryString(url.substring(question + 1));
    check(right, path.isEmpty() ? "*" : path.split("/")[0], parameters, request);
  }
}
