package id.ilp.booking;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Caller;
import id.ilp.access.Seen;
import id.ilp.conformance.IlpPackage;
import id.ilp.facility.Setting;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import id.ilp.service.DueLists;
import id.ilp.service.DueService;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** {@code POST /fhir/Patient/{id}/$book-service}: a service that is due is planned where it can be given. */
final class BookingProvider {

  private final DueLists lists;
  private final BookingStore store;
  private final DaoRegistry daos;
  private final Duration usual;

  /**
   * @param usual how long an appointment takes if nobody says
   */
  BookingProvider(DueLists lists, BookingStore store, DaoRegistry daos, Duration usual) {
    this.lists = lists;
    this.store = store;
    this.daos = daos;
    this.usual = usual;
  }

  /** The same call once more answers the booking that is there. */
  @Operation(name = "$book-service", type = Patient.class,
      canonicalUrl = IlpPackage.CANONICAL + "/OperationDefinition/book-service")
  public Parameters book(
      @IdParam IdType patient,
      @OperationParam(name = "service", max = 1) CanonicalType service,
      @OperationParam(name = "setting", max = 1) CodeType setting,
      @OperationParam(name = "organization", max = 1) Reference organization,
      @OperationParam(name = "start", max = 1) DateTimeType start,
      @OperationParam(name = "end", max = 1) DateTimeType end,
      @OperationParam(name = "performer", max = 1) Reference performer,
      @OperationParam(name = "comment", max = 1) StringType comment,
      RequestDetails request) {
    BookingRequest asked = BookingRequest.of(patient,
        new BookingRequest.Given(service, setting, organization, start, end, performer, comment));
    Set<String> types = readable();
    Seen.person(daos.getResourceDao(Patient.class), patient, request);

    LocalDateTime now = LocalDateTime.now();
    List<DueService> today = lists.ofPatient(asked.patient(), types, now);
    List<String> open = today.stream()
        .filter(each -> each.definition().equals(asked.service()))
        .flatMap(each -> each.booked().stream()).distinct().toList();
    if (asked.start() != null) {
      // Before anything is judged: who sends it again may do so after the time has come.
      Optional<Resource> earlier = store.find(Booking.numberOf(asked, null), open, request);
      if (earlier.isPresent()) {
        return answer(earlier.get(), false);
      }
      refusePast(asked, now.toLocalDate());
    }
    BookingPlace place = BookingPlace.of(asked, daos, request);
    DueService due = BookableService.of(
        asked, asked.start() == null ? today : lists.ofPatient(asked.patient(), types, asked.when(now)));
    Booking booking = new Booking(asked, due, place);
    Optional<Resource> earlier = store.find(booking.number(), open, request);
    if (earlier.isPresent()) {
      return answer(earlier.get(), false);
    }
    refuseSecond(due, open);
    Resource stored = store.store(
        asked.start() == null ? booking.task() : booking.appointment(usual, householdOf(asked, request)), request);
    return answer(stored, true);
  }

  /** A list of home visits goes by families. */
  private String householdOf(BookingRequest asked, RequestDetails request) {
    return asked.setting() == Setting.HOME ? store.familyOf(asked.patient(), request) : null;
  }

  private static Set<String> readable() {
    Caller caller = Caller.current().orElseThrow();
    if (!caller.scopes().reads("Patient")) {
      throw new ProblemException(403, Problem.error(IssueType.FORBIDDEN, "scope", null,
          "Panggilan ini membaca orang dan catatannya. Minta scope Patient.rs tanpa syarat.",
          "This call reads people and their records. Ask for the scope Patient.rs without a condition."));
    }
    return DueLists.TYPES.stream().filter(caller.scopes()::reads).collect(Collectors.toSet());
  }

  private static void refusePast(BookingRequest asked, LocalDate today) {
    if (asked.when(null).toLocalDate().isBefore(today)) {
      throw new ProblemException(422, Problem.error(
          IssueType.BUSINESSRULE, "booking-in-past", "Parameters.parameter.start",
          "Waktu itu sudah lewat. Pilih hari ini atau sesudahnya.", "That time is over. Choose today or later."));
    }
  }

  /** As many as are still to be given, no more. */
  private static void refuseSecond(DueService due, List<String> open) {
    if (open.size() >= Math.max(1, due.times() - due.given())) {
      throw new ProblemException(409, Problem.error(IssueType.DUPLICATE, "booking-exists", null,
          "Sudah dijadwalkan: " + String.join(", ", open) + ". Batalkan itu dulu, atau ubah waktunya.",
          "It is booked already: " + String.join(", ", open) + ". Cancel that first, or change its time."));
    }
  }

  private static Parameters answer(Resource booking, boolean isNew) {
    Parameters answer = new Parameters();
    answer.addParameter().setName("booking").setResource(booking);
    answer.addParameter().setName("new").setValue(new BooleanType(isNew));
    return answer;
  }
}
