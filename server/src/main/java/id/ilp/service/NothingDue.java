package id.ilp.service;

import id.ilp.platform.Text;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Patient;

/** Why nothing at all can be due to a person: an empty list alone would look like one of whom all was done. */
final class NothingDue {

  private static final Text RETIRED = new Text(
      "Catatan orang ini tidak dipakai lagi (active = false), jadi tidak ada yang dihitung.",
      "This record is no longer in use (active = false), so nothing is computed.");
  private static final Text DEAD = new Text(
      "Orang ini sudah meninggal pada tanggal itu.", "This person had died by that date.");
  private static final Text UNKNOWN = new Text(
      "Tanggal lahir orang ini tidak diketahui. Lengkapi birthDate.",
      "The birth date of this person is not known. Complete birthDate.");
  private static final Text UNBORN = new Text(
      "Orang ini belum lahir pada tanggal itu.", "This person was not born yet at that date.");

  private NothingDue() {}

  /**
   * @param now local time for which is judged
   * @return empty if something can be due
   */
  static Optional<Text> because(Patient patient, LocalDateTime now) {
    if (patient.hasActive() && !patient.getActive()) {
      return Optional.of(RETIRED);
    }
    if (hasDied(patient, now)) {
      return Optional.of(DEAD);
    }
    String birth = patient.getBirthDateElement().getValueAsString();
    if (birth == null) {
      return Optional.of(UNKNOWN);
    }
    return moment(birth).filter(born -> born.earliest().isAfter(now)).map(born -> UNBORN);
  }

  private static boolean hasDied(Patient patient, LocalDateTime now) {
    if (patient.getDeceased() instanceof DateTimeType death && death.hasValue()) {
      return moment(death.getValueAsString()).filter(time -> now.isAfter(time.latest())).isPresent();
    }
    return patient.getDeceased() instanceof BooleanType died && died.booleanValue();
  }

  private static Optional<Moment> moment(String text) {
    return Moment.parse(text, ZoneId.systemDefault());
  }
}
