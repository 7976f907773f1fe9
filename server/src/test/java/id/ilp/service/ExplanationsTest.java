package id.ilp.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

  private static DueService bcgOn(String history) {
    Person baby = new Person(Moment.of(LocalDate.parse("2026-05-01")), null, "male", null, "5304042007");
    return Guide.engine()
        .judge(baby, WrittenHistory.read(history), LocalDateTime.parse("2026-08-10T12:00"), false).stream()
        .filter(service -> service.service().equals("imm-bcg")).findFirst().orElseThrow();
  }

  @Test
  void explanationWhenChildIsIllTodayThenSaysSoAndShowsTheDisease() {
    DueService bcg = bcgOn("visit@2026-08-10T09:00; ill J06.9 r0@2026-08-08");

    assertThat(bcg.explanation().english()).isEqualTo(
        "The child is ill at this visit. Book it for when the child is well.");
    assertThat(bcg.explanation().indonesian()).contains("sakit", "sehat");
    assertThat(bcg.evidence()).containsExactly("Condition/r1");
    assertThat(bcg.isOpen()).isTrue();
  }

  @Test
  void explanationWhenMissedThenSaysSinceWhen() {
    DueService bcg = bcgOn("");

    assertThat(bcg.explanation().english()).isEqualTo("Missed since 1 June 2026");
    assertThat(bcg.evidence()).isEmpty();
  }
}
