package id.ilp.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DangerEndsTest {

  private static final Date RAISED = Date.from(Instant.now().minus(Duration.ofHours(3)));

  private final StoredForTests stored = new StoredForTests();
  private Flag flag;
  private boolean mayEnd = true;

  @BeforeEach
  void raise() {
    flag = stored.put("Flag/f", new Flag().setStatus(FlagStatus.ACTIVE).addCategory(StoredForTests.danger())
        .setSubject(new Reference(StoredForTests.PERSON)).setPeriod(new Period().setStart(RAISED)));
  }

  private Task task(String id, TaskStatus status, String problem) {
    Task task = new Task().setStatus(status).setCode(StoredForTests.danger()).setFocus(new Reference("Flag/f"))
        .setFor(new Reference(StoredForTests.PERSON));
    if (problem != null) {
      task.setBusinessStatus(new CodeableConcept(new Coding(Codes.STATE, problem, null)));
    }
    return stored.put("Task/" + id, task);
  }

  private Optional<Flag> ended(Task before, Task after) {
    return new DangerEnds(stored, (task, of) -> mayEnd).of(before, after);
  }

  @ParameterizedTest
  @CsvSource({
      "COMPLETED,resolved,true", "COMPLETED,,true", "COMPLETED,referred,true", "CANCELLED,resolved,true",
      "FAILED,referred,true", "CANCELLED,open,false", "FAILED,,false", "REJECTED,open,false", "ACCEPTED,open,false",
      "ENTEREDINERROR,resolved,false"})
  void ofWhenTheTaskEndsWithAResultThenTheDangerSignToo(TaskStatus status, String problem, boolean ends) {
    Task before = task("t", TaskStatus.INPROGRESS, "open");

    assertThat(ended(before, task("t", status, problem))).isEqualTo(ends ? Optional.of(flag) : Optional.empty());
    assertThat(flag.getStatus()).isEqualTo(ends ? FlagStatus.INACTIVE : FlagStatus.ACTIVE);
    assertThat(flag.getPeriod().hasEnd()).isEqualTo(ends);
  }

  @Test
  void ofWhenTheTaskSaysWhenItEndedThenThatTimeUnlessItCannotBe() {
    Date end = Date.from(RAISED.toInstant().plus(Duration.ofHours(1)));
    Task task = task("t", TaskStatus.COMPLETED, "resolved").setExecutionPeriod(new Period().setEnd(end));
    ended(null, task);
    assertThat(flag.getPeriod().getEnd()).isEqualTo(end);

    for (Instant wrong : new Instant[] {RAISED.toInstant().minusSeconds(1), Instant.now().plusSeconds(600)}) {
      flag.setStatus(FlagStatus.ACTIVE);
      ended(null, task.setExecutionPeriod(new Period().setEnd(Date.from(wrong))));
      assertThat(flag.getPeriod().getEnd().toInstant()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }
  }

  @Test
  void ofWhenItHadEndedBeforeThenADangerSignThatWasRaisedAgainStays() {
    Task before = task("t", TaskStatus.COMPLETED, "resolved").copy();
    before.setId("Task/t");

    assertThat(ended(before, task("t", TaskStatus.COMPLETED, "referred"))).isEmpty();
  }

  @Test
  void ofWhenSomebodyElseIsStillAtItThenItStaysUntilTheyAreDone() {
    Task other = task("other", TaskStatus.REQUESTED, "open");
    assertThat(ended(null, task("t", TaskStatus.COMPLETED, "resolved"))).isEmpty();

    other.setStatus(TaskStatus.REJECTED);
    assertThat(ended(null, task("t", TaskStatus.COMPLETED, "resolved"))).contains(flag);
  }

  @Test
  void ofWhenAnotherPersonAnotherFindingNoRightOrNoDangerThenNothing() {
    Task task = task("t", TaskStatus.COMPLETED, "resolved").setFor(new Reference("Patient/other"));
    assertThat(ended(null, task)).isEmpty();

    task.setFor(new Reference(StoredForTests.PERSON)).getCode().getCodingFirstRep().setCode("tb-symptom");
    assertThat(ended(null, task)).isEmpty();

    task.setCode(StoredForTests.danger());
    mayEnd = false;
    assertThat(ended(null, task)).isEmpty();
    mayEnd = true;
    flag.getCategoryFirstRep().getCodingFirstRep().setCode("no-access");
    assertThat(ended(null, task)).isEmpty();
    flag.setStatus(FlagStatus.INACTIVE);
    assertThat(ended(null, task.setFocus(new Reference("Flag/gone")))).isEmpty();
  }
}
