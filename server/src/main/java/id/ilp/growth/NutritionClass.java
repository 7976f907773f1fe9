package id.ilp.growth;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/**
 * What a z-score means by Permenkes 2/2020, in the ministry's codes. Bounds belong to the milder class: -3 and -2 to
 * the class above them, 1, 2 and 3 to the class below.
 */
enum NutritionClass {
  SEVERELY_WASTED("OI000001", "Gizi Buruk"),
  WASTED("OI000002", "Gizi Kurang"),
  WELL_NOURISHED("OI000003", "Gizi Baik"),
  RISK_OF_OVERWEIGHT("OI000004", "Risiko Gizi Lebih"),
  OVERWEIGHT("OI000005", "Gizi Lebih"),
  OBESE("OI000006", "Obesitas"),
  SEVERELY_UNDERWEIGHT("OI000007", "Berat Badan Sangat Kurang"),
  UNDERWEIGHT("OI000008", "Berat Badan Kurang"),
  NORMAL_WEIGHT("OI000009", "Berat Badan Normal"),
  RISK_OF_HIGH_WEIGHT("OI000010", "Risiko Berat Badan Lebih"),
  SEVERELY_STUNTED("OI000011", "Sangat Pendek"),
  STUNTED("OI000012", "Pendek"),
  NORMAL_STATURE("OI000013", "Normal"),
  TALL("OI000014", "Tinggi"),
  NORMAL_HEAD("OI000015", "Normocephaly"),
  SMALL_HEAD(NutritionClass.SNOMED, "1148757008", "Microcephaly", "Mikrosefali"),
  /** The ministry has no code for it, and the value set no other. */
  LARGE_HEAD("http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", "H", "High", "Makrosefali");

  private static final String SNOMED = "http://snomed.info/sct";
  private static final String CLINICAL_TERM = "http://terminology.kemkes.go.id/CodeSystem/clinical-term";

  private final String system;
  private final String code;
  private final String display;
  private final String text;

  NutritionClass(String code, String display) {
    this(NutritionClass.CLINICAL_TERM, code, display, null);
  }

  NutritionClass(String system, String code, String display, String text) {
    this.system = system;
    this.code = code;
    this.display = display;
    this.text = text;
  }

  /** Empty for the arm, which is judged by centimetres. */
  static Optional<NutritionClass> of(Indicator indicator, double z) {
    return switch (indicator) {
      case WEIGHT_FOR_AGE -> Optional.of(
          ladder(z, SEVERELY_UNDERWEIGHT, UNDERWEIGHT, NORMAL_WEIGHT, 1, RISK_OF_HIGH_WEIGHT));
      case LENGTH_HEIGHT_FOR_AGE -> Optional.of(ladder(z, SEVERELY_STUNTED, STUNTED, NORMAL_STATURE, 3, TALL));
      case WEIGHT_FOR_LENGTH, WEIGHT_FOR_HEIGHT, BMI_FOR_AGE -> {
        NutritionClass high = z > 3 ? OBESE : z > 2 ? OVERWEIGHT : RISK_OF_OVERWEIGHT;
        yield Optional.of(ladder(z, SEVERELY_WASTED, WASTED, WELL_NOURISHED, 1, high));
      }
      case HEAD_CIRCUMFERENCE_FOR_AGE -> Optional.of(z < -2 ? SMALL_HEAD : z > 2 ? LARGE_HEAD : NORMAL_HEAD);
      case ARM_CIRCUMFERENCE_FOR_AGE -> Optional.empty();
    };
  }

  private static NutritionClass ladder(
      double z, NutritionClass severe, NutritionClass low, NutritionClass normal, int top, NutritionClass high) {
    if (z < -3) {
      return severe;
    }
    if (z < -2) {
      return low;
    }
    return z <= top ? normal : high;
  }

  Coding coding() {
    return new Coding(system, code, display);
  }

  CodeableConcept concept() {
    return new CodeableConcept(coding()).setText(text);
  }

  /** Whether one of them says so. */
  boolean isIn(List<CodeableConcept> concepts) {
    return concepts.stream()
        .flatMap(concept -> concept.getCoding().stream())
        .anyMatch(each -> code.equals(each.getCode()) && system.equals(each.getSystem()));
  }
}
