package id.ilp.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskStateTest {

  @ParameterizedTest
  @CsvSource({
      "draft,open,,true,false,false", "requested,open,,true,false,false", "received,,,true,false,false",
      "ready,open,,true,false,false", "accepted,open,,false,true,false", "in-progress,,,false,true,false",
      "on-hold,open,,false,true,false", "in-progress,referred,referred,false,false,true",
      "completed,,resolved,false,false,true", "completed,referred,referred,false,false,true",
      "cancelled,open,closed,false,false,false", "rejected,,closed,false,false,false",
      "failed,,closed,false,false,false", "failed,referred,referred,false,false,true",
      "cancelled,resolved,resolved,false,false,true", "entered-in-error,resolved,resolved,false,false,false",
      "entered-in-error,,,false,false,false"})
  void ofWhenReadAsJsonOrAsResourceThenTheSameRule(
      String status, String problem, String end, boolean waiting, boolean takenOn, boolean endsDanger)
      throws JsonProcessingException {
    Task task = new Task().setStatus(TaskStatus.fromCode(status));
    if (problem != null) {
      task.setBusinessStatus(new CodeableConcept(new Coding(Codes.STATE, problem, null)));
    }
    TaskState state = TaskState.of(task);

    assertThat(state.end().orElse(null)).isEqualTo(end);
    assertThat(state.isWaiting()).isEqualTo(waiting);
    assertThat(state.isTakenOn()).isEqualTo(takenOn);
    assertThat(state.endsDanger()).isEqualTo(endsDanger);
    assertThat(TaskState.of(new ObjectMapper().readTree(
        FhirContext.forR4Cached().newJsonParser().encodeResourceToString(task)))).isEqualTo(state);
  }
}
