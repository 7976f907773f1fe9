package id.ilp.growth;

import id.ilp.conformance.IlpPackage;
import id.ilp.identity.IdentifierSystems;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/**
 * A computed status as an Observation of {@code ilp-nutrition-status} or {@code ilp-weight-gain} that names its inputs.
 * Who assigns it and when is added where it is stored.
 */
final class StatusObservation {

  private static final String PROFILES = IlpPackage.CANONICAL + "/StructureDefinition/";
  private static final String Z_SCORE = "{Zscore}";

  private static final String IMPLAUSIBLE =
      "Nilai z di luar batas wajar WHO: ukur ulang, periksa umur dan jenis kelamin."
      + " The z-score is beyond WHO's limits: measure again, check age and sex.";

  private StatusObservation() {}

  /** The score must be there. */
  static Observation of(String patient, StatusKind kind, IndexResult index) {
    Observation status = of(patient, kind, "ilp-nutrition-status", index.judged(), index.inputs());
    status.setCode(new CodeableConcept(kind.codingAt(index.ageInDays())));
    Score score = index.score().orElseThrow();
    status.setValue(GrowthAnswer.quantity(score.z(), Z_SCORE));
    index.meaning().ifPresent(meaning -> status.addInterpretation(meaning.concept()));
    if (score.implausible()) {
      status.addNote().setText(IMPLAUSIBLE);
    }
    if (index.correction().signum() != 0) {
      status.addExtension(MeasurementReader.LENGTH_CORRECTION, GrowthAnswer.quantity(index.correction(), "cm"));
    }
    return status;
  }

  static Observation of(String patient, WeightGain gain) {
    List<Measurement> inputs = Stream.of(gain.weighing(), gain.before()).filter(Objects::nonNull).toList();
    Observation status = of(patient, StatusKind.WEIGHT_GAIN, "ilp-weight-gain", gain.weighing(), inputs);
    status.setCode(new CodeableConcept(StatusKind.WEIGHT_GAIN.codingAt(0)));
    status.addInterpretation(new CodeableConcept(gain.status().coding()));
    if (gain.status().isCompared()) {
      status.setValue(new BooleanType(!gain.status().isNotGained()));
    } else {
      status.setDataAbsentReason(new CodeableConcept(new Coding(
          "http://terminology.hl7.org/CodeSystem/data-absent-reason", "not-applicable", "Not Applicable")));
    }
    return status;
  }

  private static Observation of(
      String patient, StatusKind kind, String profile, Measurement judged, List<Measurement> inputs) {
    Observation status = new Observation();
    status.getMeta().addProfile(PROFILES + profile);
    status.addIdentifier().setSystem(IdentifierSystems.GROWTH).setValue(keyOf(kind, judged));
    status.addCategory().addCoding(
        new Coding("http://terminology.hl7.org/CodeSystem/observation-category", "exam", "Exam"));
    status.setSubject(new Reference(patient));
    status.setEncounter(new Reference(judged.visit()));
    status.setEffective(judged.source().getEffective().copy());
    inputs.forEach(input -> status.addDerivedFrom(new Reference(input.reference())));
    return status;
  }

  /** The same measurement has the same status of a kind, however often it is corrected. */
  private static String keyOf(StatusKind kind, Measurement judged) {
    return judged.id() + "." + kind.code();
  }

  /** The name that this server gave it; null if it is somebody else's. */
  static String keyOf(Observation status) {
    return status.getIdentifier().stream()
        .filter(identifier -> IdentifierSystems.GROWTH.equals(identifier.getSystem()))
        .map(identifier -> identifier.getValue())
        .findFirst()
        .orElse(null);
  }

  /** Whether the stored one says what the computed one says, whoever assigned it. */
  static boolean isSame(Observation stored, Observation computed) {
    return contentOf(stored).equals(contentOf(computed));
  }

  private static List<Object> contentOf(Observation status) {
    return Stream.of(
            MeasurementReader.codesOf(status),
            status.getEncounter().getReference(),
            MeasurementReader.timeOf(status),
            valueOf(status),
            status.getInterpretation().stream().map(StatusObservation::codesOf).toList(),
            status.getDerivedFrom().stream().map(Reference::getReference).toList(),
            status.getNote().stream().map(note -> note.getText()).toList(),
            status.getExtensionsByUrl(MeasurementReader.LENGTH_CORRECTION).stream()
                .map(Extension::getValue).map(StatusObservation::textOf).toList())
        .map(part -> part == null ? "" : part)
        .toList();
  }

  private static List<String> codesOf(CodeableConcept concept) {
    return concept.getCoding().stream().map(coding -> coding.getSystem() + "|" + coding.getCode()).toList();
  }

  private static String valueOf(Observation status) {
    return status.getValue() instanceof BooleanType answer ? String.valueOf(answer.booleanValue())
        : textOf(status.getValue());
  }

  private static String textOf(Type value) {
    return value instanceof Quantity quantity && quantity.hasValue()
        ? quantity.getValue().stripTrailingZeros().toPlainString()
        : "";
  }
}
