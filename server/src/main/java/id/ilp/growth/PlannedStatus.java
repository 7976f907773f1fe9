package id.ilp.growth;

import java.util.Locale;
import org.hl7.fhir.r4.model.Observation;

/**
 * What becomes of one status.
 *
 * @param status what is to be stored, or what is stored already and stays
 */
record PlannedStatus(StatusKind kind, Outcome outcome, Observation status) {

  /** In the codes of {@code growth-outcome}. */
  enum Outcome {
    CREATED,
    /** A measurement was corrected since. */
    AMENDED,
    UNCHANGED,
    /** Its measurement was taken back, or no longer gives it. */
    WITHDRAWN,
    /** Somebody has recorded this status in another way; it is left to them. */
    RECORDED_OTHERWISE,
    /** It should change, but another facility keeps it. */
    OTHER_FACILITY;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isStored() {
      return this == CREATED || this == AMENDED || this == WITHDRAWN;
    }
  }
}
