package id.ilp.visit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import id.ilp.access.StoredAccess;
import id.ilp.access.WriteAccess;
import id.ilp.conformance.RequestBodyInterceptor;
import id.ilp.conformance.Validated;
import id.ilp.database.SystemRights;
import id.ilp.identity.KeyInterceptor;
import id.ilp.identity.MergedPeople;
import id.ilp.identity.NaturalKeys;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Stores what clients send: all or nothing, and once, however often and by however many it is sent.
 *
 * <p>One database transaction holds the look at what is known, HAPI's own writing, the names and the record that it was
 * sent. Two who send the same at the same moment wait for each other; the second finds it stored.
 */
public final class VisitStore {

  /** The first loser of a race finds the winner's result at the next try; more are for crowds. */
  private static final int TRIES = 6;

  private final IHapiTransactionService transactions;
  private final IFhirSystemDao<Bundle, Meta> systemDao;
  private final NaturalKeys keys;
  private final MergedPeople merged;
  private final StoredResources stored;
  private final SubmissionLog log;
  private final Fingerprint fingerprint;
  private final ConditionalRequests conditions;
  private final WriteAccess writes;
  private final SystemRights system;
  private final StageRules stageRules;
  private final List<VisitExtension> extensions;
  private final Consequences consequences;
  private final int maxEntries;

  VisitStore(
      IHapiTransactionService transactions,
      IFhirSystemDao<Bundle, Meta> systemDao,
      NaturalKeys keys,
      MergedPeople merged,
      JdbcTemplate jdbc,
      DaoRegistry daos,
      FhirContext context,
      MatchUrlService urls,
      WriteAccess writes,
      SystemRights system,
      StageRules stageRules,
      List<VisitExtension> extensions,
      Consequences consequences,
      int maxEntries) {
    this.transactions = transactions;
    this.systemDao = systemDao;
    this.keys = keys;
    this.merged = merged;
    this.stored = new StoredResources(jdbc, daos);
    this.log = new SubmissionLog(jdbc);
    this.fingerprint = new Fingerprint(context);
    this.conditions = new ConditionalRequests(daos, urls);
    this.writes = writes;
    this.system = system;
    this.stageRules = stageRules;
    this.extensions = List.copyOf(extensions);
    this.consequences = consequences;
    this.maxEntries = maxEntries;
  }

  /**
   * @param transaction a Bundle of type transaction
   * @return the answer of each entry, in order
   * @throws ProblemException if it is refused; nothing of it is stored then
   */
  public Bundle store(Bundle transaction, RequestDetails request) {
    ShapeCheck.check(transaction, maxEntries);
    return store(Submission.of(transaction), request);
  }

  Bundle store(Submission submission, RequestDetails request) {
    LooseReferences.mend(submission);
    Optional<byte[]> print = fingerprint.of(submission);
    KeyInterceptor.leaveTo(request);
    try {
      return storeOrTryAgain(submission, print, request);
    } finally {
      KeyInterceptor.takeBack(request);
      StoredAccess.undecided(request);
    }
  }

  /** Stores what follows from a visit that was changed by a patch; within the transaction of the patch. */
  public void storeConsequences(StoredVisit visit, RequestDetails request) {
    consequences.store(visit, request);
  }

  private Bundle storeOrTryAgain(Submission submission, Optional<byte[]> print, RequestDetails request) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transactions.withRequest(request).execute(() -> tryOnce(submission.copy(), print, request));
      } catch (IdentityPlan.NameTaken | ResourceVersionConflictException e) {
        if (attempt == TRIES) {
          throw busy();
        }
        pause(attempt);
      }
    }
  }

  private Bundle tryOnce(Submission submission, Optional<byte[]> print, RequestDetails request) {
    if (Validated.isBodyOf(request)) {
      submission.storing().forEach(entry -> Validated.mark(entry.resource()));
    }
    keys.lock(IdentityPlan.keysOf(submission));
    Optional<Bundle> earlier = print.flatMap(log::find).flatMap(this::answerAgain);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    SenderRights rights = new SenderRights(writes, stored, submission, request);
    rights.checkQuestions();
    conditions.resolve(submission, request);
    refuse(new ReferenceCheck(stored, keys, merged).resolve(submission));
    rights.checkBefore();
    return system.during(() -> storeRecognised(submission, print, rights, request));
  }

  /** Sees every row: who a NIK belongs to must be known, whoever sends it. */
  private Bundle storeRecognised(
      Submission submission, Optional<byte[]> print, SenderRights rights, RequestDetails request) {
    refuse(new VisitRules(new VisitContext(submission, stored), stageRules.ages()).check(submission));
    IdentityPlan identity = new IdentityPlan(keys, new Amendments(stored, submission), submission);
    identity.recognise();
    VisitContext context = new VisitContext(submission, stored);
    Extensions others = new Extensions(extensions, submission, context);
    others.recognise();
    rights.checkRecognised();
    List<Problem> found = others.problems();
    refuse(found.stream().filter(Problem::isError).toList());
    RequestBodyInterceptor.warn(request, found);
    VisitStages stages = new VisitStages(context, stageRules.ages());
    RequestBodyInterceptor.warn(request, new ClusterAdvice(context, stages).of(submission));
    new VisitDerivation(context, stages, stageRules.polis()).addTo(submission);
    others.derive();

    Bundle answer = systemDao.transactionNested(request, submission.bundle());
    others.leaveOut(answer);

    List<String> locations = new ArrayList<>();
    answer.getEntry().forEach(entry -> locations.add(locationOf(entry)));
    identity.claim(locations);
    print.ifPresent(value -> log.record(value, locations));
    consequences.store(new StoredSubmission(submission, locations, context), request);
    rights.answerLikeNew(answer);
    return answer;
  }

  private static String locationOf(Bundle.BundleEntryComponent entry) {
    String location = entry.getResponse().getLocation();
    return location == null ? "" : new IdType(location).toUnqualifiedVersionless().getValue();
  }

  /** The answer to a repeated sending: everything is there, nothing was written. Empty if some of it was deleted. */
  private Optional<Bundle> answerAgain(List<String> locations) {
    Map<String, StoredResources.Version> versions = stored.versionsOf(locations);
    if (!versions.keySet().containsAll(locations)) {
      return Optional.empty();
    }
    Bundle answer = new Bundle().setType(Bundle.BundleType.TRANSACTIONRESPONSE);
    for (String location : locations) {
      StoredResources.Version version = versions.get(location);
      answer.addEntry().getResponse()
          .setStatus("200 OK")
          .setLocation(location + "/_history/" + version.number())
          .setEtag("W/\"" + version.number() + "\"")
          .setLastModified(java.util.Date.from(version.updated()));
    }
    return Optional.of(answer);
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new ProblemException(422, problems);
    }
  }

  private static ProblemException busy() {
    return new ProblemException(503, Problem.error(IssueType.TRANSIENT, "busy", null,
        "Data yang sama sedang ditulis oleh banyak pengirim. Kirim lagi sebentar lagi; tidak ada yang tersimpan.",
        "Many senders are writing the same data. Send it again in a moment; nothing was stored."));
  }

  /**
   * The sender waits for the answer, so its thread may wait, too: no connection and no lock is held meanwhile. How long
   * is left to chance, lest those who met once meet at every try.
   */
  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(20L * attempt, 60L * attempt));
    } catch (InterruptedException e) {
      // The server is stopping: the sender is told what is true of it, as of a race that is lost.
      Thread.currentThread().interrupt();
      throw busy();
    }
  }
}
