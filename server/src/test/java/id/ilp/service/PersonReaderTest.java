package id.ilp.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonReaderTest {

  private static Optional<Person> read(String more) {
    try {
      return PersonReader.read(
          new ObjectMapper().readTree(("{'resourceType': 'Patient'" + more + "}").replace('\'', '"')),
          ZoneId.of("Asia/Makassar"));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void readWhenHourOfBirthIsKnownThenItCounts() {
    Person person = read(", 'birthDate': '2026-03-01', '_birthDate': {'extension': [{'url':"
        + " 'http://hl7.org/fhir/StructureDefinition/patient-birthTime',"
        + " 'valueDateTime': '2026-03-01T02:00:00Z'}]}").orElseThrow();

    assertThat(person.birth()).isEqualTo(Moment.of(LocalDateTime.parse("2026-03-01T10:00")));
  }

  /** The zone of the tests is Atambua's, an hour behind Jayapura and eight before UTC. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-01T23:30:00+09:00, 2026-03-01T22:30",
    "2026-03-01T00:30:00+09:00, 2026-03-01T00:00",
    "2026-03-01T23:30:00+07:00, 2026-03-01T23:59:59.999999999",
    "2026-03-01T23:30:00Z, 2026-03-01T23:59:59.999999999",
    "2025-01-03T08:00:00Z, 2026-03-01T00:00",
  })
  void readWhenHourOfBirthIsOfAnotherZoneThenTheDayIsThatOfTheBirthDate(String written, String birth) {
    Person person = read(", 'birthDate': '2026-03-01', '_birthDate': {'extension': [{'url':"
        + " 'http://hl7.org/fhir/StructureDefinition/patient-birthTime', 'valueDateTime': '" + written + "'}]}")
        .orElseThrow();

    assertThat(person.birth()).isEqualTo(Moment.of(LocalDateTime.parse(birth)));
  }

  @ParameterizedTest
  @CsvSource({"2019, 2019-12-31", "2019-05, 2019-05-31", "2019-05-07, 2019-05-07"})
  void readWhenBirthDateIsPartialThenItIsAnyOfItsDays(String written, String last) {
    Person person = read(", 'birthDate': '" + written + "'").orElseThrow();

    assertThat(person.birth().day()).isEqualTo((written + "-01-01").substring(0, 10));
    assertThat(person.birth().latest().toLocalDate()).isEqualTo(last);
  }

  @Test
  void readWhenVillageIsInTheAddressThenItIsTheArea() {
    Person person = read(", 'birthDate': '2026-03-01', 'address': [{'extension': [{'url':"
        + " 'https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode', 'extension':"
        + " [{'url': 'province', 'valueCode': '53'}, {'url': 'village', 'valueCode': '5304042007'}]}]}]").orElseThrow();

    assertThat(person.area()).isEqualTo("5304042007");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", ", 'birthDate': '2026-03-01', 'deceasedBoolean': true", ", 'birthDate': '2026-03-01', 'active': false"
  })
  void readWhenNothingCanBeDueThenNobody(String more) {
    assertThat(read(more)).isEmpty();
  }

  @Test
  void judgeWhenThePersonHasDiedThenNothingIsDueFromTheDayAfter() {
    Person person = read(", 'birthDate': '2026-03-01', 'deceasedDateTime': '2026-03-10'").orElseThrow();

    assertThat(Guide.engine().judge(person, List.of(), LocalDateTime.parse("2026-03-10T12:00"), false)).isNotEmpty();
    assertThat(Guide.engine().judge(person, List.of(), LocalDateTime.parse("2026-03-11T00:00"), false)).isEmpty();
  }
}
