package id.ilp.referral;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.access.LetterSides.Side;
import id.ilp.platform.ProblemException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Specimen.SpecimenStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LetterGuardTest {

  private static final List<TaskStatus> STATES = Arrays.stream(TaskStatus.values())
      .filter(state -> state != TaskStatus.NULL).toList();

  /** Written down here once more, from the words of docs/referral.md. */
  private static final Map<String, String> RECEIVER = Map.of(
      "requested", "received accepted rejected ready in-progress on-hold completed failed",
      "received", "accepted rejected ready in-progress on-hold completed failed",
      "accepted", "ready in-progress on-hold completed failed",
      "ready", "in-progress on-hold completed failed",
      "in-progress", "on-hold completed failed",
      "on-hold", "ready in-progress completed failed");
  private static final Map<String, String> SENDER = Map.of(
      "draft", "requested cancelled entered-in-error",
      "requested", "cancelled entered-in-error",
      "received", "cancelled entered-in-error",
      "accepted", "cancelled entered-in-error",
      "ready", "cancelled entered-in-error",
      "in-progress", "entered-in-error",
      "on-hold", "cancelled entered-in-error");

  private final LetterGuard guard = new LetterGuard(TaskStates.load(), null);

  private static Task task(TaskStatus state) {
    Task task = new Task().setStatus(state);
    task.setId("Task/t");
    task.setFor(new Reference("Patient/p")).setFocus(new Reference("ServiceRequest/r"));
    task.setOwner(new Reference("Organization/o"));
    task.getStatusReason().setText("Tempat tidur penuh");
    return task;
  }

  static Stream<Arguments> everyPairOfStatesAndEverySide() {
    return STATES.stream().flatMap(from -> STATES.stream().flatMap(to ->
        Stream.of(EnumSet.noneOf(Side.class), EnumSet.of(Side.SENDER), EnumSet.of(Side.RECEIVER),
            EnumSet.allOf(Side.class)).map(sides -> Arguments.of(from, to, sides))));
  }

  @ParameterizedTest(name = "{0} -> {1} by {2}")
  @MethodSource("everyPairOfStatesAndEverySide")
  void checkWhenAStateFollowsAnotherThenOnlyWhoMayHasBroughtItAbout(
      TaskStatus from, TaskStatus to, Set<Side> caller) {
    boolean receivers = words(RECEIVER, from).contains(to.toCode());
    boolean senders = words(SENDER, from).contains(to.toCode());
    Integer expected = from == to ? null
        : !receivers && !senders ? (Integer) 409
        : caller.contains(receivers ? Side.RECEIVER : Side.SENDER) ? null : (Integer) 403;

    assertThat(guard.check(task(from), task(to), caller).map(ProblemException::getStatusCode).orElse(null))
        .isEqualTo(expected);
  }

  private static List<String> words(Map<String, String> by, TaskStatus from) {
    return List.of(by.getOrDefault(from.toCode(), "").split(" "));
  }

  @Test
  void checkWhenRefusedOrFailedWithoutReasonThenItIsAskedFor() {
    for (TaskStatus state : List.of(TaskStatus.REJECTED, TaskStatus.FAILED)) {
      Task silent = task(state).setStatusReason(null);

      assertThat(refusal(guard.check(task(TaskStatus.REQUESTED), silent, Set.of(Side.RECEIVER))))
          .isEqualTo("422 referral-reason Task.statusReason");
    }
  }

  @Test
  void checkWhenThePersonOrTheReferralIsExchangedThenItIsRefusedToEverybody() {
    Set<Side> both = EnumSet.allOf(Side.class);

    assertThat(refusal(guard.check(
        task(TaskStatus.ACCEPTED), task(TaskStatus.COMPLETED).setFor(new Reference("Patient/other")), both)))
        .isEqualTo("409 referral-changed Task.for");
    assertThat(refusal(guard.check(task(TaskStatus.ACCEPTED), task(TaskStatus.COMPLETED).setFor(null), both)))
        .isEqualTo("409 referral-changed Task.for");
    assertThat(refusal(guard.check(
        task(TaskStatus.ACCEPTED), task(TaskStatus.ACCEPTED).setFocus(new Reference("ServiceRequest/other")), both)))
        .isEqualTo("409 referral-changed Task.focus");
  }

  @Test
  void checkWhenTheReferenceHasAVersionThenItIsTheSameReferral() {
    Task versioned = task(TaskStatus.ACCEPTED).setFocus(new Reference("ServiceRequest/r/_history/2"));

    assertThat(guard.check(task(TaskStatus.REQUESTED), versioned, Set.of(Side.RECEIVER))).isEmpty();
  }

  @Test
  void checkWhenTheDestinationChangesThenOnlyTheSenderMayAndBeforeItWasTakenUp() {
    Reference other = new Reference("Organization/other");

    assertThat(guard.check(
        task(TaskStatus.REQUESTED), task(TaskStatus.REQUESTED).setOwner(other), Set.of(Side.SENDER))).isEmpty();
    assertThat(refusal(guard.check(
        task(TaskStatus.REQUESTED), task(TaskStatus.REQUESTED).setOwner(other), Set.of(Side.RECEIVER))))
        .isEqualTo("409 referral-changed Task.owner");
    assertThat(refusal(guard.check(
        task(TaskStatus.ACCEPTED), task(TaskStatus.ACCEPTED).setOwner(other), Set.of(Side.SENDER))))
        .isEqualTo("409 referral-changed Task.owner");
  }

  @Test
  void checkWhenALaboratoryGivesASpecimenToSomebodyElseThenItIsRefusedButNotToTheSender() {
    Specimen known = new Specimen().setSubject(new Reference("Patient/p"));
    Specimen other = new Specimen().setSubject(new Reference("Patient/other"));

    assertThat(refusal(guard.check(known, other, Set.of()))).isEqualTo("409 referral-changed Specimen.subject");
    assertThat(guard.check(known, known.copy().setStatus(SpecimenStatus.UNSATISFACTORY), Set.of())).isEmpty();
    assertThat(guard.check(known, other, Set.of(Side.SENDER))).isEmpty();
  }

  private static String refusal(Optional<ProblemException> refused) {
    return refused.map(problem -> problem.getStatusCode() + " " + problem.problems().get(0).rule() + " "
        + problem.problems().get(0).expression()).orElse("none");
  }
}
