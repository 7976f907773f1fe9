package id.ilp.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpsTest {

  private static List<FollowUp> followUps(Records records, String now) {
    return new FollowUps(records.care(), Duration.ofMinutes(60), Instant.parse(now)).of(List.of(Records.FAMILY));
  }

  private static String outcome(String code) {
    return ", 'businessStatus': {'coding': [{'system': '" + Codes.STATE + "', 'code': '" + code + "'}]}";
  }

  @ParameterizedTest
  @CsvSource({
      "requested,open,2026-11-23T00:59:59Z,open", "requested,open,2026-11-23T01:00:01Z,late",
      "received,open,2026-11-23T02:00:00Z,late", "accepted,open,2026-11-23T02:00:00Z,accepted",
      "in-progress,open,2026-11-30T00:00:00Z,accepted", "completed,resolved,2026-11-23T02:00:00Z,resolved",
      "completed,referred,2026-11-23T02:00:00Z,referred", "cancelled,open,2026-11-23T02:00:00Z,closed"})
  void ofWhenADangerSignWaitsThenLateAfterItsLimitUntilSomebodyTakesItOn(
      String status, String outcome, String now, String state) {
    List<FollowUp> found = followUps(new Records().task("t", "danger-sign", status, outcome(outcome)), now);

    assertThat(found).singleElement().satisfies(one -> assertThat(one.state()).isEqualTo(state));
  }

  @Test
  void ofWhenTheTaskNamesItsLimitThenThatOne() {
    Records records = new Records().task("t", "danger-sign", "requested",
        ", 'restriction': {'period': {'end': '2026-11-23T03:00:00Z'}}");

    FollowUp one = followUps(records, "2026-11-23T02:00:00Z").get(0);

    assertThat(one.state()).isEqualTo("open");
    assertThat(one.minutesSince(Instant.parse("2026-11-23T02:00:00Z"))).isEqualTo(120);
    assertThat(one.minutesLeft(Instant.parse("2026-11-23T02:00:00Z"))).isEqualTo(60);
    assertThat(one.minutesLeft(Instant.parse("2026-11-23T03:30:00Z"))).isEqualTo(-30);
  }

  @Test
  void ofWhenAnotherFindingThenNeverLate() {
    FollowUp one = followUps(new Records().task("t", "non-adherent", "requested", ""), "2027-01-01T00:00:00Z").get(0);

    assertThat(one.state()).isEqualTo("open");
    assertThat(one.minutesLeft(Instant.now())).isNull();
  }

  @Test
  void ofWhenAFlagHasATaskThenOnceAndWithoutOneItWaitsJustTheSame() {
    Records records = new Records().flag("one", "active").flag("two", "active").flag("over", "inactive")
        .task("t", "danger-sign", "accepted", ", 'focus': {'reference': 'Flag/one'}")
        .task("mistake", "danger-sign", "entered-in-error", "");

    List<FollowUp> found = followUps(records, "2026-11-23T05:00:00Z");

    assertThat(found).extracting(FollowUp::flag).containsExactly("Flag/two", "Flag/one");
    assertThat(found).extracting(FollowUp::state).containsExactly("late", "accepted");
  }

  @ParameterizedTest
  @CsvSource({"rejected,open,late", "cancelled,open,late", "failed,,late", "failed,referred,", "completed,,"})
  void ofWhenTheTaskIsGivenUpWithoutAResultThenItsDangerSignWaitsAgain(String status, String outcome, String state) {
    Records records = new Records().flag("one", "active").task("t", "danger-sign", status,
        ", 'focus': {'reference': 'Flag/one'}" + (outcome == null ? "" : outcome(outcome)));

    assertThat(followUps(records, "2026-11-23T05:00:00Z")).filteredOn(each -> each.task() == null)
        .extracting(FollowUp::state).isEqualTo(state == null ? List.of() : List.of(state));
  }
}
