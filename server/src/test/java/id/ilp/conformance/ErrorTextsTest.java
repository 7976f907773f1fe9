package id.ilp.conformance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.platform.Problem;
import id.ilp.platform.QuietLogging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spoils good examples in the ways that senders do, and reads what they are told. */
class ErrorTextsTest {

  private static final String PATIENT = "person/yohana-mauk.json";
  private static final String NURSE = "staff/bidan-maria-goreti-kehi.json";
  private static final String WEIGHT = "measurement/berat-imanuel.json";
  private static final String ALLERGY = "medication/alergi-azitromisin-petrus.json";

  private static ProfileValidator validator;

  /**
   * One change of a good example; an apostrophe stands for a quotation mark.
   *
   * @param words how the Indonesian text names the element
   */
  record Mistake(String rule, String words, String file, String from, String to) {

    String spoilt() throws IOException {
      String good = Files.readString(Path.of("../examples/instances", file));
      String spoilt = good.replace(from.replace('\'', '"'), to.replace('\'', '"'));
      assertThat(spoilt).as("%s occurs in %s", from, file).isNotEqualTo(good);
      return spoilt;
    }
  }

  @BeforeAll
  static void load() throws IOException {
    QuietLogging.errorsOnly();
    validator = ProfileValidator.standalone(FhirContext.forR4());
  }

