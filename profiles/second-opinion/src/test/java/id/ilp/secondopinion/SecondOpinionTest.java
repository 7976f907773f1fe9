package id.ilp.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.IMessagingServices;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidationEngine;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.hl7.fhir.validation.instance.advisor.BasePolicyAdvisorForFullValidation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What another version of HL7's validator says of the guide's definitions and of its good instances: nothing. */
class SecondOpinionTest {

  private static final Path PROFILES = Path.of("..");
  private static final Path EXAMPLES = Path.of("../../examples");
  private static final CSVFormat TABLE = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();

  /**
   * What can only be judged with more than is at hand: all media types and all of SNOMED CT, which a terminology server
   * knows; extensions of Structured Data Capture, whose package comes from HL7's registry.
   */
  private static final List<String> OUT_OF_REACH = List.of(
      "http://hl7.org/fhir/ValueSet/mimetypes", "running without terminology services", "http://hl7.org/fhir/uv/sdc/");

  private static InstanceValidator validator;

  @BeforeAll
  static void loadPackage() throws Exception {
    ValidationEngine engine = new ValidationEngine.ValidationEngineBuilder()
        .withVersion("4.0.1")
        .withUserAgent("ilp-fhir")
        .withNoTerminologyServer()
        .fromSource("hl7.fhir.r4.core#4.0.1");
    engine.getIgLoader().loadIg(
        engine.getIgs(), engine.getBinaries(), PROFILES.resolve("target/classes/ilp/ilp.fhir.r4.tgz").toString(), false);
    // Displays are Indonesian, those of international codes may be English.
    engine.setLanguage("id,en");
    engine.setLocale(Locale.ENGLISH);
    engine.setPolicyAdvisor(new DeclaredProfilesOnly());
    validator = engine.getValidator(FhirFormat.JSON);
  }

  static Stream<Path> definitions() throws IOException {
    try (Stream<Path> files = Files.list(PROFILES.resolve("generated"))) {
      return files.sorted().toList().stream();
    }
  }

  static Stream<Path> goodInstances() throws IOException {
    try (var rows = TABLE.parse(Files.newBufferedReader(EXAMPLES.resolve("manifest.csv")))) {
      return rows.stream()
          .filter(row -> !row.get("expected").equals("rejected"))
          .map(row -> EXAMPLES.resolve(row.get("file")))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("definitions")
  void definitionWhenCheckedThenNoError(Path file) throws IOException {
    assertThat(errors(file)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("goodInstances")
  void instanceWhenGoodThenNoError(Path file) throws IOException {
    assertThat(errors(file)).isEmpty();
  }

  private static List<String> errors(Path file) throws IOException {
    List<ValidationMessage> messages = new ArrayList<>();
    validator.validate(null, messages, new ByteArrayInputStream(Files.readAllBytes(file)), FhirFormat.JSON);
    return messages.stream()
        .filter(message -> message.getLevel().isError())
        .filter(message -> OUT_OF_REACH.stream().noneMatch(message.getMessage()::contains))
        .map(message -> message.getLocation() + " " + message.getMessage())
        .toList();
  }

  /**
   * Only the profiles that an instance names. FHIR would also demand its own vital-sign profiles, which want systolic
   * and diastolic pressure in one Observation; the ministry takes them in two.
   */
  private static final class DeclaredProfilesOnly extends BasePolicyAdvisorForFullValidation {

    DeclaredProfilesOnly() {
      super(ReferenceValidationPolicy.IGNORE, Set.of());
    }

    @Override
    public List<StructureDefinition> getImpliedProfilesForResource(
        IResourceValidator resourceValidator,
        Object appContext,
        String stackPath,
        ElementDefinition definition,
        StructureDefinition structure,
        Element resource,
        boolean valid,
        IMessagingServices services,
        List<ValidationMessage> messages) {
      return List.of();
    }
  }
}
