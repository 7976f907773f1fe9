package id.ilp.district;

import java.util.List;

/**
 * Random numbers that are the same on every machine and for good: SplitMix64 with a seed of its own for each stream, so
 * that one family does not change with what was drawn for another.
 */
final class Dice {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed, long stream) {
    state = mix(mix(seed) + stream * STEP);
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  long next() {
    state += STEP;
    return mix(state);
  }

  /** From 0 to one below the bound. */
  int below(int bound) {
    return (int) ((next() >>> 1) % bound);
  }

  /** Both ends included. */
  int between(int from, int to) {
    return from + below(to - from + 1);
  }

  /** Mostly near the middle of the two. */
  int around(int from, int to) {
    return (between(from, to) + between(from, to) + between(from, to)) / 3;
  }

  boolean percent(int chance) {
    return below(100) < chance;
  }

  boolean perMille(int chance) {
    return below(1000) < chance;
  }

  <T> T one(List<T> choices) {
    return choices.get(below(choices.size()));
  }
}
