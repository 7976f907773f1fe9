package id.ilp.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

  private static Days days(String first, String last) {
    return new Days(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static Period period(String start, String end) {
    Period period = new Period();
    if (start != null) {
      period.setStartElement(new DateTimeType(start));
    }
    if (end != null) {
      period.setEndElement(new DateTimeType(end));
    }
    return period;
  }

  @ParameterizedTest
  @CsvSource({
      "2026-02-10,2026-02-20,2026-02-09,false",
      "2026-02-10,2026-02-20,2026-02-10,true",
      "2026-02-10,2026-02-20,2026-02-20,true",
      "2026-02-10,2026-02-20,2026-02-21,false",
      "2026-02,2026-02,2026-01-31,false",
      "2026-02,2026-02,2026-02-01,true",
      "2026-02,2026-02,2026-02-28,true",
      "2026-02,2026-02,2026-03-01,false",
      "2024-02,2024-02,2024-02-29,true",
      "2025,2025,2025-01-01,true",
      "2025,2025,2025-12-31,true",
      "2025,2025,2026-01-01,false",
      ",2025-06-30,1901-01-01,true",
      ",2025-06-30,2025-07-01,false",
      "2025-07-01,,2199-12-31,true",
      "2025-07-01,,2025-06-30,false",
      ",,2026-11-22,true",
      // 23.30 WIB is the next day in WITA; 16.30 UTC is too.
      "2026-11-21T23:30:00+07:00,,2026-11-21,false",
      "2026-11-21T23:30:00+07:00,,2026-11-22,true",
      ",2026-11-21T16:30:00Z,2026-11-22,true",
      ",2026-11-21T15:30:00Z,2026-11-22,false",
      "2026-11-22,2026-11-21,2026-11-22,false"})
  void coversWhenADayAtTheEdgeThenTheDayOfTheZoneDecides(String start, String end, String day, boolean covered) {
    assertThat(Days.of(period(start, end), WITA).covers(LocalDate.parse(day))).isEqualTo(covered);
  }

  @Test
  void andWhenTheyTouchThenTheCommonDay() {
    assertThat(days("2026-01-01", "2026-01-31").and(days("2026-01-31", "2026-02-28")))
        .contains(days("2026-01-31", "2026-01-31"));
    assertThat(days("2026-01-01", "2026-01-31").and(days("2026-02-01", "2026-02-28"))).isEmpty();
  }

  @Test
  void withoutWhenTheMiddleIsTakenThenBothEndsAreLeft() {
    assertThat(days("2026-01-01", "2026-12-31").without(days("2026-03-01", "2026-03-31")))
        .isEqualTo(List.of(days("2026-01-01", "2026-02-28"), days("2026-04-01", "2026-12-31")));
    assertThat(days("2026-01-01", "2026-12-31").without(Roles.ALWAYS)).isEmpty();
    assertThat(Roles.ALWAYS.without(days("2026-03-01", "2026-03-31"))).hasSize(2);
    assertThat(days("2026-01-01", "2026-01-31").without(days("2026-02-01", "2026-02-28")))
        .isEqualTo(List.of(days("2026-01-01", "2026-01-31")));
  }
}
