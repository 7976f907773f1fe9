package id.ilp.growth;

import id.ilp.conformance.IlpPackage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;

/** Reads the Observations of the profile {@code ilp-child-measurement}, and what a newborn weighed and measured. */
final class MeasurementReader {

  static final String LENGTH_CORRECTION = IlpPackage.CANONICAL + "/StructureDefinition/length-correction";

  /** Those that were taken back. */
  static final Set<ObservationStatus> VOID =
      EnumSet.of(ObservationStatus.ENTEREDINERROR, ObservationStatus.CANCELLED);

  private static final String LOINC = "http://loinc.org|";
  private static final String LYING = LOINC + "8306-3";
  private static final String STANDING = LOINC + "8308-9";

  private static final String BIRTH_WEIGHT = LOINC + "8339-4";
  private static final String BIRTH_LENGTH = LOINC + "89269-5";

  private static final Map<String, Measure> MEASURES = Map.of(
      LOINC + "29463-7", Measure.WEIGHT,
      BIRTH_WEIGHT, Measure.WEIGHT,
      BIRTH_LENGTH, Measure.LENGTH,
      LYING, Measure.LENGTH,
      STANDING, Measure.LENGTH,
      LOINC + "8302-2", Measure.LENGTH,
      LOINC + "9843-4", Measure.HEAD,
      "http://snomed.info/sct|284473002", Measure.ARM);

  /** To kg. */
  private static final Map<String, BigDecimal> WEIGHTS = Map.of("kg", BigDecimal.ONE, "g", new BigDecimal("0.001"));

  /** To cm. */
  private static final Map<String, BigDecimal> LENGTHS =
      Map.of("cm", BigDecimal.ONE, "mm", new BigDecimal("0.1"), "m", new BigDecimal("100"));

  /** Far beyond any child, in kg or cm: such a figure is no measurement. */
  private static final BigDecimal LIMIT = new BigDecimal(1000);

  private MeasurementReader() {}

  /** As a token search takes them: {@code system|code}. */
  static Set<String> codes() {
    return MEASURES.keySet();
  }

  /** Whether it is of the day of birth by its code, whenever it was written down. */
  static boolean isOfBirth(Observation observation) {
    Set<String> codes = codesOf(observation);
    return codes.contains(BIRTH_WEIGHT) || codes.contains(BIRTH_LENGTH);
  }

  /** Empty if it tells no usable figure: taken back, not done, without time, or in a unit of something else. */
  static Optional<Measurement> read(Observation observation) {
    Set<String> codes = codesOf(observation);
    Optional<Measure> measure = codes.stream().map(MEASURES::get).filter(Objects::nonNull).findFirst();
    Optional<Instant> taken = timeOf(observation);
    if (measure.isEmpty() || taken.isEmpty() || VOID.contains(observation.getStatus())
        || !(observation.getValue() instanceof Quantity quantity)) {
      return Optional.empty();
    }
    BigDecimal carried = carriedBy(observation);
    return valueOf(quantity, measure.get()).map(value -> new Measurement(
        measure.get(), value, positionOf(codes, carried), carried, taken.get(), observation));
  }

  /** What the figure stands for: after a correction, that of the other position than it was taken in. */
  private static Position positionOf(Set<String> codes, BigDecimal carried) {
    if (codes.contains(STANDING)) {
      return Position.STANDING;
    }
    if (codes.contains(LYING) || codes.contains(BIRTH_LENGTH)) {
      return Position.LYING;
    }
    return carried.signum() == 0 ? Position.UNKNOWN : carried.signum() > 0 ? Position.LYING : Position.STANDING;
  }

  private static Optional<BigDecimal> valueOf(Quantity quantity, Measure measure) {
    String unit = quantity.hasCode() ? quantity.getCode() : quantity.hasUnit() ? quantity.getUnit() : measure.unit();
    BigDecimal factor = (measure == Measure.WEIGHT ? WEIGHTS : LENGTHS).get(unit);
    if (factor == null || !quantity.hasValue() || quantity.getValue().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal value = quantity.getValue().multiply(factor);
    return value.compareTo(LIMIT) < 0 ? Optional.of(value) : Optional.empty();
  }

  private static BigDecimal carriedBy(Observation observation) {
    Extension extension = observation.getExtensionByUrl(LENGTH_CORRECTION);
    return extension != null && extension.getValue() instanceof Quantity quantity && quantity.hasValue()
        ? quantity.getValue()
        : BigDecimal.ZERO;
  }

  /** When it was measured; of a period, when that began. */
  static Optional<Instant> timeOf(Observation observation) {
    DateTimeType time = observation.getEffective() instanceof Period period ? period.getStartElement()
        : observation.getEffective() instanceof DateTimeType moment ? moment : null;
    return time == null || !time.hasValue() ? Optional.empty() : Optional.of(time.getValue().toInstant());
  }

  static Set<String> codesOf(Observation observation) {
    List<Coding> codings = observation.getCode().getCoding();
    return codings.stream().map(coding -> coding.getSystem() + "|" + coding.getCode()).collect(Collectors.toSet());
  }

  /** The day of that in the zone of the server ({@code ilp.time-zone}). */
  static Optional<LocalDate> dayOf(Observation observation) {
    return timeOf(observation).map(time -> time.atZone(ZoneId.systemDefault()).toLocalDate());
  }
}
