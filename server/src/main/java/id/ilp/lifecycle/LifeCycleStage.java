package id.ilp.lifecycle;

import id.ilp.conformance.IlpPackage;
import id.ilp.facility.ClusterUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Stages of the life cycle (KMK HK.01.07/MENKES/2015/2023). A person may be in several at once; a stage is always
 * that of a date and never a property of the person.
 */
public enum LifeCycleStage {
  PREGNANT("pregnant", "Ibu hamil", false, ClusterUnit.MATERNAL_CHILD),
  DELIVERING("delivering", "Ibu bersalin", false, ClusterUnit.MATERNAL_CHILD),
  POSTPARTUM("postpartum", "Ibu nifas", false, ClusterUnit.MATERNAL_CHILD),
  BREASTFEEDING("breastfeeding", "Ibu menyusui", false, ClusterUnit.MATERNAL_CHILD),
  NEWBORN("newborn", "Bayi baru lahir", true, ClusterUnit.MATERNAL_CHILD),
  INFANT("infant", "Bayi", true, ClusterUnit.MATERNAL_CHILD),
  UNDER_TWO("under-two", "Baduta", true, ClusterUnit.MATERNAL_CHILD),
  UNDER_FIVE("under-five", "Balita", true, ClusterUnit.MATERNAL_CHILD),
  PRESCHOOL("preschool", "Anak prasekolah", true, ClusterUnit.MATERNAL_CHILD),
  SCHOOL_AGE("school-age", "Anak usia sekolah", true, ClusterUnit.MATERNAL_CHILD),
  ADOLESCENT("adolescent", "Remaja", true, ClusterUnit.MATERNAL_CHILD),
  ADULT("adult", "Usia dewasa", true, ClusterUnit.ADULT_ELDERLY),
  PRE_ELDERLY("pre-elderly", "Pralansia", true, ClusterUnit.ADULT_ELDERLY),
  ELDERLY("elderly", "Lanjut usia", true, ClusterUnit.ADULT_ELDERLY),
  ELDERLY_HIGH_RISK("elderly-high-risk", "Lansia risiko tinggi", true, ClusterUnit.ADULT_ELDERLY);

  public static final String SYSTEM = IlpPackage.CANONICAL + "/CodeSystem/life-cycle-stage";

  private final String code;
  private final String display;
  private final boolean byAge;
  private final ClusterUnit cluster;

  LifeCycleStage(String code, String display, boolean byAge, ClusterUnit cluster) {
    this.code = code;
    this.display = display;
    this.byAge = byAge;
    this.cluster = cluster;
  }

  public String code() {
    return code;
  }

  public String display() {
    return display;
  }

  /** The cluster that serves this stage. */
  public ClusterUnit cluster() {
    return cluster;
  }

  /** Whether the birth date alone decides; otherwise pregnancy, birth and feeding do. */
  public boolean isByAge() {
    return byAge;
  }

  public static Optional<LifeCycleStage> ofCode(String code) {
    return Arrays.stream(values()).filter(stage -> stage.code.equals(code)).findFirst();
  }

  /**
   * The cluster that serves a person in these stages: pregnancy and childhood outrank adult age (a pregnant adult is
   * served by cluster 2 for as long as the pregnancy lasts).
   *
   * @param stages at least one
   */
  public static ClusterUnit clusterServing(Set<LifeCycleStage> stages) {
    return stages.stream().allMatch(stage -> stage.cluster == ClusterUnit.ADULT_ELDERLY)
        ? ClusterUnit.ADULT_ELDERLY
        : ClusterUnit.MATERNAL_CHILD;
  }
}
