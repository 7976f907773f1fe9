package id.ilp.growth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;

/** Measurements as they are stored, of an invented child. */
final class Samples {

  static final LocalDate BIRTH = LocalDate.of(2026, 3, 14);
  static final Child BOY = new Child(Sex.MALE, BIRTH);
  static final Child GIRL = new Child(Sex.FEMALE, BIRTH);

  private static final AtomicInteger IDS = new AtomicInteger();

  private Samples() {}

  static Measurement weight(LocalDate day, String kg) {
    return read(observation("29463-7", day, kg, "kg"));
  }

  static Measurement lying(LocalDate day, String cm) {
    return read(observation("8306-3", day, cm, "cm"));
  }

  static Measurement standing(LocalDate day, String cm) {
    return read(observation("8308-9", day, cm, "cm"));
  }

  static Measurement arm(LocalDate day, String cm) {
    Observation observation = observation("284473002", day, cm, "cm");
    observation.getCode().getCodingFirstRep().setSystem("http://snomed.info/sct");
    return read(observation);
  }

  static Measurement read(Observation observation) {
    return MeasurementReader.read(observation).orElseThrow();
  }

  /** At ten in the morning, in a visit of that day. */
  static Observation observation(String loinc, LocalDate day, String value, String unit) {
    Observation observation = new Observation().setStatus(ObservationStatus.FINAL);
    observation.setId("m" + IDS.incrementAndGet());
    observation.getCode().addCoding().setSystem("http://loinc.org").setCode(loinc);
    observation.getSubject().setReference("Patient/anak");
    observation.getEncounter().setReference("Encounter/" + day);
    observation.setEffective(new DateTimeType(day + "T10:00:00+08:00"));
    observation.setValue(new Quantity().setValue(new BigDecimal(value))
        .setSystem("http://unitsofmeasure.org").setCode(unit));
    return observation;
  }

  static GrowthCalculator calculator() {
    return new GrowthCalculator(GrowthTables.load(), MinimumGain.load());
  }
}
