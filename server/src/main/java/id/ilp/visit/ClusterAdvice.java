package id.ilp.visit;

import id.ilp.facility.ClusterUnit;
import id.ilp.lifecycle.LifeCycleStage;
import id.ilp.platform.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;

/**
 * Tells who sends a visit that its cluster is not the one that serves the patient's stage. The visit is stored as it
 * is: staff of one cluster help out in another (KMK HK.01.07/MENKES/2015/2023).
 */
final class ClusterAdvice {

  private final VisitContext context;
  private final VisitStages stages;

  ClusterAdvice(VisitContext context, VisitStages stages) {
    this.context = context;
    this.stages = stages;
  }

  List<Problem> of(Submission submission) {
    List<Problem> advice = new ArrayList<>();
    submission.storing().forEach(entry -> {
      if (entry.resource() instanceof Encounter visit) {
        sentCluster(visit).flatMap(sent -> of(entry, visit, sent)).ifPresent(advice::add);
      }
    });
    return advice;
  }

  private static Optional<ClusterUnit> sentCluster(Encounter visit) {
    return visit.getServiceType().getCoding().stream()
        .filter(coding -> ClusterUnit.SYSTEM.equals(coding.getSystem()))
        .filter(coding -> !coding.hasExtension(VisitDerivation.DERIVED))
        .map(Coding::getCode)
        .flatMap(code -> ClusterUnit.ofCode(code).stream())
        .filter(ClusterUnit::isOfLifeCycle)
        .findFirst();
  }

  private Optional<Problem> of(Entry entry, Encounter visit, ClusterUnit sent) {
    Set<LifeCycleStage> held = stages.of(visit);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    ClusterUnit serving = LifeCycleStage.clusterServing(held);
    if (serving == sent || sent == ClusterUnit.MATERNAL_CHILD && mayBeMother(visit, held)) {
      return Optional.empty();
    }
    return Optional.of(Problem.warning(IssueType.BUSINESSRULE, "cluster-not-of-stage", entry.path() + ".serviceType",
        "Tersimpan. Tahap pasien ini dilayani " + serving.display() + ", sedangkan kunjungannya tercatat di "
            + sent.display() + ". Periksa klasternya.",
        "Stored. This patient's stage is served by unit " + serving.code() + ", but the visit names unit "
            + sent.code() + ". Check the cluster."));
  }

  /** A woman may be pregnant or breastfeeding by what this visit does not say. */
  private boolean mayBeMother(Encounter visit, Set<LifeCycleStage> held) {
    boolean male = context.follow(visit.getSubject(), Patient.class)
        .map(Patient::getGender)
        .filter(AdministrativeGender.MALE::equals)
        .isPresent();
    return !male && !held.contains(LifeCycleStage.ELDERLY);
  }
}
