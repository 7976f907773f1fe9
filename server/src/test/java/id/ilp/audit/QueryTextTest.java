package id.ilp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

  @ParameterizedTest
  @CsvSource(delimiter = ' ', value = {
    "Patient?identifier=https://fhir.kemkes.go.id/id/nik|9953045403950001 Patient?identifier=…",
    "Patient?identifier:of-type=x|y|z Patient?identifier:of-type=…",
    "Patient?name=Maria Patient?name=…",
    "Patient?family:exact=Bere Patient?family:exact=…",
    "Patient?birthdate=1995-03-14 Patient?birthdate=…",
    "Patient?phone=081234567 Patient?phone=…",
    "Patient?telecom=081234567 Patient?telecom=…",
    "Patient?address-city=Atambua Patient?address-city=…",
    "Observation?patient.identifier=nik|9953045403950001 Observation?patient.identifier=…",
    "Observation?subject:Patient.name=Maria Observation?subject:Patient.name=…",
    "Observation?patient:identifier=nik|1 Observation?patient:identifier=…",
    "Patient?_has:Observation:patient:identifier=abc Patient?_has:Observation:patient:identifier=…",
    "Patient?_filter=name Patient?_filter=…",
    "Patient?_content=Maria Patient?_content=…",
    "Patient?nama=Maria Patient?nama=…",
    "Observation?patient=9953045403950001 Observation?patient=…",
    "Observation?code=995304540395000 Observation?code=…",
    "Patient?9953045403950001=x Patient?…=…"
  })
  void ofUrlWhenValueMayTellWhoThenItIsHidden(String asked, String kept) {
    assertThat(QueryText.ofUrl(asked)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Observation?_count=20&code=http://loinc.org|85354-9&patient=Patient/ibu-maria",
    "Encounter?cluster=maternal-child&date=ge2026-09-01",
    "Patient?_has:Observation:patient:code=85354-9&_revinclude=Observation:subject",
    "Patient/ibu-maria/$everything",
    "Patient/00000000-0000-4000-8000-000000000001/_history"
  })
  void ofUrlWhenValuesAreHarmlessThenTheyAreKept(String asked) {
    assertThat(QueryText.ofUrl(asked)).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', value = {
    "Patient/9953045403950001>Patient/…",
    "Pasien/Maria Bere>Pasien/…",
    "/Patient/x>Patient/x"
  })
  void ofUrlWhenPathHoldsFreeTextThenItIsHidden(String asked, String kept) {
    assertThat(QueryText.ofUrl(asked)).isEqualTo(kept);
  }

  @Test
  void ofUrlWhenValueHasBlanksThenItIsHidden() {
    assertThat(QueryText.ofUrl("Condition?code=Maria%20Bere")).isEqualTo("Condition?code=…");
  }

  @Test
  void patientsInWhenNamedByIdThenTheyAreFound() {
    Map<String, String[]> parameters = Map.of(
        "patient", new String[] {"Patient/a,b"}, "subject", new String[] {"Group/g"}, "_id", new String[] {"x"});

    assertThat(QueryText.patientsIn("Observation", parameters)).containsExactlyInAnyOrder("a", "b");
    assertThat(QueryText.patientsIn("Patient", Map.of("_id", new String[] {"x,y"}))).isEqualTo(List.of("x", "y"));
  }

  @Test
  void patientsInWhenValueMayBeNikThenItIsLeftOut() {
    assertThat(QueryText.patientsIn("Observation", Map.of("patient", new String[] {"9953045403950001"}))).isEmpty();
    assertThat(QueryText.patientsIn("Observation", Map.of("patient", new String[] {"Maria Bere"}))).isEmpty();
  }
}
