package id.ilp.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.ilp.facility.Setting;
import id.ilp.platform.ProblemException;
import id.ilp.platform.Text;
import id.ilp.service.DueService;
import id.ilp.service.DueService.Reason;
import id.ilp.service.DueService.Status;
import id.ilp.service.Level;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BookableServiceTest {

  private static final LocalDateTime JANUARY = LocalDateTime.of(2026, 1, 10, 0, 0);
  private static final Date THEN = new Date(1_800_000_000_000L);

  private static DueService service(String id, String within, Status status, Reason reason) {
    return new DueService(id, "https://example.org/" + id, List.of(), null, within, new Text("Layanan", "Service"),
        "birth", status, reason, null, JANUARY, JANUARY, JANUARY.plusMonths(1), null, false, 1, 0, 0, null,
        List.of(new Level("posyandu", List.of("nurse"), null), new Level("home", List.of("kader"), null)),
        List.of(), List.of(), null);
  }

  private static DueService with(Status status) {
    return service("bcg", null, status, switch (status) {
      case OVERDUE -> Reason.WINDOW_PASSED;
      case DUE -> Reason.WITHIN_WINDOW;
      case NOT_YET -> Reason.BEFORE_WINDOW;
      case REFUSED -> Reason.DECLINED;
      case CONTRAINDICATED -> Reason.MEDICAL;
      case DONE -> Reason.GIVEN;
      case CLOSED -> Reason.WINDOW_CLOSED;
    });
  }

  private static BookingRequest asked(String service, Setting setting, Date start) {
    return new BookingRequest("p1", "https://example.org/" + service, setting, "o1", start, null, null, null);
  }

  private static String refusalOf(BookingRequest asked, DueService... judged) {
    ProblemException refusal = assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> BookableService.of(asked, List.of(judged))).actual();
    assertThat(refusal.getStatusCode()).isEqualTo(422);
    return refusal.problems().get(0).rule();
  }

  @ParameterizedTest
  @EnumSource(value = Status.class, names = {"DUE", "OVERDUE", "NOT_YET"})
  void ofWhenNoTimeIsAgreedThenWhatIsDueOrToComeIsBooked(Status status) {
    assertThat(BookableService.of(asked("bcg", Setting.POSYANDU, null), List.of(with(status))).status())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource(value = Status.class, names = {"DONE", "CLOSED", "REFUSED", "CONTRAINDICATED"})
  void ofWhenItIsOverThenRefused(Status status) {
    assertThat(refusalOf(asked("bcg", Setting.POSYANDU, null), with(status))).isEqualTo("booking-not-due");
  }

  @Test
  void ofWhenItIsNotDueYetAtTheAgreedTimeThenRefused() {
    assertThat(refusalOf(asked("bcg", Setting.POSYANDU, THEN), with(Status.NOT_YET))).isEqualTo("booking-not-due");
    assertThat(BookableService.of(asked("bcg", Setting.POSYANDU, THEN), List.of(with(Status.DUE))).status())
        .isEqualTo(Status.DUE);
  }

  @Test
  void ofWhenOneWindowIsDoneAndTheNextIsToComeThenTheNextIsBooked() {
    assertThat(BookableService.of(
        asked("bcg", Setting.POSYANDU, null), List.of(with(Status.DONE), with(Status.NOT_YET), with(Status.DUE)))
        .status()).isEqualTo(Status.DUE);
  }

  @ParameterizedTest
  @CsvSource({"PUSTU", "PUSKESMAS", "SCHOOL"})
  void ofWhenItIsNotGivenAtSuchAPlaceThenRefused(Setting setting) {
    assertThat(refusalOf(asked("bcg", setting, null), with(Status.DUE))).isEqualTo("booking-level");
  }

  @Test
  void ofWhenItIsPartOfAVisitThenTheVisitIsNamed() {
    DueService part = service("tension", "https://example.org/anc-k2", Status.DUE, Reason.WITHIN_WINDOW);

    assertThat(refusalOf(asked("tension", Setting.HOME, null), part)).isEqualTo("booking-part");
  }

  @Test
  void ofWhenItIsNoneOfHersThenRefused() {
    assertThat(refusalOf(asked("adl", Setting.HOME, null), with(Status.DUE))).isEqualTo("booking-not-hers");
  }
}
