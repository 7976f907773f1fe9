package id.ilp.referral;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Organization;

/** The step on which a facility stands between village and hospital: {@code referral/levels.csv}. */
final class CareLevels {

  private final Map<String, Integer> levels = new HashMap<>();

  private CareLevels() {}

  static CareLevels load() {
    CareLevels known = new CareLevels();
    ReferralTable.rows("levels.csv")
        .forEach(row -> known.levels.put(row.get("type"), Integer.valueOf(row.get("level"))));
    return known;
  }

  private OptionalInt of(Organization facility) {
    return facility.getType().stream().flatMap(type -> type.getCoding().stream())
        .map(Coding::getCode).filter(levels::containsKey).mapToInt(levels::get).max();
  }

  /** Whether the way up leaves out a step; on the way back, and where a step is not known, it does not. */
  boolean skips(Organization from, Organization to) {
    OptionalInt lower = of(from);
    OptionalInt upper = of(to);
    return lower.isPresent() && upper.isPresent() && upper.getAsInt() - lower.getAsInt() > 1;
  }
}
