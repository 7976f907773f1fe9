package id.ilp.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.ilp.conformance.ValidatorTexts.Reading;
import id.ilp.platform.Text;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The messages are those of HAPI 8.8.0, as it gave them for instances of the examples. They are read here without their
 * ids, which is harder than with them.
 */
class ValidatorTextsTest {

  private static final String ILP = "https://w3id.org/ilp-fhir/";
  private static final String[] TABLES = {"/validator-texts.properties", "/structure-texts.properties"};
  private static final Pattern VALUE = Pattern.compile("\\{(?:\\w+:)?(\\d)}");

  static Stream<Arguments> messages() {
    return Stream.of(
        arguments("required", "Location.identifier: minimum required = 1, but only found 0 (from " + ILP
            + "StructureDefinition/ilp-area|0.1.0)"),
        arguments("required", "Observation.effective[x]: minimum required = 1, but only found 0 (from " + ILP
            + "StructureDefinition/ilp-observation|0.1.0)"),
        arguments("slice", "Slice 'Organization.type:kind': a matching slice is required, but not found (from " + ILP
            + "StructureDefinition/ilp-dinkes|0.1.0). Note that other slices are allowed in addition to this required"
            + " slice"),
        arguments("too-many", "Patient.identifier:nik: max allowed = 1, but found 2 (from " + ILP
            + "StructureDefinition/ilp-patient|0.1.0)"),
        arguments("unknown-element", "Unrecognized property 'nama'"),
        arguments("unknown-element", "Undefined element 'nama' at /f:Patient"),
        arguments("unknown-resource",
            "Contained resource does not appear to be a FHIR resource (unknown name 'Foo')"),
        arguments("unknown-resource",
            "This content cannot be parsed (unknown or unrecognized resource name 'Patientt')"),
        arguments("unknown-resource", "Unable to find resourceType property"),
        arguments("wrong-type", "The property name must be a JSON Array, not an Object (at Patient)"),
        arguments("wrong-type", "The property name must be an Array, not a Primitive property (at Patient.name[0])"),
        arguments("wrong-type", "Error parsing JSON: the primitive value must be a number"),
        arguments("wrong-type", "Error parsing JSON: the primitive value must be a boolean"),
        arguments("wrong-type", "Error parsing JSON: the primitive value must be a string"),
        arguments("wrong-type", "This property must be a simple value, not an Object (gender at Patient.gender)"),
        arguments("format", "Not a valid date format: '11-12-1990'"),
        arguments("format", "Not a valid date format: 'Invalid date/time format: \"2026-02-30\"'"),
        arguments("format", "Not a valid date/time format: '2026-01-01T10:00'"),
        arguments("format", "Not a valid instant format: '2026-01-01'"),
        arguments("format", "If a date has a time, it must have a timezone"),
        arguments("format", "Boolean values must be 'true' or 'false'"),
        arguments("format", "UUIDs must be valid and lowercase (ABC)"),
        arguments("format", "The value '121 mg' is not a valid decimal"),
        arguments("format", "The value '1.5' is not a valid integer"),
        arguments("format", "value cannot be empty"),
        arguments("format", "Array cannot be empty - the property should not be present if it has no values"),
        arguments("binding", "The value provided ('open') was not found in the value set 'LocationStatus'"
            + " (http://hl7.org/fhir/ValueSet/location-status|4.0.1), and a code is required from this value set "
            + " (error message = Unknown code)"),
        arguments("reference-type", "Invalid Resource target type. Found Organization, but expected one of"
            + " ([Location])"),
        arguments("fixed", "Value is 'animal' but is fixed to 'person' in the profile " + ILP
            + "StructureDefinition/ilp-household|0.1.0#Group.type"),
        arguments("fixed", "The pattern [system http://terminology.hl7.org/CodeSystem/location-physical-type, code"
            + " jdn, and display 'null'] defined in the profile " + ILP
            + "StructureDefinition/ilp-area|0.1.0 not found. Issues: [ValidationMessage[level=ERROR,type=VALUE,"
            + "location=Location.physicalType.coding.code,message=Value is 'ro' but is fixed to 'jdn']"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("messages")
  void ofWhenUsualMessageThenItsRuleInBothLanguages(String rule, String message) {
    assertThat(ValidatorTexts.of(null, message, "Patient.x")).hasValueSatisfying(reading -> {
      assertThat(reading.rule()).isEqualTo(rule);
      assertThat(reading.text().indonesian()).isNotBlank().isNotEqualTo(reading.text().english());
      assertThat(reading.text().english()).isNotBlank().isNotEqualTo(message);
    });
  }

  /** Messages for the bad instances of our own examples: whoever makes such a mistake is to be told in Indonesian. */
  @ParameterizedTest
  @ValueSource(strings = {
      "The Profile 'https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode|0.1.0' definition allows for"
          + " the type code but found type string",
      "The Extension '" + ILP + "StructureDefinition/encounter-stage' definition allows for the types [CodeableConcept]"
          + " but found type code",
      "The extension " + ILP + "StructureDefinition/derived is not allowed to be used at this point (this element is"
          + " [Encounter]; allowed for this version = e:Coding)",
      "The type of element effectiveInstant is not known - it could not be determined from the information available."
          + " Valid types at this point are dateTime, Period",
      "No code provided, and a code is required from the value set 'Tahap siklus hidup (Life-cycle stage)' (" + ILP
          + "ValueSet/life-cycle-stage|0.1.0)"
  })
  void ofWhenMessageOfABadExampleThenTranslated(String message) {
    assertThat(ValidatorTexts.of(null, message, "Patient.x")).isPresent();
  }

  @Test
  void ofWhenUnusualMessageThenEmpty() {
    assertThat(ValidatorTexts.of(null, "The moon is not made of cheese", "Patient")).isEmpty();
    assertThat(ValidatorTexts.of("Moon_Not_Cheese", "The moon is not made of cheese", "Patient")).isEmpty();
  }

  @Test
  void ofWhenIdIsKnownButTheTextIsAnotherThenOnlyIfNothingIsTakenFromIt() {
    assertThat(ValidatorTexts.of("ARRAY_CANNOT_BE_EMPTY", "Array is bare", "Patient.name")).isPresent();
    assertThat(ValidatorTexts.of("_DT_Fixed_Wrong", "Value is odd", "Group.type")).isEmpty();
  }

  @Test
  void ofWhenAMegabyteIsQuotedThenTheTextIsShortAndSoon() {
    String message = "Value is '" + "a' but is fixed to b".repeat(50_000) + "' but is fixed to 'c' in the profile x";

    assertThat(ValidatorTexts.of(null, message, "Group.type")).hasValueSatisfying(reading ->
        assertThat(reading.text().english().length()).isLessThan(1_000));
  }

  @Test
  void ofWhenUnitIsNoUcumThenTheTextQuotesIt() {
    Reading reading = ValidatorTexts.of("Terminology_PassThrough_TX_Message", "Error processing unit 'beats/minute':"
        + " The unit 'beats' is unknown' at position 0 (for 'http://unitsofmeasure.org#beats/minute')",
        "Observation.value.ofType(Quantity)").orElseThrow();

    assertThat(reading.rule()).isEqualTo("unit");
    assertThat(reading.text().indonesian()).contains("Nilai (\"value\")", "\"beats/minute\"");
  }

  @ParameterizedTest
  @CsvSource({
      "Patient.birthDate, Tanggal lahir (\"birthDate\"), Element \"birthDate\"",
      "Observation.value.ofType(Quantity).unit, Satuan (\"unit\"), Element \"unit\"",
      "Observation.value.ofType(Quantity), Nilai (\"value\"), Element \"value\"",
      "Bundle.entry[0].resource/*Patient/p1*/.name[1], Nama (\"name\"), Element \"name\"",
      "Bundle.entry[0].resource/*Patient/null*/, Pasien (\"Patient\"), Resource \"Patient\"",
      "/f:Observation/f:valueQuantity, Nilai (\"valueQuantity\"), Element \"valueQuantity\"",
      "Patient.extension[0][url='http://a.b/c'], Extension (\"extension\"), Element \"extension\"",
      "Patient.foo, Elemen \"foo\", Element \"foo\"",
      "$, Kiriman, The body"
  })
  void atWhenPlaceIsGivenThenTheElementIsNamed(String place, String indonesian, String english) {
    assertThat(ElementName.at(place).indonesian()).isEqualTo(indonesian);
    assertThat(ElementName.at(place).english()).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(nullValues = "null", value = {
      "Bundle.entry[0].resource/*Patient/p1*/.name[1], Bundle.entry[0].resource.name[1]",
      "Observation.value[x].value, Observation.value.value",
      "Patient.extension[0][url='http://a.b/c'].value, Patient.extension[0].value",
      "/f:Observation/f:code/?:coding, Observation.code.coding",
      "$, null"
  })
  void fhirPathWhenPlaceIsNearlyFhirPathThenFhirPath(String place, String path) {
    assertThat(Places.fhirPath(place)).isEqualTo(path);
  }

  static Set<String> ids() {
    return new TreeSet<>(TextTable.rows(TABLES).keySet());
  }

  /** A message of HL7's that is renamed or reworded by an upgrade is found here. */
  @ParameterizedTest
  @MethodSource("ids")
  void eachRowSaysItsMessageInBothLanguagesAndNamesTheElement(String id) {
    List<String> row = TextTable.rows(TABLES).get(id);
    List<String> templates = ResourceBundle.getBundle("Messages", Locale.ROOT).keySet().stream()
        .filter(key -> key.replaceFirst("_(one|other)$", "").equals(id))
        .map(ResourceBundle.getBundle("Messages", Locale.ROOT)::getString)
        .toList();

    assertThat(row).hasSize(3).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(templates).isNotEmpty();
    assertThat(templates).anySatisfy(template -> assertThat(VALUE.matcher(row.get(1) + row.get(2)).results()
        .map(value -> "{" + value.group(1) + "}")).allMatch(template::contains));
    if (!row.get(0).equals("unknown-resource")) {
      assertThat(row.subList(1, 3)).allMatch(sentence -> sentence.matches(".*(\\{(element|child:|name:)|entry).*"));
    }
  }

  @Test
  void theTablesTellOfAtLeastAHundredMessagesAndSeventyInvariants() {
    assertThat(ids()).hasSizeGreaterThanOrEqualTo(100);
    assertThat(TextTable.rows("/base-invariants.properties")).hasSizeGreaterThanOrEqualTo(70).allSatisfy((key, row) -> {
      assertThat(row).hasSize(2).doesNotHaveDuplicates().allMatch(sentence -> sentence.startsWith("{element} "));
    });
  }

  @Test
  void ofWhenElementIsMissingThenItsNameForPeopleAndForPrograms() {
    Reading reading = read("Patient.birthDate: minimum required = 1, but only found 0 (from x)");

    assertThat(reading.child()).isEqualTo("birthDate");
    assertThat(reading.type()).isEqualTo(IssueType.REQUIRED);
    assertThat(reading.text()).isEqualTo(
        new Text("Tanggal lahir (\"birthDate\") wajib diisi.", "Element \"birthDate\" is required."));
  }

  @Test
  void ofWhenMissingElementHasNoNameForPeopleThenItsFhirName() {
    assertThat(read("Location.position.foo: minimum required = 1, but only found 0 (from x)").text().indonesian())
        .isEqualTo("Elemen \"foo\" wajib diisi.");
  }

  @Test
  void ofWhenSliceHasTooManyThenTheTextNamesItAndBothNumbers() {
    Text text = read("Patient.identifier:nik: max allowed = 1, but found 2 (from x)").text();

    assertThat(text.indonesian()).contains("Nomor pengenal", "nik", "1", "2");
    assertThat(text.english()).contains("identifier", "nik", "1", "2");
  }

  @Test
  void ofWhenCodingIsNotInTheListThenTheTextNamesCodeAndList() {
    Text text = read("The Coding provided (" + ILP + "CodeSystem/cluster-unit#klaster-6) was not found in the value set"
        + " 'Unit klaster (Cluster unit)' (" + ILP + "ValueSet/cluster-unit|0.1.0), and a code is required from this"
        + " value set.  (error message = Unknown code)").text();

    assertThat(text.indonesian()).contains("\"klaster-6\"", "Unit klaster (Cluster unit)");
    assertThat(text.english()).contains("\"klaster-6\"", "Unit klaster (Cluster unit)");
  }

  @Test
  void ofWhenConceptIsNotInTheListThenTheTextNamesCodeAndList() {
    Text text = read("None of the codings provided are in the value set 'Hubungan dalam keluarga (Household relation)'"
        + " (" + ILP + "ValueSet/household-relation|0.1.0), and a coding from this value set is required) (codes = "
        + ILP + "CodeSystem/household-relation#istri)").text();

    assertThat(text.indonesian()).contains("\"istri\"", "Hubungan dalam keluarga");
    assertThat(text.english()).contains("\"istri\"", "Hubungan dalam keluarga");
  }

  @Test
  void ofWhenElementIsMisspeltThenItIsTheChildThatIsToBlame() {
    assertThat(read("Unrecognized property 'brithDate'").child()).isEqualTo("brithDate");
  }

  @Test
  void ofWhenResourceTypeIsUnknownThenTheTextQuotesIt() {
    Text text = read("Contained resource does not appear to be a FHIR resource (unknown name 'Foo')").text();

    assertThat(text.indonesian()).contains("\"Foo\"");
    assertThat(text.english()).contains("\"Foo\"");
  }

  @Test
  void ofWhenReferenceLeadsToAnotherTypeThenTheTextNamesBoth() {
    assertThat(read("Invalid Resource target type. Found Organization, but expected one of ([Location])").text()
        .indonesian()).contains("Organization", "Location");
  }

  @Test
  void ofBaseInvariantWhenKnownThenTranslated() {
    Text text = ValidatorTexts.ofBaseInvariant("per-1", "If present, start SHALL be lower", "Encounter.period");

    assertThat(text).isEqualTo(new Text("Waktu (\"period\") berakhir sebelum mulai. Perbaiki start atau end.",
        "Element \"period\" ends before it starts. Correct start or end."));
  }

  @Test
  void ofBaseInvariantWhenUnknownThenKeyAndEnglish() {
    assertThat(ValidatorTexts.ofBaseInvariant("xyz-9", "Some rule", "Patient.name[0]")).isEqualTo(
        new Text("Nama (\"name\") melanggar aturan FHIR xyz-9: Some rule", "Some rule"));
  }

  private static Reading read(String message) {
    return ValidatorTexts.of(null, message, "Patient.x").orElseThrow();
  }
}
