package id.ilp.cluster;

import id.ilp.conformance.IlpPackage;
import id.ilp.facility.ClusterUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;

/**
 * Which cluster units continue the work of the clinics (poli) from before ILP: the guide's map {@code
 * poli-to-cluster}.
 */
public final class PoliClusters {

  public static final String SYSTEM = IlpPackage.CANONICAL + "/CodeSystem/poli";

  private static final String MAP = IlpPackage.CANONICAL + "/ConceptMap/poli-to-cluster";

  private final Map<String, List<ClusterUnit>> byPoli = new LinkedHashMap<>();

  private PoliClusters(ConceptMap map) {
    for (SourceElementComponent poli : map.getGroupFirstRep().getElement()) {
      byPoli.put(poli.getCode(), poli.getTarget().stream()
          .map(target -> ClusterUnit.ofCode(target.getCode()).orElseThrow())
          .toList());
    }
  }

  /**
   * @throws IllegalStateException if the package has no such map
   */
  static PoliClusters of(IlpPackage guide) {
    return guide.resources().stream()
        .filter(resource -> resource instanceof ConceptMap && MAP.equals(resource.getUrl()))
        .findFirst()
        .map(map -> new PoliClusters((ConceptMap) map))
        .orElseThrow(() -> new IllegalStateException("The guide has no map from poli to cluster"));
  }

  static PoliClusters of(ConceptMap map) {
    return new PoliClusters(map);
  }

  /** The units of a poli, the main one first; empty if it is not known. */
  List<ClusterUnit> of(String poli) {
    return byPoli.getOrDefault(poli, List.of());
  }

  /**
   * The cluster unit of a visit that only names its poli. Between mother and child, and adults and the elderly, the
   * stage of the patient decides, because the rooms of before did not part people by stage.
   *
   * @param own that serves the stages of the patient, if they are known
   */
  public Optional<ClusterUnit> unitOf(String poli, Optional<ClusterUnit> own) {
    List<ClusterUnit> units = of(poli);
    return units.stream().anyMatch(ClusterUnit::isOfLifeCycle) && own.isPresent() ? own : units.stream().findFirst();
  }
}