  static Stream<Mistake> mistakes() {
    return Stream.of(
        new Mistake("required", "Tanggal lahir (\"birthDate\")", PATIENT, "'birthDate': '1997-06-09',", ""),
        new Mistake("required", "Status (\"status\")", WEIGHT, "'status': 'final',", ""),
        new Mistake("too-many", "Nomor pengenal (\"identifier\")", NURSE,
            "https://fhir.kemkes.go.id/id/nakes-his-number", "https://fhir.kemkes.go.id/id/nik"),
        new Mistake("unknown-element", "\"brithDate\"", PATIENT, "'birthDate'", "'brithDate'"),
        new Mistake("unknown-element", "\"tanggal_lahir\"", PATIENT, "'birthDate'", "'tanggal_lahir'"),
        new Mistake("unknown-resource", "\"Pasien\"", PATIENT, "'resourceType': 'Patient'", "'resourceType': 'Pasien'"),
        new Mistake("unknown-resource", "\"resourceType\"", PATIENT, "'resourceType': 'Patient',", ""),
        new Mistake("wrong-type", "Rujukan (\"reference\")", WEIGHT, "'Patient/imanuel-tae'", "{'value': 'x'}"),
        new Mistake("wrong-type", "Pasien (\"subject\")", WEIGHT,
            "{\n    'reference': 'Patient/imanuel-tae'\n  }", "'x'"),
        new Mistake("wrong-type", "Nama (\"name\")", PATIENT,
            "[\n    {\n      'use': 'official',\n      'text': 'Yohana Mauk'\n    }\n  ]", "'Yohana Mauk'"),
        new Mistake("wrong-type", "Nilai (\"value\")", WEIGHT, "3050", "'3050'"),
        new Mistake("wrong-type", "Status aktif (\"active\")", PATIENT, "'active': true", "'active': 'ya'"),
        new Mistake("wrong-type", "Jenis kelamin (\"gender\")", PATIENT, "'female'", "2"),
        new Mistake("format", "Tanggal lahir (\"birthDate\")", PATIENT, "1997-06-09", "09-06-1997"),
        new Mistake("format", "Tanggal lahir (\"birthDate\")", PATIENT, "1997-06-09", "1997-02-30"),
        new Mistake("format", "Waktu pemeriksaan (\"effective\")", WEIGHT,
            "'effectiveDateTime': '2026-10-05T00:40:00+00:00'", "'effectiveDateTime': '2026-10-05T00:40:00'"),
        new Mistake("format", "Waktu terbit (\"issued\")", WEIGHT, "'issued': '2026-10-05T00:40:00+00:00'",
            "'issued': '2026-10-05'"),
        new Mistake("format", "Kelahiran kembar (\"multipleBirth\")", PATIENT, "'multipleBirthInteger': 0",
            "'multipleBirthInteger': 1.5"),
        new Mistake("format", "Nama (\"name\")", PATIENT,
            "[\n    {\n      'use': 'official',\n      'text': 'Yohana Mauk'\n    }\n  ]", "[]"),
        new Mistake("format", "Kota atau kabupaten (\"city\")", PATIENT, "Kabupaten Belu", ""),
        new Mistake("format", "Nomor pengenal (\"identifier\")", PATIENT,
            "https://fhir.kemkes.go.id/id/ihs-number", "ihs"),
        new Mistake("unlikely-value", "Waktu mulai sakit (\"onset\")", ALLERGY, "2024-03-10", "0024-03-10"),
        new Mistake("unlikely-value", "Nilai (\"value\")", WEIGHT, "3050", "99999999999999999999"),
        new Mistake("whitespace", "Teks (\"text\")", PATIENT, "Yohana Mauk", " Yohana Mauk"),
        new Mistake("whitespace", "Status (\"status\")", WEIGHT, "'final'", "'final '"),
        new Mistake("character", "Teks (\"text\")", PATIENT, "Yohana Mauk", "Yohana\\u0001Mauk"),
        new Mistake("id", "Id (\"id\")", PATIENT, "'id': 'yohana-mauk'", "'id': 'yohana mauk'"),
        new Mistake("binding", "Jenis kelamin (\"gender\")", PATIENT, "'female'", "'perempuan'"),
        new Mistake("binding", "Status (\"status\")", WEIGHT, "'final'", "'selesai'"),
        new Mistake("binding", "Status klinis (\"clinicalStatus\")", ALLERGY, "'active'", "'aktif'"),
        new Mistake("code-system", "Kode (\"code\")", WEIGHT, "'system': 'http://loinc.org',", ""),
        new Mistake("unit", "Nilai (\"value\")", WEIGHT, "'code': 'g'", "'code': 'gramm'"),
        new Mistake("qty-3", "Nilai (\"value\")", WEIGHT, "'system': 'http://unitsofmeasure.org',", ""),
        new Mistake("reference-type", "Petugas yang memeriksa (\"performer\")", WEIGHT,
            "Practitioner/bidan-yosefina-luan", "Location/bidan-yosefina-luan"),
        new Mistake("reference-form", "Pasien (\"subject\")", WEIGHT, "Patient/imanuel-tae", "#a b"),
        new Mistake("contained", "Pasien (\"subject\")", WEIGHT, "Patient/imanuel-tae", "#imanuel"),
        new Mistake("ref-1", "Pasien (\"subject\")", WEIGHT, "Patient/imanuel-tae", "#imanuel"),
        new Mistake("extension", "Extension (\"extension\")", PATIENT,
            "https://fhir.kemkes.go.id/r4/StructureDefinition/birthPlace", "birthPlace"),
        new Mistake("extension", "Extension (\"extension\")", PATIENT,
            "'url': 'https://fhir.kemkes.go.id/r4/StructureDefinition/citizenshipStatus',", ""),
        new Mistake("extension", "Extension (\"extension\")", PATIENT, "'url': 'village'", "'url': 'desa'"),
        new Mistake("value-type", "Nilai (\"value\")", PATIENT, "'valueCode': '5304042007'",
            "'valueInteger': 5304042"),
        new Mistake("extension-place", "Pemeriksaan (\"Observation\")", WEIGHT, "'status': 'final',",
            "'status': 'final', 'extension': [{'url': 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace',"
                + " 'valueAddress': {'city': 'Atambua'}}],"),
        new Mistake("ext-1", "Extension (\"extension\")", PATIENT, "'valueCode': 'WNI'", "'id': 'x'"),
        new Mistake("narrative", "Isi teks (\"div\")", PATIENT, "'active'",
            "'text': {'status': 'generated', 'div': '<div>Yohana</div>'}, 'active'"),
        new Mistake("txt-1", "Isi teks (\"div\")", PATIENT, "'active'", "'text': {'status': 'generated',"
            + " 'div': '<div xmlns=\\'http://www.w3.org/1999/xhtml\\'><script>x()</script></div>'}, 'active'"),
        new Mistake("pat-1", "Kontak (\"contact\")", PATIENT, "'active'",
            "'contact': [{'gender': 'female'}], 'active'"),
        new Mistake("obs-6", "Pemeriksaan (\"Observation\")", WEIGHT, "'status': 'final',",
            "'status': 'final', 'dataAbsentReason': {'text': 'lupa'},"),
        new Mistake("ait-2", "Alergi (\"AllergyIntolerance\")", ALLERGY, "'code': 'confirmed'",
            "'code': 'entered-in-error'"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void inspectWhenAnExampleIsSpoiltThenBothLanguagesSayWhatAndWhere(Mistake mistake) throws IOException {
    List<Problem> problems = validator.inspect(mistake.spoilt());

    assertThat(problems).filteredOn(problem -> problem.rule().equals(mistake.rule()))
        .anySatisfy(problem -> assertThat(problem.text().indonesian()).contains(mistake.words()));
    assertThat(problems).allSatisfy(problem -> {
      assertThat(problem.text().indonesian()).doesNotContain("aturan FHIR").isNotEqualTo(problem.text().english());
      assertThat(problem.text().english()).isNotBlank();
    });
  }

  @Test
  void inspectWhenACodeStandsTwiceThenItsSecondPlaceIsNamed() {
    assertThat(validator.inspect(codeSystem("{'code': 'a', 'concept': [{'code': 'b'}]}, {'code': 'b'}")))
        .singleElement().satisfies(problem -> {
          assertThat(problem.rule()).isEqualTo("duplicate-code");
          assertThat(problem.expression()).isEqualTo("CodeSystem.concept[1]");
          assertThat(problem.text().indonesian()).contains("\"b\" yang sudah ada");
        });
  }

  /** Twenty thousand codes compared with each other would take minutes. */
  @Test
  @Timeout(30)
  void inspectWhenACodeSystemIsLargeThenItIsCheckedNonetheless() {
    String codes = IntStream.range(0, 20_000).mapToObj(code -> "{'code': '" + code + "'}").collect(joining(","));

    assertThat(validator.inspect(codeSystem(codes + ",{'code': '19999'}"))).extracting(Problem::expression)
        .containsExactly("CodeSystem.concept[20000]");
  }

  private static String codeSystem(String concepts) {
    return """
        {'resourceType': 'CodeSystem', 'url': 'https://example.org/codes', 'name': 'Codes', 'status': 'draft',
        'content': 'complete', 'concept': [%s]}""".formatted(concepts).replace('\'', '"');
  }
}
