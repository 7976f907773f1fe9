package id.ilp;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A visit made from an example, of a person and with a number of its own, so that tests do not meet in the store.
 *
 * @param json the transaction
 * @param nik of the invented person
 * @param number of the visit
 */
public record SampleVisit(String json, String nik, String number) {

  private static final AtomicInteger COUNTER = new AtomicInteger();

  /** The ministry's shape without any ILP addition: patient, visit, diagnosis, three measurements. */
  public static SampleVisit minimal() {
    int count = COUNTER.incrementAndGet();
    String nik = "995304010190%04d".formatted(count);
    String number = "T-" + UUID.randomUUID();
    String json = LiveServer.example("visits/minimal-visit.json")
        .replace("9953040207880001", nik)
        .replaceAll("P99530401\\d+", "P9%010d".formatted(count))
        .replace("HLK-20261020-0021", number)
        .replace("\"Antonius Bere\"", "\"Orang Uji " + count + "\"")
        .replace("1988-07-02", "1990-01-01");
    return new SampleVisit(json, nik, number).withNewUrns();
  }

  /** What software sends that builds the message anew for every try. */
  public SampleVisit withNewUrns() {
    String renewed = json;
    var urns = java.util.regex.Pattern.compile("urn:uuid:[0-9a-f-]{36}").matcher(json).results()
        .map(java.util.regex.MatchResult::group).distinct().toList();
    for (String urn : urns) {
      renewed = renewed.replace(urn, "urn:uuid:" + UUID.randomUUID());
    }
    return new SampleVisit(renewed, nik, number);
  }

  public SampleVisit with(String target, String replacement) {
    if (!json.contains(target)) {
      throw new IllegalArgumentException("not in the visit: " + target);
    }
    return new SampleVisit(json.replace(target, replacement), nik, number);
  }
}
