package id.ilp.staff;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Practitioner.PractitionerQualificationComponent;

/**
 * What a kader has shown to be able to do, on a day.
 *
 * @param level the highest of her badges, {@code purwa}, {@code madya} or {@code utama}; empty if she has none
 * @param skills codes of {@link StaffCodes#SKILL}, sorted
 */
record KaderSkills(Optional<String> level, List<String> skills) {

  private static final List<String> LEVELS = List.of("purwa", "madya", "utama");

  /** A qualification that has run out, or has no code, tells nothing. */
  static KaderSkills of(Practitioner kader, LocalDate day, ZoneId zone) {
    Set<String> levels = new HashSet<>();
    Set<String> skills = new HashSet<>();
    for (PractitionerQualificationComponent qualification : kader.getQualification()) {
      if (Days.of(qualification.getPeriod(), zone).covers(day)) {
        levels.addAll(Posts.codes(List.of(qualification.getCode()), StaffCodes.LEVEL));
        skills.addAll(Posts.codes(List.of(qualification.getCode()), StaffCodes.SKILL));
      }
    }
    Optional<String> highest = LEVELS.stream().filter(levels::contains).reduce((lower, higher) -> higher);
    return new KaderSkills(highest, skills.stream().sorted().toList());
  }
}
