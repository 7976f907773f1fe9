package id.ilp.sandbox;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import id.ilp.database.Reader;
import id.ilp.district.District;
import id.ilp.district.DistrictPlan;
import id.ilp.district.Parcel;
import id.ilp.platform.LoadedOnce;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import id.ilp.platform.Progress;
import id.ilp.visit.VisitStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.r4.model.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Stores the invented district while the server already answers: one thread that rests between Bundles, stops at
 * shutdown and goes on at the next start where it stopped. A Bundle that was stored just before its mark was is
 * recognised and not stored twice.
 */
final class DistrictLoader implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(DistrictLoader.class);
  private static final String NAME = "sandbox-district";
  private static final long SEED = 7;
  private static final int MARK_EVERY = 20;
  private static final int STEPS = 10;

  /** One Bundle takes well under a second; the shutdown does not wait for more than this. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final FhirContext context;
  private final VisitStore visits;
  private final LoadedOnce once;
  private final int people;
  private Thread thread;
  private volatile boolean stopping;
  private DistrictMark mark;
  private int step = -1;
  private int refused;

  DistrictLoader(FhirContext context, VisitStore visits, LoadedOnce once, int people) {
    this.context = context;
    this.visits = visits;
    this.once = once;
    this.people = people;
  }

  @Override
  public synchronized void onApplicationEvent(ApplicationReadyEvent ready) {
    if (people > 0 && thread == null) {
      thread = new Thread(() -> Reader.during(Reader.SYSTEM, this::load), NAME);
      thread.setDaemon(true);
      thread.setPriority(Thread.MIN_PRIORITY);
      thread.start();
    }
  }

  @Override
  public void destroy() throws InterruptedException {
    stopping = true;
    if (thread != null) {
      thread.join(PATIENCE.toMillis());
    }
  }

  private Void load() {
    try {
      mark = once.known(NAME).map(DistrictMark::read)
          .orElseGet(() -> DistrictMark.begin(new DistrictPlan(people, SEED, LocalDate.now())));
      if (mark.canGoOn()) {
        store();
      } else if (!mark.complete()) {
        Progress.step("Kabupaten rekaan dari edisi lama tidak diteruskan; hapus folder basis data untuk yang baru",
            "the invented district was begun by another edition and is not gone on with");
      }
    } catch (RuntimeException e) {
      // Whatever it is, such as a database that is gone: the next start tries again.
      if (!stopping) {
        LOG.warn("The invented district was interrupted after bundle {}; the next start goes on",
            mark == null ? 0 : mark.stored(), e);
      }
    }
    return null;
  }

  private void store() {
    // Before the first Bundle: what a later start goes on with must be this plan, also on another day.
    once.remember(NAME, mark.text());
    boolean complete = new District(mark.plan()).write(this::take);
    once.remember(NAME, (complete ? mark.completed() : mark).text());
    if (complete) {
      Progress.step("Kabupaten rekaan selesai dimuat: " + mark.plan().people() + " orang, " + mark.stored()
          + " Bundle, ditolak " + refused, "the invented district is complete, " + refused + " refused");
    }
  }

  private boolean take(Parcel parcel) {
    if (stopping) {
      return false;
    }
    if (parcel.number() <= mark.stored()) {
      return true;
    }
    long begun = System.nanoTime();
    storeOrTell(parcel);
    mark = mark.at(parcel.number());
    if (parcel.number() % MARK_EVERY == 0) {
      once.remember(NAME, mark.text());
    }
    tell(parcel);
    return rest(System.nanoTime() - begun);
  }

  private void storeOrTell(Parcel parcel) {
    try {
      visits.store(context.newJsonParser().parseResource(Bundle.class, parcel.bundle()), new SystemRequestDetails());
    } catch (BaseServerResponseException e) {
      if (e.getStatusCode() >= 500) {
        throw e;
      }
      refused++;
      LOG.warn("Bundle {} of the invented district was refused: {}", parcel.number(), rulesOf(e));
    }
  }

  private static List<String> rulesOf(BaseServerResponseException refusal) {
    return refusal instanceof ProblemException problems
        ? problems.problems().stream().map(Problem::rule).distinct().toList()
        : List.of(String.valueOf(refusal.getStatusCode()));
  }

  private void tell(Parcel parcel) {
    int now = parcel.people() * STEPS / mark.plan().people();
    if (now > step) {
      step = now;
      Progress.step("Memuat kabupaten rekaan di latar belakang: " + parcel.people() + " dari "
          + mark.plan().people() + " orang", "loading the invented district in the background");
    }
  }

  /** Half as long as the work took: whoever uses the server meanwhile comes first. */
  private boolean rest(long nanos) {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos / 2);
      return !stopping;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
