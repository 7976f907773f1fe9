package id.ilp.visit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;

/** The calendar day on which a visit began, in the zone of the server ({@code ilp.time-zone}). */
final class VisitDay {

  private VisitDay() {}

  static Optional<LocalDate> of(Encounter visit) {
    DateTimeType start = visit.getPeriod().getStartElement();
    return start.hasValue()
        ? Optional.of(start.getValue().toInstant().atZone(ZoneId.systemDefault()).toLocalDate())
        : Optional.empty();
  }

  static Optional<LocalDate> birthOf(Patient patient) {
    DateType birth = patient.getBirthDateElement();
    String text = birth.getValueAsString();
    return text != null && text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
  }
}
