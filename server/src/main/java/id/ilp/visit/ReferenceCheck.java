package id.ilp.visit;

import static id.ilp.identity.IdentifierSystems.IHS_NUMBER;
import static id.ilp.identity.IdentifierSystems.ORGANIZATION_NUMBER;
import static id.ilp.identity.IdentifierSystems.PRACTITIONER_NUMBER;

import id.ilp.identity.KeyRules;
import id.ilp.identity.MergedPeople;
import id.ilp.identity.NaturalKey;
import id.ilp.identity.NaturalKeys;
import id.ilp.platform.Problem;
import id.ilp.platform.References;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Every reference must lead to something: an entry, a stored resource, or one that bears the national number which the
 * sender uses in place of an id, as it does towards SATUSEHAT.
 */
final class ReferenceCheck {

  private static final Map<String, String> NATIONAL_NUMBER = Map.of(
      "Patient", IHS_NUMBER,
      "Practitioner", PRACTITIONER_NUMBER,
      "Organization", ORGANIZATION_NUMBER);

  private static final String CONDITIONAL = "?identifier=";

  private static final String PATIENT = "Patient/";

  private final StoredResources stored;
  private final NaturalKeys keys;
  private final MergedPeople merged;

  ReferenceCheck(StoredResources stored, NaturalKeys keys, MergedPeople merged) {
    this.stored = stored;
    this.keys = keys;
    this.merged = merged;
  }

  /** One reference of one entry. */
  private record Use(Entry entry, References.Found found) {
    String target() {
      return found.target();
    }

    String path() {
      return entry.path() + found.path();
    }
  }

  /** Replaces national numbers and look-ups by the ids that they stand for; tells of references that lead nowhere. */
  List<Problem> resolve(Submission submission) {
    Map<String, Entry> byReference = submission.byReference();
    List<Use> open = new ArrayList<>();
    submission.storing().forEach(entry -> References.in(entry.resource()).forEach(found -> {
      if (!byReference.containsKey(found.target()) && !found.target().startsWith("#")) {
        open.add(new Use(entry, found));
      }
    }));
    replaceLookUps(open);
    replaceNationalNumbers(open);
    Set<String> existing = stored.versionsOf(literals(open)).keySet();
    List<Problem> problems = open.stream()
        .filter(use -> !existing.contains(withoutVersion(use.target())))
        .map(ReferenceCheck::nowhere)
        .toList();
    followMerges(open);
    return problems;
  }

  /** Software goes on using the id that it knows after the record was merged into another of the same person. */
  private void followMerges(List<Use> uses) {
    List<Use> people = uses.stream()
        .filter(use -> use.target().startsWith(PATIENT) && isLiteral(use.target()) && !isOfRecord(use))
        .toList();
    Map<String, String> survivors = merged.survivorsOf(people.stream()
        .map(use -> new IdType(use.target()).getIdPart()).distinct().toList());
    people.forEach(use -> {
      String survivor = survivors.get(new IdType(use.target()).getIdPart());
      if (survivor != null) {
        use.found().reference().setReference(PATIENT + survivor);
      }
    });
  }

  /** Links between records of a person speak of the records; a document says what was said then. */
  private static boolean isOfRecord(Use use) {
    String type = use.entry().resource().fhirType();
    return type.equals("Bundle") || type.equals("Patient") && use.found().path().startsWith(".link");
  }

  private void replaceLookUps(List<Use> uses) {
    Map<NaturalKey, List<Use>> byKey = uses.stream()
        .filter(use -> use.target().contains(CONDITIONAL))
        .collect(Collectors.groupingBy(use -> lookedUp(use.target())));
    replace(byKey);
  }

  /** Only by what the sender may see: a number alone opens nobody's record. */
  private void replace(Map<NaturalKey, List<Use>> byKey) {
    Map<NaturalKey, String> known = keys.find(byKey.keySet());
    Set<String> seen = stored.versionsOf(
        known.entrySet().stream().map(ReferenceCheck::target).toList()).keySet();
    known.entrySet().stream()
        .filter(found -> seen.contains(target(found)))
        .forEach(found -> byKey.get(found.getKey())
            .forEach(use -> use.found().reference().setReference(target(found))));
  }

  private static String target(Map.Entry<NaturalKey, String> found) {
    return found.getKey().resourceType() + "/" + found.getValue();
  }

  private static NaturalKey lookedUp(String target) {
    int question = target.indexOf(CONDITIONAL);
    String token = URLDecoder.decode(target.substring(question + CONDITIONAL.length()), StandardCharsets.UTF_8);
    int bar = token.indexOf('|');
    return KeyRules.keyOf(
        target.substring(0, question), token.substring(0, Math.max(bar, 0)), token.substring(bar + 1));
  }

  private void replaceNationalNumbers(List<Use> uses) {
    List<Use> literal = uses.stream().filter(use -> isLiteral(use.target())).toList();
    Set<String> existing = stored.versionsOf(literals(literal)).keySet();
    Map<NaturalKey, List<Use>> byKey = new HashMap<>();
    for (Use use : literal) {
      IdType id = new IdType(use.target());
      String system = NATIONAL_NUMBER.get(id.getResourceType());
      if (system != null && !existing.contains(withoutVersion(use.target()))) {
        byKey.computeIfAbsent(new NaturalKey(id.getResourceType(), system + "|" + id.getIdPart()),
            key -> new ArrayList<>()).add(use);
      }
    }
    replace(byKey);
  }

  private static List<String> literals(List<Use> uses) {
    return uses.stream()
        .map(Use::target)
        .filter(ReferenceCheck::isLiteral)
        .map(ReferenceCheck::withoutVersion)
        .distinct()
        .toList();
  }

  private static boolean isLiteral(String target) {
    return !target.contains(":") && !target.contains("?") && target.contains("/");
  }

  private static String withoutVersion(String target) {
    int version = target.indexOf("/_history/");
    return version < 0 ? target : target.substring(0, version);
  }

  private static Problem nowhere(Use use) {
    String target = Optional.of(use.target()).map(text -> text.replaceAll("\\|[^|]*$", "|…")).orElseThrow();
    if (target.startsWith("urn:")) {
      return Problem.error(IssueType.NOTFOUND, "reference-not-in-bundle", use.path(),
          "Rujukan " + target + " tidak ada di Bundle ini. Samakan dengan fullUrl salah satu entry.",
          "The reference " + target + " is not in this Bundle. Make it equal to the fullUrl of an entry.");
    }
    if (target.contains("://") && !target.contains("?")) {
      return Problem.error(IssueType.NOTSUPPORTED, "reference-elsewhere", use.path(),
          "Rujukan ke server lain tidak diterima. Tulis sebagai Jenis/id, misalnya Patient/123.",
          "References to other servers are not accepted. Write Type/id, such as Patient/123.");
    }
    return References.notFound(target, use.path());
  }
}
