package id.ilp.conformance;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/** Remembers which resources of a request were checked as text already, so that none is checked twice or never. */
public final class Validated {

  private static final String MARK = Validated.class.getName();

  private Validated() {}

  static void markBody(RequestDetails request) {
    request.getUserData().put(MARK, true);
  }

  /** Whether the whole body of this request was checked. */
  public static boolean isBodyOf(RequestDetails request) {
    return request.getUserData().containsKey(MARK);
  }

  public static void mark(Resource resource) {
    resource.setUserData(MARK, true);
  }

  static boolean isMarked(IBaseResource resource) {
    return ((Resource) resource).hasUserData(MARK);
  }
}
