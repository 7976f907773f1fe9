package id.ilp.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.ilp.conformance.ValidatorTexts.Reading;
import id.ilp.platform.Text;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages are those of HAPI 8.8.0, as it gave them for instances of the examples. */
class ValidatorTextsTest {

  private static final String ILP = "https://w3id.org/ilp-fhir/";

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
            + " (http://hl7.org/fhir/ValueSet/location-status|4.0.1), and a code is required from this value set"),
        arguments("reference-type", "Invalid Resource target type. Found Organization, but expected one of"
            + " ([Location])"),
        arguments("unit", "Error processing unit 'beats/minute': The unit 'beats' is unknown' at position 0 (for"
            + " 'http://unitsofmeasure.org#beats/minute')"),
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
    assertThat(ValidatorTexts.of(message)).hasValueSatisfying(reading -> {
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
    assertThat(ValidatorTexts.of(message)).isPresent();
  }

  @Test
  void ofWhenUnusualMessageThenEmpty() {
    assertThat(ValidatorTexts.of("The moon is not made of cheese")).isEmpty();
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
    assertThat(read("Location.position.latitude: minimum required = 1, but only found 0").text().indonesian())
        .isEqualTo("Elemen \"latitude\" wajib diisi.");
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
        + " 'Unit klaster (Cluster unit)' (" + ILP + "ValueSet/cluster-unit|0.1.0), and a code is required").text();

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
    Text text = ValidatorTexts.ofBaseInvariant("per-1", "If present, start SHALL have a lower value than end");

    assertThat(text.indonesian()).isEqualTo("Waktu selesai harus sesudah waktu mulai.");
    assertThat(text.english()).isEqualTo("If present, start SHALL have a lower value than end");
  }

  @Test
  void ofBaseInvariantWhenUnknownThenKeyAndEnglish() {
    assertThat(ValidatorTexts.ofBaseInvariant("xyz-9", "Some rule")).isEqualTo(
        new Text("Aturan FHIR xyz-9 tidak dipenuhi: Some rule", "Some rule"));
  }

  private static Reading read(String message) {
    return ValidatorTexts.of(message).orElseThrow();
  }
}
