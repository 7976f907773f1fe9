package id.ilp.homevisit;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A problem that was found at a home, and where it stands.
 *
 * @param task reference of the Task, or null if only a danger sign was raised
 * @param flag reference of the Flag, or null
 * @param subject {@code Patient/id} or {@code Group/id}
 * @param family that it belongs to
 * @param finding code of {@code home-visit-finding}
 * @param priority of the Task, or null
 * @param raised when it was found, or null if nobody wrote that down
 * @param acknowledgeBy until when somebody is to take it on, or null
 * @param state code of {@code follow-up-state}
 * @param text which problem
 */
record FollowUp(
    String task,
    String flag,
    String subject,
    Family family,
    String finding,
    String priority,
    Instant raised,
    Instant acknowledgeBy,
    String state,
    String text) {

  static final String OPEN = "open";
  static final String ACCEPTED = "accepted";
  static final String LATE = "late";
  static final String RESOLVED = "resolved";
  static final String REFERRED = "referred";
  static final String CLOSED = "closed";

  private static final List<String> PRIORITIES = List.of("stat", "asap", "urgent", "routine");
  private static final List<String> STATES = List.of(LATE, OPEN, ACCEPTED, REFERRED, RESOLVED, CLOSED);

  /** What nobody has taken on in time first, then by priority; of those the one that has waited longest. */
  static final Comparator<FollowUp> BY_URGENCY = Comparator
      .<FollowUp>comparingInt(each -> STATES.indexOf(each.state()))
      .thenComparingInt(each -> Math.floorMod(PRIORITIES.indexOf(String.valueOf(each.priority())), 5))
      .thenComparing(each -> each.raised() == null ? Instant.MAX : each.raised())
      .thenComparing(each -> String.valueOf(each.task())).thenComparing(each -> String.valueOf(each.flag()));

  /** Whether the problem is still there, taken on or not. */
  boolean isOpen() {
    return state.equals(OPEN) || state.equals(ACCEPTED) || state.equals(LATE);
  }

  boolean isDangerSign() {
    return Codes.DANGER_SIGN.equals(finding);
  }

  /** Whole minutes since it was raised, or null. */
  Long minutesSince(Instant now) {
    return raised == null ? null : Duration.between(raised, now).toMinutes();
  }

  /** Whole minutes until somebody is to take it on, negative when that has passed; null if it waits for nobody. */
  Long minutesLeft(Instant now) {
    boolean waits = state.equals(OPEN) || state.equals(LATE);
    return acknowledgeBy == null || !waits ? null : Duration.between(now, acknowledgeBy).toMinutes();
  }
}
