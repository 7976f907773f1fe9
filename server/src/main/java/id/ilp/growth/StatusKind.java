package id.ilp.growth;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;

/**
 * What a health worker assigns: an index of Permenkes 2/2020, or the answer of a weighing. A child has one of each kind
 * from one measurement. The first code is written until 730 days of age, the last from then on; all are recognised.
 */
enum StatusKind {
  WEIGHT_FOR_AGE("weight-for-age", new Coding(StatusKind.SNOMED, "1153593003", "Weight for age z-score")),
  STATURE_FOR_AGE("length-height-for-age",
      new Coding(StatusKind.SNOMED, "1153590000", "Length for age z score"),
      new Coding(StatusKind.SNOMED, "1153604005", "Body height for age z-score")),
  WEIGHT_FOR_STATURE("weight-for-length-height",
      new Coding(StatusKind.SNOMED, "1153598007", "Weight for length z score"),
      new Coding(StatusKind.CLINICAL_TERM, "OC000005", null),
      new Coding(StatusKind.CLINICAL_TERM, "OC000006", null),
      new Coding(StatusKind.SNOMED, "1153600001", "Weight for height z-score")),
  BMI_FOR_AGE("bmi-for-age", new Coding(StatusKind.SNOMED, "1153596006", "Body mass index for age z-score")),
  HEAD_FOR_AGE("head-circumference-for-age",
      new Coding(StatusKind.SNOMED, "1153594009", "Head circumference for age z-score")),
  WEIGHT_GAIN("weight-gain",
      new Coding(StatusKind.CLINICAL_TERM, "OC000012", "Kenaikan Berat Badan Adekuat"),
      new Coding(StatusKind.CLINICAL_TERM, "OC000146", null),
      new Coding(StatusKind.SNOMED, "36440009", null));

  private static final String SNOMED = "http://snomed.info/sct";
  private static final String CLINICAL_TERM = "http://terminology.kemkes.go.id/CodeSystem/clinical-term";

  private final String code;
  private final List<Coding> codings;

  StatusKind(String code, Coding... codings) {
    this.code = code;
    this.codings = List.of(codings);
  }

  String code() {
    return code;
  }

  /** Whether oedema makes it unavailable. */
  boolean isIndexOfWeight() {
    return this == WEIGHT_FOR_AGE || this == WEIGHT_FOR_STATURE || this == BMI_FOR_AGE;
  }

  /** As a token search takes them: {@code system|code}. */
  static Stream<String> codes() {
    return Arrays.stream(values()).flatMap(kind -> kind.codings.stream()).map(StatusKind::textOf);
  }

  static Optional<StatusKind> of(Observation observation) {
    Set<String> codes = MeasurementReader.codesOf(observation);
    return Arrays.stream(values())
        .filter(kind -> kind.codings.stream().map(StatusKind::textOf).anyMatch(codes::contains))
        .findFirst();
  }

  /** Empty for the arm: neither SATUSEHAT nor the guide has a code for its index. */
  static Optional<StatusKind> of(Indicator indicator) {
    return switch (indicator) {
      case WEIGHT_FOR_AGE -> Optional.of(WEIGHT_FOR_AGE);
      case LENGTH_HEIGHT_FOR_AGE -> Optional.of(STATURE_FOR_AGE);
      case WEIGHT_FOR_LENGTH, WEIGHT_FOR_HEIGHT -> Optional.of(WEIGHT_FOR_STATURE);
      case BMI_FOR_AGE -> Optional.of(BMI_FOR_AGE);
      case HEAD_CIRCUMFERENCE_FOR_AGE -> Optional.of(HEAD_FOR_AGE);
      case ARM_CIRCUMFERENCE_FOR_AGE -> Optional.empty();
    };
  }

  /** What it is called at this age: of length, or of height. */
  Coding codingAt(int ageInDays) {
    boolean height = ageInDays >= Position.FIRST_DAY_OF_HEIGHT
        && (this == STATURE_FOR_AGE || this == WEIGHT_FOR_STATURE);
    return codings.get(height ? codings.size() - 1 : 0).copy();
  }

  private static String textOf(Coding coding) {
    return coding.getSystem() + "|" + coding.getCode();
  }
}
