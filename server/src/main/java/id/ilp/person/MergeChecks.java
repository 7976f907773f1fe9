package id.ilp.person;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.audit.ReadPeople;
import id.ilp.identity.KeyRules;
import id.ilp.identity.NaturalKey;
import id.ilp.identity.NaturalKeys;
import id.ilp.person.MergeLog.Merge;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** What stands in the way of a merge, or of taking one back. */
final class MergeChecks {

  private final PersonStore store;
  private final MergeLog log;
  private final MergeRights rights;
  private final NaturalKeys keys;
  private final int mostResources;

  MergeChecks(PersonStore store, MergeLog log, MergeRights rights, NaturalKeys keys, int mostResources) {
    this.store = store;
    this.log = log;
    this.rights = rights;
    this.keys = keys;
    this.mostResources = mostResources;
  }

  /**
   * The two records, with the caller's eyes.
   *
   * @throws ProblemException 404 if the caller does not see both, 403 if it may not change both, 409 if one is merged
   */
  RecordPair pair(String source, String target, RequestDetails request) {
    if (source.equals(target)) {
      throw new ProblemException(422, Problem.error(IssueType.BUSINESSRULE, "merge-same", "Parameters.parameter",
          "Kedua catatan sama. Sebut dua Patient yang berbeda.",
          "Both records are the same. Name two different Patients."));
    }
    RecordPair pair = new RecordPair(store.seen(source, request), store.seen(target, request));
    // A refusal tells something about both too.
    ReadPeople.name(request, List.of(source, target));
    rights.check(source, target);
    for (Patient record : List.of(pair.source(), pair.target())) {
      if (KeyRules.isReplaced(record)) {
        String reference = "Patient/" + record.getIdElement().getIdPart();
        throw new ProblemException(409, Problem.error(IssueType.CONFLICT, "already-merged", "Parameters.parameter",
            reference + " sudah digabung ke catatan lain. Pakai catatan yang menggantikannya (Patient.link).",
            reference + " was merged into another record. Use the one that replaces it (Patient.link)."));
      }
    }
    return pair;
  }

  /**
   * What a merge has to lead to the target. All of it is written in one transaction, so there is an end to it; the
   * limit does not stand in the way of an undo. Must run with the server's eyes.
   *
   * @return {@code Type/id} of each resource
   * @throws ProblemException 422 if there is too much of it
   */
  List<String> referrers(String source, String target) {
    List<String> referrers = log.referrersOf(source, target, mostResources + 1);
    if (referrers.size() > mostResources) {
      throw new ProblemException(422, Problem.error(IssueType.TOOCOSTLY, "merge-too-large", "Parameters.parameter",
          "Lebih dari " + mostResources + " resource merujuk Patient/" + source + ". Periksa dulu apakah itu catatan"
              + " satu orang, bukan catatan bersama. Bila ya, tukar asal dan sasaran: hanya yang merujuk catatan asal"
              + " yang ditulis ulang. Bila keduanya sebesar itu, pengelola server dapat menaikkan"
              + " ilp.limits.merge-resources.",
          "More than " + mostResources + " resources refer to Patient/" + source + ". First make sure that it is the"
              + " record of one person, and not one that several share. If so, exchange source and target: only what"
              + " refers to the source is rewritten. If both are that large, whoever runs the server can raise"
              + " ilp.limits.merge-resources."));
    }
    return referrers;
  }

  /**
   * The merge of these two that stands.
   *
   * @throws ProblemException 404 if the caller does not see both, or if there is none; 409 if the target took part in
   *     another merge since
   */
  Merge standing(String source, String target, RequestDetails request) {
    store.seen(source, request);
    store.seen(target, request);
    ReadPeople.name(request, List.of(source, target));
    rights.check(source, target);
    Merge merge = log.ofSource(source).filter(found -> found.target().equals(target))
        .orElseThrow(() -> new ProblemException(404, Problem.error(IssueType.NOTFOUND, "no-merge", null,
            "Patient/" + source + " tidak sedang digabung ke Patient/" + target + ".",
            "Patient/" + source + " is not merged into Patient/" + target + ".")));
    if (log.isOvertaken(merge)) {
      throw new ProblemException(409, Problem.error(IssueType.CONFLICT, "merge-order", null,
          "Patient/" + target + " sudah digabung lagi sesudah itu. Batalkan penggabungan yang terakhir dulu.",
          "Patient/" + target + " took part in another merge since. Undo the latest one first."));
    }
    return merge;
  }

  /**
   * A person has one active episode of a type (SATUSEHAT's rules 10109 and 10110).
   *
   * @param changed resources that speak of the target by now
   */
  void refuseSecondEpisodes(List<Resource> changed) {
    Map<NaturalKey, EpisodeOfCare> episodes = new HashMap<>();
    for (Resource resource : changed) {
      if (resource instanceof EpisodeOfCare episode) {
        KeyRules.keysOf(episode).forEach(key -> episodes.put(key, episode));
      }
    }
    keys.find(episodes.keySet()).forEach((key, id) -> {
      if (!id.equals(episodes.get(key).getIdElement().getIdPart())) {
        throw new ProblemException(409, Problem.error(IssueType.CONFLICT, "merge-active-episodes", null,
            "Kedua catatan punya episode aktif dengan jenis yang sama, misalnya kehamilan. Tutup atau perbaiki salah"
                + " satunya dulu.",
            "Both records have an active episode of the same type, such as a pregnancy. Close or correct one of them"
                + " first."));
      }
    });
  }
}
