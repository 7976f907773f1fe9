package id.ilp.visit;

import id.ilp.identity.IdentifierSystems;
import id.ilp.identity.KeyRules;
import id.ilp.identity.NaturalKey;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Lets a resource be sent again with changes, and stops it where the same identifier plainly means something else: a
 * NIK typed for the wrong person, a visit number used a second time.
 */
final class Amendments {

  private final StoredResources stored;
  private final Map<String, Entry> byReference;

  Amendments(StoredResources stored, Submission submission) {
    this.stored = stored;
    this.byReference = submission.byReference();
  }

  /**
   * @throws ProblemException 409 if the stored resource is not what is meant
   */
  void amend(Entry entry, String id) {
    Resource known = stored.read(entry.resource().fhirType() + "/" + id);
    if (entry.resource() instanceof Patient patient) {
      amendPerson(entry, patient, (Patient) known);
    } else {
      refuseOtherSubject(entry, known);
    }
    if (entry.resource() instanceof Encounter visit) {
      refuseOtherDay(entry, visit, (Encounter) known);
    }
    entry.amend(id);
  }

  private void amendPerson(Entry entry, Patient patient, Patient known) {
    Optional<Patient> merged = mergedRecord(patient, known);
    refuseOtherPerson(entry, patient, merged.orElse(known));
    merged.ifPresent(retired -> PatientAmendment.keepIdentity(patient, known));
    PatientAmendment.complete(patient, known);
  }

  /** The record that the sender means, if that was merged into the one that is known by its names now. */
  private Optional<Patient> mergedRecord(Patient patient, Patient known) {
    Patient present = known.copy();
    present.getIdentifier().removeIf(PatientAmendment::isFormer);
    List<NaturalKey> names = KeyRules.keysOf(patient);
    if (!known.hasLink() || KeyRules.keysOf(present).stream().anyMatch(names::contains)) {
      return Optional.empty();
    }
    return retiredBy(known)
        .filter(retired -> KeyRules.keysOf(retired.copy().setLink(null)).stream().anyMatch(names::contains))
        .findFirst();
  }

  private Stream<Patient> retiredBy(Patient patient) {
    return patient.getLink().stream()
        .filter(link -> link.getType() == LinkType.REPLACES)
        .map(link -> (Patient) stored.read(link.getOther().getReference()))
        .flatMap(retired -> Stream.concat(Stream.of(retired), retiredBy(retired)));
  }

  private static void refuseOtherPerson(Entry entry, Patient patient, Patient known) {
    boolean otherBirth = patient.hasBirthDate() && known.hasBirthDate()
        && !patient.getBirthDateElement().getValueAsString().equals(known.getBirthDateElement().getValueAsString());
    // Two children of one mother and one day, known by her NIK, are told apart by their own.
    Set<String> nik = niksOf(patient);
    Set<String> knownNik = niksOf(known);
    boolean otherNik = !nik.isEmpty() && !knownNik.isEmpty() && !knownNik.containsAll(nik);
    if (otherNik || (otherBirth && !nameOf(patient).equals(nameOf(known)))) {
      throw otherPerson(entry);
    }
  }

  static ProblemException otherPerson(Entry entry) {
    return new ProblemException(409, Problem.error(IssueType.CONFLICT, "other-person", entry.path() + ".identifier",
        "Pengenal ini sudah terdaftar untuk orang lain: NIK, atau nama dan tanggal lahirnya, berbeda. Periksa NIK"
            + " pasien ini; untuk anak kembar isi multipleBirthInteger.",
        "This identifier is registered for somebody else: the NIK, or name and birth date, differ. Check this"
            + " patient's NIK; for twins give multipleBirthInteger."));
  }

  /** Whether name and birth date agree, letter case, spaces and titles aside. */
  static boolean isSamePerson(Patient sent, Patient known) {
    Set<String> left = wordsOf(sent);
    Set<String> right = wordsOf(known);
    return !left.isEmpty() && (left.containsAll(right) || right.containsAll(left)) && sent.hasBirthDate()
        && sent.getBirthDateElement().getValueAsString().equals(known.getBirthDateElement().getValueAsString());
  }

  /** Titles are short: dr., H., Ny. */
  private static Set<String> wordsOf(Patient patient) {
    return Arrays.stream(nameOf(patient).split("[^\\p{L}]+"))
        .filter(word -> word.length() > 2)
        .collect(Collectors.toSet());
  }

  /** More than one after a merge: those of before are kept. */
  private static Set<String> niksOf(Patient patient) {
    return patient.getIdentifier().stream()
        .filter(identifier -> IdentifierSystems.NIK.equals(identifier.getSystem()))
        .map(Identifier::getValue)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static String nameOf(Patient patient) {
    return patient.getNameFirstRep().getText() == null
        ? ""
        : patient.getNameFirstRep().getText().strip().toLowerCase(Locale.ROOT);
  }

  private void refuseOtherSubject(Entry entry, Resource known) {
    String before = subjectOf(known);
    String now = resolve(subjectOf(entry.resource()));
    if (before != null && now != null && !before.equals(now) && !now.contains("?")) {
      throw new ProblemException(409, Problem.error(IssueType.CONFLICT, "other-subject", entry.path() + ".identifier",
          "Nomor ini sudah dipakai untuk pasien lain (" + known.fhirType() + "/" + known.getIdElement().getIdPart()
              + "). Beri nomor baru.",
          "This number is already used for another patient (" + known.fhirType() + "/"
              + known.getIdElement().getIdPart() + "). Give a new number."));
    }
  }

  private static void refuseOtherDay(Entry entry, Encounter visit, Encounter known) {
    if (!VisitDay.of(visit).equals(VisitDay.of(known))) {
      String day = VisitDay.of(known).map(LocalDate::toString).orElse("?");
      throw new ProblemException(409, Problem.error(IssueType.CONFLICT, "other-visit", entry.path() + ".identifier",
          "Nomor kunjungan ini sudah dipakai untuk kunjungan tanggal " + day + ". Beri nomor baru.",
          "This visit number is already used for the visit of " + day + ". Give a new number."));
    }
  }

  private static String subjectOf(Resource resource) {
    for (String name : List.of("subject", "patient")) {
      Property property = resource.getNamedProperty(name);
      if (property != null && property.hasValues() && property.getValues().get(0) instanceof Reference reference) {
        return reference.getReference();
      }
    }
    return null;
  }

  /** What a {@code urn:uuid} stands for, if that is stored; null if it is new. */
  private String resolve(String reference) {
    Entry entry = byReference.get(reference);
    return entry == null ? reference : entry.target() == null ? reference : entry.target();
  }
}
