package id.ilp.growth;

import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;

/** The two sexes for which WHO has standards. */
enum Sex {
  MALE,
  FEMALE;

  /** As the tables write it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Sex> of(AdministrativeGender gender) {
    if (gender == AdministrativeGender.MALE) {
      return Optional.of(MALE);
    }
    return gender == AdministrativeGender.FEMALE ? Optional.of(FEMALE) : Optional.empty();
  }
}
