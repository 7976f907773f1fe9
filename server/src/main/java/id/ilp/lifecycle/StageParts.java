package id.ilp.lifecycle;

import id.ilp.access.Caller;
import id.ilp.facility.ClusterUnit;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;

/** A stage as {@code $life-stage} and {@code $family-view} write it. */
public final class StageParts {

  private StageParts() {}

  /** A parameter {@code stage}, as far as the caller of this thread may know it. */
  public static ParametersParameterComponent of(HeldStage held) {
    ParametersParameterComponent stage = new ParametersParameterComponent().setName("stage");
    ClusterUnit cluster = held.stage().cluster();
    stage.addPart().setName("code")
        .setValue(new Coding(LifeCycleStage.SYSTEM, held.stage().code(), held.stage().display()));
    stage.addPart().setName("cluster").setValue(new Coding(ClusterUnit.SYSTEM, cluster.code(), cluster.display()));
    stage.addPart().setName("since").setValue(new DateType(held.since().toString()));
    held.until().ifPresent(until -> stage.addPart().setName("until").setValue(new DateType(until.toString())));
    stage.addPart().setName("basis").setValue(new CodeType(held.basis().code()));
    held.evidence().stream().filter(StageParts::mayBeNamed).forEach(reference ->
        stage.addPart().setName("evidence").setValue(new Reference(reference)));
    return stage;
  }

  /** Mother and child are linked by numbers that a kader does not see. */
  private static boolean mayBeNamed(String reference) {
    return !reference.startsWith("Patient/")
        || Caller.current().map(Caller::kind).filter(Caller.Kind.KADER::equals).isEmpty();
  }
}
