package id.ilp.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collection;

/** For operations that read of people whom their answer does not name: that nothing is told of them tells something. */
public final class ReadPeople {

  private ReadPeople() {}

  /**
   * Names people in the record of this request, beside those in the answer.
   *
   * @param ids of Patients that the caller sees
   */
  public static void name(RequestDetails request, Collection<String> ids) {
    Asked.name(request, ids);
  }
}
