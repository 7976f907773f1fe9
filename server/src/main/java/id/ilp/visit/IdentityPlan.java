package id.ilp.visit;

import id.ilp.identity.KeyInterceptor;
import id.ilp.identity.KeyRules;
import id.ilp.identity.NaturalKey;
import id.ilp.identity.NaturalKeys;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Finds out which entries of a submission are stored already, turns those into amendments, and afterwards gives every
 * stored resource its names.
 */
final class IdentityPlan {

  private final NaturalKeys keys;
  private final Amendments amendments;
  private final Submission submission;
  private final Map<Entry, NaturalKey> namesInVisit = new HashMap<>();
  private final Map<Entry, String> visitOf = new HashMap<>();

  IdentityPlan(NaturalKeys keys, Amendments amendments, Submission submission) {
    this.keys = keys;
    this.amendments = amendments;
    this.submission = submission;
  }

  /** Every name that identifiers in the submission give. */
  static List<NaturalKey> keysOf(Submission submission) {
    return submission.storing().flatMap(entry -> KeyRules.keysOf(entry.resource()).stream()).distinct().toList();
  }

  /** Makes amendments of the entries that are stored already. */
  void recognise() {
    Map<NaturalKey, String> known = keys.find(keysOf(submission));
    submission.storing().filter(Entry::creates).forEach(entry -> recogniseByIdentifier(entry, known));
    recogniseActiveEpisodes();
    recogniseWithinVisit();
  }

  private void recogniseByIdentifier(Entry entry, Map<NaturalKey, String> known) {
    Set<String> owners = new HashSet<>();
    KeyRules.keysOf(entry.resource()).stream().map(known::get).filter(owner -> owner != null).forEach(owners::add);
    if (owners.size() > 1) {
      // As in KeyInterceptor: the sender may have no right to know them.
      String which = KeyInterceptor.isOfPeople(entry.resource().fhirType()) ? "" : ": " + String.join(", ", owners);
      throw new ProblemException(409, Problem.error(IssueType.DUPLICATE, "identifiers-disagree",
          entry.path() + ".identifier",
          "Pengenal di resource ini milik lebih dari satu " + entry.resource().fhirType() + which
              + ". Periksa setiap pengenal.",
          "The identifiers here belong to more than one " + entry.resource().fhirType() + which
              + ". Check each of them."));
    }
    if (!owners.isEmpty()) {
      amendments.amend(entry, owners.iterator().next());
    }
  }

  /** The name of an active episode holds the patient's id, which is known only after the patient was recognised. */
  private void recogniseActiveEpisodes() {
    Map<String, Entry> byReference = submission.byReference();
    submission.storing()
        .filter(Entry::creates)
        .filter(entry -> entry.resource() instanceof org.hl7.fhir.r4.model.EpisodeOfCare)
        .forEach(entry -> {
          var episode = ((org.hl7.fhir.r4.model.EpisodeOfCare) entry.resource()).copy();
          Entry patient = byReference.get(episode.getPatient().getReference());
          if (patient != null && patient.target() != null) {
            episode.getPatient().setReference(patient.target());
          }
          keys.find(KeyRules.keysOf(episode)).entrySet().stream().findFirst().ifPresent(taken -> {
            throw KeyInterceptor.duplicate(taken, entry.path() + ".type");
          });
        });
  }

  private void recogniseWithinVisit() {
    List<Entry> visits = VisitNames.visitsOf(submission);
    if (submission.isSingle() || visits.isEmpty()) {
      return;
    }
    Map<String, Entry> byReference = submission.byReference();
    VisitNames names = new VisitNames();
    Map<NaturalKey, Entry> unnamed = new HashMap<>();
    for (Entry entry : submission.storing().filter(Entry::creates).toList()) {
      if (visits.contains(entry) || !KeyRules.keysOf(entry.resource()).isEmpty()) {
        continue;
      }
      Entry visit = byReference.getOrDefault(VisitNames.visitReference(entry.resource()), visits.get(0));
      visitOf.put(entry, visit.target());
      if (visit.target() != null) {
        NaturalKey name = names.next(entry.resource(), visit.target());
        namesInVisit.put(entry, name);
        unnamed.put(name, entry);
      }
    }
    keys.find(unnamed.keySet()).forEach((name, id) -> amendments.amend(unnamed.get(name), id));
  }

  /**
   * Writes the names down, now that every resource has its id.
   *
   * @param locations {@code Type/id} of each entry
   * @throws NameTaken if somebody else stored the same a moment ago: try again, and it will be recognised
   */
  void claim(List<String> locations) {
    List<NaturalKeys.Claim> claims = new ArrayList<>();
    Map<NaturalKey, Entry> entries = new HashMap<>();
    VisitNames names = new VisitNames();
    Map<String, Entry> byReference = submission.byReference();
    submission.storing().forEach(entry -> {
      String id = new IdType(locations.get(entry.index())).getIdPart();
      for (NaturalKey key : KeyRules.keysOf(entry.resource())) {
        claims.add(new NaturalKeys.Claim(key, id, null));
        entries.put(key, entry);
      }
    });
    for (Entry entry : visitOf.keySet().stream().sorted((a, b) -> Integer.compare(a.index(), b.index())).toList()) {
      Resource resource = entry.resource();
      String visit = visitOf.get(entry) != null ? visitOf.get(entry) : visitIdAfter(entry, locations, byReference);
      NaturalKey name = namesInVisit.containsKey(entry) ? namesInVisit.get(entry) : names.next(resource, visit);
      claims.add(new NaturalKeys.Claim(name, new IdType(locations.get(entry.index())).getIdPart(), visit));
      entries.put(name, entry);
    }
    Map<NaturalKey, String> taken = keys.claim(claims);
    for (var name : taken.entrySet()) {
      Entry entry = entries.get(name.getKey());
      if (entry.creates()) {
        throw new NameTaken(name.getKey().resourceType());
      }
      throw KeyInterceptor.duplicate(name, entry.path() + ".identifier");
    }
  }

  private String visitIdAfter(Entry entry, List<String> locations, Map<String, Entry> byReference) {
    String reference = VisitNames.visitReference(entry.resource());
    Entry visit = byReference.get(reference);
    if (visit == null) {
      for (Entry candidate : VisitNames.visitsOf(submission)) {
        if (locations.get(candidate.index()).equals(reference)) {
          visit = candidate;
        }
      }
    }
    return locations.get((visit == null ? VisitNames.visitsOf(submission).get(0) : visit).index());
  }

  /** Somebody else stored the same between our look and our write. */
  static final class NameTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NameTaken(String resourceType) {
      super(resourceType);
    }
  }
}
