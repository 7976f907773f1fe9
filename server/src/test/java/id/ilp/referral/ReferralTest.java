package id.ilp.referral;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.lifecycle.LifeCycleStage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

class ReferralTest {

  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

  private static Referral referral(String id, ServiceRequestPriority priority, int hours, LifeCycleStage... stages) {
    ServiceRequest request = new ServiceRequest().setStatus(ServiceRequestStatus.ACTIVE).setPriority(priority)
        .setAuthoredOn(Date.from(NOW.minus(Duration.ofHours(hours))));
    request.setId("ServiceRequest/" + id);
    return new Referral(request, List.of(), "o", Urgency.of(request, Set.of(stages)), Set.of());
  }

  private static Referral with(ServiceRequestStatus status, TaskStatus... tasks) {
    ServiceRequest request = new ServiceRequest().setStatus(status);
    request.setId("ServiceRequest/r");
    return new Referral(request, Arrays.stream(tasks).map(state -> new Task().setStatus(state)).toList(), null,
        Urgency.ORDINARY, Set.of());
  }

  @Test
  void orderWhenManyWaitThenEmergenciesThenTheElderlyThenWhoWaitsLongest() {
    List<Referral> expected = List.of(
        referral("stat", ServiceRequestPriority.STAT, 1),
        referral("urgent", ServiceRequestPriority.URGENT, 2, LifeCycleStage.ADULT),
        referral("eighty", null, 1, LifeCycleStage.ELDERLY, LifeCycleStage.ELDERLY_HIGH_RISK),
        referral("sixty-long", ServiceRequestPriority.ROUTINE, 9, LifeCycleStage.ELDERLY),
        referral("sixty", null, 3, LifeCycleStage.ELDERLY),
        referral("adult-long", null, 50, LifeCycleStage.ADULT),
        referral("child", null, 4, LifeCycleStage.INFANT));
    List<Referral> shuffled = new java.util.ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(shuffled.stream().sorted(Referral.order())).containsExactlyElementsOf(expected);
  }

  @Test
  void stateWhenSeveralTasksThenTheOneThatHasGoneFurthest() {
    assertThat(with(ServiceRequestStatus.ACTIVE).state()).isEqualTo("requested");
    assertThat(with(ServiceRequestStatus.ACTIVE, TaskStatus.REQUESTED, TaskStatus.COMPLETED).state())
        .isEqualTo("completed");
    assertThat(with(ServiceRequestStatus.ACTIVE, TaskStatus.REJECTED, TaskStatus.REQUESTED).state())
        .isEqualTo("requested");
    assertThat(with(ServiceRequestStatus.REVOKED, TaskStatus.ACCEPTED).state()).isEqualTo("revoked");
  }

  @Test
  void isOpenWhenRefusedAnsweredOrTakenBackThenItIsNot() {
    assertThat(with(ServiceRequestStatus.ACTIVE).isOpen()).isTrue();
    assertThat(with(ServiceRequestStatus.ACTIVE, TaskStatus.ONHOLD).isOpen()).isTrue();
    assertThat(with(ServiceRequestStatus.ACTIVE, TaskStatus.REJECTED, TaskStatus.ACCEPTED).isOpen()).isTrue();
    assertThat(with(ServiceRequestStatus.ACTIVE, TaskStatus.COMPLETED).isOpen()).isFalse();
    assertThat(with(ServiceRequestStatus.ACTIVE, TaskStatus.REJECTED).isOpen()).isFalse();
    assertThat(with(ServiceRequestStatus.ENTEREDINERROR, TaskStatus.REQUESTED).isOpen()).isFalse();
  }

  @Test
  void isLateWhenBeyondTheLimitOfItsPriorityThenItIs() {
    ReferralSettings settings =
        new ReferralSettings(Map.of("stat", Duration.ofHours(1), "routine", Duration.ofDays(7)), 10);

    assertThat(settings.isLate("stat", Duration.ofMinutes(60))).isFalse();
    assertThat(settings.isLate("stat", Duration.ofMinutes(61))).isTrue();
    assertThat(settings.isLate(null, Duration.ofDays(7))).isFalse();
    assertThat(settings.isLate(null, Duration.ofDays(7).plusSeconds(1))).isTrue();
    // Not named: never late.
    assertThat(settings.isLate("urgent", Duration.ofDays(700))).isFalse();
  }

  @Test
  void waitingWhenItIsOverThenItStoppedThen() {
    Referral open = referral("r", null, 5);
    Task done = new Task().setStatus(TaskStatus.COMPLETED).setLastModified(Date.from(NOW.minus(Duration.ofHours(3))));
    Referral closed = new Referral(open.request(), List.of(done), null, Urgency.ORDINARY, Set.of());

    assertThat(open.waiting(NOW)).isEqualTo(Duration.ofHours(5));
    assertThat(closed.waiting(NOW)).isEqualTo(Duration.ofHours(2));
  }
}
