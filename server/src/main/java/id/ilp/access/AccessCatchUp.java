package id.ilp.access;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.parser.DataFormatException;
import id.ilp.database.Reader;
import id.ilp.platform.LoadedOnce;
import id.ilp.platform.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Before the server serves: gives what was stored before there were rules of access, or rules for letters between
 * facilities, its rules, and computes labels anew after the lists of sensitive codes or of a kader's form have changed. A
 * start that has nothing of it to do asks three short questions.
 */
final class AccessCatchUp implements SmartLifecycle {

  /** Goes up when the code that computes rules or labels changes what is already stored. */
  private static final String VERSION = "1";

  private static final int BATCH = 500;

  private static final long QUIET_NANOS = 5_000_000_000L;

  private static final Logger LOG = LoggerFactory.getLogger(AccessCatchUp.class);

  private static final String WITHOUT_RULES = "not exists (select from ilp.resource_access rule"
      + " where rule.res_id = stored.res_id)";

  private static final String CLOSED = "exists (select from ilp.resource_access rule"
      + " where rule.res_id = stored.res_id and not rule.open)";

  /** Facilities look after areas, people live there, visits have keepers: each needs the rules of those before. */
  private static final List<String> IN_ORDER = List.of(
      "stored.res_type in ('Organization', 'Location')",
      "stored.res_type = 'Patient'",
      "stored.res_type in ('Group', 'PractitionerRole')",
      "stored.res_type = 'Encounter'",
      "true");

  /** Requests, then what carries them out or answers them, then tasks about something else. */
  private static final List<String> LETTERS = List.of(
      "stored.res_type = 'ServiceRequest'",
      // Not by hfj_res_link: a specimen's request, among others, is no search parameter.
      "exists (select from hfj_res_ver version where version.res_id = stored.res_id"
          + " and version.res_ver = stored.res_ver and version.res_text_vc like '%\"ServiceRequest/%')",
      "stored.res_type = 'Task'");

  private final LoadedOnce once;
  private final JdbcTemplate jdbc;
  private final TransactionOperations transactions;
  private final DaoRegistry daos;
  private final IFhirSystemDao<?, ?> systemDao;
  private final AccessIndex index;
  private final SensitiveContent sensitive = SensitiveContent.get();

  private long told;
  private long done;

  AccessCatchUp(
      LoadedOnce once,
      JdbcTemplate jdbc,
      TransactionOperations transactions,
      DaoRegistry daos,
      IFhirSystemDao<?, ?> systemDao,
      AccessIndex index) {
    this.once = once;
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.daos = daos;
    this.systemDao = systemDao;
    this.index = index;
  }

  /** Before the web server's, which opens the port. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public boolean isRunning() {
    return false;
  }

  @Override
  public void start() {
    Reader.during(Reader.SYSTEM, () -> {
      told = System.nanoTime();
      once.load("access-labels", VERSION + AccessTable.fingerprint(SensitiveContent.TABLE, KaderForm.TABLE),
          () -> pass(CLOSED, found -> index.relabel(found)));
      once.load("access-rules", VERSION, () -> {
        index.openGuide();
        IN_ORDER.forEach(types -> pass(types + " and " + WITHOUT_RULES,
            found -> index.record(List.copyOf(found.values()), Writer.SERVER)));
        followLetters();
      });
      once.load("access-letters", VERSION, this::followLetters);
      return null;
    });
  }

  /** What a letter names, and what names it, must have rules of its own by now. */
  private void followLetters() {
    LETTERS.forEach(which -> pass(which, index::recordLetters));
  }

  @Override
  public void stop() {
    // Its work is done with its start.
  }

  /** Deleted resources keep what they have: without rules nobody sees them. */
  private void pass(String which, Consumer<Map<Long, AccessFacts>> writing) {
    String next = "select stored.res_id, stored.res_type from hfj_resource stored where stored.res_id > ?"
        + " and stored.res_deleted_at is null and " + which + " order by stored.res_id limit " + BATCH;
    long last = Long.MIN_VALUE;
    while (true) {
      Map<Long, String> types = new LinkedHashMap<>();
      jdbc.query(next, row -> {
        types.put(row.getLong(1), row.getString(2));
      }, last);
      if (types.isEmpty()) {
        return;
      }
      work(types, writing);
      last = types.keySet().stream().max(Long::compare).orElseThrow();
      tell(types.size());
    }
  }

  private void work(Map<Long, String> types, Consumer<Map<Long, AccessFacts>> writing) {
    try {
      transactions.executeWithoutResult(status -> {
        Map<Long, AccessFacts> found = factsOf(types);
        if (!found.isEmpty()) {
          writing.accept(found);
        }
      });
    } catch (DataFormatException e) {
      if (types.size() > 1) {
        types.forEach((row, type) -> work(Map.of(row, type), writing));
        return;
      }
      // It cannot be shown either. The cause may quote it, so only its row is logged.
      LOG.warn("Resource in row {} cannot be read; its rules of access stay as they are", types.keySet());
    }
  }

  private Map<Long, AccessFacts> factsOf(Map<Long, String> types) {
    List<JpaPid> rows = new ArrayList<>();
    types.keySet().forEach(row -> rows.add(JpaPid.fromId(row)));
    systemDao.preFetchResources(rows, false);
    Map<Long, AccessFacts> facts = new LinkedHashMap<>();
    types.forEach((row, type) -> {
      IFhirResourceDao<?> dao = daos.getResourceDaoOrNull(type);
      if (dao != null) {
        Resource resource = (Resource) dao.readByPid(JpaPid.fromId(row));
        sensitive.label(resource);
        facts.put(row, AccessFacts.of(resource));
      }
    });
    return facts;
  }

  private void tell(int more) {
    done += more;
    if (System.nanoTime() - told > QUIET_NANOS) {
      told = System.nanoTime();
      Progress.step("Hak akses data lama dihitung: " + done, "rules of access for what is stored: " + done);
    }
  }
}
