package id.ilp.visit;

import id.ilp.conformance.IlpPackage;
import id.ilp.facility.ClusterUnit;
import id.ilp.facility.Setting;
import id.ilp.lifecycle.AgeStages;
import id.ilp.lifecycle.LifeCycleStage;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/**
 * Adds to a visit what ILP asks and the sender did not say: stage of life, cluster unit, setting. Each added coding bears
 * the extension {@code derived}; what the sender said is never touched.
 */
final class VisitDerivation {

  private static final String STAGE_SYSTEM = IlpPackage.CANONICAL + "/CodeSystem/life-cycle-stage";
  private static final String DERIVED = IlpPackage.CANONICAL + "/StructureDefinition/derived";

  private static final Map<String, LifeCycleStage> STAGE_OF_EPISODE = Map.of(
      "ANC", LifeCycleStage.PREGNANT,
      "PNC", LifeCycleStage.POSTPARTUM,
      "Neonate", LifeCycleStage.NEWBORN);

  private static final Set<String> CROSS_CLUSTER_CLASSES = Set.of("EMER", "IMP", "ACUTE", "NONAC", "OBSENC");

  private final VisitContext context;

  VisitDerivation(VisitContext context) {
    this.context = context;
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
    Set<LifeCycleStage> stages = stagesOf(visit);
    if (visit.getExtensionsByUrl(VisitRules.STAGE).isEmpty()) {
      stages.forEach(stage -> visit.addExtension(VisitRules.STAGE,
          new CodeableConcept(derived(STAGE_SYSTEM, stage.code(), null))));
    }
    if (codings(Stream.of(visit.getServiceType()), ClusterUnit.SYSTEM).findAny().isEmpty()) {
      clusterOf(visit, stages).ifPresent(cluster ->
          visit.getServiceType().addCoding(derived(ClusterUnit.SYSTEM, cluster.code(), cluster.display())));
    }
  }

  private Set<LifeCycleStage> stagesOf(Encounter visit) {
    Set<LifeCycleStage> stages = EnumSet.noneOf(LifeCycleStage.class);
    for (Reference reference : visit.getEpisodeOfCare()) {
      context.follow(reference, EpisodeOfCare.class).ifPresent(episode -> episode.getType().stream()
          .flatMap(type -> type.getCoding().stream())
          .map(coding -> STAGE_OF_EPISODE.get(coding.getCode()))
          .filter(stage -> stage != null)
          .forEach(stages::add));
    }
    context.follow(visit.getSubject(), Patient.class)
        .flatMap(VisitDay::birthOf)
        .flatMap(birth -> VisitDay.of(visit).map(day -> AgeStages.at(birth, day)))
        .ifPresent(stages::addAll);
    return stages;
  }

  private static Optional<ClusterUnit> clusterOf(Encounter visit, Set<LifeCycleStage> stages) {
    if (CROSS_CLUSTER_CLASSES.contains(visit.getClass_().getCode())) {
      return Optional.of(ClusterUnit.CROSS_CLUSTER);
    }
    return stages.isEmpty() ? Optional.empty() : Optional.of(ClusterUnit.serving(stages));
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
