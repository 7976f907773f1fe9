package id.ilp.homevisit;

import id.ilp.platform.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** Invented families, kader and rules for the tests of planning. */
final class Sample {

  static final String VILLAGE = "5304042007";

  private Sample() {}

  static Family family(String id, String organization) {
    return new Family(id, "Keluarga " + id, VILLAGE, organization, List.of("Patient/" + id + "-1"));
  }

  static Kader kader(String role, String posyandu, String... assigned) {
    return new Kader(role, "Practitioner/" + role, role, posyandu, Set.of(VILLAGE), Set.of(assigned));
  }

  static ReasonRules rules() {
    return ReasonRules.read(
        new ClassPathResource("homevisit/reasons.csv"), new ClassPathResource("homevisit/services.csv"));
  }

  static PlannedVisit visit(Family family, Kader kader, LocalDate last, String... codes) {
    List<Reason> reasons = Arrays.stream(codes)
        .map(code -> new Reason(code, family.reference(), new Text(code, code), family.reference()))
        .sorted(Planning.byUrgency(rules())).toList();
    return new PlannedVisit(family, kader, Planning.kindOf(reasons, rules()), null, last, false, reasons, null);
  }
}
