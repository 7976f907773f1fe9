package id.ilp.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.service.DueService.Status;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is due to a family: the home-visit guide, every family at least once a year, those at risk monthly. */
class HouseholdDueTest {

  private static Optional<Status> status(String service, String history, boolean atRisk, String at) {
    return Guide.engine().judgeHousehold(WrittenHistory.read(history), atRisk, LocalDateTime.parse(at)).stream()
        .filter(due -> due.service().equals(service)).map(DueService::status).findFirst();
  }

  @Test
  void judgeHouseholdWhenNobodyCameThisYearThenARoutineVisitIsDue() {
    assertThat(status("household-routine-visit", "visit kind:routine@2025-12-31", false, "2026-01-01T10:00"))
        .contains(Status.DUE);
    assertThat(status("household-routine-visit", "visit kind:routine@2026-01-02", false, "2026-12-31T10:00"))
        .contains(Status.DONE);
  }

  @Test
  void judgeHouseholdWhenAtRiskThenASpecialVisitEachMonth() {
    assertThat(status("household-special-visit", "", false, "2026-03-15T10:00")).isEmpty();
    assertThat(status("household-special-visit", "visit kind:special@2026-02-28", true, "2026-03-15T10:00"))
        .contains(Status.DUE);
    assertThat(status("household-special-visit", "visit kind:special@2026-03-02", true, "2026-03-15T10:00"))
        .contains(Status.DONE);
  }

  @Test
  void judgeHouseholdWhenADangerSignIsOpenThenItIsFollowedUpWithinADay() {
    String flag = "flag finding:danger-sign@2026-03-01T08:00";

    assertThat(status("danger-sign-follow-up", flag, false, "2026-03-01T12:00")).contains(Status.DUE);
    assertThat(status("danger-sign-follow-up", flag, false, "2026-03-02T08:00")).contains(Status.OVERDUE);
    assertThat(status("danger-sign-follow-up", flag + "; task finding:danger-sign@2026-03-01T14:00", false,
        "2026-03-02T08:00")).contains(Status.DONE);
    assertThat(status("danger-sign-follow-up", "", false, "2026-03-02T08:00")).isEmpty();
  }

  @Test
  void judgeHouseholdWhenAnythingIsDueThenTheMostUrgentIsFirst() {
    List<DueService> services = Guide.engine().judgeHousehold(
        WrittenHistory.read("flag finding:danger-sign@2026-03-01T08:00"), true,
        LocalDateTime.parse("2026-03-02T12:00"));

    assertThat(services.get(0).service()).isEqualTo("danger-sign-follow-up");
  }
}
