package id.ilp.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;

/** All packages of services of the guide, put together once: the same service with the same rule is one duty. */
final class Catalogue {

  private static final String POPULATIONS = "service-population";

  /** Cluster units, by which a package for everyone is filed. */
  private static final Set<String> CLUSTERS = Set.of("communicable-disease", "cross-cluster");

  private final Map<String, List<Duty>> byGroup = new TreeMap<>();
  private final List<Duty> forEveryone = new ArrayList<>();
  private final List<Duty> forHouseholds = new ArrayList<>();
  private final Map<String, String> diseases = new HashMap<>();
  private final Map<String, Set<String>> proofs = new HashMap<>();

  /** What makes two steps one. */
  private record Key(String service, Rule rule, String after, String ifMissed) {}

  private Catalogue() {}

  /**
   * @param guide definitions, in any order; what is of other kinds is passed over
   * @throws IllegalStateException if a package names a service that is not there
   */
  static Catalogue of(Collection<? extends Resource> guide) {
    Catalogue catalogue = new Catalogue();
    PackageReader reader = new PackageReader(guide.stream()
        .filter(ActivityDefinition.class::isInstance).map(ActivityDefinition.class::cast).toList());
    List<ServicePackage> packages = guide.stream()
        .filter(PlanDefinition.class::isInstance).map(PlanDefinition.class::cast)
        .sorted((one, other) -> one.getUrl().compareTo(other.getUrl())).map(reader::read).toList();
    catalogue.add(packages);
    guide.stream()
        .filter(each -> each instanceof CodeSystem && each.getIdElement().getIdPart().equals(POPULATIONS))
        .forEach(each -> catalogue.addDiseases((CodeSystem) each));
    return catalogue;
  }

  private void add(List<ServicePackage> packages) {
    Map<Key, List<ServicePackage>> holders = new LinkedHashMap<>();
    Map<Key, Duty> first = new LinkedHashMap<>();
    for (ServicePackage each : packages) {
      each.byId().values().forEach(step -> proofs.put(step.service().id(),
          step.service().evidence().stream().map(Evidence::type).collect(Collectors.toUnmodifiableSet())));
      for (Step step : each.steps()) {
        for (Rule rule : step.rules()) {
          Key key = new Key(step.service().id(), rule, step.after(), step.ifMissed());
          holders.computeIfAbsent(key, unused -> new ArrayList<>()).add(each);
          first.putIfAbsent(key, new Duty(step, rule, List.of(each)));
        }
      }
    }
    holders.forEach((key, all) -> file(first.get(key), all));
  }

  /** A package for everyone says nothing more of a service that a stage has by the same rule. */
  private void file(Duty duty, List<ServicePackage> holders) {
    List<ServicePackage> bound = holders.stream().filter(Catalogue::isBound).toList();
    Duty all = new Duty(duty.step(), duty.rule(), bound.isEmpty() ? holders : bound);
    if (duty.rule().anchor() == Rule.Anchor.HOUSEHOLD || holders.get(0).url().endsWith("/package-household")) {
      forHouseholds.add(all);
    } else if (bound.isEmpty()) {
      forEveryone.add(all);
    } else {
      bound.stream().flatMap(each -> each.groups().stream()).distinct()
          .filter(group -> !CLUSTERS.contains(group))
          .forEach(group -> byGroup.computeIfAbsent(group, key -> new ArrayList<>()).add(all));
    }
  }

  private static boolean isBound(ServicePackage each) {
    return !each.groups().isEmpty() && !CLUSTERS.containsAll(each.groups());
  }

  private void addDiseases(CodeSystem populations) {
    populations.getConcept().forEach(group -> group.getProperty().stream()
        .filter(property -> property.getCode().equals("icd10"))
        .forEach(property -> diseases.put(group.getCode(), property.getValueStringType().getValue())));
  }

  /** Stages and populations that packages are for. */
  Set<String> groups() {
    return byGroup.keySet();
  }

  List<Duty> of(String group) {
    return byGroup.getOrDefault(group, List.of());
  }

  List<Duty> forEveryone() {
    return forEveryone;
  }

  List<Duty> forHouseholds() {
    return forHouseholds;
  }

  /** Types of resources that can prove a service. */
  Set<String> proofsOf(String service) {
    return proofs.getOrDefault(service, Set.of());
  }

  /** ICD-10 ranges of the groups that rest on a diagnosis. */
  Map<String, String> diseases() {
    return diseases;
  }
}
