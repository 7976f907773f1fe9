package id.ilp.growth;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hl7.fhir.r4.model.Observation;

/**
 * One figure taken on a child.
 *
 * @param value in the unit of the measure
 * @param position of a length or height; else unknown
 * @param carried what the sender has added for the position already, in cm
 * @param source the Observation that says so
 */
record Measurement(
    Measure measure, BigDecimal value, Position position, BigDecimal carried, Instant taken, Observation source) {

  /** The day in the zone of the server ({@code ilp.time-zone}). */
  LocalDate day() {
    return taken.atZone(ZoneId.systemDefault()).toLocalDate();
  }

  String reference() {
    return "Observation/" + id();
  }

  String id() {
    return source.getIdElement().getIdPart();
  }

  /** {@code Encounter/id}; null if it names none. */
  String visit() {
    return source.getEncounter().getReference();
  }
}
