package id.ilp.store;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.conformance.IlpPackage;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalDeleteStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Keeps the server and what it says of itself the same: HAPI's engine brings operations that belong to its operators,
 * and names some parameters that are switched off here.
 */
@Interceptor
final class OfferedSurface {

  private static final Set<String> OPERATIONS = Set.of(
      "book-service",
      "validate", "everything", "emergency-access", "life-stage", "cluster", "due-services", "growth", "growth-chart",
      "assess-growth", "staffing", "incentive", "expand", "validate-code", "lookup", "subsumes", "translate",
      "find-duplicates", "merge", "unmerge", "add-newborn", "move-member", "split", "family-view", "referrals",
      "home-visit-plan", "schedule-home-visits", "home-visits", "follow-ups", "weekly-review");

  /** Named by HAPI for every type, but nothing is indexed for them. */
  private static final Set<String> UNSUPPORTED_PARAMETERS = Set.of("_list", "_source");

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void refuseOtherOperations(RequestDetails request) {
    String operation = request.getOperation();
    if (operation != null && operation.startsWith("$") && !OPERATIONS.contains(operation.substring(1))) {
      throw new ProblemException(404, Problem.error(IssueType.NOTSUPPORTED, "unknown-operation", null,
          "Operasi " + operation + " tidak tersedia. Daftarnya ada di /fhir/metadata.",
          "Operation " + operation + " is not offered. /fhir/metadata lists those that are."));
    }
  }

  @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
  public void tellTheTruth(IBaseConformance conformance) {
    CapabilityStatement statement = (CapabilityStatement) conformance;
    statement.setName("IlpFhirServer");
    statement.setTitle("Server ILP FHIR (ILP FHIR server)");
    statement.setPublisher("ILP FHIR");
    statement.addImplementationGuide(IlpPackage.CANONICAL + "/ImplementationGuide/ilp.fhir.r4");
    statement.getFormat().removeIf(format -> format.getValue().contains("ttl") || format.getValue().contains("turtle"));
    statement.getPatchFormat().removeIf(format -> format.getValue().contains("xml-patch"));
    statement.getRest().forEach(rest -> rest.getResource().forEach(OfferedSurface::correct));
  }

  private static void correct(CapabilityStatementRestResourceComponent resource) {
    resource.getOperation().removeIf(operation -> !OPERATIONS.contains(operation.getName()));
    resource.getSearchParam().removeIf(parameter -> UNSUPPORTED_PARAMETERS.contains(parameter.getName()));
    resource.setConditionalDelete(ConditionalDeleteStatus.SINGLE);
    resource.setUpdateCreate(false);
    if (resource.getType().equals("AuditEvent")) {
      // HAPI offers these for whatever it knows a type for.
      resource.getSearchInclude().clear();
      resource.getSearchRevInclude().clear();
    }
    resource.getExtension().clear();
  }
}
