package id.ilp.visit;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Property;

/**
 * Joins what a visit says of a person to what is known already. The visit's word replaces the old; what it does not
 * mention stays, because a visit often carries little more than the NIK and the name.
 */
final class PatientAmendment {

  /** Elements of the stored version, not of the person. */
  private static final Set<String> ABOUT_THE_RECORD = Set.of("id", "meta", "implicitRules", "language", "text");

  private PatientAmendment() {}

  /** Fills {@code incoming} with what only {@code known} has. */
  static void complete(Patient incoming, Patient known) {
    incoming.getIdentifier().removeIf(identifier -> known.getIdentifier().stream()
        .anyMatch(former -> isFormer(former) && sameNumber(identifier, former)));
    keep(incoming.getIdentifier(), known.getIdentifier(), PatientAmendment::sameIdentifier);
    keep(incoming.getAddress(), known.getAddress(), PatientAmendment::sameUse);
    keep(incoming.getTelecom(), known.getTelecom(), PatientAmendment::sameKind);
    keep(incoming.getExtension(), known.getExtension(), PatientAmendment::sameExtension);
    for (Property property : known.children()) {
      Property theirs = incoming.getNamedProperty(property.getName());
      if (!theirs.hasValues() && !ABOUT_THE_RECORD.contains(property.getName())) {
        for (Base value : property.getValues()) {
          incoming.setProperty(property.getName(), value);
        }
      }
    }
  }

  private static <T> void keep(List<T> incoming, List<T> known, BiPredicate<T, T> same) {
    for (T value : known) {
      if (incoming.stream().noneMatch(theirs -> same.test(theirs, value))) {
        incoming.add(value);
      }
    }
  }

  /** A number of before a merge stands beside the present one of its system. */
  private static boolean sameIdentifier(Identifier one, Identifier other) {
    return isFormer(other)
        ? sameNumber(one, other)
        : one.hasSystem() && one.getSystem().equals(other.getSystem()) && !isFormer(one);
  }

  /** Who still uses a record that was merged into this one does not change what was decided about the person. */
  static void keepIdentity(Patient incoming, Patient known) {
    incoming.setName(known.getName());
    incoming.setBirthDateElement(known.getBirthDateElement());
    incoming.setGenderElement(known.getGenderElement());
    incoming.setMultipleBirth(known.getMultipleBirth());
    incoming.setDeceased(known.getDeceased());
  }

  static boolean isFormer(Identifier identifier) {
    return identifier.getUse() == IdentifierUse.OLD;
  }

  private static boolean sameNumber(Identifier one, Identifier other) {
    return one.hasSystem() && one.getSystem().equals(other.getSystem())
        && one.hasValue() && one.getValue().equals(other.getValue());
  }

  private static boolean sameUse(Address one, Address other) {
    return one.getUse() == other.getUse();
  }

  private static boolean sameKind(ContactPoint one, ContactPoint other) {
    return one.getSystem() == other.getSystem() && one.getUse() == other.getUse();
  }

  private static boolean sameExtension(Extension one, Extension other) {
    return one.getUrl().equals(other.getUrl());
  }
}
