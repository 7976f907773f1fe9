package id.ilp.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A service that was not finished at one place is booked at another, and the list says so. */
class BookingsTest {

  private static List<String> booked(String service, String history) {
    DueCase baby = new DueCase("", "2026-01-10", "female", history, "2026-01-25T10:00", List.of(), List.of(), "");
    return Guide.engine().judge(baby.who(), WrittenHistory.read(history), baby.now(), false).stream()
        .filter(due -> due.service().equals(service)).findFirst().orElseThrow().booked();
  }

  @Test
  void ofWhenATaskCarriesOutTheServiceThenItIsBooked() {
    assertThat(booked("imm-bcg", "plan imm-bcg@2026-01-20")).containsExactly("Task/r0");
    assertThat(booked("imm-opv1", "plan imm-bcg@2026-01-20")).isEmpty();
  }

  @Test
  void ofWhenAnAppointmentNamesTheRowOfThePackageThenItIsBooked() {
    assertThat(booked("imm-bcg", "appointment row:vaccine-bcg@2026-01-25T08:00")).containsExactly("Appointment/r0");
    assertThat(booked("imm-opv1", "appointment row:vaccine-bcg@2026-01-25T08:00")).isEmpty();
  }

  @Test
  void ofWhenAnAppointmentNamesTheServiceThenOnlyThatIsBooked() {
    assertThat(booked("imm-bcg", "booking imm-bcg@2026-01-25T11:00")).containsExactly("Appointment/r0");
    assertThat(booked("imm-opv1", "booking imm-bcg@2026-01-25T11:00")).isEmpty();
  }

  @Test
  void ofWhenTheServiceIsStillToComeThenItsBookingIsNamedToo() {
    assertThat(booked("imm-dpt-hb-hib1", "booking imm-dpt-hb-hib1@2026-03-11T08:00")).containsExactly("Appointment/r0");
  }

  @Test
  void ofWhenTheAppointmentWasYesterdayThenItIsNone() {
    assertThat(booked("imm-bcg", "appointment row:vaccine-bcg@2026-01-24T08:00")).isEmpty();
  }

  @Test
  void ofWhenTheServiceIsDoneThenNothingIsBooked() {
    assertThat(booked("imm-bcg", "vac cvx:19@2026-01-20; plan imm-bcg@2026-01-20")).isEmpty();
  }
}
