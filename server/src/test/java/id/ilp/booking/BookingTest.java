package id.ilp.booking;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.facility.Setting;
import id.ilp.platform.Text;
import id.ilp.service.DueService;
import id.ilp.service.DueService.Reason;
import id.ilp.service.DueService.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

class BookingTest {

  private static final LocalDateTime JANUARY = LocalDateTime.of(2026, 1, 10, 0, 0);
  private static final Date EIGHT = Date.from(Instant.parse("2026-01-20T00:00:00Z"));

  private static Booking booking(Date start, Status status, LocalDateTime from, String keeper) {
    DueService bcg = new DueService("bcg", "https://example.org/bcg", List.of(), null, null, new Text("BCG", "BCG"),
        "birth", status, Reason.WITHIN_WINDOW, null, null, from, from.plusMonths(1), from.plusMonths(12), false,
        1, 0, 0, null, List.of(), List.of(), List.of(), null);
    BookingRequest asked = new BookingRequest(
        "p1", "https://example.org/bcg", Setting.POSYANDU, "posyandu", start, null, "Practitioner/n1", "Bawa buku");
    return new Booking(asked, bcg, new BookingPlace(new Organization(), keeper));
  }

  private static String numberOf(Date start, LocalDateTime from) {
    return booking(start, Status.DUE, from, "posyandu").number().getValue();
  }

  @Test
  void numberWhenTheSameIsBookedThenTheSame() {
    assertThat(numberOf(EIGHT, JANUARY)).isEqualTo(numberOf(EIGHT, JANUARY.plusMonths(1)));
    assertThat(numberOf(null, JANUARY)).isEqualTo(numberOf(null, JANUARY)).doesNotContain("p1");
  }

  @Test
  void numberWhenTheTimeOrTheWindowDiffersThenAnother() {
    assertThat(numberOf(EIGHT, JANUARY)).isNotEqualTo(numberOf(Date.from(EIGHT.toInstant().plusSeconds(60)), JANUARY));
    assertThat(numberOf(null, JANUARY)).isNotEqualTo(numberOf(null, JANUARY.plusMonths(1)));
  }

  @Test
  void appointmentHoldsServicePlaceTimeAndPeople() {
    Appointment appointment = booking(EIGHT, Status.DUE, JANUARY, "posyandu").appointment(Duration.ofMinutes(30), null);

    assertThat(appointment.getExtensionByUrl("https://w3id.org/ilp-fhir/StructureDefinition/booked-service").getValue()
        .primitiveValue()).isEqualTo("https://example.org/bcg");
    assertThat(appointment.getEnd()).isEqualTo(Date.from(EIGHT.toInstant().plusSeconds(1800)));
    assertThat(appointment.getParticipant()).extracting(each -> each.getActor().getReference())
        .containsExactly("Patient/p1", "Practitioner/n1");
    assertThat(appointment.getSupportingInformation()).extracting(each -> each.getReference())
        .containsExactly("Organization/posyandu");
  }

  @Test
  void appointmentWhenTheBookerKeepsItThenItComesBeforeThePlace() {
    assertThat(booking(EIGHT, Status.DUE, JANUARY, "kader").appointment(Duration.ZERO, "Group/g")
        .getSupportingInformation()).extracting(each -> each.getReference())
        .containsExactly("Organization/kader", "Organization/posyandu");
  }

  @Test
  void taskIsForTheOrganisationWithinTheWindow() {
    Task task = booking(null, Status.DUE, JANUARY, "posyandu").task();

    assertThat(task.getOwner().getReference()).isEqualTo("Organization/posyandu");
    assertThat(task.hasRequester()).isFalse();
    assertThat(task.getCode().hasCoding()).as("a kader's form opens tasks told in words").isFalse();
    assertThat(task.getRestriction().getPeriod().getStartElement().getValueAsString()).isEqualTo("2026-01-10");
    assertThat(task.getRestriction().getPeriod().getEndElement().getValueAsString()).isEqualTo("2026-02-09");
  }

  @Test
  void taskWhenOverdueThenTheChanceEndsWithTheCatchUp() {
    assertThat(booking(null, Status.OVERDUE, JANUARY, "posyandu").task().getRestriction().getPeriod().getEndElement()
        .getValueAsString()).isEqualTo("2027-01-09");
  }

  @Test
  void taskWhenTheBookerKeepsItThenItAsks() {
    assertThat(booking(null, Status.DUE, JANUARY, "pustu").task().getRequester().getReference())
        .isEqualTo("Organization/pustu");
  }
}
