package id.ilp.visit;

import id.ilp.cluster.PoliClusters;
import id.ilp.conformance.IlpPackage;
import id.ilp.facility.ClusterUnit;
import id.ilp.facility.Setting;
import id.ilp.lifecycle.LifeCycleStage;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;

/**
 * Adds to a visit what ILP asks and the sender did not say: stage of life, cluster unit, setting. Each added coding bears
 * the extension {@code derived}; what the sender said is never touched.
 */
final class VisitDerivation {

  static final String DERIVED = IlpPackage.CANONICAL + "/StructureDefinition/derived";

  private static final Set<String> CROSS_CLUSTER_CLASSES = Set.of("EMER", "IMP", "ACUTE", "NONAC", "OBSENC");

  private final VisitContext context;
  private final VisitStages stages;
  private final PoliClusters polis;

  VisitDerivation(VisitContext context, VisitStages stages, PoliClusters polis) {
    this.context = context;
    this.stages = stages;
    this.polis = polis;
  }

  void addTo(Submission submission) {
    submission.storing().forEach(entry -> {
      if (entry.resource() instanceof Encounter visit) {
        addTo(visit);
      }
    });
  }

  private void addTo(Encounter visit) {
    if (codings(visit.getType().stream(), Setting.SYSTEM).findAny().isEmpty()) {
      settingOf(visit).ifPresent(setting ->
          visit.addType().addCoding(derived(Setting.SYSTEM, setting.code(), setting.display())));
    }
    Set<LifeCycleStage> held = stages.of(visit);
    if (visit.getExtensionsByUrl(VisitRules.STAGE).isEmpty()) {
      held.forEach(stage -> visit.addExtension(VisitRules.STAGE,
          new CodeableConcept(derived(LifeCycleStage.SYSTEM, stage.code(), null))));
    }
    if (codings(Stream.of(visit.getServiceType()), ClusterUnit.SYSTEM).findAny().isEmpty()) {
      clusterOf(visit, held).ifPresent(cluster ->
          visit.getServiceType().addCoding(derived(ClusterUnit.SYSTEM, cluster.code(), cluster.display())));
    }
  }

  /** By class; else by the poli that the sender names, as before ILP; else by stage. */
  private Optional<ClusterUnit> clusterOf(Encounter visit, Set<LifeCycleStage> held) {
    if (CROSS_CLUSTER_CLASSES.contains(visit.getClass_().getCode())) {
      return Optional.of(ClusterUnit.CROSS_CLUSTER);
    }
    Optional<ClusterUnit> own =
        held.isEmpty() ? Optional.empty() : Optional.of(LifeCycleStage.clusterServing(held));
    return codings(Stream.of(visit.getServiceType()), PoliClusters.SYSTEM)
        .flatMap(poli -> polis.unitOf(poli.getCode(), own).stream())
        .findFirst()
        .or(() -> own);
  }

  /** A home visit by its class; else the kind of facility that runs the place; else the one that provides the visit. */
  private Optional<Setting> settingOf(Encounter visit) {
    if ("HH".equals(visit.getClass_().getCode())) {
      return Optional.of(Setting.HOME);
    }
    Stream<Optional<Organization>> facilities = Stream.concat(
        visit.getLocation().stream().map(place -> context.follow(place.getLocation(), Location.class)
            .flatMap(location -> context.follow(location.getManagingOrganization(), Organization.class))),
        Stream.of(context.follow(visit.getServiceProvider(), Organization.class)));
    return facilities.flatMap(Optional::stream)
        .flatMap(facility -> facility.getType().stream())
        .flatMap(type -> type.getCoding().stream())
        .map(type -> Setting.ofOrganizationType(type.getCode()))
        .filter(setting -> setting != null)
        .findFirst();
  }

  private static Stream<Coding> codings(Stream<CodeableConcept> concepts, String system) {
    return concepts.flatMap(concept -> concept.getCoding().stream()).filter(coding -> system.equals(coding.getSystem()));
  }

  private static Coding derived(String system, String code, String display) {
    Coding coding = new Coding(system, code, display);
    coding.addExtension(DERIVED, new BooleanType(true));
    return coding;
  }
}
