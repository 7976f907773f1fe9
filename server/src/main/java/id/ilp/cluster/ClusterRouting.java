package id.ilp.cluster;

import id.ilp.cluster.Route.Kind;
import id.ilp.cluster.Route.Step;
import id.ilp.facility.ClusterUnit;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a puskesmas sends a patient, by the patient flow of KMK HK.01.07/MENKES/2015/2023: emergencies to the action
 * room, everybody else to the cluster of the stage of life, with cross-cluster services as parts of that visit.
 * Infectious cases are treated there too; cluster 4 watches and follows up.
 */
final class ClusterRouting {

  /** Code of the poli whose patients cannot wait. */
  private static final String EMERGENCY = "emergency";

  private final PoliClusters polis;

  ClusterRouting(PoliClusters polis) {
    this.polis = polis;
  }

  /**
   * @param own the cluster that serves the stages of the patient
   * @param reasons codes of poli; none: a visit without a particular reason
   * @return empty if a reason is not known
   */
  Optional<Route> route(ClusterUnit own, List<String> reasons) {
    Set<Step> steps = new LinkedHashSet<>();
    for (String reason : reasons) {
      List<ClusterUnit> units = polis.of(reason);
      if (units.isEmpty()) {
        return Optional.empty();
      }
      steps.addAll(stepsFor(own, units, reason.equals(EMERGENCY)));
    }
    if (reasons.isEmpty()) {
      steps.add(new Step(Kind.CARE, own));
    }
    List<Step> ordered = steps.stream().sorted((one, other) -> one.kind().compareTo(other.kind())).toList();
    return Optional.of(new Route(clusterOf(ordered), ordered));
  }

  private static Set<Step> stepsFor(ClusterUnit own, List<ClusterUnit> units, boolean emergency) {
    Set<Step> steps = new LinkedHashSet<>();
    Set<ClusterUnit> all = EnumSet.copyOf(units);
    boolean ofLifeCycle = units.stream().anyMatch(ClusterUnit::isOfLifeCycle);
    if (ofLifeCycle || all.contains(ClusterUnit.CROSS_CLUSTER)) {
      steps.add(new Step(Kind.CARE, own));
    }
    if (emergency) {
      steps.add(new Step(Kind.EMERGENCY, ClusterUnit.CROSS_CLUSTER));
    } else if (!ofLifeCycle && all.contains(ClusterUnit.CROSS_CLUSTER)) {
      steps.add(new Step(Kind.SUPPORT, ClusterUnit.CROSS_CLUSTER));
    }
    if (ofLifeCycle && !all.contains(own)) {
      units.stream().filter(ClusterUnit::isOfLifeCycle).findFirst()
          .ifPresent(other -> steps.add(new Step(Kind.CONSULT, other)));
    }
    if (all.contains(ClusterUnit.COMMUNICABLE_DISEASE)) {
      steps.add(new Step(Kind.FOLLOW_UP, ClusterUnit.COMMUNICABLE_DISEASE));
    }
    if (all.contains(ClusterUnit.MANAGEMENT)) {
      steps.add(new Step(Kind.ADMINISTRATION, ClusterUnit.MANAGEMENT));
    }
    return steps;
  }

  /** Emergencies first; else who cares for the patient; another unit only if there is no care to give. */
  private static ClusterUnit clusterOf(List<Step> steps) {
    return steps.stream().filter(step -> step.kind() == Kind.EMERGENCY).findFirst()
        .or(() -> steps.stream().filter(step -> step.kind() == Kind.CARE).findFirst())
        .orElse(steps.get(0))
        .cluster();
  }
}
