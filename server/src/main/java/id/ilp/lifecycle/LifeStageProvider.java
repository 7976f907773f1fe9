package id.ilp.lifecycle;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Seen;
import id.ilp.conformance.IlpPackage;
import id.ilp.platform.AskedDate;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;

/**
 * {@code GET /fhir/Patient/{id}/$life-stage?date=}: the stages of a person at a date, and the cohorts that count her.
 */
final class LifeStageProvider {

  private final IFhirResourceDao<Patient> patients;
  private final LifeStages stages;
  private final ReportingCohorts cohorts;

  LifeStageProvider(IFhirResourceDao<Patient> patients, LifeStages stages, ReportingCohorts cohorts) {
    this.patients = patients;
    this.stages = stages;
    this.cohorts = cohorts;
  }

  /**
   * @param date one full date; without it today, in the zone of the server
   */
  @Operation(name = "$life-stage", type = Patient.class, idempotent = true,
      canonicalUrl = IlpPackage.CANONICAL + "/OperationDefinition/life-stage")
  public Parameters lifeStage(
      @IdParam IdType id, @OperationParam(name = "date", max = 1) DateType date, RequestDetails request) {
    LocalDate day = AskedDate.orToday(date, "date");
    Patient patient = Seen.person(patients, id, request);
    Parameters answer = new Parameters();
    answer.addParameter().setName("date").setValue(new DateType(day.toString()));
    stages.at(patient, day).forEach(held -> answer.addParameter(StageParts.of(held)));
    Lifespan life = Lifespan.of(patient, ZoneId.systemDefault());
    if (life.reaches(day)) {
      String gender = patient.hasGender() ? patient.getGender().toCode() : null;
      life.birth().ifPresent(birth -> cohorts.at(birth, gender, day)
          .forEach(cohort -> answer.addParameter().setName("cohort").setValue(cohort.coding())));
    }
    return answer;
  }
}
