package id.ilp.booking;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import id.ilp.conformance.IlpPackage;
import id.ilp.facility.Setting;
import id.ilp.identity.IdentifierSystems;
import id.ilp.service.DueService;
import id.ilp.service.DueService.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HexFormat;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskRestrictionComponent;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * What a booking is stored as: an Appointment if its time is agreed, else a Task.
 *
 * @param asked what was asked for
 * @param service that is booked
 * @param place where
 */
record Booking(BookingRequest asked, DueService service, BookingPlace place) {

  private static final String BOOKED_SERVICE = IlpPackage.CANONICAL + "/StructureDefinition/booked-service";
  private static final String SCHEDULED_HOUSEHOLD = IlpPackage.CANONICAL + "/StructureDefinition/scheduled-household";

  /** Its number: the same for the same booking, so that there is one of it. It tells nothing about the person. */
  Identifier number() {
    return numberOf(asked, service.from());
  }

  /**
   * @param window since when the service is due; of no matter if the time is agreed
   */
  static Identifier numberOf(BookingRequest asked, LocalDateTime window) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest(asked.identity(window).getBytes(StandardCharsets.UTF_8));
      return new Identifier().setSystem(IdentifierSystems.BOOKING).setValue(HexFormat.of().formatHex(hash, 0, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param usual how long it takes if nobody says
   * @param household {@code Group/id} of the family that is visited, or null
   */
  Appointment appointment(Duration usual, String household) {
    Appointment appointment = new Appointment().setStatus(AppointmentStatus.BOOKED);
    appointment.addIdentifier(number());
    appointment.addExtension(BOOKED_SERVICE, new CanonicalType(service.definition()));
    if (household != null) {
      appointment.addExtension(SCHEDULED_HOUSEHOLD, new Reference(household));
    }
    appointment.addServiceType(new CodeableConcept(settingOf(asked.setting())));
    appointment.setDescription(service.title().indonesian());
    appointment.addSupportingInformation(new Reference("Organization/" + place.keeper()));
    if (!place.keeper().equals(asked.organization())) {
      appointment.addSupportingInformation(new Reference("Organization/" + asked.organization()));
    }
    appointment.setStart(asked.start());
    appointment.setEnd(asked.end() == null ? Date.from(asked.start().toInstant().plus(usual)) : asked.end());
    appointment.setCreatedElement(thisMoment());
    appointment.setComment(asked.comment());
    participant(appointment, "Patient/" + asked.patient());
    if (asked.performer() != null) {
      participant(appointment, asked.performer());
    }
    return appointment;
  }

  private static void participant(Appointment appointment, String actor) {
    appointment.addParticipant().setActor(new Reference(actor)).setStatus(ParticipationStatus.ACCEPTED);
  }

  Task task() {
    Task task = new Task()
        .setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.ORDER).setPriority(TaskPriority.ROUTINE);
    task.addIdentifier(number());
    task.setInstantiatesCanonical(service.definition());
    // In words only: so a kader's form has a place for it.
    task.setCode(new CodeableConcept().setText(service.title().indonesian()));
    task.setFor(new Reference("Patient/" + asked.patient()));
    DateTimeType now = thisMoment();
    task.setAuthoredOnElement(now).setLastModifiedElement(now.copy());
    task.setOwner(new Reference("Organization/" + asked.organization()));
    if (!place.keeper().equals(asked.organization())) {
      task.setRequester(new Reference("Organization/" + place.keeper()));
    }
    if (asked.comment() != null) {
      task.addNote().setText(asked.comment());
    }
    task.addInput().setType(new CodeableConcept().setText("setting"))
        .setValue(new CodeableConcept(settingOf(asked.setting())));
    TaskRestrictionComponent restriction = new TaskRestrictionComponent();
    if (asked.performer() != null) {
      restriction.addRecipient(new Reference(asked.performer()));
    }
    LocalDateTime end = service.status() == Status.OVERDUE ? service.catchUp() : service.until();
    if (end != null) {
      Period window = new Period().setEndElement(before(end));
      restriction.setPeriod(service.from() == null || !service.from().isBefore(end)
          ? window : window.setStartElement(time(service.from())));
    }
    return restriction.isEmpty() ? task : task.setRestriction(restriction);
  }

  /** So exact that what is cancelled and booked again is no repetition of the first call, which was answered once. */
  private static DateTimeType thisMoment() {
    return new DateTimeType(new Date(), TemporalPrecisionEnum.MILLI);
  }

  private static Coding settingOf(Setting setting) {
    return new Coding(Setting.SYSTEM, setting.code(), setting.display());
  }

  /** The last moment, or day, of a window that ends before this. */
  private static DateTimeType before(LocalDateTime end) {
    return isMidnight(end) ? time(end.minusDays(1)) : time(end);
  }

  /** A date where a day begins, otherwise a time in the zone of the server. */
  private static DateTimeType time(LocalDateTime time) {
    return isMidnight(time)
        ? new DateTimeType(time.toLocalDate().toString())
        : new DateTimeType(Date.from(time.atZone(ZoneId.systemDefault()).toInstant()));
  }

  private static boolean isMidnight(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}
