package id.ilp.cluster;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Seen;
import id.ilp.conformance.IlpPackage;
import id.ilp.facility.ClusterUnit;
import id.ilp.lifecycle.HeldStage;
import id.ilp.lifecycle.LifeCycleStage;
import id.ilp.lifecycle.LifeStages;
import id.ilp.platform.AskedDate;
import id.ilp.platform.Language;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;

/** {@code GET /fhir/Patient/{id}/$cluster?reason=&date=}: where registration sends a patient who comes for a reason. */
final class ClusterProvider {

  private final IFhirResourceDao<Patient> patients;
  private final LifeStages stages;
  private final ClusterRouting routing;

  ClusterProvider(IFhirResourceDao<Patient> patients, LifeStages stages, ClusterRouting routing) {
    this.patients = patients;
    this.stages = stages;
    this.routing = routing;
  }

  /**
   * @param reason codes of poli, as software from before ILP names what a patient comes for
   * @param date of the visit; without it today, in the zone of the server
   */
  @Operation(name = "$cluster", type = Patient.class, idempotent = true,
      canonicalUrl = IlpPackage.CANONICAL + "/OperationDefinition/cluster")
  public Parameters cluster(
      @IdParam IdType id,
      @OperationParam(name = "reason") List<CodeType> reason,
      @OperationParam(name = "date", max = 1) DateType date,
      RequestDetails request) {
    LocalDate day = AskedDate.orToday(date, "date");
    Set<LifeCycleStage> held = stages.at(Seen.person(patients, id, request), day).stream()
        .map(HeldStage::stage)
        .collect(Collectors.toSet());
    if (held.isEmpty()) {
      throw new ProblemException(422, Problem.error(IssueType.BUSINESSRULE, "no-stage", null,
          "Orang ini belum lahir atau sudah meninggal pada " + day + ", atau tanggal lahirnya tidak diketahui.",
          "This person was not born yet or had died on " + day + ", or the birth date is not known."));
    }
    List<String> reasons = reason == null ? List.of() : reason.stream().map(CodeType::getCode).toList();
    Route route = routing.route(LifeCycleStage.clusterServing(held), reasons)
        .orElseThrow(() -> new ProblemException(400, Problem.error(IssueType.CODEINVALID, "unknown-reason", null,
            "reason adalah kode dari CodeSystem poli, misalnya kia, general atau emergency.",
            "reason is a code of CodeSystem poli, such as kia, general or emergency.")));
    return answer(day, held, route, Language.accepted(request.getHeader("Accept-Language")));
  }

  private static Parameters answer(LocalDate day, Set<LifeCycleStage> held, Route route, Language language) {
    Parameters answer = new Parameters();
    answer.addParameter().setName("date").setValue(new DateType(day.toString()));
    answer.addParameter().setName("cluster").setValue(codingOf(route.cluster()));
    // Elderly patients go first (KMK 2015/2023), and nobody lets an emergency wait.
    boolean first = held.contains(LifeCycleStage.ELDERLY)
        || route.steps().stream().anyMatch(step -> step.kind() == Route.Kind.EMERGENCY);
    answer.addParameter().setName("priority").setValue(new BooleanType(first));
    held.stream().sorted().forEach(stage -> answer.addParameter().setName("stage")
        .setValue(new Coding(LifeCycleStage.SYSTEM, stage.code(), stage.display())));
    for (Route.Step step : route.steps()) {
      ParametersParameterComponent part = answer.addParameter().setName("step");
      part.addPart().setName("kind").setValue(new CodeType(step.kind().code()));
      part.addPart().setName("cluster").setValue(codingOf(step.cluster()));
      part.addPart().setName("note").setValue(new StringType(step.kind().note().in(language)));
    }
    return answer;
  }

  private static Coding codingOf(ClusterUnit unit) {
    return new Coding(ClusterUnit.SYSTEM, unit.code(), unit.display());
  }
}
