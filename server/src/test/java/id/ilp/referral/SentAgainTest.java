package id.ilp.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

class SentAgainTest {

  @Test
  void keepProgressWhenTheSenderCorrectsItsTaskThenTheReceiversPartStays() {
    Task known = new Task().setStatus(TaskStatus.COMPLETED).setPriority(TaskPriority.ROUTINE);
    known.setLastModified(Date.from(Instant.parse("2026-11-09T05:00:00Z")));
    known.getExecutionPeriod().setStart(Date.from(Instant.parse("2026-11-09T02:00:00Z")));
    known.addOutput().setValue(new StringType("Sudah dirawat"));
    Task corrected = new Task().setStatus(TaskStatus.REQUESTED).setPriority(TaskPriority.URGENT);

    SentAgain.keepProgress(known, corrected);

    assertThat(corrected.equalsDeep(known.copy().setPriority(TaskPriority.URGENT))).isTrue();
  }
}
