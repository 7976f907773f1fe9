package id.ilp.person;

import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.JoinedAccess;
import id.ilp.access.StoredAccess;
import id.ilp.database.SystemRights;
import id.ilp.person.MergeLog.Merge;
import id.ilp.person.Repointing.Moved;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes one person of two records, and two again. All in one transaction: references in every resource, names, who may
 * see what; and a record of it from which the way back is computed.
 */
final class Merges {

  private final IHapiTransactionService transactions;
  private final PersonStore store;
  private final MergeLog log;
  private final MergeChecks checks;
  private final JoinedAccess access;
  private final SystemRights system;

  Merges(
      IHapiTransactionService transactions,
      PersonStore store,
      MergeLog log,
      MergeChecks checks,
      JoinedAccess access,
      SystemRights system) {
    this.transactions = transactions;
    this.store = store;
    this.log = log;
    this.checks = checks;
    this.access = access;
    this.system = system;
  }

  /**
   * What a merge would do, without doing it.
   *
   * @return the target as it would be
   */
  Patient preview(String source, String target, RequestDetails request) {
    return transactions.withRequest(request).execute(() -> {
      RecordPair pair = checks.pair(source, target, request);
      system.during(() -> checks.referrers(source, target));
      pair.join();
      return pair.target();
    });
  }

  /**
   * @return the target as it is now
   * @throws id.ilp.platform.ProblemException if the caller may not, or if the two cannot be merged
   */
  Patient merge(String source, String target, RequestDetails request) {
    return writing(request, () -> {
      log.lock(source, target);
      checks.pair(source, target, request);
      return system.during(() -> join(source, target, request));
    });
  }

  private Patient join(String source, String target, RequestDetails request) {
    List<String> referrers = checks.referrers(source, target);
    RecordPair pair = new RecordPair(store.patient(source), store.patient(target));
    Boolean active = pair.sourceActive();
    Merge merge = new Merge(UUID.randomUUID(), source, target, active, pair.join());
    log.begin(merge);
    log.giveNames(merge);
    access.note(merge.id(), source, target);
    store.inPortions(referrers).forEach(portion -> lead(portion, merge, pair, request));
    store.write(List.of(pair.source(), pair.target()), request);
    atTheEnd(() -> access.join(merge.id(), source, target));
    return store.patient(target);
  }

  private void lead(List<String> referrers, Merge merge, RecordPair pair, RequestDetails request) {
    Map<String, List<Moved>> moved = new LinkedHashMap<>();
    List<Resource> changed = new ArrayList<>();
    for (String reference : referrers) {
      Resource resource = store.read(reference);
      List<Moved> places = Repointing.move(resource, pair.sourceReference(), pair.targetReference());
      if (!places.isEmpty()) {
        moved.put(reference, places);
        changed.add(resource);
      }
    }
    checks.refuseSecondEpisodes(changed);
    log.note(merge, moved);
    store.write(changed, request);
  }

  /**
   * @return the source as it is again
   * @throws id.ilp.platform.ProblemException if the caller may not, or if nothing stands that could be undone
   */
  Patient unmerge(String source, String target, RequestDetails request) {
    return writing(request, () -> {
      log.lock(source, target);
      Merge merge = checks.standing(source, target, request);
      return system.during(() -> part(merge, request));
    });
  }

  private Patient part(Merge merge, RequestDetails request) {
    RecordPair pair = new RecordPair(store.patient(merge.source()), store.patient(merge.target()));
    pair.part(merge.sourceActive(), merge.identifiers());
    log.end(merge);
    log.returnNames(merge);
    store.inPortions(List.copyOf(log.moved(merge).entrySet()))
        .forEach(portion -> leadBack(portion, pair, request));
    store.write(List.of(pair.target(), pair.source()), request);
    atTheEnd(() -> access.part(merge.id(), merge.target()));
    return store.patient(merge.source());
  }

  private void leadBack(
      List<Map.Entry<String, List<Moved>>> portion, RecordPair pair, RequestDetails request) {
    List<Resource> changed = new ArrayList<>();
    portion.forEach(noted -> {
      Resource resource = store.read(noted.getKey());
      if (Repointing.putBack(resource, noted.getValue(), pair.sourceReference(), pair.targetReference())) {
        changed.add(resource);
      }
    });
    store.write(changed, request);
  }

  private Patient writing(RequestDetails request, Supplier<Patient> work) {
    StoredAccess.decidedInNobodysName(request);
    MergeGuard.letPass(request);
    try {
      return transactions.withRequest(request).execute(work::get);
    } finally {
      MergeGuard.takeBack(request);
      StoredAccess.undecided(request);
    }
  }

  /** After the rules of access of all that was written, which were registered before. */
  private void atTheEnd(Runnable work) {
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void beforeCommit(boolean readOnly) {
        system.during(() -> {
          work.run();
          return null;
        });
      }
    });
  }
}
