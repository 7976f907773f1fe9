package id.ilp.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.CodeSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingCohortsTest {

  private static ReportingCohorts ofGuide() throws IOException {
    return ReportingCohorts.of(FhirContext.forR4Cached().newJsonParser().parseResource(CodeSystem.class,
        Files.readString(Path.of("../profiles/generated/CodeSystem-reporting-cohort.json"))));
  }

  /** First and last day of each band, the day before and the day after, for somebody born on 15 March 2000. */
  @ParameterizedTest
  @CsvSource({
      "productive-age, male, 2015-03-15, 2060-03-14", "basic-education-age, female, 2007-03-15, 2016-03-14",
      "screening-from-15, male, 2015-03-15,", "screening-from-40, female, 2040-03-15,",
      "reproductive-age-women, female, 2015-03-15, 2050-03-14",
      "cervical-screening-women, female, 2030-03-15, 2070-03-14",
      "anemia-screening-girls-12, female, 2012-03-15, 2013-03-14",
      "anemia-screening-girls-15, female, 2015-03-15, 2016-03-14", "pkat, male, 2000-09-15, 2000-10-14",
      "vitamin-a-infant, male, 2000-09-15, 2001-03-14", "vitamin-a-child, female, 2001-03-15, 2005-03-14",
      "ckg-newborn, male, 2000-03-17, 2000-03-21", "ckg-child, male, 2001-03-15, 2007-03-14",
      "ckg-thalassemia, female, 2002-03-15, 2003-03-14", "ckg-school, male, 2007-03-15, 2018-03-14",
      "ckg-adult-18-29, male, 2018-03-15, 2030-03-14", "ckg-adult-30-39, male, 2030-03-15, 2040-03-14",
      "ckg-adult-40-59, male, 2040-03-15, 2060-03-14", "ckg-elderly, female, 2060-03-15,"})
  void atWhenAroundTheBandThenWithinItOnly(String code, String sex, LocalDate first, LocalDate last)
      throws IOException {
    LocalDate birth = LocalDate.of(2000, 3, 15);
    ReportingCohorts.Cohort cohort = ofGuide().ofCode(code).orElseThrow();

    assertThat(cohort.holds(birth, sex, first)).isTrue();
    assertThat(cohort.holds(birth, sex, first.minusDays(1))).isFalse();
    if (last != null) {
      assertThat(cohort.holds(birth, sex, last)).isTrue();
      assertThat(cohort.holds(birth, sex, last.plusDays(1))).isFalse();
    }
    assertThat(cohort.holds(birth, "male", first)).isEqualTo(!code.endsWith("women") && !code.contains("girls"));
    assertThat(ofGuide().at(birth, sex, first)).contains(cohort);
  }
}
