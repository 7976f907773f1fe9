package id.ilp.household;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.identity.IdentifierSystems;
import id.ilp.identity.KeyRules;
import id.ilp.identity.NaturalKey;
import id.ilp.identity.NaturalKeys;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;

/** People leave families and come into them: each change is stored in all families that it concerns, or in none. */
final class Moves {

  /** What a newborn is to the head, by what its mother is. */
  private static final Map<String, String> CHILD_OF = Map.of(
      "head", "child", "spouse", "child", "child", "grandchild", "child-in-law", "grandchild");

  private final Households households;
  private final NaturalKeys keys;

  Moves(Households households, NaturalKeys keys) {
    this.households = households;
    this.keys = keys;
  }

  /** Somebody who comes into a family. */
  record Newcomer(String patient, String relation) {}

  /**
   * Somebody leaves one family for another: the day before is her last in the one, the day her first in the other.
   *
   * @param from id of the family that she leaves
   * @param to id of the family that she joins
   */
  void move(String from, String to, Newcomer who, LocalDate day, RequestDetails request) {
    if (from.equals(to)) {
      throw refusal(422, "same-family", "Keluarga asal dan tujuan sama.", "Both families are the same.");
    }
    households.changing(request, () -> {
      Group old = households.family(from, request);
      Group other = households.family(to, request);
      String person = reference(households.person(who.patient(), request));
      Membership.leave(old, person, day);
      Membership.join(other, person, who.relation(), day);
      return households.store(request, old, other);
    });
  }

  /**
   * Some members become a family of their own.
   *
   * @param number of the new family: its card, or a local number while there is none
   * @return id of the new family
   */
  String split(String from, Identifier number, List<Newcomer> who, LocalDate day, RequestDetails request) {
    return households.changing(request, () -> {
      Group old = households.family(from, request);
      Group family = new Group().setType(Group.GroupType.PERSON).setActual(true);
      family.addIdentifier(number);
      if (old.hasManagingEntity()) {
        family.setManagingEntity(old.getManagingEntity().copy());
      }
      for (Newcomer each : who) {
        String person = reference(households.person(each.patient(), request));
        Membership.leave(old, person, day);
        Membership.join(family, person, each.relation(), day);
      }
      return households.store(request, old, family).get(1);
    });
  }

  /**
   * A newborn comes into the family of its mother, whom her NIK on its record names.
   *
   * @param relation to the head of the family; null: by what the mother is to the head
   * @return id of the family
   */
  String addNewborn(String newborn, String relation, RequestDetails request) {
    return households.changing(request, () -> {
      Patient child = households.person(newborn, request);
      String reference = reference(child);
      LocalDate birth = birthOf(child);
      Optional<Group> already = households.familiesOf(newborn, request).stream()
          .filter(family -> Membership.of(family, reference, LocalDate.now()).isPresent()).findFirst();
      if (already.isPresent()) {
        return already.get().getIdElement().getIdPart();
      }
      String mother = motherOf(child, request);
      LocalDate day = LocalDate.now();
      Group family = households.familiesOf(mother, request).stream()
          .filter(each -> Membership.of(each, "Patient/" + mother, day).isPresent()).findFirst()
          .orElseThrow(() -> refusal(422, "mother-without-family",
              "Ibu belum tercatat di keluarga mana pun. Kirim dulu keluarganya; tanpa KK pakai nomor setempat "
                  + IdentifierSystems.LOCAL_HOUSEHOLD + "<nomor organisasi>.",
              "The mother is in no family yet. Send hers first; without a card by a local number "
                  + IdentifierSystems.LOCAL_HOUSEHOLD + "<organisation number>."));
      Membership.join(family, reference, relation != null ? relation : childOf(family, mother, day), birth);
      households.store(request, family);
      return family.getIdElement().getIdPart();
    });
  }

  private static String childOf(Group family, String mother, LocalDate day) {
    return Membership.of(family, "Patient/" + mother, day)
        .flatMap(Membership::relationOf)
        .map(CHILD_OF::get)
        .orElse("other-family");
  }

  /** Id of the mother, if the caller sees her: a number alone does not tell whether somebody has it. */
  private String motherOf(Patient child, RequestDetails request) {
    List<NaturalKey> names = child.getIdentifier().stream()
        .filter(identifier -> IdentifierSystems.NIK_OF_MOTHER.equals(identifier.getSystem()) && identifier.hasValue())
        .map(identifier -> new NaturalKey("Patient", IdentifierSystems.NIK + "|" + identifier.getValue()))
        .toList();
    return keys.find(names).values().stream().filter(mother -> households.seen(mother, request).isPresent()).findFirst()
        .orElseThrow(() -> refusal(422, "mother-unknown",
            "Ibu tidak ditemukan dari NIK ibu di catatan bayi. Kirim dulu data ibunya.",
            "No mother is found by the mother's NIK on the newborn's record. Send the mother first."));
  }

  private static LocalDate birthOf(Patient child) {
    if (!child.hasBirthDate() || child.getBirthDateElement().getPrecision() != TemporalPrecisionEnum.DAY) {
      throw refusal(422, "birth-date-missing", "Tanggal lahir bayi belum lengkap.",
          "The newborn's birth date is not complete.");
    }
    return LocalDate.parse(child.getBirthDateElement().getValueAsString());
  }

  /** @throws ProblemException 409 if another record has taken its place: that one is in the families */
  private static String reference(Patient patient) {
    String reference = "Patient/" + patient.getIdElement().getIdPart();
    if (KeyRules.isReplaced(patient)) {
      throw new ProblemException(409, Problem.error(IssueType.CONFLICT, "already-merged", null,
          reference + " sudah digabung ke catatan lain. Pakai catatan yang menggantikannya (Patient.link).",
          reference + " was merged into another record. Use the one that replaces it (Patient.link)."));
    }
    return reference;
  }

  private static ProblemException refusal(int status, String rule, String indonesian, String english) {
    return new ProblemException(status, Problem.error(IssueType.BUSINESSRULE, rule, null, indonesian, english));
  }
}
