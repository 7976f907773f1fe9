package id.ilp.household;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;

/** What is computed for each member of a family: the parts are those of the operations of a single person. */
public interface MemberCare {

  /**
   * @param patient as the caller sees her
   * @return a part {@code stage} for each life-cycle stage, as in {@code $life-stage}
   */
  List<ParametersParameterComponent> stagesOf(Patient patient, LocalDate date);

  /**
   * @param patient as the caller sees her
   * @return a part {@code service} for each that is due or overdue, the most urgent first, as in {@code $due-services}
   */
  List<ParametersParameterComponent> dueOf(Patient patient, LocalDate date, RequestDetails request);
}
