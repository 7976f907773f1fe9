package id.ilp.person;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.identity.KeyRules;
import id.ilp.identity.NaturalKey;
import id.ilp.identity.NaturalKeys;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** The Patient that a parameter means: by its reference, or by identifiers. */
final class NamedPerson {

  private final NaturalKeys keys;
  private final PersonStore store;

  NamedPerson(NaturalKeys keys, PersonStore store) {
    this.keys = keys;
    this.store = store;
  }

  /**
   * @param parameter its name, for errors
   * @param numbers identifiers that name the person; together they must name one that the caller sees
   * @return the id
   * @throws ProblemException 400 if nothing is named, 404 if the caller sees no such person, 422 if numbers disagree
   */
  String idOf(String parameter, Reference reference, Collection<Identifier> numbers, RequestDetails request) {
    Set<String> found = new HashSet<>();
    if (reference != null && reference.hasReference()) {
      found.add(idOf(parameter, reference));
    }
    List<NaturalKey> names = numbers == null ? List.of() : numbers.stream()
        .filter(number -> KeyRules.names("Patient", number))
        .map(number -> KeyRules.keyOf("Patient", number.getSystem(), number.getValue()))
        .toList();
    // A number alone does not tell whether somebody has it.
    keys.find(names).values().stream().filter(id -> isSeen(id, request)).forEach(found::add);
    if (found.isEmpty() && names.isEmpty()) {
      throw new ProblemException(400, Problem.error(IssueType.REQUIRED, "person-missing", "Parameters.parameter",
          "Isi " + parameter + " dengan rujukan Patient/<id>, atau " + parameter + "-identifier dengan NIK, nomor IHS"
              + " atau nomor rekam medis.",
          "Give " + parameter + " as a reference Patient/<id>, or " + parameter + "-identifier as a NIK, IHS number or"
              + " medical record number."));
    }
    if (found.size() > 1) {
      throw new ProblemException(422, Problem.error(IssueType.BUSINESSRULE, "person-unclear", "Parameters.parameter",
          "Isi " + parameter + " menunjuk lebih dari satu orang. Sebut satu saja.",
          "What is given for " + parameter + " means more than one person. Name one only."));
    }
    if (found.isEmpty()) {
      throw new ProblemException(404, Problem.error(IssueType.NOTFOUND, "not-found", "Parameters.parameter",
          "Tidak ditemukan: " + parameter, "Not found: " + parameter));
    }
    return found.iterator().next();
  }

  private boolean isSeen(String id, RequestDetails request) {
    try {
      store.seen(id, request);
      return true;
    } catch (ProblemException e) {
      return false;
    }
  }

  private static String idOf(String parameter, Reference reference) {
    IdType id = new IdType(reference.getReference());
    if (!"Patient".equals(id.getResourceType()) || !id.hasIdPart() || id.isAbsolute()) {
      throw new ProblemException(400, Problem.error(IssueType.INVALID, "person-reference", "Parameters.parameter",
          "Tulis " + parameter + " sebagai Patient/<id>.", "Write " + parameter + " as Patient/<id>."));
    }
    return id.getIdPart();
  }

  /** The target is decided on before the merge, with a call that checks it like any other. */
  static void refuseResult(Patient result) {
    if (result != null) {
      throw new ProblemException(400, Problem.error(IssueType.NOTSUPPORTED, "merge-result", "Parameters.parameter",
          "result-patient tidak diterima. Perbaiki data sasaran dengan PUT sebelum atau sesudah digabung.",
          "result-patient is not taken. Correct the target by PUT before or after the merge."));
    }
  }
}
