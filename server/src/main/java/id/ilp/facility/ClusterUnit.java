package id.ilp.facility;

import id.ilp.conformance.IlpPackage;
import id.ilp.lifecycle.LifeCycleStage;
import java.util.Set;

/** The five units in which a puskesmas works: four numbered clusters and the one across them. */
public enum ClusterUnit {
  MANAGEMENT("management", "Klaster 1 Manajemen"),
  MATERNAL_CHILD("maternal-child", "Klaster 2 Ibu dan Anak"),
  ADULT_ELDERLY("adult-elderly", "Klaster 3 Usia Dewasa dan Lanjut Usia"),
  COMMUNICABLE_DISEASE("communicable-disease", "Klaster 4 Penanggulangan Penyakit Menular"),
  CROSS_CLUSTER("cross-cluster", "Lintas Klaster");

  public static final String SYSTEM = IlpPackage.CANONICAL + "/CodeSystem/cluster-unit";

  private static final Set<LifeCycleStage> ADULTS = Set.of(
      LifeCycleStage.ADULT, LifeCycleStage.PRE_ELDERLY, LifeCycleStage.ELDERLY, LifeCycleStage.ELDERLY_HIGH_RISK);

  private final String code;
  private final String display;

  ClusterUnit(String code, String display) {
    this.code = code;
    this.display = display;
  }

  public String code() {
    return code;
  }

  public String display() {
    return display;
  }

  /**
   * The cluster that serves a person in these stages: pregnancy and childhood outrank adult age (a pregnant adult is
   * served by cluster 2 for as long as the pregnancy lasts).
   */
  public static ClusterUnit serving(Set<LifeCycleStage> stages) {
    return ADULTS.containsAll(stages) ? ADULT_ELDERLY : MATERNAL_CHILD;
  }
}
