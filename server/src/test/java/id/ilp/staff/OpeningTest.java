package id.ilp.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationStatus;
import org.junit.jupiter.api.Test;

class OpeningTest {

  private static final LocalDate SUNDAY = LocalDate.parse("2026-11-22");

  private static Location place(String... days) {
    Location place = new Location().setStatus(LocationStatus.ACTIVE);
    Location.LocationHoursOfOperationComponent hours = place.addHoursOfOperation();
    for (String day : days) {
      hours.addDaysOfWeek(Location.DaysOfWeek.fromCode(day));
    }
    return place;
  }

  private static HealthcareService service(String... days) {
    HealthcareService service = new HealthcareService();
    HealthcareService.HealthcareServiceAvailableTimeComponent hours = service.addAvailableTime();
    for (String day : days) {
      hours.addDaysOfWeek(HealthcareService.DaysOfWeek.fromCode(day));
    }
    return service;
  }

  private static Opening opening(List<Location> places, List<HealthcareService> services) {
    return Opening.of(places, services, SUNDAY, ZoneId.of("Asia/Makassar"));
  }

  @Test
  void ofWhenSundayIsMissingThenNotEveryDay() {
    Opening opening = opening(List.of(place("mon", "tue", "wed", "thu", "fri", "sat")), List.of());

    assertThat(opening.covers(EnumSet.allOf(DayOfWeek.class))).isFalse();
    assertThat(opening.covers(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY))).isTrue();
    assertThat(opening.onDate()).isFalse();
  }

  @Test
  void ofWhenASecondPlaceOrServiceIsOpenThenTheirDaysAreJoined() {
    Opening opening = opening(
        List.of(place("mon", "tue", "wed"), place("thu", "fri")), List.of(service("sat", "sun")));

    assertThat(opening.covers(EnumSet.allOf(DayOfWeek.class))).isTrue();
    assertThat(opening.onDate()).isTrue();
  }

  @Test
  void ofWhenHoursNameNoDayThenEveryDay() {
    assertThat(opening(List.of(place()), List.of()).covers(EnumSet.allOf(DayOfWeek.class))).isTrue();
  }

  @Test
  void ofWhenNothingIsRecordedThenNotKnown() {
    assertThat(opening(List.of(new Location()), List.of(new HealthcareService())).known()).isFalse();
  }

  @Test
  void ofWhenThePlaceIsClosedOrAHomeThenItsHoursTellNothing() {
    Location home = place("sun");
    home.getPhysicalType().addCoding().setCode("ho");

    assertThat(opening(List.of(place("sun").setStatus(LocationStatus.INACTIVE), home), List.of()).known()).isFalse();
    assertThat(opening(List.of(), List.of(service("sun").setActive(false))).known()).isFalse();
  }

  @Test
  void ofWhenTheServiceIsAwayOnTheDayThenOpenInAnOrdinaryWeekOnly() {
    HealthcareService away = service("sun");
    away.addNotAvailable().setDescription("Natal").setDuring(Roles.period("2026-11-22", "2026-11-22"));
    HealthcareService back = service("sun");
    back.addNotAvailable().setDescription("Natal").setDuring(Roles.period("2026-11-20", "2026-11-21"));

    assertThat(opening(List.of(), List.of(away)).onDate()).isFalse();
    assertThat(opening(List.of(), List.of(away)).days()).containsExactly(DayOfWeek.SUNDAY);
    assertThat(opening(List.of(), List.of(back)).onDate()).isTrue();
  }
}
