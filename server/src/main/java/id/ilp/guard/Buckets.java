package id.ilp.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts calls by name: each name may make so many a minute, all at once or spread out. Kept in memory, so each node of
 * several counts for itself. Who has not called for longest is forgotten first, which gives nothing away: a bucket is
 * full again after a minute.
 */
final class Buckets {

  private static final double NANOS_PER_MINUTE = 60e9;

  private final int perMinute;
  private final LongSupplier nanoClock;
  private final Map<String, Bucket> buckets;

  Buckets(int perMinute, int remembered, LongSupplier nanoClock) {
    this.perMinute = perMinute;
    this.nanoClock = nanoClock;
    this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
        return size() > remembered;
      }
    };
  }

  /**
   * Takes one call from that name's bucket.
   *
   * @return 0 if there was one; else the seconds until there will be one, 1 or more
   */
  synchronized int take(String name) {
    long now = nanoClock.getAsLong();
    Bucket bucket = buckets.computeIfAbsent(name, any -> new Bucket(perMinute, now));
    bucket.calls = Math.min(perMinute, bucket.calls + (now - bucket.filled) * perMinute / NANOS_PER_MINUTE);
    bucket.filled = now;
    if (bucket.calls >= 1) {
      bucket.calls -= 1;
      return 0;
    }
    return (int) Math.max(1, Math.ceil((1 - bucket.calls) * NANOS_PER_MINUTE / perMinute / 1e9));
  }

  synchronized int size() {
    return buckets.size();
  }

  private static final class Bucket {

    private double calls;
    private long filled;

    Bucket(double calls, long filled) {
      this.calls = calls;
      this.filled = filled;
    }
  }
}
