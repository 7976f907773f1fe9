package id.ilp.platform;

/** Failures for the log: where they happened, but not their messages, which may quote what a client sent or asked. */
final class Traces {

  private static final int DEPTH = 25;
  private static final int CAUSES = 4;

  private Traces() {}

  static String of(Throwable failure) {
    StringBuilder trace = new StringBuilder();
    Throwable cause = failure;
    for (int i = 0; i < CAUSES && cause != null; i++) {
      trace.append(i == 0 ? "" : "\ncaused by ").append(cause.getClass().getName());
      StackTraceElement[] frames = cause.getStackTrace();
      for (int frame = 0; frame < Math.min(DEPTH, frames.length); frame++) {
        trace.append("\n  at ").append(frames[frame]);
      }
      cause = cause.getCause() == cause ? null : cause.getCause();
    }
    return trace.toString();
  }
}
