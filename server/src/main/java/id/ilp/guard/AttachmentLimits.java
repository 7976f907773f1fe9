package id.ilp.guard;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * Refuses content that could harm whoever opens it, or is not what it says: others will read it later. Whatever way a
 * resource comes, a patch included, it is looked at before it is stored.
 */
@Interceptor
final class AttachmentLimits {

  private static final String CHECKED = AttachmentLimits.class.getName();
  private static final int UNPROCESSABLE = 422;

  private final Attachments attachments;

  AttachmentLimits(Attachments attachments) {
    this.attachments = attachments;
  }

  /** All of a transaction at once, with the entry; the entries of a batch stand alone. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void checkEntries(RequestDetails request) {
    if (request.getRestOperationType() != RestOperationTypeEnum.TRANSACTION
        || !(request.getResource() instanceof Bundle bundle) || bundle.getType() == BundleType.BATCH) {
      return;
    }
    List<Problem> problems = new ArrayList<>();
    boolean whole = true;
    for (int i = 0; i < bundle.getEntry().size(); i++) {
      BundleEntryComponent entry = bundle.getEntry().get(i);
      if (entry.getRequest().getMethod() == HTTPVerb.PATCH) {
        // What it makes of the stored resource is seen later. A JSON patch comes as a Binary, which is not stored.
        whole = false;
      } else if (entry.hasResource()) {
        problems.addAll(attachments.problemsIn(entry.getResource(), "Bundle.entry[" + i + "].resource"));
      }
    }
    refuse(problems);
    if (whole) {
      request.getUserData().put(CHECKED, true);
    }
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void beforeCreate(IBaseResource resource, RequestDetails request) {
    check(resource, request);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void beforeUpdate(IBaseResource before, IBaseResource resource, RequestDetails request) {
    check(resource, request);
  }

  private void check(IBaseResource resource, RequestDetails request) {
    // What the server loads itself is in the package.
    if (request instanceof ServletRequestDetails && !request.getUserData().containsKey(CHECKED)
        && resource instanceof Resource content) {
      refuse(attachments.problemsIn(content, content.fhirType()));
    }
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new ProblemException(UNPROCESSABLE, problems);
    }
  }
}
