package id.ilp.lifecycle;

import java.util.Arrays;
import java.util.Optional;

/**
 * Stages of the life cycle (KMK HK.01.07/MENKES/2015/2023). A person may be in several at once; a stage is always that of
 * a date and never a property of the person.
 */
public enum LifeCycleStage {
  PREGNANT("pregnant", false),
  DELIVERING("delivering", false),
  POSTPARTUM("postpartum", false),
  BREASTFEEDING("breastfeeding", false),
  NEWBORN("newborn", true),
  INFANT("infant", true),
  UNDER_TWO("under-two", true),
  UNDER_FIVE("under-five", true),
  PRESCHOOL("preschool", true),
  SCHOOL_AGE("school-age", true),
  ADOLESCENT("adolescent", true),
  ADULT("adult", true),
  PRE_ELDERLY("pre-elderly", true),
  ELDERLY("elderly", true),
  ELDERLY_HIGH_RISK("elderly-high-risk", true);

  private final String code;
  private final boolean byAge;

  LifeCycleStage(String code, boolean byAge) {
    this.code = code;
    this.byAge = byAge;
  }

  public String code() {
    return code;
  }

  /** Whether the birth date alone decides; otherwise pregnancy, birth and feeding do. */
  public boolean isByAge() {
    return byAge;
  }

  public static Optional<LifeCycleStage> ofCode(String code) {
    return Arrays.stream(values()).filter(stage -> stage.code.equals(code)).findFirst();
  }
}
