package id.ilp.audit;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.ilp.access.Caller;
import id.ilp.access.Purpose;
import id.ilp.audit.AuditEntry.Action;
import id.ilp.audit.AuditEntry.Outcome;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;

/** What a request to the FHIR server asked for, and who sent it. */
final class Asked {

  private static final String CALLER = Asked.class.getName();
  private static final String REQUEST = Asked.class.getName() + ".request";

  private static final String PATIENTS = Asked.class.getName() + ".patients";

  private static final Set<RestOperationTypeEnum> WRITING = Set.of(
      RestOperationTypeEnum.CREATE, RestOperationTypeEnum.UPDATE, RestOperationTypeEnum.PATCH,
      RestOperationTypeEnum.DELETE);

  private final RequestDetails request;

  Asked(RequestDetails request) {
    this.request = request;
  }

  /** Keeps the caller with the request: parts of it may run on other threads, which know nobody. */
  static void remember(RequestDetails request) {
    Caller.current().ifPresent(caller -> request.getUserData().put(CALLER, caller));
    request.getUserData().put(REQUEST, request);
  }

  /** For patients that the request is about in a way that neither its address nor its answer tells. */
  static void name(RequestDetails request, Collection<String> patients) {
    request.getUserData().put(PATIENTS, patients);
  }

  static Optional<Caller> callerOf(RequestDetails request) {
    return request != null && request.getUserData().get(CALLER) instanceof Caller caller
        ? Optional.of(caller)
        : Caller.current();
  }

  /** The request that came, for the part of it that HAPI makes of an entry of a Bundle. */
  static RequestDetails whole(RequestDetails request) {
    return request.getUserData().get(REQUEST) instanceof RequestDetails whole ? whole : request;
  }

  /** The server's own doing: what a start loads, jobs. */
  static boolean isOwn(RequestDetails request) {
    return !(request instanceof ServletRequestDetails) && callerOf(request).isEmpty();
  }

  /** What touches no data: the CapabilityStatement, and checks that store nothing. */
  boolean isOpen() {
    return operation() == RestOperationTypeEnum.METADATA || "$validate".equals(request.getOperation());
  }

  boolean isBundle() {
    return operation() == RestOperationTypeEnum.TRANSACTION;
  }

  boolean isWriting() {
    return operation() != null && WRITING.contains(operation());
  }

  /** Of a type that has no patients in it. */
  boolean isOfDirectory() {
    return DirectoryTypes.has(request.getResourceName());
  }

  /** Asked of a place or a role, it may tell of people, also by a figure alone. */
  boolean isOperation() {
    return request.getOperation() != null && request.getOperation().startsWith("$");
  }

  /** In a batch each entry is a transaction of its own. */
  static boolean isBatch(RequestDetails request) {
    return request.getResource() instanceof Bundle bundle && bundle.getType() == Bundle.BundleType.BATCH;
  }

  String name() {
    String custom = request.getOperation();
    if (custom != null && custom.startsWith("$") && !isBundle()) {
      return custom.length() < 65 && custom.matches("\\$[A-Za-z-]+") ? custom : "$" + QueryText.HIDDEN;
    }
    RestOperationTypeEnum operation = operation();
    if (operation == null) {
      // Either nothing that is offered, or the server's own doing on behalf of a caller.
      return request instanceof ServletRequestDetails ? "refusal" : "system";
    }
    return switch (operation) {
      case SEARCH_TYPE, SEARCH_SYSTEM, GET_PAGE -> "search";
      case HISTORY_INSTANCE, HISTORY_TYPE, HISTORY_SYSTEM -> "history";
      // The body of a Bundle that was refused early has not been read.
      case TRANSACTION -> isBatch(request) ? "batch" : "transaction";
      default -> operation.getCode();
    };
  }

  Action action() {
    RestOperationTypeEnum operation = operation();
    if (operation == null) {
      return actionOf(request.getRequestType());
    }
    return switch (operation) {
      case CREATE -> Action.CREATE;
      case READ, VREAD, HISTORY_INSTANCE -> Action.READ;
      case UPDATE, PATCH -> Action.UPDATE;
      case DELETE -> Action.DELETE;
      default -> Action.EXECUTE;
    };
  }

  private static Action actionOf(RequestTypeEnum method) {
    if (method == null) {
      return Action.EXECUTE;
    }
    return switch (method) {
      case GET -> Action.READ;
      case PUT, PATCH -> Action.UPDATE;
      case DELETE -> Action.DELETE;
      default -> Action.EXECUTE;
    };
  }

  /** What the address and the parameters name, found or not. */
  Touched named() {
    Touched.Collector named = new Touched.Collector();
    if (request.getResourceName() != null && request.getId() != null && request.getId().hasIdPart()
        && QueryText.mayBeKept(request.getResourceName()) && QueryText.mayBeKept(request.getId().getIdPart())) {
      named.addAddress(request.getResourceName() + "/" + request.getId().getIdPart());
    }
    if (request.getUserData().get(PATIENTS) instanceof Collection<?> patients) {
      named.addPatients(patients.stream().map(String::valueOf).toList());
    }
    return named.addPatients(QueryText.patientsIn(request.getResourceName(), request.getParameters())).done();
  }

  AuditEntry entry(Outcome outcome, String reason, Touched touched) {
    boolean plain = operation() == RestOperationTypeEnum.READ || operation() == RestOperationTypeEnum.VREAD;
    String query = (plain || isWriting() || isBundle()) && outcome == Outcome.DONE ? "" : QueryText.of(request);
    return entry(action(), outcome, query.isEmpty() ? null : query, reason, touched);
  }

  AuditEntry entry(Action action, Outcome outcome, String query, String reason, Touched touched) {
    return new AuditEntry(
        action, outcome, name(), agent(), request.getRequestId(), purpose(), query, reason, touched);
  }

  private String purpose() {
    return request.getUserData().get(Purpose.SHOWN_FOR) instanceof String found
        ? found
        : Purpose.of(request.getHeader(Purpose.HEADER)).orElse(null);
  }

  private Agent agent() {
    String address = request instanceof ServletRequestDetails servlet && servlet.getServletRequest() != null
        ? servlet.getServletRequest().getRemoteAddr()
        : null;
    return Agent.of(callerOf(request), address);
  }

  private RestOperationTypeEnum operation() {
    return request.getRestOperationType();
  }
}
