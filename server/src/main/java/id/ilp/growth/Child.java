package id.ilp.growth;

import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;

/** All of a child that the standards ask. */
record Child(Sex sex, LocalDate birth) {

  private static final int WHOLE_DATE = 10;

  /**
   * @throws ProblemException 422 if the birth date lacks the day, or the sex is not known
   */
  static Child of(Patient patient) {
    String birth = patient.getBirthDateElement().getValueAsString();
    if (birth == null || birth.length() != WHOLE_DATE) {
      throw incomplete("Patient.birthDate", "Tanggal lahir pasien belum lengkap sampai hari. Lengkapi birthDate.",
          "The patient's birth date lacks the day. Complete birthDate.");
    }
    Sex sex = Sex.of(patient.getGender()).orElseThrow(() -> incomplete("Patient.gender",
        "Jenis kelamin pasien bukan male atau female, padahal standar pertumbuhan berbeda. Lengkapi gender.",
        "The patient's sex is neither male nor female, and the growth standards differ. Complete gender."));
    return new Child(sex, LocalDate.parse(birth));
  }

  private static ProblemException incomplete(String expression, String indonesian, String english) {
    return new ProblemException(422,
        Problem.error(IssueType.BUSINESSRULE, "growth-child", expression, indonesian, english));
  }

  /** WHO counts days since birth; of a preterm child too, for no source of ours corrects for the weeks. */
  int daysAt(LocalDate date) {
    return Math.toIntExact(ChronoUnit.DAYS.between(birth, date));
  }

  /** Completed months, as the growth card counts. */
  int monthsAt(LocalDate date) {
    return Math.toIntExact(ChronoUnit.MONTHS.between(birth, date));
  }
}
