package id.ilp.booking;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import id.ilp.facility.Setting;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/**
 * What a call of {@code $book-service} asks for.
 *
 * @param patient id of the person
 * @param service address of the definition, without a version
 * @param setting where it is to be given
 * @param organization id of the Organization that is to give it
 * @param start agreed time, or null
 * @param end of the agreed time, or null
 * @param performer {@code Practitioner/id} or {@code PractitionerRole/id}, or null
 * @param comment for who gives it, or null
 */
record BookingRequest(
    String patient,
    String service,
    Setting setting,
    String organization,
    Date start,
    Date end,
    String performer,
    String comment) {

  private static final List<Setting> SETTINGS =
      List.of(Setting.PUSKESMAS, Setting.PUSTU, Setting.POSYANDU, Setting.HOME, Setting.SCHOOL);

  private static final Set<TemporalPrecisionEnum> EXACT = Set.of(
      TemporalPrecisionEnum.MINUTE, TemporalPrecisionEnum.SECOND, TemporalPrecisionEnum.MILLI);

  private static final int LONGEST_COMMENT = 1000;

  /** Parameters as HAPI reads them; any may be null. */
  record Given(
      CanonicalType service,
      CodeType setting,
      Reference organization,
      DateTimeType start,
      DateTimeType end,
      Reference performer,
      StringType comment) {}

  /**
   * @throws ProblemException 400 if something is missing or cannot be understood
   */
  static BookingRequest of(IdType patient, Given given) {
    Date start = time("start", given.start());
    Date end = time("end", given.end());
    if (end != null && (start == null || !end.after(start))) {
      throw bad("end", "end harus sesudah start.", "end must be after start.");
    }
    return new BookingRequest(
        patient.getIdPart(), serviceOf(given.service()), settingOf(given.setting()),
        idOf("organization", given.organization(), Set.of("Organization")).getIdPart(), start, end,
        given.performer() == null
            ? null
            : idOf("performer", given.performer(), Set.of("Practitioner", "PractitionerRole"))
                .toUnqualifiedVersionless().getValue(),
        commentOf(given.comment()));
  }

  private static String serviceOf(CanonicalType service) {
    String address = service == null ? null : service.getValue();
    if (address == null || address.isBlank()) {
      throw bad("service", "Isi service dengan alamat ActivityDefinition, seperti definition di $due-services.",
          "Give service: the address of an ActivityDefinition, such as definition in $due-services.");
    }
    return address.replaceFirst("\\|.*$", "");
  }

  private static Setting settingOf(CodeType code) {
    return SETTINGS.stream()
        .filter(setting -> code != null && setting.code().equals(code.getValue())).findFirst()
        .orElseThrow(() -> {
          String codes = SETTINGS.stream().map(Setting::code).collect(Collectors.joining(", "));
          return bad("setting",
              "Isi setting dengan salah satu: " + codes + ".", "Give setting, one of: " + codes + ".");
        });
  }

  private static IdType idOf(String parameter, Reference reference, Set<String> types) {
    IdType id = new IdType(reference == null ? null : reference.getReference());
    if (!id.hasIdPart() || id.isAbsolute() || !types.contains(id.getResourceType())) {
      String shape = types.stream().sorted().map(type -> type + "/<id>").collect(Collectors.joining(", "));
      throw bad(parameter, "Tulis " + parameter + " sebagai rujukan " + shape + ".",
          "Write " + parameter + " as a reference " + shape + ".");
    }
    return id;
  }

  private static Date time(String parameter, DateTimeType time) {
    if (time == null || !time.hasValue()) {
      return null;
    }
    if (!EXACT.contains(time.getPrecision()) || time.getTimeZone() == null) {
      throw bad(parameter,
          "Isi " + parameter + " dengan tanggal, jam dan zona waktu, misalnya 2026-12-01T08:00:00+08:00.",
          "Give " + parameter + " with date, time and zone, such as 2026-12-01T08:00:00+08:00.");
    }
    return time.getValue();
  }

  private static String commentOf(StringType comment) {
    String text = comment == null ? "" : comment.getValueNotNull().strip();
    if (text.length() > LONGEST_COMMENT) {
      throw bad("comment", "comment paling panjang " + LONGEST_COMMENT + " huruf.",
          "comment has " + LONGEST_COMMENT + " characters at most.");
    }
    return text.isEmpty() ? null : text;
  }

  private static ProblemException bad(String parameter, String indonesian, String english) {
    return new ProblemException(400, Problem.error(
        IssueType.INVALID, "booking-request", "Parameters.parameter." + parameter, indonesian, english));
  }

  /** The agreed time as the rules of services count it, in the zone of the server; without one {@code now}. */
  LocalDateTime when(LocalDateTime now) {
    return start == null ? now : LocalDateTime.ofInstant(start.toInstant(), ZoneId.systemDefault());
  }

  /**
   * What makes two calls the same booking, whoever sends them and whenever.
   *
   * @param window since when the service is due; tells bookings without a time apart, this month's and last month's
   */
  String identity(LocalDateTime window) {
    String time = start == null ? "since " + window : start.toInstant().toString();
    return String.join("|", patient, service, setting.code(), organization, time);
  }
}
