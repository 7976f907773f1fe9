package id.ilp.guard;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How slowly a body may come in. It has some time in any case, and longer only while it keeps up a rate: a bad link
 * gets its visit through, and who sends a byte now and then does not hold a thread for hours.
 *
 * @param time that every body may take
 * @param bytesPerSecond on average, of one that takes longer
 */
record Pace(Duration time, int bytesPerSecond) {

  Pace {
    if (time.isNegative() || time.isZero() || bytesPerSecond < 1) {
      throw new IllegalArgumentException("ilp.limits.body-time and .body-bytes-per-second must be more than 0");
    }
  }

  boolean isTooSlow(Duration elapsed, long bytes) {
    return elapsed.compareTo(time) > 0 && bytes / (elapsed.toNanos() / 1e9) < bytesPerSecond;
  }

  /** The same stream, which ends with a {@link TooSlowException} when it falls behind. */
  InputStream watch(InputStream body, LongSupplier nanoClock) {
    return new Watched(body, nanoClock);
  }

  /** The body came in too slowly, or not at all. */
  static final class TooSlowException extends IOException {

    private static final long serialVersionUID = 1L;

    TooSlowException() {
      super("body too slow");
    }
  }

  private final class Watched extends FilterInputStream {

    private final LongSupplier nanoClock;
    private final long began;
    private long bytes;

    Watched(InputStream body, LongSupplier nanoClock) {
      super(body);
      this.nanoClock = nanoClock;
      this.began = nanoClock.getAsLong();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count;
      try {
        count = super.read(target, offset, length);
      } catch (SocketTimeoutException e) {
        throw new TooSlowException();
      }
      bytes += Math.max(0, count);
      if (count >= 0 && isTooSlow(Duration.ofNanos(nanoClock.getAsLong() - began), bytes)) {
        throw new TooSlowException();
      }
      return count;
    }
  }
}
