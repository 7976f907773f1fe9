package id.ilp.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactReaderTest {

  private final FactReader reader = new FactReader(ZoneId.of("Asia/Makassar"));

  private Fact read(String json) {
    try {
      return reader.read("1", new ObjectMapper().readTree(json.replace('\'', '"')));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void readWhenTimeIsInAnotherZoneThenTheDayIsThatOfTheDistrict() {
    Fact fact = read("{'resourceType': 'Observation', 'status': 'final', 'effectiveDateTime': '2026-03-01T17:30:00Z'}");

    assertThat(fact.when().day()).isEqualTo("2026-03-02");
  }

  @ParameterizedTest
  @CsvSource({"2026, 2026-01-01, 2026-12-31", "2026-02, 2026-02-01, 2026-02-28", "2026-02-03, 2026-02-03, 2026-02-03"})
  void readWhenDateIsPartialThenItMayBeAnyDayOfIt(String written, String first, String last) {
    Fact fact = read("{'resourceType': 'Procedure', 'status': 'completed', 'performedDateTime': '" + written + "'}");

    assertThat(fact.when().earliest().toLocalDate()).isEqualTo(first);
    assertThat(fact.when().latest().toLocalDate()).isEqualTo(last);
  }

  @Test
  void readWhenDateIsNonsenseThenThereIsNone() {
    Fact fact = read("{'resourceType': 'Procedure', 'status': 'completed', 'performedDateTime': 'soon'}");

    assertThat(fact.when()).isNull();
  }

  @Test
  void readWhenWeightIsInGramsThenKilograms() {
    Fact fact = read("{'resourceType': 'Observation', 'status': 'final',"
        + " 'valueQuantity': {'value': 2450, 'unit': 'gram', 'code': 'g'}}");

    assertThat(fact.finding().number()).isEqualByComparingTo("2.45");
  }

  @ParameterizedTest
  @CsvSource({
    "final, '', true", "preliminary, '', true", "registered, '', false", "cancelled, '', false",
    "entered-in-error, '', false", "final, unknown, false", "final, asked-declined, false"
  })
  void isDoneWhenObservationHasNoResultThenItProvesNothing(String status, String absent, boolean done) {
    String reason = absent.isEmpty() ? "" : ", 'dataAbsentReason': {'coding': [{'code': '" + absent + "'}]}";
    Fact fact = read("{'resourceType': 'Observation', 'status': '" + status + "'" + reason + "}");

    assertThat(fact.isDone()).isEqualTo(done);
    assertThat(fact.isNotDone()).isEqualTo(absent.equals("asked-declined"));
  }

  @Test
  void readWhenConditionIsRefutedThenItIsNoDisease() {
    Fact fact = read("{'resourceType': 'Condition', 'clinicalStatus': {'coding': [{'code': 'active'}]},"
        + " 'verificationStatus': {'coding': [{'code': 'refuted'}]}}");

    assertThat(fact.isActiveCondition()).isFalse();
  }

  @Test
  void readWhenMedicineIsContainedThenItsCodesCount() {
    Fact inside = read("{'resourceType': 'MedicationDispense', 'status': 'completed',"
        + " 'medicationReference': {'reference': '#m'},"
        + " 'contained': [{'resourceType': 'Medication', 'id': 'm',"
        + " 'code': {'coding': [{'system': 's', 'code': 'c'}]}}]}");
    Fact outside = read("{'resourceType': 'MedicationDispense', 'status': 'completed',"
        + " 'medicationReference': {'reference': 'Medication/7'}}");

    assertThat(inside.codes()).contains("s|c");
    assertThat(outside.codes()).contains("Medication/7");
  }

  @Test
  void readWhenFormHasAVersionThenItIsTheSameForm() {
    assertThat(read("{'resourceType': 'QuestionnaireResponse', 'questionnaire': 'https://x/Questionnaire/q|2'}").form())
        .isEqualTo("https://x/Questionnaire/q");
  }

  @Test
  void readChildWhenItsRecordWasMergedThenTheOtherTellsOfIt() throws Exception {
    ObjectMapper json = new ObjectMapper();
    FactReader reader = new FactReader(WrittenHistory.ZONE);

    assertThat(reader.readChild("a", json.readTree("{\"birthDate\": \"2026-03-01\"}")).when())
        .isEqualTo(Moment.of(LocalDate.parse("2026-03-01")));
    assertThat(reader.readChild("b", json.readTree("{\"birthDate\": \"2026-03-01\","
        + " \"link\": [{\"type\": \"replaced-by\", \"other\": {\"reference\": \"Patient/a\"}}]}")).when()).isNull();
  }
}
