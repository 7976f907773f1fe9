package id.ilp.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that is recorded of a woman and from which maternal stages follow. What a status says never happened is no
 * event, and neither is a pregnancy that is over since nobody knows when.
 *
 * @param first day on which it began
 * @param last day that still belongs to it; empty if it is open. Of a child the day of death, or that of birth if it
 *     died on a day that nobody knows
 * @param evidence {@code Type/id} of the record
 */
public record MaternalEvent(Kind kind, LocalDate first, Optional<LocalDate> last, String evidence) {

  /** What is recorded. */
  public enum Kind {
    /** An episode of pregnancy. */
    PREGNANCY,
    /** An episode of childbed: it begins with a delivery. */
    CHILDBED,
    /** A time of delivery. */
    DELIVERY,
    /** A visit in labour. */
    LABOUR,
    /** A child who bears the woman's number. */
    CHILD
  }

  /** Type of an EpisodeOfCare of pregnancy, whatever its system. */
  public static final String PREGNANCY_TYPE = "ANC";

  /** Type of an EpisodeOfCare of childbed, whatever its system. */
  public static final String CHILDBED_TYPE = "PNC";

  /** An Observation with this code tells the time of a delivery. */
  public static final String DELIVERY_SYSTEM = "http://loinc.org";
  public static final String DELIVERY_CODE = "93857-1";

  /** An episode of this status is over. */
  public static final String OVER = "finished";

  /** Statuses of what never came to be. */
  public static final List<String> VOID_EPISODES = List.of("planned", "waitlist", "cancelled", "entered-in-error");
  public static final List<String> VOID_OBSERVATIONS = List.of("cancelled", "entered-in-error");
  public static final List<String> VOID_VISITS = List.of("planned", "cancelled", "entered-in-error");

  /** Whether it tells the day of a delivery. */
  boolean isDelivery() {
    return kind == Kind.DELIVERY || kind == Kind.CHILDBED;
  }

  /** Whether it has begun by a day and is not known to have ended before it. */
  boolean lasts(LocalDate day) {
    return !first.isAfter(day) && last.map(end -> !end.isBefore(day)).orElse(true);
  }
}
