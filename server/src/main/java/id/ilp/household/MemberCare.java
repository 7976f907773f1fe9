package id.ilp.household;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;

/** What is computed for each member of a family: the parts are those of the operations of a single person. */
public interface MemberCare {

  /**
   * All members at once, however many there are. What the token does not cover is left out.
   *
   * @param members as the caller sees them
   * @return by id: a part {@code stage} for each life-cycle stage, as in {@code $life-stage}, and a part {@code service}
   *     for each that is due or overdue, the most urgent first, as in {@code $due-services} of a family
   */
  Map<String, List<ParametersParameterComponent>> of(
      Collection<Patient> members, LocalDate date, RequestDetails request);
}
