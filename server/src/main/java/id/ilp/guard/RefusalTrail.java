package id.ilp.guard;

import id.ilp.audit.Agent;
import id.ilp.audit.AuditEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Records refusals that the FHIR server knows nothing of, without letting anybody fill the disk with them: so many of
 * one network address in a minute, of so many addresses; the others are counted and recorded as a number when the
 * minute is over. Only these numbers wait in memory.
 */
final class RefusalTrail {

  static final String COUNTED = "more-refusals";

  private static final Logger LOG = LoggerFactory.getLogger(RefusalTrail.class);

  /** Addresses with a record of their own in a minute; all others share one number. */
  private static final int ADDRESSES = 200;

  private final Consumer<AuditEntry> records;
  private final int perMinute;
  private Map<String, Minute> minutes = new HashMap<>();
  private int notCountedApart;

  /**
   * @param perMinute records of one address
   */
  RefusalTrail(Consumer<AuditEntry> records, int perMinute) {
    if (perMinute < 1) {
      throw new IllegalArgumentException("ilp.guard.refusals-per-minute must be 1 or more");
    }
    this.records = records;
    this.perMinute = perMinute;
  }

  /**
   * @param rule key of the rule, never what was sent
   */
  void refused(int status, Agent agent, String requestId, String rule) {
    if (admits(agent.address() == null ? "" : agent.address())) {
      write(AuditEntry.ofRefusal(status, agent, requestId, rule, 1));
    }
  }

  private synchronized boolean admits(String address) {
    String network = Addresses.network(address);
    Minute minute = minutes.get(network);
    if (minute == null) {
      if (minutes.size() >= ADDRESSES) {
        notCountedApart++;
        return false;
      }
      minute = new Minute();
      minutes.put(network, minute);
    }
    minute.address = address;
    if (minute.recorded < perMinute) {
      minute.recorded++;
      return true;
    }
    minute.counted++;
    return false;
  }

  /** Once a minute, and when the server stops. */
  void endMinute() {
    counted().forEach(this::write);
  }

  private synchronized List<AuditEntry> counted() {
    List<AuditEntry> entries = new ArrayList<>();
    for (Minute minute : minutes.values()) {
      if (minute.counted > 0) {
        entries.add(number(minute.address, minute.counted));
      }
    }
    if (notCountedApart > 0) {
      entries.add(number(null, notCountedApart));
    }
    minutes = new HashMap<>();
    notCountedApart = 0;
    return entries;
  }

  private static AuditEntry number(String address, int times) {
    return AuditEntry.ofRefusal(400, Agent.of(Optional.empty(), address), null, COUNTED, times);
  }

  private void write(AuditEntry entry) {
    try {
      records.accept(entry);
    } catch (DataAccessException | TransactionException e) {
      // The refusal stands and nothing was shown.
      LOG.error("The refusal of request {} could not be recorded: {}", entry.requestId(), e.getClass().getName());
    }
  }

  private static final class Minute {

    private String address;
    private int recorded;
    private int counted;
  }
}
