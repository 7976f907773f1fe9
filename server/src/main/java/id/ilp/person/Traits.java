package id.ilp.person;

import id.ilp.identity.IdentifierSystems;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Type;

/**
 * What of a record tells a person from another.
 *
 * @param niks present and former ones
 * @param birth the birth date as text, or null
 * @param mothers NIKs of the mother
 * @param village Kemendagri code, or null
 * @param order of birth among twins; null if nothing is said
 */
record Traits(
    Set<String> niks,
    PersonName name,
    String birth,
    String gender,
    Set<String> mothers,
    String village,
    Set<String> cards,
    Set<String> phones,
    Integer order) {

  private static final String ADMINISTRATIVE_CODE =
      "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode";

  static Traits of(Patient patient) {
    return new Traits(
        numbers(patient, IdentifierSystems.NIK),
        PersonName.of(patient.getNameFirstRep().getText()),
        patient.hasBirthDate() ? patient.getBirthDateElement().getValueAsString() : null,
        patient.hasGender() ? patient.getGender().toCode() : null,
        numbers(patient, IdentifierSystems.NIK_OF_MOTHER),
        villageOf(patient).orElse(null),
        numbers(patient, IdentifierSystems.FAMILY_CARD),
        patient.getTelecom().stream()
            .filter(contact -> contact.getSystem() == ContactPointSystem.PHONE && contact.hasValue())
            .map(ContactPoint::getValue)
            .map(number -> number.replaceAll("\\D", "").replaceFirst("^(62|0)", ""))
            .filter(number -> !number.isEmpty())
            .collect(Collectors.toSet()),
        patient.getMultipleBirth() instanceof IntegerType number && number.hasValue() && number.getValue() > 0
            ? number.getValue() : null);
  }

  private static Set<String> numbers(Patient patient, String system) {
    return patient.getIdentifier().stream()
        .filter(identifier -> system.equals(identifier.getSystem()) && identifier.hasValue())
        .map(Identifier::getValue)
        .collect(Collectors.toSet());
  }

  private static Optional<String> villageOf(Patient patient) {
    return patient.getAddress().stream()
        .flatMap(address -> address.getExtensionsByUrl(ADMINISTRATIVE_CODE).stream())
        .flatMap(code -> Stream.ofNullable(code.getExtensionByUrl("village")))
        .map(Extension::getValue)
        .filter(Type::hasPrimitiveValue)
        .map(Type::primitiveValue)
        .findFirst();
  }
}
